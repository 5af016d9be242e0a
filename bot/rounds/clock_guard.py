"""Whether the clock can be trusted with what can't be undone."""

from __future__ import annotations

from bot.clock import Clock

TOLERANCE = 120.0
"""Seconds that a clock may be set right by between two looks: machines do that in small steps."""


class Steadiness:
    """Compares the clock with the time that passes.

    A machine that starts with a wrong clock, or is set wrong for a while, must not erase what still
    has its time. The first look has nothing to compare with, so it never is in favour.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._seen: tuple[float, float] | None = None

    def steady(self) -> bool:
        """Say whether the clock has gone as fast as time since the last look."""
        before, now = self._seen, (self._clock.now().timestamp(), self._clock.ticks())
        self._seen = now
        if before is None:
            return False
        return abs((now[0] - before[0]) - (now[1] - before[1])) <= TOLERANCE
