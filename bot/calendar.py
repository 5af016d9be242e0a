"""Working days and hours in Belgium, for delays and reminders.

The functions with hours are the `WorkingCalendar` of the conversations; they answer in Belgian time
and count by the clock on the wall, so that a night with a clock change is a night like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from dateutil.easter import easter

from bot.clock import BRUSSELS
from conversations.directory import OFFICE_HOURS, WorkingHours

_FIXED = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
_AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension, Whit Monday
_DAY = timedelta(days=1)
_SATURDAY = 5

HORIZON = timedelta(days=400)
"""How far ahead the closed days of a desk are looked at."""


def is_working_day(day: date) -> bool:
    """Say whether it is neither a weekend nor a Belgian public holiday."""
    return day.weekday() < _SATURDAY and day not in public_holidays(day.year)


@lru_cache
def public_holidays(year: int) -> frozenset[date]:
    """Give the ten days on which nobody works: royal decree of 18 April 1974, article 1."""
    fixed = (date(year, month, day) for month, day in _FIXED)
    sunday = easter(year)
    return frozenset((*fixed, *(sunday + timedelta(days=days) for days in _AFTER_EASTER)))


def add_working_days(day: date, count: int) -> date:
    """Give the `count`-th working day after a day (0 gives the day itself, working or not)."""
    for _ in range(count):
        day = _next_working_day(day)
    return day


def next_working_moment(moment: datetime, hours: WorkingHours = OFFICE_HOURS) -> datetime:
    """Give the moment itself if a desk works then, else the next opening; in Belgian time."""
    local = moment.astimezone(BRUSSELS)
    for opens, closes in _blocks_from(local.date(), hours):
        if local.date() < opens.date() or local.time() < closes.time():
            return max(local, opens)
    raise AssertionError("there is always another day")


def working_hours_after(
    moment: datetime, count: int, hours: WorkingHours = OFFICE_HOURS
) -> datetime:
    """Give the working moment at which a desk has worked `count` hours more."""
    left, start = timedelta(hours=count), next_working_moment(moment, hours)
    for opens, closes in _blocks_from(start.date(), hours):
        at = max(opens, start)
        room = closes - at
        if room > left:
            return at + left
        left -= max(room, timedelta())
    raise AssertionError("there is always another day")


def working_days_after(
    moment: datetime, count: int, hours: WorkingHours = OFFICE_HOURS
) -> datetime:
    """Give the same time of the day, `count` working days later, or the opening that follows it.

    A day on which the desk is closed does not count. From out of hours, an opening.
    """
    at = next_working_moment(moment, hours)
    day, left = at.date(), count
    horizon = day + HORIZON
    while left:
        day += _DAY
        closed = day <= horizon and hours.closure_on(day) is not None
        left -= is_working_day(day) and not closed
    return next_working_moment(datetime.combine(day, at.time(), BRUSSELS), hours)


def local(moment: datetime) -> datetime:
    """Give a moment in Belgian time."""
    return moment.astimezone(BRUSSELS)


def opening_on(day: date, hours: WorkingHours = OFFICE_HOURS) -> datetime:
    """Give the opening of a day, or of the first day after it on which the desk works."""
    opens, _closes = next(_blocks_from(day, hours))
    return opens


def _blocks_from(day: date, hours: WorkingHours) -> Iterator[tuple[datetime, datetime]]:
    """Give the hours of a desk from a day on, one block after the other, without end.

    A desk that is closed for more than a year is looked for all the same: after it, its closed days
    count for nothing.
    """
    horizon = day + HORIZON
    while True:
        closed = day <= horizon and hours.closure_on(day) is not None
        if day not in public_holidays(day.year) and not closed:
            for block in hours.blocks_of(day):
                yield (
                    datetime.combine(day, block.opens, BRUSSELS),
                    datetime.combine(day, block.closes, BRUSSELS),
                )
        day += _DAY


def _next_working_day(day: date) -> date:
    day += _DAY
    while not is_working_day(day):
        day += _DAY
    return day
