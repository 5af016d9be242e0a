"""A tap on a button, until the bot has answered it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.changes import PATIENCE, Changes
from bot.sandbox.messages import Message
from bot.sandbox.refusals import QUERY_TOO_OLD, bad_request

LIFETIME = 150
"""Seconds during which Telegram accepts an answer to a press."""


@dataclass(frozen=True)
class Toast:
    """A short notice, an alert that the person has to close, or a link that opens."""

    text: str
    alert: bool = False
    url: str = ""


@dataclass(eq=False)
class Press:
    """One callback query."""

    id: str
    person_id: int
    message: Message
    data: str
    at: float
    changes: Changes
    answered: bool = False
    toast: Toast | None = None

    async def answer(self, within: float = PATIENCE) -> Toast | None:
        """Wait for the bot's answer and return its toast, if it has one.

        Raises `NotSeenError` when none came within so many seconds.
        """
        if not await self.changes.until(lambda: self.answered, within):
            raise NotSeenError(f"no answer to the press within {within} s")
        return self.toast


class NotSeenError(AssertionError):
    """What a test waited for did not appear."""


class Presses:
    """The presses that can still be answered."""

    def __init__(self, clock: Callable[[], float], changes: Changes) -> None:
        self._clock = clock
        self._changes = changes
        self._presses: dict[str, Press] = {}
        self._count = 0

    def new(self, person_id: int, message: Message, data: str) -> Press:
        """Remember a press."""
        self._count += 1
        number = f"{9_000_000_000_000_000 + self._count}"
        press = Press(number, person_id, message, data, self._clock(), self._changes)
        self._presses[press.id] = press
        return press

    def take(self, press_id: str) -> Press:
        """Find a press to answer; raises `RefusedError` when it is unknown or over 150 s old."""
        press = self._presses.get(press_id)
        if press is None or self._clock() - press.at > LIFETIME:
            raise bad_request(QUERY_TOO_OLD)
        return press

    def forget_old(self) -> None:
        """Let go of the presses that nobody can answer any more; oldest come first."""
        now = self._clock()
        while self._presses:
            press_id, press = next(iter(self._presses.items()))
            if now - press.at <= LIFETIME:
                return
            del self._presses[press_id]
