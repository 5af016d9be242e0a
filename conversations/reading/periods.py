"""A period, and the sums of the calendar it is made with."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

_CENTURY = 2000
_LEAP_YEARS_APART = 8


class Period(NamedTuple):
    """From `on` until `until`, both included; None where that side is open or is one day."""

    on: date | None
    until: date | None = None


Form = tuple[re.Pattern[str], Callable[[re.Match[str], date], Period]]
"""A way of writing, and what it means seen from today; `ValueError` if no calendar has it."""


def later(day: date, months: int) -> date:
    """Give the same day so many months later, or that month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, days_in(year, month + 1)))


def days_in(year: int, month: int) -> int:
    """Give the number of days of a month, from 28 to 31."""
    return calendar.monthrange(year, month)[1]


def next_to_come(day: int, month: int, today: date) -> date:
    """Give the first such day from today on; `ValueError` if no year has one."""
    for year in range(today.year, today.year + _LEAP_YEARS_APART + 1):
        if day <= days_in(year, month) and (found := date(year, month, day)) >= today:
            return found
    raise ValueError("no year has such a day")


def full_year(written: str) -> int:
    """Give the year of "27" or "2027"."""
    return int(written) if len(written) > len("27") else _CENTURY + int(written)


def span(first: date, last: date) -> Period:
    """Give a period; one that runs over New Year began in the year before its end."""
    return Period(first if first <= last else later(first, -12), last)


def week_from(monday: date) -> Period:
    """Give the seven days that begin on this one."""
    return Period(monday, monday + timedelta(days=6))
