"""Computes from the events of a request when the desk is reminded of it next, in working hours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from conversations.directory import Delays, Directory, WorkingCalendar, WorkingHours
from conversations.requests.event import Event, EventKind, Reminder
from conversations.requests.expiry import NOTICE, moved_at, warned_of
from conversations.requests.idle import quiet_of
from conversations.requests.lifecycle import Standing, State
from conversations.requests.request import Request

NEWS = frozenset(
    {
        EventKind.SUBMITTED,
        EventKind.TAKEN,
        EventKind.REPLIED,
        EventKind.WRITTEN,
        EventKind.ASKED,
        EventKind.ANSWERED,
        EventKind.ARRANGED,
        EventKind.TRANSFERRED,
        EventKind.REQUALIFIED,
        EventKind.REOPENED,
        EventKind.CALLED,
        EventKind.ASSIGNED,
    }
)
"""What a requester hears of, a receipt for what he or she sends included, and two by which the desk
shows that it goes on: a call, and another coordinator."""

HEARD = frozenset({Reminder.WAITING, Reminder.AWAKE, Reminder.REASSURED})
"""Reminders after which the period without news begins anew: two that the requester hears, and the
date that he or she knew of."""

DAILY = 5
"""Reminders of a request that nobody takes on, one a working day; then it is one a week. The digest
names it each morning, and a group that is called every day for weeks stops listening."""
A_WEEK = 5  # working days


@dataclass(frozen=True, slots=True)
class DueReminder:
    """One reminder, and the working moment at which it is due."""

    reminder: Reminder
    at: datetime


def next_look(
    request: Request, now: datetime, directory: Directory, calendar: WorkingCalendar
) -> datetime | None:
    """Give the moment at which a request is to be looked at: in its desk's hours, never past.

    None for a closed request.
    """
    moments = [one.at for one in dues(request, directory, calendar)]
    back = returns_at(request, directory, calendar)
    due = min([*moments, *([back] if back else [])], default=None)
    if due is None:
        return None
    return calendar.next_working_moment(max(due, now), hours_of(request, directory))


def dues(
    request: Request, directory: Directory, calendar: WorkingCalendar
) -> tuple[DueReminder, ...]:
    """Give what the request waits to be reminded of: for the desk, the requester, and for both.

    The group reads of a request once a working day at most, whatever the reminder was about.
    """
    period = _Period(directory.delays, calendar, hours_of(request, directory))
    standing = request.standing
    if standing.state is State.CLOSED:
        return ()
    quiet, reminder = quiet_of(request), _for_the_desk(request, standing, period)
    planned = _planned(request, standing, period)
    if planned and reminder.reminder in {Reminder.SILENT, Reminder.ARRANGED}:
        reminder = replace(reminder, at=max(reminder.at, period.days(planned.at, 1)))
    if quiet.reminders and reminder.reminder is not Reminder.AWAKE:
        a_day_later = period.days(quiet.reminders[-1].at, 1)
        reminder = replace(reminder, at=max(reminder.at, a_day_later))
    return (
        reminder,
        *((planned,) if planned else ()),
        *_for_the_requester(request, period),
        *_for_both(request, directory, period),
    )


def returns_at(
    request: Request, directory: Directory, calendar: WorkingCalendar
) -> datetime | None:
    """Give the moment at which a request goes back to whoever gave it away for a while."""
    lent = request.standing.lent
    if lent is None or lent.until is None:
        return None
    return calendar.opening_on(lent.until + timedelta(days=1), hours_of(request, directory))


def hours_of(request: Request, directory: Directory) -> WorkingHours:
    """Give the hours of the desk that looks after a request."""
    return directory.desk_in_charge(request.desk).hours


@dataclass(frozen=True, slots=True)
class _Period:
    """Counts the delays of one desk."""

    delays: Delays
    calendar: WorkingCalendar
    hours: WorkingHours

    def days(self, since: datetime, count: int) -> datetime:
        return self.calendar.working_days_after(since, count, self.hours)

    def working(self, moment: datetime) -> datetime:
        return self.calendar.next_working_moment(moment, self.hours)

    def opening(self, day: date) -> datetime:
        return self.calendar.opening_on(day, self.hours)

    def worked(self, since: datetime, count: int) -> datetime:
        return self.calendar.working_hours_after(since, count, self.hours)


def _for_the_desk(request: Request, standing: Standing, period: _Period) -> DueReminder:
    quiet, delays = quiet_of(request), period.delays
    if standing.until is not None:
        return DueReminder(Reminder.AWAKE, period.opening(standing.until))
    if standing.state is State.WAITING:
        first = _last(request, EventKind.ASKED) > _last(request, Reminder.WAITING)
        reminder = Reminder.WAITING if first else Reminder.STILL_WAITING
        return DueReminder(reminder, period.days(quiet.last, delays.waiting_days))
    if standing.state is State.ARRANGED:
        return DueReminder(Reminder.ARRANGED, period.days(quiet.last, delays.arranged_days))
    if standing.state is State.IN_CHARGE:
        return DueReminder(Reminder.SILENT, period.days(quiet.last, delays.silent_days))
    if quiet.reminded:
        pause = 1 if quiet.times < DAILY else A_WEEK
        return DueReminder(Reminder.UNCLAIMED, period.days(quiet.last, pause))
    return DueReminder(Reminder.UNCLAIMED, period.worked(quiet.since, delays.unclaimed_hours))


def _planned(request: Request, standing: Standing, period: _Period) -> DueReminder | None:
    """Remind of the next step on its day, once; not while the request is put aside."""
    step = standing.planned
    if step is None or step.until is None or standing.until is not None:
        return None
    if _last(request, Reminder.PLANNED) > _last(request, EventKind.PLANNED):
        return None
    return DueReminder(Reminder.PLANNED, period.opening(step.until))


def _for_the_requester(request: Request, period: _Period) -> Iterable[DueReminder]:
    """Reassure; not while an answer is waited for or nothing arrives, nor when the end was said.

    Once where the requester knows what comes next: a date, or the psychologist who was found.
    """
    standing = request.standing
    if warned_of(request):
        return
    known = max(_last(request, EventKind.SNOOZED), _last(request, EventKind.ARRANGED))
    once = standing.until is not None or standing.state is State.ARRANGED
    told = _last(request, Reminder.REASSURED) > known
    if standing.waiting or standing.unreached or (once and told):
        return
    heard = max(event.at for event in request.events if _is_news(event))
    yield DueReminder(Reminder.REASSURED, period.days(heard, period.delays.reassured_days))


def _for_both(request: Request, directory: Directory, period: _Period) -> Iterable[DueReminder]:
    """Warn that a request will be closed, then close it; never what is put aside."""
    if request.standing.until:
        return
    told = warned_of(request)
    warning = moved_at(request) + directory.retention.left_open - NOTICE
    yield DueReminder(Reminder.LAPSING, period.opening(told) if told else period.working(warning))


def _is_news(event: Event) -> bool:
    return event.kind in NEWS or event.reminder in HEARD


def _last(request: Request, what: EventKind | Reminder) -> int:
    """Give the place of the latest event of a kind, or about a reminder; -1 without one."""
    found = (
        place
        for place, one in enumerate(request.events)
        if one.kind is what or one.reminder is what
    )
    return max(found, default=-1)
