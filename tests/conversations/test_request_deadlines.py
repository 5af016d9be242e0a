"""When somebody should look at a request next: in working hours, from its events alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import calendar
from bot.calendar import is_working_day
from bot.clock import BRUSSELS
from conversations.directory import OFFICE_HOURS, WorkingHours
from conversations.flows.missions import Mission
from conversations.requests.deadlines import NEWS, DueReminder, dues, next_look
from conversations.requests.event import ClosingReason, Event, EventKind, Reminder
from conversations.requests.expiry import NOTICE
from conversations.requests.idle import overdue
from conversations.requests.request import Request
from conversations.screens.news import news_of
from tests.support.demo_context import directory
from tests.support.desk_driver import first_request

SENT = datetime(2026, 11, 23, 10, 42, tzinfo=BRUSSELS)
"""A Monday."""

K = EventKind
R = Reminder
What = tuple[float, EventKind | Reminder]

A_WEEK = 7
FIVE_TIMES: tuple[What, ...] = tuple((day, R.UNCLAIMED) for day in (1, 2, 3, 4, 7))
"""On each working day of a week."""
DETAILS: dict[EventKind, dict[str, Any]] = {
    K.ASKED: {"keys": ("timing",)},
    K.TRANSFERRED: {"desk": "brussels"},
    K.REQUALIFIED: {"mission": Mission.EXPERTISE_SHARING},
    K.CLOSED: {"reason": ClosingReason.NO_CAPACITY},
}


def at(days: float) -> datetime:
    return SENT + timedelta(days=days)


def happened(days: float, what: EventKind | Reminder) -> Event:
    if isinstance(what, Reminder):
        until = at(days).date() + NOTICE if what is R.LAPSING else None
        return Event(kind=K.REMINDED, at=at(days), actor=0, reminder=what, until=until)
    details = DETAILS.get(what, {})
    if what is K.SNOOZED:
        details = {"until": date(2026, 12, 7 if days < A_WEEK else 14)}
    return Event(kind=what, at=at(days), actor=21, actor_name="Anne", **details)


def request_with(*whats: What) -> Request:
    """Give a request sent on the Monday, and what happened so many days later."""
    request = first_request()
    sent = request.events[0].replace(at=SENT)
    request = request.replace(events=(sent,))
    for days, what in whats:
        request = request.with_event(happened(days, what))
    return request


def due_in(request: Request) -> dict[Reminder, datetime]:
    return {one.reminder: one.at for one in dues(request, directory(), calendar)}


def local(day: int, hour: int = 10, minute: int = 42, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BRUSSELS)


@pytest.mark.parametrize(
    ("whats", "reminder", "moment"),
    [
        ((), R.UNCLAIMED, local(24)),
        (((1, R.UNCLAIMED),), R.UNCLAIMED, local(25)),
        (((4, R.UNCLAIMED),), R.UNCLAIMED, local(30)),
        (FIVE_TIMES, R.UNCLAIMED, local(7, month=12)),
        ((*FIVE_TIMES, (7.5, R.REASSURED)), R.UNCLAIMED, local(7, month=12)),
        ((*FIVE_TIMES, (14, R.UNCLAIMED)), R.UNCLAIMED, local(14, month=12)),
        (
            (*FIVE_TIMES, (8, K.TAKEN), (8, K.RELEASED), (9, R.UNCLAIMED)),
            R.UNCLAIMED,
            local(3, month=12),
        ),
        (((1, R.REASSURED),), R.UNCLAIMED, local(25)),
        (((0.1, K.TAKEN), (2, K.RELEASED)), R.UNCLAIMED, local(26)),
        (((0.1, K.TAKEN), (2, K.TRANSFERRED)), R.UNCLAIMED, local(26)),
        (((0, K.TAKEN),), R.SILENT, local(30)),
        (((0, K.TAKEN), (2, K.NOTED)), R.SILENT, local(2, month=12)),
        (((0, K.TAKEN), (2, K.WRITTEN)), R.SILENT, local(30)),
        (((0, K.TAKEN), (2, K.UNREACHED), (3, K.REACHED)), R.SILENT, local(30)),
        (((0, K.TAKEN), (7, R.SILENT)), R.SILENT, local(7, month=12)),
        (((0, K.TAKEN), (8, R.REASSURED)), R.SILENT, local(2, month=12)),
        (((0, K.TAKEN), (7, R.SILENT), (8, K.CONTINUED)), R.SILENT, local(8, month=12)),
        (((0, K.TAKEN), (1, K.ASKED)), R.WAITING, local(1, month=12)),
        (((0, K.ASKED),), R.WAITING, local(30)),
        (((0, K.ASKED), (7, R.WAITING)), R.STILL_WAITING, local(7, month=12)),
        (((0, K.ASKED), (7, R.WAITING), (8, K.NOTED)), R.STILL_WAITING, local(8, month=12)),
        (((0, K.ASKED), (7, R.WAITING), (8, K.ASKED)), R.WAITING, local(8, month=12)),
        (((0, K.TAKEN), (0, K.ASKED), (9, K.ANSWERED)), R.SILENT, local(9, month=12)),
        (((0, K.TAKEN), (0, K.ARRANGED)), R.ARRANGED, local(14, month=12)),
        (((0, K.TAKEN), (0, K.ARRANGED), (7, R.REASSURED)), R.ARRANGED, local(14, month=12)),
        (((0, K.TAKEN), (1, K.SNOOZED)), R.AWAKE, local(7, 9, 0, month=12)),
        (((0, K.TAKEN), (1, K.SNOOZED), (14, R.AWAKE)), R.SILENT, local(14, month=12)),
        (((0, K.TAKEN), (1, K.SNOOZED), (10, K.WRITTEN)), R.SILENT, local(10, month=12)),
    ],
)
def test_the_desk_is_reminded_in_its_time(
    whats: Sequence[What], reminder: Reminder, moment: datetime
) -> None:
    """What the desk does, or a change of state, begins the period anew; a reminder does too."""
    assert due_in(request_with(*whats)).items() >= {(reminder, moment)}


@pytest.mark.parametrize(
    ("whats", "moment"),
    [
        ((), local(30)),
        (((1, K.TAKEN),), local(1, month=12)),
        (((0, K.TAKEN), (1, K.NOTED)), local(30)),
        (((0, K.TAKEN), (1, K.WRITTEN)), local(1, month=12)),
        (((0, K.TAKEN), (7, R.SILENT), (7, R.REASSURED)), local(7, month=12)),
        (((0, K.TAKEN), (0, K.ASKED)), None),
        (((0, K.TAKEN), (2, K.UNREACHED)), None),
        (((0, K.TAKEN), (2, K.UNREACHED), (9, K.REACHED)), local(30)),
        (((0, K.TAKEN), (0, K.SNOOZED)), local(30)),
        (((0, K.TAKEN), (0, K.SNOOZED), (7, R.REASSURED)), None),
        (((0, K.TAKEN), (0, K.SNOOZED), (7, R.REASSURED), (8, K.SNOOZED)), local(7, month=12)),
        (((0, K.TAKEN), (0, K.SNOOZED), (14, R.AWAKE)), local(14, month=12)),
    ],
)
def test_a_requester_without_news_is_reassured(
    whats: Sequence[What], moment: datetime | None
) -> None:
    """After a week without news; not while an answer is awaited or nothing arrives, once aside."""
    assert due_in(request_with(*whats)).get(R.REASSURED) == moment


@pytest.mark.parametrize(
    ("whats", "moment"),
    [
        ((), local(10, 9, 0, month=5)),
        (((165, R.UNCLAIMED),), local(10, 9, 0, month=5)),
        (((30, K.WRITTEN),), local(7, month=6)),
        (((0, K.TAKEN), (30, K.NOTED)), local(7, month=6)),
        (((0, K.TAKEN), (20, K.UNREACHED), (30, K.REACHED)), local(10, 9, 0, month=5)),
        (((0, K.TAKEN), (1, K.SNOOZED)), None),
        (((0, K.TAKEN), (1, K.SNOOZED), (14, R.AWAKE)), local(24, 9, 0, month=5)),
        (((168, R.LAPSING),), local(24, 9, 0, month=5)),
        (((168, R.LAPSING), (170, R.UNCLAIMED)), local(24, 9, 0, month=5)),
        (((168, R.LAPSING), (170, K.WRITTEN)), local(25, month=10)),
    ],
)
def test_what_nobody_moves_is_warned_of_and_closed(
    whats: Sequence[What], moment: datetime | None
) -> None:
    """Two weeks before its time, then on the day that was said; never what is put aside."""
    due = due_in(request_with(*whats)).get(R.LAPSING)
    assert due == (moment and moment.replace(year=2027))


def test_nobody_is_reassured_of_what_will_be_closed() -> None:
    """A requester who reads that it ends does not read that it is still open."""
    assert R.REASSURED in due_in(request_with((168, R.LAPSING), (170, K.TAKEN)))
    assert R.REASSURED not in due_in(request_with((168, R.LAPSING), (170, R.UNCLAIMED)))


def test_a_closed_request_is_nobodys_concern() -> None:
    """Nothing is due, and nobody looks at it."""
    request = request_with((1, K.CLOSED))
    assert dues(request, directory(), calendar) == ()
    assert next_look(request, at(1), directory(), calendar) is None


def test_each_desk_has_its_hours() -> None:
    """A request that moves to a desk with other hours is due in those; one of no desk, too."""
    desks = tuple(
        replace(one, hours=WorkingHours.daily(time(13), time(17))) if one.id == "brussels" else one
        for one in directory().desks
    )
    late = replace(directory(), desks=desks, fallback_desk="brussels")
    for desk in ("brussels", "gone"):
        request = request_with().replace(desk=desk)
        (due, *_) = dues(request, late, calendar)
        assert due == DueReminder(R.UNCLAIMED, local(25, 13, 0))


def test_what_is_overdue_is_what_was_reminded_in_vain() -> None:
    """A reminder makes a request overdue until something happens; one that comes back is not."""
    assert not overdue(request_with())
    assert overdue(request_with((1, R.UNCLAIMED)))
    assert not overdue(request_with((1, R.UNCLAIMED), (2, K.TAKEN)))
    assert not overdue(request_with((1, R.REASSURED)))
    assert not overdue(request_with((0, K.TAKEN), (1, K.SNOOZED), (14, R.AWAKE)))


def test_what_a_requester_hears_of_is_news() -> None:
    """Whatever is told begins the period without news anew, a correction aside."""
    request = request_with((0, K.TAKEN))
    for kind in set(EventKind) - {K.CORRECTED, K.CLOSED, K.REMINDED}:
        told = news_of(request, happened(1, kind), directory())
        assert told is None or kind in NEWS


MOMENTS = st.datetimes(
    datetime(2026, 1, 1),  # noqa: DTZ001  the zone is given beside
    datetime(2028, 12, 31),  # noqa: DTZ001
    timezones=st.just(BRUSSELS),
)
LIVES = st.lists(
    st.tuples(st.integers(1, 400), st.sampled_from([*EventKind, *Reminder])), max_size=12
)


@given(MOMENTS, LIVES, MOMENTS)
def test_a_look_is_always_at_work_and_never_past(
    sent: datetime, life: list[tuple[int, EventKind | Reminder]], now: datetime
) -> None:
    """Whatever happened, at whatever hour, on a holiday or in a clock change night."""
    request = first_request()
    request = request.replace(events=(request.events[0].replace(at=sent),))
    moment = sent
    for hours, what in life:
        moment += timedelta(hours=hours)
        try:
            request = request.with_event(happened(0, what).replace(at=moment))
        except ValueError:
            continue
    due = next_look(request, now, directory(), calendar)
    for one in dues(request, directory(), calendar):
        assert due is not None
        assert is_working_day(one.at.date())
        assert time(9) <= one.at.time() < time(17)
    if due is not None:
        assert due >= now
        assert calendar.next_working_moment(due, OFFICE_HOURS) == due
