"""Logs an outage once when it begins, and once when it is over."""

from __future__ import annotations

import logging


class OutageLog:
    """What is wrong with one part at the moment, if anything; `over` is what is said afterwards."""

    def __init__(self, log: logging.Logger, over: str) -> None:
        self._log = log
        self._over = over
        self._said = ""

    def __bool__(self) -> bool:
        return bool(self._said)

    def met(self, what: str) -> None:
        """Say what is wrong, unless it is what was said last."""
        if what != self._said:
            self._log.error("%s", what)
        self._said = what

    def passed(self) -> None:
        """Say that it is over, if there was any."""
        if self._said:
            self._log.info("%s", self._over)
        self._said = ""
