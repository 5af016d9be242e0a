"""Networks, territories and desks, and what else the networks file declares."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from conversations.directory.age_group import AgeGroup
from conversations.directory.hours import OFFICE_HOURS, WorkingHours
from conversations.identities import ChatId
from conversations.languages.packs import PACKS
from conversations.reading.place import Place
from conversations.text import Language, Names


class HelpPurpose(StrEnum):
    """What a help line is for."""

    EMERGENCY = "emergency"
    SUICIDE = "suicide"
    TALK = "talk"
    YOUTH = "youth"
    VIOLENCE = "violence"
    POISON = "poison"
    PARTNER_VIOLENCE = "partner_violence"
    CHILD_ABUSE = "child_abuse"
    MISSING = "missing"
    DOCTOR = "doctor"


@dataclass(frozen=True, slots=True)
class Contact:
    """A human who can be reached outside the bot; at least one of phone and e-mail is given."""

    phone: str | None = None
    email: str | None = None
    names: Names | None = None


@dataclass(frozen=True, slots=True)
class CannedReply:
    """A reply that is written once and sent often: coordinators choose by `title`.

    `text` may hold {name}, {reference}, {desk}, {days} and {phone}.
    """

    title: Names
    text: Names


@dataclass(frozen=True, slots=True)
class Desk:
    """The coordinators of a territory and their group chat; without `chat_id`, not linked yet.

    `languages` are those of its cards, the main one first: two make a bilingual group. On
    `open_cards` contact data and free text stand before anyone has taken the request on. `replies`
    are its own canned ones, beside those of all desks. With `topics`, each request has a topic of
    its own in the group. The actions named in `administrators_only` are reserved for the
    administrators of the group. While it is closed, requesters read its `absence`.
    """

    id: str
    names: Names
    languages: tuple[Language, ...]
    chat_id: ChatId | None = None
    contact: Contact | None = None
    open_cards: bool = False
    replies: tuple[CannedReply, ...] = ()
    topics: bool = False
    hours: WorkingHours = OFFICE_HOURS
    administrators_only: frozenset[str] = frozenset()
    absence: Names | None = None


@dataclass(frozen=True, slots=True)
class PostalRange:
    """Postal codes from `first` to `last`, both included."""

    first: str
    last: str

    def __contains__(self, code: str) -> bool:
        return self.first <= code <= self.last


@dataclass(frozen=True, slots=True)
class Area:
    """Some of the country, in whichever terms are the shortest; several terms add up."""

    municipalities: frozenset[str] = frozenset()
    postal_codes: tuple[PostalRange, ...] = ()
    arrondissements: frozenset[str] = frozenset()
    provinces: frozenset[str] = frozenset()

    def closeness(self, place: Place) -> int:
        """Say how narrowly the area names a place.

        4 by its municipality, 3 by its postal code, 2 by its arrondissement, 1 by its province,
        0 when the place lies outside.
        """
        if place.municipality in self.municipalities:
            return 4
        if any(place.postal_code in codes for codes in self.postal_codes):
            return 3
        if place.arrondissement in self.arrondissements:
            return 2
        return int(place.province in self.provinces)


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A number to call, named in the languages that are spoken there, and when it was checked.

    One with an `area` serves it alone; one without serves the whole country.
    """

    number: str
    names: Names
    purpose: HelpPurpose
    checked_on: date | None
    area: Area = Area()

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(language for language, _ in self.names.by_language)

    def serves(self, place: Place | None) -> bool:
        """Say whether it is for somebody there; one of a region needs a place that is known."""
        return self.area == Area() or (place is not None and self.area.closeness(place) > 0)


@dataclass(frozen=True, slots=True)
class Network:
    """A local mental-health network, or the project that several of them run together.

    Attributes:
        code: stands in the deep links that name this network.
        area: what its territories must cover, without a gap, for its ages and languages.
        lists: per language, the address of its public list of psychologists.
    """

    id: str
    code: str
    names: Names
    ages: frozenset[AgeGroup]
    languages: frozenset[Language]
    area: Area
    lists: Names | None = None
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Territory:
    """One row of routing: requests for this area, these ages and languages go to this desk."""

    area: Area
    ages: frozenset[AgeGroup]
    languages: frozenset[Language]
    desk: str
    network: str


@dataclass(frozen=True, slots=True)
class Delays:
    """What is promised to requesters, and when somebody is reminded.

    Those of the desk count its working hours and days; none of them passes twice without a reminder
    in between.
    """

    answer_working_days: int = 5
    reminder_hours: int = 24
    """Of silence, before the one reminder of a draft."""
    unclaimed_hours: int = 8
    """Before the group is reminded of a request that nobody has; then once per working day."""
    silent_days: int = 5
    """Before whoever has a request is asked about it, when the desk has done nothing more."""
    waiting_days: int = 5
    """Before a requester who was asked something is reminded, and the desk told of it."""
    arranged_days: int = 15
    """Between a psychologist found and the question whether the request can be closed."""
    reassured_days: int = 5
    """Without any news, before a requester is told where the request stands."""
    undo_seconds: int = 20
    """Between what a coordinator does that reaches the requester, and its leaving; 0: at once."""


EMERGENCY_LINE = HelpLine(
    number="112",
    names=Names(tuple((language.value, pack.emergency_line) for language, pack in PACKS.items())),
    purpose=HelpPurpose.EMERGENCY,
    checked_on=None,
)
"""Always shown first, whatever the configuration holds."""
