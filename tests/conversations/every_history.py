"""Whatever may happen to a request, wherever it stands: taken from the life cycle itself."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.flows.missions import Mission
from conversations.requests.event import NOT_CHOSEN, ClosingReason, Event, EventKind, Reminder
from conversations.requests.lifecycle import State, may
from conversations.requests.request import Request
from tests.support.desk_driver import BRAM, TAKEN, event

DATE, LATER = "2026-12-01", "2026-12-15"
LONG = ("Réponse inventée & <longue>. " * 29)[:800]
STANDINGS: tuple[tuple[Event, ...], ...] = (
    (),
    (TAKEN,),
    (TAKEN, event(EventKind.ASKED, keys=("contact", "age_group"))),
    (TAKEN, event(EventKind.ARRANGED)),
    (TAKEN, event(EventKind.SNOOZED, until=DATE)),
    (TAKEN, event(EventKind.PLANNED, text="Rappeler jeudi.", until=DATE)),
    (TAKEN, event(EventKind.UNREACHED, refusal="blocked")),
    (event(EventKind.CLOSED, reason=ClosingReason.NO_CAPACITY),),
    (event(EventKind.WITHDRAWN),),
)
"""How a request comes to each of its states, and to what else decides about what may follow."""


def histories(request: Request) -> Iterator[tuple[Event, ...]]:
    """Give what leads to each standing, and after it each event that may happen there."""
    for before in STANDINGS:
        stands = after(request, *before)
        yield before
        for kind in EventKind:
            if may(stands.standing, kind):
                yield from ((*before, one) for one in _variants(kind, stands))


def after(request: Request, *events: Event) -> Request:
    """Give a request after some events."""
    for one in events:
        request = request.with_event(one)
    return request


def _variants(kind: EventKind, stands: Request) -> Iterator[Event]:
    """Give the events of a kind, each with all that such an event may hold.

    Nobody withdraws by closing, and nobody is reassured who is asked to answer.
    """
    match kind:
        case EventKind.CLOSED:
            reasons = (set(ClosingReason) - NOT_CHOSEN) | {ClosingReason.LAPSED}
            yield from (event(kind, reason=one, text=LONG) for one in sorted(reasons))
        case EventKind.REMINDED:
            waits = {Reminder.REASSURED} if stands.state is State.WAITING else set()
            told = sorted(set(Reminder) - waits)
            yield from (event(kind, reminder=one, until=LATER) for one in told)
        case _:
            yield event(
                kind,
                text=LONG,
                keys=("contact", "age_group"),
                desk="hainaut-children",
                mission=next(one for one in Mission if one is not stands.mission),
                until=LATER,
                rating=2,
                given_to=BRAM.person,
                given_name=BRAM.name,
                refusal="blocked",
            )
