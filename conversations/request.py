"""A request that was sent: what was confirmed, what has happened to it since, where it stands."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from pydantic import JsonValue

from conversations.missions import Mission
from conversations.options import Options
from conversations.session import Kept
from conversations.text import Language, _


class State(Options):
    """Where a request stands, worked out from its events."""

    NEW = "new", _("New")
    IN_CHARGE = "in_charge", _("Taken in charge")


class EventKind(StrEnum):
    SUBMITTED = "submitted"
    TAKEN = "taken"


class Event(Kept):
    """Something that happened to a request; events are only ever added."""

    kind: EventKind
    at: datetime
    actor: int
    actor_name: str = ""


class Fact(Kept):
    """One answer as it was confirmed: named and shown in each language, or typed by the person."""

    key: str
    section: str
    name: dict[str, str]
    shown: dict[str, str]
    revived: bool = False


class Request(Kept):
    """A request as confirmed by its requester, with its events; never re-evaluated."""

    reference: str
    person: int
    chat: int
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

    @property
    def state(self) -> State:
        return State.IN_CHARGE if self.taken else State.NEW

    @property
    def taken(self) -> Event | None:
        """The event by which a coordinator took the request in charge, if one did."""
        return next((event for event in self.events if event.kind is EventKind.TAKEN), None)

    @property
    def submitted_at(self) -> datetime:
        return self.events[0].at
