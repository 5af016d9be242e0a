"""Checks the clock before anything is done that can't be undone, such as erasing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.clock import Clock

TOLERANCE = 120.0
"""Seconds that a clock may differ, or be set right by between two looks: machines do that in small
steps."""

Trusted = Callable[[], bool]


def always() -> bool:
    """Trust the clock: for what can be undone, or where nobody else tells the time."""
    return True


class ClockGuard:
    """Compares the clock with that of the messenger, else with the time that passes.

    With a wrong clock the bot would erase too early, or announce things too early. `messenger_time`
    gives what the messenger's clock shows now, or None if it never told. Without it, the first look
    has nothing to compare with, so the clock isn't trusted yet.
    """

    def __init__(self, clock: Clock, messenger_time: Callable[[], datetime | None]) -> None:
        self._clock = clock
        self._messenger_time = messenger_time
        self._seen: tuple[float, float] | None = None

    def trusted(self) -> bool:
        """Say whether the clock agrees with the messenger's, else whether it has run evenly."""
        steady = self._steady()
        theirs = self._messenger_time()
        if theirs is None:
            return steady
        return abs((self._clock.now() - theirs).total_seconds()) <= TOLERANCE

    def _steady(self) -> bool:
        before, now = self._seen, (self._clock.now().timestamp(), self._clock.ticks())
        self._seen = now
        if before is None:
            return False
        return abs((now[0] - before[0]) - (now[1] - before[1])) <= TOLERANCE
