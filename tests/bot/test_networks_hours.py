"""Hours per weekday in blocks, closed days and absences: how they are written, and what they do."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.calendar import (
    HORIZON,
    next_working_moment,
    opening_on,
    working_days_after,
    working_hours_after,
)
from bot.clock import BRUSSELS
from bot.networks import NetworksError
from conversations.directory import Closure, Desk, WorkingHours
from conversations.directory.hours import Block
from conversations.languages.packs import PACKS
from tests.bot.test_networks import altered, load

MORNING, AFTERNOON = Block(time(9), time(12)), Block(time(13), time(16))
TWO_DAYS = WorkingHours(((), (MORNING, AFTERNOON), (), (MORNING, AFTERNOON), (), (), ()))
"""Tuesday and Thursday, 9-12 and 13-16."""


def _desk(tmp_path: Path, hours: str, more: str = "") -> Desk:
    directory = load(tmp_path, altered('hours = "09:00-17:00"', f"hours = {hours}\n{more}"))
    desk = directory.desk("namur")
    assert desk is not None
    return desk


@pytest.mark.parametrize(
    "written",
    [
        '"di, do 9-12 + 13-16"',
        '"mardi, jeudi 9-12 + 13-16"',
        '"Mar,jeu 09:00-12:00+13:00-16:00"',
        '"dinsdag 9h-12h00 + 13-16; donderdag 9.00-12 + 13-16"',
        '["mardi 9-12 + 13-16", "do 9-12 + 13-16"]',
    ],
)
def test_hours_are_written_as_people_write_them(written: str, tmp_path: Path) -> None:
    """By whole or short names of days in either language, in blocks."""
    assert _desk(tmp_path, written).hours == TWO_DAYS


def test_a_short_name_is_one_day_in_all_languages() -> None:
    """French shortens to three letters, for "ma" and "di" are Dutch."""
    days: dict[str, set[int]] = {}
    for calendar in (pack.calendar for pack in PACKS.values()):
        for at, name in enumerate((*calendar.weekdays, *calendar.sheet_weekdays)):
            days.setdefault(name, set()).add(at % 7)
    assert {name for name, meant in days.items() if len(meant) > 1} == set()


def test_days_can_be_a_span_and_none_are_the_working_week(tmp_path: Path) -> None:
    """Saturday counts where it is named."""
    span = _desk(tmp_path, '"lundi-jeudi 9-12; ven-sam 13-16"').hours
    assert [len(blocks) for blocks in span.week] == [1, 1, 1, 1, 1, 1, 0]
    assert span.week[5] == (AFTERNOON,)
    assert _desk(tmp_path, '"9-12"').hours == WorkingHours.daily(time(9), time(12))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('""', "is no time of work"),
        ('"di, do"', "is no time of work"),
        ('"mardi 9-12 +"', "is no time of work"),
        ('"mandi 9-12"', '"mandi", which is no day of the week'),
        ('"jeudi-lundi 9-12"', "upside down"),
        ('"mardi 9-12; di 13-16"', "names Tuesday twice"),
        ('"mardi 12-9"', "ends before it begins"),
        ('"mardi 13-16 + 9-12"', "begins before the hours ahead of it"),
        ('"mardi 9-25"', '"25:00", which is no time of the day'),
    ],
)
def test_a_mistake_in_hours_is_told_with_its_line(written: str, told: str, tmp_path: Path) -> None:
    """One sentence that says what to write instead."""
    with pytest.raises(NetworksError, match=told):
        _desk(tmp_path, written)


def test_closed_days_and_an_absence_are_read(tmp_path: Path) -> None:
    """A day or a period, one or several."""
    more = (
        'closed = ["2026-12-24 - 2027-01-03", "2027-05-07"]\n'
        'absence = { fr = "Nous sommes en congé.", nl = "We zijn met vakantie." }'
    )
    desk = _desk(tmp_path, '"9-17"', more)
    assert desk.hours.closed == (
        Closure(date(2026, 12, 24), date(2027, 1, 3)),
        Closure(date(2027, 5, 7), date(2027, 5, 7)),
    )
    assert desk.absence
    assert desk.absence.said("nl") == "We zijn met vakantie."
    one = _desk(tmp_path, '"9-17"', 'closed = "2027-05-07"')
    assert one.hours.closure_on(date(2027, 5, 7))
    assert not one.hours.closure_on(date(2027, 5, 8))


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ('closed = ["Noël"]', 'holds "Noël", which is no day'),
        ('closed = ["2026-02-30"]', "which is no day"),
        ('closed = ["2027-01-03 - 2026-12-24"]', "upside down"),
        ('closed = ["2026-01-01 - 2099-12-31"]', "more than a year"),
        (f'absence = {{ fr = "{"a" * 301}", nl = "x" }}', "has 301 characters"),
    ],
)
def test_a_mistake_in_closed_days_is_told(more: str, told: str, tmp_path: Path) -> None:
    """A desk that is closed for ever has no use, and the sentence says what to do."""
    with pytest.raises(NetworksError, match=told):
        _desk(tmp_path, '"9-17"', more)


def at(day: int, hour: int = 9, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BRUSSELS)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (at(23, 10), at(24, 9)),  # Monday: it opens on Tuesday
        (at(24, 10), at(24, 10)),
        (at(24, 12), at(24, 13)),  # the break
        (at(24, 16), at(26, 9)),
        (at(27, 10), at(24, 9) + timedelta(days=7)),
    ],
)
def test_a_desk_works_in_its_blocks(moment: datetime, expected: datetime) -> None:
    """Neither in the break nor on the days between."""
    assert next_working_moment(moment, TWO_DAYS) == expected


def test_hours_count_in_blocks_only() -> None:
    """Eight hours of a desk that works six a day end on its second day."""
    assert working_hours_after(at(24, 11), 2, TWO_DAYS) == at(24, 14)
    assert working_hours_after(at(24, 9), 8, TWO_DAYS) == at(26, 11)


def test_a_promise_lands_on_a_day_of_the_desk() -> None:
    """Five working days later, or the next of its days; closed days do not count."""
    assert working_days_after(at(23, 10), 5, TWO_DAYS) == at(1, 9, month=12)
    assert working_days_after(at(24, 14), 1, TWO_DAYS) == at(26, 9)
    closed = WorkingHours(TWO_DAYS.week, (Closure(date(2026, 11, 25), date(2026, 12, 4)),))
    assert working_days_after(at(24, 9), 5, closed) == at(15, 9, month=12)
    assert opening_on(date(2026, 11, 26), closed) == at(8, 9, month=12)


def test_a_saturday_that_is_named_is_worked() -> None:
    """And a public holiday never is."""
    saturday = WorkingHours(((), (), (), (), (), (MORNING,), ()))
    assert opening_on(date(2026, 11, 23), saturday) == at(28, 9)
    assert opening_on(date(2026, 12, 24), WorkingHours.daily(time(9), time(12))).day == 24
    assert opening_on(date(2026, 12, 25), WorkingHours.daily(time(9), time(12))).day == 28


def test_a_desk_closed_for_ever_still_has_a_next_day() -> None:
    """Closed days one after the other without end: after a year, they count for nothing."""
    for_ever = WorkingHours(TWO_DAYS.week, (Closure(date(2020, 1, 1), date(2120, 1, 1)),))
    start = at(24, 10)
    for moment in (
        next_working_moment(start, for_ever),
        working_days_after(start, 3, for_ever),
        working_hours_after(start, 3, for_ever),
    ):
        assert start + HORIZON < moment < start + 4 * HORIZON
