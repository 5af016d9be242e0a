"""The demo's clock, which can be turned on: reminders, digests and erasures are seen at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.clock import BRUSSELS, Clock

MORNING, EVENING = 10, 19
"""Hours between which the clock stops when it is turned: people are reminded by day only."""

HEARD_AFTER = (1.0, 4.0)
"""Seconds after which all look at the clock again: once the pretend Telegram has told its time, and
once more for those who trust a clock only when it has gone evenly for a while."""


class DemoClock(Clock):
    """Goes with the machine's clock, so many days ahead of it."""

    def __init__(self) -> None:
        self._ahead = timedelta()
        self._turned: list[Callable[[], None]] = []

    def now(self) -> datetime:
        """Give the time that the demo plays at."""
        return (super().now().astimezone(UTC) + self._ahead).astimezone(BRUSSELS)

    def seconds(self) -> float:
        """Give seconds since 1970, for the pretend Telegram."""
        return self.now().timestamp()

    def on_turn(self, turned: Callable[[], None]) -> None:
        """Have it called soon after the clock was turned on."""
        self._turned.append(turned)

    def turn(self, days: int) -> None:
        """Turn the clock on by so many days, and on to the morning that follows if it is night."""
        now = self.now()
        then = now + timedelta(days=days)
        if not MORNING <= then.hour < EVENING:
            late = then.hour >= EVENING
            then = then.replace(hour=MORNING, minute=0, second=0) + timedelta(days=late)
        self._ahead += then.astimezone(UTC) - now.astimezone(UTC)
        self.turns += 1
        for seconds in HEARD_AFTER:
            asyncio.get_running_loop().call_later(seconds, self._tell)

    def _tell(self) -> None:
        for turned in self._turned:
            turned()
