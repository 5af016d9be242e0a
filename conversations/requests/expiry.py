"""When an open request to which nothing happens any more is closed, and who is warned before.

What is written in a request that nobody ever closes would be kept for ever (GDPR, art. 5.1.e). So
both sides are warned, and have some time to say that it goes on; then it is closed.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from conversations.requests.event import Event, EventKind, Reminder
from conversations.requests.request import Request

NOTICE = timedelta(days=14)
"""Between the warning and the end at least, however late the warning is."""

STILL = frozenset(
    {EventKind.REMINDED, EventKind.UNREACHED, EventKind.REACHED, EventKind.READ, EventKind.LINKED}
)
"""Events by which nobody does anything about a request; what comes back on its date is moved."""


def moved_at(request: Request) -> datetime:
    """Give when somebody last did something about a request."""
    return _since(request)[0].at


def warned_of(request: Request) -> date | None:
    """Give the day on which both sides were told that it will be closed, if nothing moved since."""
    days = (one.until for one in _since(request) if one.reminder is Reminder.LAPSING)
    return next(days, None)


def _since(request: Request) -> tuple[Event, ...]:
    """Give the last event that moved a request, and those that followed."""
    places = (place for place, one in enumerate(request.events) if _moves(one))
    return request.events[max(places) :]


def _moves(event: Event) -> bool:
    return event.kind not in STILL or event.reminder is Reminder.AWAKE
