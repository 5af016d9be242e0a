"""The life cycle of a request: its state after some events, and which event may come next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from conversations.forms.options import Options
from conversations.requests.event import ClosingReason, Event, EventKind, Reminder
from conversations.text import _


class State(Options):
    """Where a request stands, worked out from its events."""

    NEW = "new", _("New")
    IN_CHARGE = "in_charge", _("Taken on")
    WAITING = "waiting", _("Waiting for the requester")
    ARRANGED = "arranged", _("Psychologist found")
    CLOSED = "closed", _("Closed")


OPEN = frozenset(State) - {State.CLOSED}
ANY = frozenset(State)
CLOSED = frozenset({State.CLOSED})

LEGAL: dict[EventKind, frozenset[State]] = {
    EventKind.SUBMITTED: frozenset(),
    EventKind.TAKEN: OPEN,
    EventKind.RELEASED: OPEN,
    EventKind.REPLIED: ANY,
    EventKind.CORRECTED: ANY,
    EventKind.WRITTEN: ANY,
    EventKind.ASKED: OPEN,
    EventKind.ANSWERED: OPEN,
    EventKind.ARRANGED: OPEN - {State.ARRANGED},
    EventKind.TRANSFERRED: OPEN,
    EventKind.REQUALIFIED: OPEN,
    EventKind.SNOOZED: OPEN,
    EventKind.NOTED: ANY,
    EventKind.CLOSED: OPEN,
    EventKind.REOPENED: CLOSED,
    EventKind.WITHDRAWN: OPEN,
    EventKind.RATED: CLOSED,
    EventKind.REMINDED: OPEN,
    EventKind.CONTINUED: OPEN,
    EventKind.UNREACHED: ANY,
    EventKind.REACHED: ANY,
    EventKind.READ: ANY,
    EventKind.CALLED: ANY,
    EventKind.PLANNED: OPEN,
    EventKind.STEP_DONE: OPEN,
    EventKind.SETTLED: OPEN,
    EventKind.ASSIGNED: OPEN,
    EventKind.LINKED: ANY,
    EventKind.REPORTED: ANY,
}
"""The states in which each event may happen."""

BY_ITS_OWNER = frozenset(
    {
        EventKind.RELEASED,
        EventKind.ARRANGED,
        EventKind.SNOOZED,
        EventKind.CONTINUED,
        EventKind.PLANNED,
    }
)
"""Events of a request that somebody has, whoever of the group carries them out."""


HEARD_OF = frozenset(
    {
        EventKind.WRITTEN,
        EventKind.ANSWERED,
        EventKind.WITHDRAWN,
        EventKind.REACHED,
    }
)
"""Events after which messages are worth sending to the requester again."""


class IllegalError(ValueError):
    """This event cannot happen to a request that stands where this one does."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a request stands.

    Attributes:
        owner: the event by which a coordinator took it on, if one has it; who was given it counts
            as having taken it on then.
        lent: the event by which it was given away until a day, while that holds.
        asked: the questions that were asked again and have no answer yet.
        waiting: whether the requester has been silent since they were asked.
        arranged: whether a psychologist has been found.
        reason: how it ended, if it is closed.
        until: until when it is put aside.
        planned: the event by which a next step was named, until it is done or the request leaves.
        unreached: the event since which nothing reaches the requester, until he or she is heard of.
    """

    owner: Event | None = None
    asked: tuple[str, ...] = ()
    waiting: bool = False
    arranged: bool = False
    reason: ClosingReason | None = None
    until: date | None = None
    unreached: Event | None = None
    planned: Event | None = None
    lent: Event | None = None

    @property
    def state(self) -> State:
        if self.reason:
            return State.CLOSED
        if self.waiting:
            return State.WAITING
        if self.arranged:
            return State.ARRANGED
        return State.IN_CHARGE if self.owner else State.NEW

    def after(self, event: Event) -> Standing:
        """Give the standing that an event leads to; events that change none leave it."""
        if event.kind in HEARD_OF and self.unreached:
            return replace(self, unreached=None).after(event)
        if event.kind is EventKind.UNREACHED:
            return replace(self, unreached=event)
        return self._after(event)

    def _after(self, event: Event) -> Standing:  # noqa: C901, PLR0912  one case a kind
        match event.kind:
            case EventKind.TAKEN:
                return replace(self, owner=event, lent=None)
            case EventKind.ASSIGNED:
                return replace(self, owner=_as_taken(event), lent=event if event.until else None)
            case EventKind.RELEASED | EventKind.TRANSFERRED:
                return replace(
                    self, owner=None, arranged=False, until=None, planned=None, lent=None
                )
            case EventKind.PLANNED:
                return replace(self, planned=event)
            case EventKind.STEP_DONE:
                return replace(self, planned=None)
            case EventKind.ASKED:
                asked = tuple(dict.fromkeys((*self.asked, *event.keys)))
                return replace(self, asked=asked, waiting=True, until=None)
            case EventKind.ANSWERED:
                return replace(self, asked=(), waiting=False, until=None)
            case EventKind.WRITTEN:
                return replace(self, waiting=False, until=None)
            case EventKind.ARRANGED:
                return replace(self, arranged=True, waiting=False, until=None)
            case EventKind.SNOOZED:
                return replace(self, until=event.until)
            case EventKind.REMINDED if event.reminder is Reminder.AWAKE:
                return replace(self, until=None)
            case EventKind.CLOSED:
                return replace(self, reason=event.reason, until=None, planned=None, lent=None)
            case EventKind.WITHDRAWN:
                withdrawn = ClosingReason.WITHDRAWN
                return replace(self, reason=withdrawn, until=None, planned=None, lent=None)
            case EventKind.REOPENED:
                return replace(self, reason=None)
            case _:
                return self


def _as_taken(event: Event) -> Event:
    """Give the event by which somebody has a request that was given to him or her."""
    return event.replace(
        kind=EventKind.TAKEN,
        actor=event.given_to or event.actor,
        actor_name=event.given_name,
        until=None,
    )


def standing_after(events: tuple[Event, ...]) -> Standing:
    """Fold the events of a request."""
    standing = Standing()
    for event in events:
        standing = standing.after(event)
    return standing


def may(standing: Standing, kind: EventKind) -> bool:
    """Say whether an event of this kind may happen now: one owner at most, no answer unasked."""
    if standing.state not in LEGAL[kind]:
        return False
    if kind is EventKind.TAKEN:
        return standing.owner is None
    if kind is EventKind.ANSWERED:
        return bool(standing.asked)
    if kind is EventKind.STEP_DONE:
        return standing.planned is not None
    if kind in {EventKind.UNREACHED, EventKind.REACHED}:
        return (standing.unreached is None) is (kind is EventKind.UNREACHED)
    return standing.owner is not None or kind not in BY_ITS_OWNER
