"""A request that was sent: the confirmed answers, its events since, and its state."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pydantic import JsonValue

from conversations.flows.missions import Mission
from conversations.forms.stored import Stored
from conversations.identities import ChatId, PersonId
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import IllegalError, Standing, State, may, standing_after
from conversations.requests.pending import PendingAct
from conversations.text import Language

MOVING = frozenset({EventKind.TRANSFERRED, EventKind.REQUALIFIED, EventKind.SNOOZED})
"""Events that lead elsewhere: to another desk, another mission, another day."""


class Fact(Stored):
    """One answer as it was confirmed: named and shown in each language, or typed by the person."""

    key: str
    section: str
    name: dict[str, str]
    shown: dict[str, str]
    revived: bool = False


class Request(Stored):
    """A request as confirmed by its requester, with its events; never re-evaluated.

    What is `pending` happens in its order, or is held back; until then the request stands where it
    stood.
    `card_language` is the one to which its desk has turned the card.

    A `test` is sent by somebody who tries the bot: it is marked wherever it stands, and counted in
    no figures. `second` are the words of another need that stand in the same text.
    """

    reference: str
    person: PersonId
    chat: ChatId
    language: Language
    flow_version: str
    desk: str
    network: str | None
    wanted: Mission | None
    computed: Mission
    mission: Mission
    why: str
    flags: tuple[str, ...]
    answers: dict[str, JsonValue]
    facts: tuple[Fact, ...]
    events: tuple[Event, ...]
    test: bool = False
    second: str = ""
    pending: tuple[PendingAct, ...] = ()
    card_language: Language | None = None

    @property
    def leaves_at(self) -> datetime | None:
        """When the next pending act is due; those behind it wait for it."""
        return self.pending[0].due if self.pending else None

    def pending_act(self, name: str) -> PendingAct | None:
        """Give a pending act by its id."""
        return next((one for one in self.pending if one.id == name), None)

    def pending_text(self, actor: PersonId, source: int) -> PendingAct | None:
        """Give the pending act whose words a message holds."""
        wanted = (actor, source)
        found = (one for one in self.pending if (one.event.actor, one.event.source) == wanted)
        return next(found, None)

    def with_pending(self, act: PendingAct) -> Request:
        """Put an act behind those that are pending, or in the place of an earlier form of it."""
        if self.pending_act(act.id) is None:
            return self.replace(pending=(*self.pending, act))
        return self.replace(pending=tuple(act if one.id == act.id else one for one in self.pending))

    def without_pending(self, act: PendingAct) -> Request:
        """Take an act away; it has happened, or never will."""
        return self.replace(pending=tuple(one for one in self.pending if one.id != act.id))

    @property
    def expected(self) -> Request:
        """Give the request as it will stand once everything pending has happened."""
        after: Request = self.replace(pending=())
        for act in self.pending:
            try:
                after = after.with_event(act.event)
            except IllegalError:
                continue
        return after

    @property
    def standing(self) -> Standing:
        return standing_after(self.events)

    @property
    def state(self) -> State:
        return self.standing.state

    @property
    def owner(self) -> Event | None:
        """The event by which a coordinator took the request on, if one has it now."""
        return self.standing.owner

    @property
    def unanswered(self) -> tuple[Event, ...]:
        """Give what has happened since a coordinator did something; only they have a name there."""
        by_the_desk = (at for at, one in enumerate(self.events, 1) if one.actor_name)
        return self.events[max(by_the_desk, default=0) :]

    @property
    def submitted_at(self) -> datetime:
        return self.events[0].at

    @property
    def transferred(self) -> Event | None:
        """Give the event by which the request came to its desk, if another one had it before."""
        moves = [one for one in self.events if one.kind is EventKind.TRANSFERRED]
        return moves[-1] if moves else None

    @property
    def goes_on_as(self) -> Event | None:
        """Give the event by which it was closed as the same as another one, while that holds."""
        closings = [one for one in self.events if one.kind is EventKind.CLOSED]
        named = self.state is State.CLOSED and closings and closings[-1].other
        return closings[-1] if named else None

    @property
    def kept_as_another(self) -> bool:
        """Whether its person sent it twice, and keeps the other one."""
        closed = self.goes_on_as
        return closed is not None and closed.shared

    def versions(self, actor: PersonId, source: int | None) -> tuple[Event, ...]:
        """Give the event that a message led to, and its corrections; empty for any other.

        Groups number their messages alike, and a request may have been with several: the newest
        event of that number counts.
        """
        same = [one for one in self.events if (one.actor, one.source) == (actor, source)]
        firsts = [at for at, one in enumerate(same) if one.kind is not EventKind.CORRECTED]
        return tuple(same[max(firsts, default=0) :])

    def original(self, event: Event) -> Event:
        """Give the event that a correction is of; any other is its own."""
        if event.kind is not EventKind.CORRECTED:
            return event
        until_then = self.replace(events=self.events[: self.events.index(event) + 1])
        return until_then.versions(event.actor, event.source)[0]

    def with_event(self, event: Event) -> Request:
        """Add an event, and what it changes of the request.

        Raises:
            IllegalError: the event cannot happen where the request stands, or changes nothing.
        """
        if not may(self.standing, event.kind) or _again(self.events[-1], event):
            raise IllegalError(f"{event.kind} of a request that is {self.state}")
        if event.kind is EventKind.ASSIGNED and self.owner and self.owner.actor == event.given_to:
            raise IllegalError("given to whoever has it")
        if event.kind is EventKind.TRANSFERRED:
            event = event.replace(came_from=self.desk)
        changes: dict[str, Any] = {"events": (*self.events, event)}
        match event.kind:
            case EventKind.TRANSFERRED:
                changes["desk"] = event.desk
            case EventKind.REQUALIFIED:
                changes["mission"] = event.mission
            case _:
                pass
        changed = self.replace(**changes)
        if event.kind in MOVING and _place(changed) == _place(self):
            raise IllegalError(f"{event.kind} to where the request is already")
        return changed


def _again(last: Event, event: Event) -> bool:
    """Say of "still on it" that it was said just before: a double tap counts once."""
    return event.kind is EventKind.CONTINUED and last.kind is event.kind


def _place(request: Request) -> tuple[str, Mission, date | None]:
    return request.desk, request.mission, request.standing.until
