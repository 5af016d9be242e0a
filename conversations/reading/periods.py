"""A period, and the sums of the calendar it is made with."""

from __future__ import annotations

import calendar
from datetime import date
from typing import NamedTuple

_CENTURY = 2000
_LEAP_YEARS_APART = 8

NATURAL = 300
"""Days ahead within which a day without a year is the next one to come: of a day that passed a few
weeks ago, nobody says which year is meant."""


class Period(NamedTuple):
    """From `on` until `until`, both included; None where that side is open."""

    on: date | None
    until: date | None = None


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


def named_day(day: int, month: int, year: str | None, today: date) -> date | None:
    """Give the day that its number and month name, with the year or seen from today.

    None if no calendar has it, or if it is not certain which year is meant.
    """
    try:
        if year:
            return date(full_year(year), month, day)
        found = next_to_come(day, month, today)
    except ValueError:
        return None
    return found if (found - today).days <= NATURAL else None


def full_year(written: str) -> int:
    """Give the year of "27" or "2027"."""
    return int(written) if len(written) > len("27") else _CENTURY + int(written)
