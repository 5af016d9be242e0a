"""What a card says besides the facts, and in which person: of before, of after, of whose it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.flows.facts import SUBMITTED, UNSHOWN
from conversations.flows.journey import QUESTIONS
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from conversations.requests.request import Fact, Request
from conversations.screens.cards.card import card_of
from conversations.screens.cards.third_person import said_of
from conversations.text.wording import said_to
from tests.support.demo_context import LANGUAGES, directory, said, text_of
from tests.support.desk_driver import (
    CLOSED,
    TAKEN,
    DeskDriver,
    event,
    first_request,
    request_after,
)

FIRST_PERSON = frozenset(
    {"je", "j", "moi", "me", "mon", "ma", "mes", "nous", "notre", "nos"}
    | {"ik", "mij", "mijn", "wij", "we", "ons", "onze"}
)


def _text(request: Request) -> str:
    return text_of(card_of(request, directory()))


@pytest.mark.parametrize(("mark", "word"), [(1, "oui"), (2, "en partie"), (3, "non")])
def test_the_judgement_of_the_requester_stands_on_the_card(mark: int, word: str) -> None:
    """Whether it helped is what the coordination learns from."""
    rated = request_after(TAKEN, CLOSED, event(EventKind.RATED, rating=mark))
    assert f"Réponse\u00a0: {word}." in _text(rated)
    assert "aidé" not in _text(request_after(TAKEN, CLOSED))


def test_what_the_same_person_asked_before_stands_on_the_card() -> None:
    """The number of the request and the one before, of the same desk alone."""
    first = request_after(TAKEN).replace(reference="A2A-AAA")
    elsewhere = first.replace(reference="B3B-BBB", desk="brussels")
    at = timedelta(days=3)
    later = first_request().replace(
        events=tuple(one.replace(at=one.at + at) for one in first_request().events)
    )
    office = DeskDriver(later, elsewhere, first)
    office.press(DeskAction.TAKE)
    said = "2e demande de cette personne ici, la dernière\u00a0: A2A-AAA, 23/11/2026, En cours."
    assert said in text_of(office.card)
    assert "B3B-BBB" not in text_of(office.card)
    office.press(DeskAction.TAKE, reference="A2A-AAA")
    (older,) = [one for one in office.groups["namur"] if one.key == "card:A2A-AAA"]
    assert "demande de cette personne" not in text_of(older.screen)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ["partner", "psychologist"])
def test_nobody_speaks_in_the_first_person_on_a_card(role: str, language: str) -> None:
    """What the requester chose as "me" or "at our place" is said of him or her."""
    request = first_request()
    for key, question in QUESTIONS.items():
        for option in question.options(role) if not question.several else ():
            label = said_to(role, option.label)
            assert label is not None
            shown = {one: said(label, one) for one in LANGUAGES}
            fact = Fact(key=key, section="MISSION", name={}, shown=shown)
            asked = request.replace(answers={"role": role, key: option.value})
            if key not in UNSHOWN and option not in SUBMITTED:
                words = said(said_of(fact, asked), language).casefold().replace("'", " ").split()
                assert FIRST_PERSON.isdisjoint(words), (key, option)


def test_a_card_in_fallback_says_whose_it_is_and_why_it_stands_there() -> None:
    """A desk without a group, or whose group takes nothing, is named in the first lines."""
    unlinked = replace(
        directory(),
        desks=tuple(
            replace(one, chat_id=None) if one.id == "namur" else one for one in directory().desks
        ),
    )
    silent = replace(directory(), silent_desks=frozenset({"namur"}))
    for given, why in ((unlinked, "pas relié"), (silent, "ne reçoit pas")):
        line = text_of(card_of(request_after(), given)).splitlines()[1]
        assert "Coordination de Namur" in line
        assert why in line
    assert "📍" not in _text(request_after())
    assert "📍" not in text_of(card_of(request_after(desk="coordination"), unlinked))
