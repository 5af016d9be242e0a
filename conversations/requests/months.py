"""Months of the calendar, each known by its first day."""

from __future__ import annotations

import re
from datetime import date, timedelta

_WRITTEN = re.compile(r"(20\d{2})-(0[1-9]|1[0-2])")


def month_written(text: str) -> date | None:
    """Read a month written as 2027-01; None for anything else."""
    found = _WRITTEN.fullmatch(text)
    return date(int(found[1]), int(found[2]), 1) if found else None


def following(first: date) -> date:
    """Give the first day of the month after one."""
    return (first + timedelta(days=31)).replace(day=1)


def up_to(first: date, number: int) -> tuple[date, ...]:
    """Give the first days of so many months, of which this one is the last."""
    months: tuple[date, ...] = (first,)
    while len(months) < number:
        months = (before(months[0]), *months)
    return months


def before(first: date) -> date:
    """Give the first day of the month before one."""
    return (first - timedelta(days=1)).replace(day=1)
