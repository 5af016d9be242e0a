"""When a desk works: blocks of hours on the days of the week, less its own closed days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

WORKING_WEEK = 5
DAYS = 7


@dataclass(frozen=True, slots=True)
class Block:
    """From `opens` to `closes` on one day; at `closes` the desk no longer works."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which a desk is closed, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """The hours of a desk, in Belgian time.

    `week` has the blocks of each day from Monday to Sunday, in their order; at least one day has
    some. `closed` are its own closed days, beside the public holidays.
    """

    week: tuple[tuple[Block, ...], ...]
    closed: tuple[Closure, ...] = ()

    @classmethod
    def daily(cls, opens: time, closes: time) -> WorkingHours:
        """Give the same hours from Monday to Friday."""
        block = (Block(opens, closes),)
        return cls(tuple(block if day < WORKING_WEEK else () for day in range(DAYS)))

    def closure_on(self, day: date) -> Closure | None:
        """Give the closed days to which a day belongs."""
        return next((one for one in self.closed if day in one), None)

    def blocks_of(self, day: date) -> tuple[Block, ...]:
        """Give the hours of a day of the week, whether the desk is closed that day or not."""
        return self.week[day.weekday()]


OFFICE_HOURS = WorkingHours.daily(time(9), time(17))
