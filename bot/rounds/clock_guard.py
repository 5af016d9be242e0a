"""Whether the clock can be trusted with what can't be undone."""

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

    A machine that starts with a wrong clock, or is set wrong for a while, must not erase what still
    has its time, nor announce it. `theirs` gives what the messenger's clock shows now, or None if
    it never told; then the first look has nothing to compare with, and is never in favour.
    """

    def __init__(self, clock: Clock, theirs: Callable[[], datetime | None]) -> None:
        self._clock = clock
        self._theirs = theirs
        self._seen: tuple[float, float] | None = None

    def trusted(self) -> bool:
        """Say whether the clock shows what theirs does, or has gone evenly since the last look."""
        steady = self._steady()
        theirs = self._theirs()
        if theirs is None:
            return steady
        return abs((self._clock.now() - theirs).total_seconds()) <= TOLERANCE

    def _steady(self) -> bool:
        before, now = self._seen, (self._clock.now().timestamp(), self._clock.ticks())
        self._seen = now
        if before is None:
            return False
        return abs((now[0] - before[0]) - (now[1] - before[1])) <= TOLERANCE
