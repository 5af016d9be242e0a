"""Computes from the events since when a desk has done nothing, and how often it was reminded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from conversations.requests.event import Event, EventKind, Reminder
from conversations.requests.lifecycle import Standing, State
from conversations.requests.request import Request

NOT_BY_THE_DESK = frozenset(
    {
        EventKind.SUBMITTED,
        EventKind.WRITTEN,
        EventKind.ANSWERED,
        EventKind.WITHDRAWN,
        EventKind.RATED,
        EventKind.REMINDED,
        EventKind.UNREACHED,
        EventKind.REACHED,
        EventKind.READ,
        EventKind.LINKED,
    }
)
"""All other events say that somebody at the desk looks after the request."""

BY_THE_REQUESTER = frozenset({EventKind.WRITTEN, EventKind.ANSWERED})

OVERDUE = frozenset(
    {
        Reminder.UNCLAIMED,
        Reminder.SILENT,
        Reminder.WAITING,
        Reminder.STILL_WAITING,
        Reminder.ARRANGED,
        Reminder.LAPSING,
    }
)


@dataclass(frozen=True, slots=True)
class Quiet:
    """Since when nothing has moved at the desk, and the reminders that have followed."""

    since: datetime
    reminders: tuple[Event, ...] = ()

    @property
    def reminded(self) -> datetime | None:
        """When the desk was last reminded; that the requester was reassured is another matter."""
        return max((one.at for one in self._own), default=None)

    @property
    def times(self) -> int:
        """How often the desk was reminded."""
        return len(self._own)

    @property
    def last(self) -> datetime:
        return self.reminded or self.since

    @property
    def _own(self) -> list[Event]:
        return [one for one in self.reminders if one.reminder is not Reminder.REASSURED]


def quiet_of(request: Request) -> Quiet:
    """Find the last thing that the desk did, or that changed where the request stands."""
    standing, quiet = Standing(), Quiet(request.submitted_at)
    for event in request.events:
        after = standing.after(event)
        if event.kind is EventKind.REMINDED:
            quiet = Quiet(quiet.since, (*quiet.reminders, event))
        elif event.kind not in NOT_BY_THE_DESK or _place(after) != _place(standing):
            quiet = Quiet(event.at)
        standing = after
    return quiet


def overdue(request: Request) -> bool:
    """Say whether the desk was reminded of a request, and nothing has moved since."""
    return any(one.reminder in OVERDUE for one in quiet_of(request).reminders)


def step_due(request: Request) -> bool:
    """Say whether the day of the next step has come: nobody is late for that.

    It stays so until the step is done, or another is named; what is put aside is due afterwards.
    """
    standing, due = request.standing, False
    for event in request.events:
        due = event.reminder is Reminder.PLANNED or (due and event.kind is not EventKind.PLANNED)
    return due and standing.planned is not None and standing.until is None


def unread(request: Request) -> bool:
    """Say whether the requester has written or answered since somebody at the desk did anything."""
    return any(one.kind in BY_THE_REQUESTER for one in request.unanswered)


def _place(standing: Standing) -> tuple[State, date | None]:
    return standing.state, standing.until
