"""Working days and hours in Belgium, for delays and reminders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import holidays

from bot.clock import BRUSSELS

_PUBLIC_HOLIDAYS = holidays.country_holidays("BE")
_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When a desk works, in Belgian time; at `closes` it no longer does."""

    opens: time = time(9)
    closes: time = time(17)


OFFICE_HOURS = WorkingHours()


def is_working_day(day: date) -> bool:
    """Say whether it is neither a weekend nor a Belgian public holiday."""
    return day.weekday() < _SATURDAY and day not in _PUBLIC_HOLIDAYS


def add_working_days(day: date, count: int) -> date:
    """Give the `count`-th working day after a day (0 gives the day itself, working or not)."""
    for _ in range(count):
        day = _next_working_day(day)
    return day


def next_working_moment(moment: datetime, hours: WorkingHours = OFFICE_HOURS) -> datetime:
    """Give the moment itself if a desk works then, else the next opening; in Belgian time."""
    local = moment.astimezone(BRUSSELS)
    day = local.date()
    if is_working_day(day) and local.time() < hours.closes:
        return max(local, _opening(day, hours))
    return _opening(_next_working_day(day), hours)


def _opening(day: date, hours: WorkingHours) -> datetime:
    return datetime.combine(day, hours.opens, BRUSSELS)


def _next_working_day(day: date) -> date:
    day += _DAY
    while not is_working_day(day):
        day += _DAY
    return day
