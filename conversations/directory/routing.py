"""Routing: finds the desk that gets a request; and other look-ups in the directory."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from conversations.directory.age_group import AgeGroup
from conversations.directory.links import named_by
from conversations.directory.network import (
    EMERGENCY_LINE,
    CannedReply,
    Contact,
    Delays,
    Desk,
    HelpLine,
    Network,
    Territory,
)
from conversations.directory.retention import Allowance, Retention
from conversations.identities import ChatId
from conversations.languages.packs import FINISHED
from conversations.reading.gazetteer import Gazetteer
from conversations.reading.place import Place
from conversations.text import Language, Names


@dataclass(frozen=True, slots=True)
class Route:
    """Where a request goes, and whether only the fallback desk would have it."""

    desk: Desk
    network: Network | None
    outside_territory: bool


@dataclass(frozen=True)
class Directory:
    """All that the configuration declares.

    `fallback_desk` is the id of one of the desks; `replies` are the canned ones of all desks.
    `data_protection` is who answers for people's data, where it is not the networks themselves.
    `silent_desks` are those whose group takes no messages at the moment. The guides are addresses,
    per language, of a page to print.
    """

    networks: tuple[Network, ...]
    desks: tuple[Desk, ...]
    territories: tuple[Territory, ...]
    fallback_desk: str
    help_lines: tuple[HelpLine, ...]
    human_contact: Contact
    gazetteer: Gazetteer
    delays: Delays = field(default_factory=Delays)
    retention: Retention = field(default_factory=Retention)
    allowance: Allowance = field(default_factory=Allowance)
    administrators_chat_id: ChatId | None = None
    replies: tuple[CannedReply, ...] = ()
    data_protection: Contact | None = None
    silent_desks: frozenset[str] = frozenset()
    guide_for_coordinators: Names | None = None
    guide_for_partners: Names | None = None

    @cached_property
    def languages(self) -> tuple[Language, ...]:
        """The languages that the bot offers: those that are no draft, and those a network names."""
        named = {language for network in self.networks for language in network.languages}
        return tuple(one for one in Language if one in FINISHED or one in named)

    def route(self, place: Place, age_group: AgeGroup, language: str) -> Route:
        """Give the one desk for a request.

        The territory that names the place most narrowly wins: municipality before postal codes,
        arrondissement, province. Two that are equally narrow and lead to different desks are no
        answer. For a public of all ages: the territory that says so, else the adults' desk (which
        is also the children's where networks run one project; where age decides, as in Hainaut,
        the coordinators for adults receive it and can transfer it), else the children's.
        A language that is a draft is taken by the networks that name it: elsewhere its requests go
        to the desk of the place in another language, where the card is read in that one.
        Without an answer the fallback desk gets the request, marked as outside the territory.
        """
        instead = () if language in FINISHED else FINISHED
        for spoken, ages in product((language, *instead), _in_order(age_group)):
            territory = self._territory(place, ages, spoken)
            if territory is not None:
                network = self._networks[territory.network]
                return Route(self._desks[territory.desk], network, outside_territory=False)
        return Route(self._desks[self.fallback_desk], None, outside_territory=True)

    def networks_at(self, place: Place, language: str) -> tuple[Network, ...]:
        """Give the networks of a place, for children, for adults, in any language if need be."""
        found = (
            self._territory(place, ages, spoken)
            for spoken in (language, *(one for one in Language if one != language))
            for ages in AgeGroup
        )
        ids = dict.fromkeys(territory.network for territory in found if territory)
        return tuple(self._networks[one] for one in ids)

    def help_lines_for(self, *languages: str, place: Place | None = None) -> tuple[HelpLine, ...]:
        """Give 112, then the lines that speak one of these languages, in the order declared.

        Those of a region are for a place in it.
        """
        spoken = tuple(
            line
            for line in self.help_lines
            if line.number != EMERGENCY_LINE.number
            and not set(languages).isdisjoint(line.languages)
            and line.serves(place)
        )
        return (EMERGENCY_LINE, *spoken)

    def desk(self, desk_id: str) -> Desk | None:
        """Give a desk by its id; None if the configuration no longer holds it."""
        return self._desks.get(desk_id)

    def desk_in_charge(self, desk_id: str) -> Desk:
        """Give a desk by its id; what one that is gone had is the fallback desk's."""
        return self.desk(desk_id) or self._desks[self.fallback_desk]

    def keeper(self, desk_id: str) -> Desk:
        """Give the desk in whose group the cards of a desk stand.

        The fallback desk's, where that one is gone, has no group, or its group takes no messages.
        """
        desk = self.desk(desk_id)
        reached = desk and desk.chat_id is not None and desk.id not in self.silent_desks
        return desk if desk and reached else self._desks[self.fallback_desk]

    def name_of(self, desk_id: str) -> Names:
        """Name a desk; one that the configuration no longer holds is named by its id."""
        desk = self.desk(desk_id)
        return desk.names if desk else Names((("", desk_id),))

    def has_topics(self, desk_id: str) -> bool:
        """Say whether each request has a topic of its own in the group of a desk."""
        desk = self.desk(desk_id)
        return desk is not None and desk.topics

    def network_by_code(self, code: str) -> Network | None:
        """Give the network that a deep link names; None for a code that nobody has."""
        return next((one for one in self.networks if one.code == code.casefold()), None)

    def named_by(self, code: str) -> tuple[Network, Language | None] | None:
        """Give the network and the language that a deep link names, see `links`."""
        return named_by(code, self.networks)

    def _territory(self, place: Place, age: AgeGroup, language: str) -> Territory | None:
        rows = [
            (row.area.closeness(place), row)
            for row in self.territories
            if age in row.ages and language in row.languages
        ]
        narrowest = max((closeness for closeness, _ in rows), default=0)
        found = [row for closeness, row in rows if closeness == narrowest > 0]
        return found[0] if len({row.desk for row in found}) == 1 else None

    @cached_property
    def _desks(self) -> dict[str, Desk]:
        return {desk.id: desk for desk in self.desks}

    @cached_property
    def _networks(self) -> dict[str, Network]:
        return {network.id: network for network in self.networks}


def _in_order(age_group: AgeGroup) -> tuple[AgeGroup, ...]:
    if age_group is AgeGroup.BOTH:
        return (AgeGroup.BOTH, AgeGroup.ADULTS, AgeGroup.CHILDREN)
    return (age_group,)
