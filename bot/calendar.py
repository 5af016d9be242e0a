"""Working days and hours in Belgium, for delays and reminders.

The functions with hours are the `WorkingCalendar` of the conversations; they answer in Belgian time
and count by the clock on the wall, so that a night with a clock change is a night like any other.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache

from bot.clock import BRUSSELS
from conversations.directory import OFFICE_HOURS, WorkingHours

_FIXED = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
_AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension, Whit Monday
_DAY = timedelta(days=1)
_SATURDAY = 5


def is_working_day(day: date) -> bool:
    """Say whether it is neither a weekend nor a Belgian public holiday."""
    return day.weekday() < _SATURDAY and day not in public_holidays(day.year)


@lru_cache
def public_holidays(year: int) -> frozenset[date]:
    """Give the ten days on which nobody works: royal decree of 18 April 1974, article 1."""
    fixed = (date(year, month, day) for month, day in _FIXED)
    easter = _easter(year)
    return frozenset((*fixed, *(easter + timedelta(days=days) for days in _AFTER_EASTER)))


def _easter(year: int) -> date:
    """Give Easter Sunday in the Gregorian calendar.

    Source: J. Meeus, Astronomical Algorithms, chapter 8.
    """
    century, rest = divmod(year, 100)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * (year % 19) + century - century // 4 - correction + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


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


def working_hours_after(
    moment: datetime, count: int, hours: WorkingHours = OFFICE_HOURS
) -> datetime:
    """Give the working moment at which a desk has worked `count` hours more."""
    left, at = timedelta(hours=count), next_working_moment(moment, hours)
    while (room := datetime.combine(at.date(), hours.closes, BRUSSELS) - at) <= left:
        left -= room
        at = _opening(_next_working_day(at.date()), hours)
    return at + left


def working_days_after(
    moment: datetime, count: int, hours: WorkingHours = OFFICE_HOURS
) -> datetime:
    """Give the same time of the day, `count` working days later; from out of hours, an opening."""
    at = next_working_moment(moment, hours)
    return datetime.combine(add_working_days(at.date(), count), at.time(), BRUSSELS)


def local(moment: datetime) -> datetime:
    """Give a moment in Belgian time."""
    return moment.astimezone(BRUSSELS)


def opening_on(day: date, hours: WorkingHours = OFFICE_HOURS) -> datetime:
    """Give the opening of a day, or of the first working day after it."""
    return _opening(day if is_working_day(day) else _next_working_day(day), hours)


def _opening(day: date, hours: WorkingHours) -> datetime:
    return datetime.combine(day, hours.opens, BRUSSELS)


def _next_working_day(day: date) -> date:
    day += _DAY
    while not is_working_day(day):
        day += _DAY
    return day
