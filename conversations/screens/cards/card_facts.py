"""The facts of a request on its card, a line each: who asks, where, the need, the wishes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from conversations.flows.facts import in_one_line, named
from conversations.flows.sections import Section
from conversations.forms.kinds.identity import PARTS
from conversations.forms.options import Skip
from conversations.protocol.screen import Line, strong
from conversations.requests.request import Fact, Request
from conversations.screens.cards.third_person import confirmed, said_of
from conversations.screens.reachability import contact_lines
from conversations.text import Msg, Names, _, shortened, verbatim

LONGEST = 300
"""Characters of one answer on a card, some seven lines of a phone; the rest stands below it."""

SPEAKS_FOR_ITSELF = frozenset(
    {"where", "age_group", "organisation_kind", "place_kind", "need_text", PARTS[0]}
)
"""Answers that need no name beside them."""

NEED, CONTACT = "need_text", "contact"
PSYCHOLOGIST = _("psychologist with the convention")


def contact_first(request: Request) -> tuple[Line, ...]:
    """Name who asks, and how he or she can be reached, in the order of preference."""
    keys = {fact.key: fact for fact in request.facts}
    name = request.answers.get(PARTS[0])
    who = verbatim(str(name)) if PARTS[0] in keys and name else None
    contact = keys.get(CONTACT)
    if contact is None:
        return (strong(who),) if who else ()
    title = _in_languages(contact.name)
    several = contact_lines(request, title)
    if several:
        return (*((strong(who),) if who else ()), *several)
    way = named(title, said_of(contact, request))
    return (strong(_("{first} · {second}")(first=who, second=way) if who else way),)


def who_asks(request: Request) -> Line | None:
    """Say who asks without a name: function and organisation; nothing of what was never said."""
    given = {fact.key for fact in request.facts}
    parts = [str(request.answers[part]) for part in PARTS[1:] if request.answers.get(part)]
    said = [verbatim(part) for part in parts] if PARTS[0] in given else []
    if request.answers["role"] == "psychologist":
        said.insert(0, PSYCHOLOGIST)
    who = in_one_line(said)
    return Line(_("Who asks: {who}")(who=who)) if who else None


def section_line(section: Section, facts: Iterable[Fact], request: Request) -> Line | None:
    """Say the facts of a section one after the other, the municipality first.

    What was passed over is left out.
    """
    of_it = [fact for fact in facts if fact.section == section.name and fact.key != NEED]
    told = [fact for fact in of_it if not _skipped(fact, request)]
    told.sort(key=lambda fact: fact.key != "where")
    said = in_one_line(_said(fact, request) for fact in told)
    return Line(said) if said else None


def need_line(facts: Iterable[Fact], request: Request) -> Line | None:
    """Say what is needed, in the requester's own words."""
    found = next((fact for fact in facts if fact.key == NEED), None)
    if found is None:
        return None
    return Line(named(_("The need"), said_of(_brief(found), request)))


def fact_line(fact: Fact, request: Request) -> Msg:
    """Say one fact with its name, for the group."""
    name = _in_languages(fact.name) if fact.name else None
    return named(name, said_of(fact, request))


def confirmed_line(fact: Fact) -> Msg:
    """Say one fact with its name, in the words that its requester confirmed."""
    name = _in_languages(fact.name) if fact.name else None
    return named(name, confirmed(fact))


def is_long(fact: Fact) -> bool:
    """Say whether a card has only the beginning of a fact."""
    return any(len(said) > LONGEST for said in fact.shown.values())


def _said(fact: Fact, request: Request) -> Msg:
    if fact.key in SPEAKS_FOR_ITSELF:
        return said_of(_brief(fact), request)
    return fact_line(_brief(fact), request)


def _skipped(fact: Fact, request: Request) -> bool:
    return request.answers.get(fact.key) == Skip.SKIPPED.value


def _brief(fact: Fact) -> Fact:
    """Keep a card to one screen: what is longer stands below it, whole."""
    shown = {one: shortened(said, LONGEST) for one, said in fact.shown.items()}
    return fact.replace(shown=shown)


def _in_languages(said: Mapping[str, str]) -> Msg:
    return Msg("{text}", values={"text": Names(tuple(said.items()))})
