"""Working days and hours in Belgium."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendar import (
    add_working_days,
    is_working_day,
    next_working_moment,
    opening_on,
    public_holidays,
    working_days_after,
    working_hours_after,
)
from bot.clock import BRUSSELS
from conversations.directory import OFFICE_HOURS, WorkingHours

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 12, 31), timezones=st.just(BRUSSELS))  # noqa: DTZ001  the zone is given beside


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 11, 21),  # Saturday
        date(2026, 11, 22),  # Sunday
        date(2026, 11, 11),  # Armistice
        date(2026, 12, 25),  # Christmas
        date(2027, 1, 1),
        date(2027, 3, 29),  # Easter Monday
        date(2027, 5, 6),  # Ascension
        date(2027, 5, 17),  # Whit Monday
        date(2027, 7, 21),
    ],
)
def test_weekends_and_holidays_are_off(day: date) -> None:
    """Nobody works on weekends or Belgian public holidays."""
    assert not is_working_day(day)


def test_public_holidays_are_those_that_others_know() -> None:
    """Somebody else's list of Belgian holidays names the same days, their Sundays aside."""
    listed = holidays.country_holidays("BE", years=range(1975, 2100))
    of_easter = {"Easter Sunday", "Pentecost", "Whit Sunday", "Paasdag", "Pasen", "Pinksteren"}
    others = {day for day, name in listed.items() if name not in of_easter}
    assert {day for year in range(1975, 2100) for day in public_holidays(year)} == others


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 12, 24), date(2027, 7, 11)])
def test_an_ordinary_weekday_is_worked(day: date) -> None:
    """Regional feasts on a Sunday aside, any other weekday counts."""
    assert is_working_day(day) == (day.weekday() < 5)


def test_a_delay_jumps_over_the_end_of_the_year() -> None:
    """Five working days from Wednesday 23 December 2026 end on Thursday 31 December."""
    assert add_working_days(date(2026, 12, 23), 1) == date(2026, 12, 24)
    assert add_working_days(date(2026, 12, 23), 5) == date(2026, 12, 31)
    assert add_working_days(date(2026, 12, 23), 6) == date(2027, 1, 4)


@given(DAYS, st.integers(0, 30))
def test_a_delay_counts_working_days_only(day: date, count: int) -> None:
    """Between a day and the nth working day after it lie exactly n working days."""
    end = add_working_days(day, count)

    between = [day + timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(is_working_day(one) for one in between) == count
    assert count == 0 or is_working_day(end)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (
            datetime(2026, 11, 23, 10, 30, tzinfo=BRUSSELS),
            datetime(2026, 11, 23, 10, 30, tzinfo=BRUSSELS),
        ),
        (
            datetime(2026, 11, 23, 7, 0, tzinfo=BRUSSELS),
            datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS),
        ),
        (
            datetime(2026, 11, 23, 17, 0, tzinfo=BRUSSELS),
            datetime(2026, 11, 24, 9, 0, tzinfo=BRUSSELS),
        ),
        (
            datetime(2026, 11, 20, 18, 0, tzinfo=BRUSSELS),
            datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS),
        ),
        (
            datetime(2027, 3, 26, 18, 0, tzinfo=BRUSSELS),
            datetime(2027, 3, 30, 9, 0, tzinfo=BRUSSELS),
        ),
        (datetime(2026, 11, 23, 7, 30, tzinfo=UTC), datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS)),
    ],
)
def test_the_next_working_moment(moment: datetime, expected: datetime) -> None:
    """In hours it is now; before, the opening; after, the next opening, over clock changes too."""
    assert next_working_moment(moment) == expected


@given(MOMENTS)
def test_a_working_moment_is_within_hours_and_not_before(moment: datetime) -> None:
    """The answer is never in the past, always at work, and asking again changes nothing."""
    found = next_working_moment(moment)

    assert found >= moment.astimezone(BRUSSELS)
    assert is_working_day(found.date())
    assert time(9) <= found.time() < time(17)
    assert next_working_moment(found) == found


def test_a_desk_has_its_own_hours() -> None:
    """A desk that works from 13 to 20 is still there at 18."""
    evening = datetime(2026, 11, 23, 18, 0, tzinfo=BRUSSELS)

    assert next_working_moment(evening, WorkingHours.daily(time(13), time(20))) == evening


MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=BRUSSELS)


@pytest.mark.parametrize(
    ("moment", "count", "expected"),
    [
        (MONDAY, 1, MONDAY.replace(hour=10)),
        (MONDAY, 8, MONDAY.replace(day=24)),
        (MONDAY.replace(hour=16), 2, MONDAY.replace(day=24, hour=10)),
        (MONDAY.replace(day=20, hour=16), 2, MONDAY.replace(hour=10)),
        (MONDAY.replace(day=22, hour=3), 8, MONDAY.replace(day=24)),
        (
            datetime(2026, 12, 24, 15, tzinfo=BRUSSELS),
            3,
            datetime(2026, 12, 28, 10, tzinfo=BRUSSELS),
        ),
        (datetime(2027, 3, 26, 16, tzinfo=BRUSSELS), 2, datetime(2027, 3, 30, 10, tzinfo=BRUSSELS)),
    ],
)
def test_hours_of_work_pass_at_work_only(moment: datetime, count: int, expected: datetime) -> None:
    """Nights, weekends, holidays and clock changes cost no hour of work."""
    assert working_hours_after(moment, count) == expected


def test_days_of_work_keep_the_time_of_the_day() -> None:
    """Over a clock change too; what began out of hours counts from the opening."""
    friday = datetime(2027, 3, 26, 14, 30, tzinfo=BRUSSELS)
    assert working_days_after(friday, 1) == datetime(2027, 3, 30, 14, 30, tzinfo=BRUSSELS)
    evening = datetime(2026, 11, 23, 20, 0, tzinfo=BRUSSELS)
    assert working_days_after(evening, 1) == datetime(2026, 11, 25, 9, 0, tzinfo=BRUSSELS)


def test_an_opening_is_on_a_working_day() -> None:
    """Christmas opens on the Monday after it."""
    assert opening_on(date(2026, 12, 24)) == datetime(2026, 12, 24, 9, tzinfo=BRUSSELS)
    assert opening_on(date(2026, 12, 25)) == datetime(2026, 12, 28, 9, tzinfo=BRUSSELS)


@given(MOMENTS, st.integers(1, 80))
def test_what_is_counted_ends_at_work_and_later(moment: datetime, count: int) -> None:
    """From any moment, over any clock change: a working moment after it, the later the more."""
    for counted in (working_hours_after, working_days_after):
        end = counted(moment, count, OFFICE_HOURS)
        assert end > moment
        assert next_working_moment(end) == end
        assert counted(moment, count + 1, OFFICE_HOURS) > end
