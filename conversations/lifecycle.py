"""From events to where a request stands, and which event may come next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from conversations.event import ClosingReason, Event, EventKind
from conversations.options import Options
from conversations.text import _


class State(Options):
    """Where a request stands, worked out from its events."""

    NEW = "new", _("New")
    IN_CHARGE = "in_charge", _("Taken on")
    WAITING = "waiting", _("Waiting for the requester")
    ARRANGED = "arranged", _("Psychologist found")
    CLOSED = "closed", _("Closed")


OPEN = frozenset({State.NEW, State.IN_CHARGE, State.WAITING, State.ARRANGED})
HELD = frozenset({State.IN_CHARGE, State.WAITING, State.ARRANGED})
CLOSED = frozenset({State.CLOSED})

LEGAL: dict[EventKind, frozenset[State]] = {
    EventKind.SUBMITTED: frozenset(),
    EventKind.TAKEN: frozenset({State.NEW}),
    EventKind.RELEASED: HELD,
    EventKind.REPLIED: OPEN | CLOSED,
    EventKind.WRITTEN: OPEN | CLOSED,
    EventKind.ASKED: OPEN,
    EventKind.ANSWERED: OPEN,
    EventKind.ARRANGED: frozenset({State.IN_CHARGE, State.WAITING}),
    EventKind.TRANSFERRED: OPEN,
    EventKind.REQUALIFIED: OPEN,
    EventKind.SNOOZED: HELD,
    EventKind.NOTED: OPEN | CLOSED,
    EventKind.CLOSED: OPEN,
    EventKind.REOPENED: CLOSED,
    EventKind.WITHDRAWN: OPEN,
    EventKind.RATED: CLOSED,
}
"""The states in which each event may happen."""


class IllegalError(ValueError):
    """This event cannot happen to a request that stands where this one does."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a request stands: its state, who has it, how it ended, until when it sleeps."""

    state: State = State.NEW
    owner: Event | None = None
    reason: ClosingReason | None = None
    until: date | None = None

    def after(self, event: Event) -> Standing:
        """Give the standing that an event leads to; events that change none leave it."""
        match event.kind:
            case EventKind.TAKEN:
                return replace(self, state=State.IN_CHARGE, owner=event, until=None)
            case EventKind.RELEASED | EventKind.TRANSFERRED:
                return Standing()
            case EventKind.ASKED:
                return replace(self, state=State.WAITING, until=None)
            case EventKind.ANSWERED | EventKind.WRITTEN if self.state is State.WAITING:
                return replace(self, state=self._resumed, until=None)
            case EventKind.ARRANGED:
                return replace(self, state=State.ARRANGED, until=None)
            case EventKind.SNOOZED:
                return replace(self, until=event.until)
            case EventKind.CLOSED:
                return replace(self, state=State.CLOSED, reason=event.reason, until=None)
            case EventKind.WITHDRAWN:
                withdrawn = ClosingReason.WITHDRAWN
                return replace(self, state=State.CLOSED, reason=withdrawn, until=None)
            case EventKind.REOPENED:
                return replace(self, state=self._resumed, reason=None)
            case _:
                return self

    @property
    def _resumed(self) -> State:
        return State.IN_CHARGE if self.owner else State.NEW


def standing_after(events: tuple[Event, ...]) -> Standing:
    """Fold the events of a request."""
    standing = Standing()
    for event in events:
        standing = standing.after(event)
    return standing


def may(standing: Standing, kind: EventKind) -> bool:
    """Say whether an event of this kind may happen now."""
    return standing.state in LEGAL[kind]
