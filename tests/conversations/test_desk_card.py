"""The card: what a coordinator sees of a request, and when."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.chat import apology
from conversations.desk.history_pages import history_page
from conversations.flows.missions import Mission
from conversations.protocol.effects import Send
from conversations.protocol.orders import DeskAction
from conversations.protocol.screen import Screen, Style
from conversations.protocol.session import Session
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Fact, Request
from conversations.screens.cards.card import card_of, whole_text_screens
from conversations.text import Language
from tests.identities import a_chat
from tests.support.demo_context import (
    LANGUAGES,
    REFERENCE,
    directory,
    make_context,
    text_of,
)
from tests.support.desk_driver import (
    CLOSED,
    TAKEN,
    DeskDriver,
    event,
    first_request,
    request_after,
)

CONTACT = "Camille Exemple"
ASKED = event(EventKind.ASKED, keys=("timing",))


def _card(request: Request) -> Screen:
    return card_of(request, directory())


def _text(request: Request, language: str = "fr") -> str:
    return text_of(_card(request), language)


def _need(request: Request) -> str:
    return str(request.answers["need_text"])


@pytest.mark.parametrize(
    ("events", "state", "name"),
    [
        ((), State.NEW, ""),
        ((TAKEN,), State.IN_CHARGE, "Anne"),
        ((TAKEN, ASKED), State.WAITING, "Anne"),
        ((ASKED,), State.WAITING, "personne"),
        ((TAKEN, event(EventKind.ARRANGED)), State.ARRANGED, "Anne"),
        ((TAKEN, CLOSED), State.CLOSED, "Pas de disponibilité"),
    ],
)
def test_the_first_line_is_the_state(events: tuple[Event, ...], state: State, name: str) -> None:
    """Reference, state, and who has it or why it ended stand first, in bold."""
    request = request_after(*events)
    assert request.state is state
    first = _card(request).lines[0]
    assert first.style is Style.STRONG
    said = _text(request).splitlines()[0]
    assert REFERENCE in said
    assert name in said


def test_what_it_is_about_is_read_before_it_is_taken() -> None:
    """The need, the organisation, its place and the timing stand there; name and contact wait."""
    new, taken = request_after(), request_after(TAKEN)
    for shown in (_need(new), str(new.answers["organisation"]), "Namur", "Moment souhaité\u00a0:"):
        assert shown in _text(new)
    for hidden in (CONTACT, "Contact\u00a0:"):
        assert hidden not in _text(new)
        assert hidden in _text(taken)
        assert hidden not in _text(taken.with_event(event(EventKind.RELEASED)))
        assert hidden in _text(taken.with_event(CLOSED))
    assert "visibles dès que" in _text(new)
    assert "visibles dès que" not in _text(taken)


def test_the_contact_comes_first_once_it_is_taken() -> None:
    """Whoever takes it on calls next: name and contact stand right below the state."""
    first = _text(request_after(TAKEN)).splitlines()[1]
    assert first.startswith(CONTACT)
    assert "Contact" in first


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_one_screen_of_a_phone(language: str) -> None:
    """With every detail, and a short need, it has at most 28 lines of forty characters."""
    lines = _text(request_after(TAKEN), language).splitlines()
    assert sum(-(-len(line) // 40) for line in lines) <= 28


def test_a_long_need_is_cut_and_the_rest_is_said_below_once_it_is_taken() -> None:
    """Its beginning is enough to choose; its whole text comes with the taking."""
    request = first_request()
    long = "mot " * 400
    facts = tuple(
        one.replace(shown={"fr": long, "nl": long}) if one.key == "need_text" else one
        for one in request.facts
    )
    office = DeskDriver(request.replace(facts=facts))
    assert max(map(len, text_of(office.card).splitlines())) <= 320
    office.press(DeskAction.TAKE)
    (whole,) = [one for one in office.of(Send) if one.key.startswith("whole:")]
    assert long.strip() in text_of(whole.screen)


@pytest.mark.parametrize("long", ["mot " * 2000, "a" * 8000])
def test_what_no_message_holds_comes_in_parts(long: str) -> None:
    """Cut between words where there are some, and nothing is lost."""
    fact = Fact(key="need_text", section="NEED", name={}, shown={"fr": long, "nl": long})
    parts = [text_of(one).partition("\n")[2] for one in whole_text_screens(_with(fact))]
    assert len(parts) == 3
    assert all(len(part) <= 4000 for part in parts)
    assert "".join("".join(parts).split()) == "".join(long.split())


def _with(fact: Fact) -> Request:
    return request_after(facts=(fact,))


def test_a_desk_may_show_everything_at_once() -> None:
    """With open cards, nothing waits for somebody to take the request on."""
    desks = tuple(replace(desk, open_cards=desk.id == "namur") for desk in directory().desks)
    card = card_of(request_after(), replace(directory(), desks=desks))
    assert CONTACT in text_of(card)
    assert _need(request_after()) in text_of(card)


def test_what_nobody_can_vouch_for_is_hidden() -> None:
    """The answer to a question that is gone counts as sensitive; a desk that is gone hides too."""
    old = Fact(key="gone", section="PLACE", name={}, shown={"fr": "Un mot", "nl": "Een woord"})
    request = request_after(facts=(old,), desk="gone")
    assert "Un mot" not in _text(request)
    assert "Un mot" in _text(request.with_event(TAKEN))


def test_the_card_is_in_its_order() -> None:
    """State, contact, who asks, place, need, wishes, flags, the mission and why, when it came."""
    flagged = request_after(TAKEN, flags=("agreement_to_obtain",))
    text = _text(flagged)
    parts = (
        "s'en occupe",
        CONTACT,
        "Qui demande\u00a0:",
        "Namur",
        _need(flagged),
        "Moment souhaité\u00a0:",
        "⚠️",
        "Mission\u00a0:",
        "langue\u00a0:",
    )
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_flags_are_said() -> None:
    """Each flag has its line; wanted and computed missions stand in theirs."""
    flags = ("agreement_to_obtain", "wanted_differs")
    flagged = request_after(flags=flags, wanted=Mission.TO_QUALIFY)
    assert _text(flagged).count("⚠️") == 2
    assert "⚠️" not in _text(request_after())
    assert "Proposé" in _text(flagged)


def test_the_card_shows_a_mission_that_was_kept() -> None:
    """Where another mission was proposed, the same line says which, and why."""
    kept = request_after(mission=Mission.TO_QUALIFY)
    assert "Proposée d'après les réponses" in _text(kept)
    assert "Proposée d'après" not in _text(request_after())
    asked = kept.replace(flags=("wanted_differs",), wanted=Mission.TO_QUALIFY)
    assert "Proposée d'après" not in _text(asked), "the flag says it already"


def test_a_card_without_details_has_no_empty_heading() -> None:
    """A section without facts is left out with its heading."""
    bare = request_after(TAKEN, facts=())
    assert len(_card(bare).lines) < len(_card(request_after(TAKEN)).lines)
    assert "Qui demande" not in _text(bare)


def test_a_psychologist_is_introduced_as_one() -> None:
    """The card tells a psychologist who asks from a partner who asks."""
    answers = {**request_after().answers, "role": "psychologist"}
    who = "Qui demande\u00a0: psychologue avec convention"
    assert who in _text(request_after(answers=answers))
    assert who not in _text(request_after())


def _everything(text: str = "Un texte inventé.") -> Request:
    """Give a request to which everything has happened."""
    request = request_after(TAKEN)
    for one in (
        event(EventKind.REPLIED, text=text, source=1),
        event(EventKind.CORRECTED, text=text, source=1),
        event(EventKind.NOTED, text=text),
        ASKED,
        event(EventKind.WRITTEN, text=text),
        event(EventKind.ANSWERED, keys=("timing",)),
        event(EventKind.ARRANGED),
        event(EventKind.SNOOZED, until="2026-12-01"),
        event(EventKind.REQUALIFIED, mission="to_qualify", text=text),
        event(EventKind.RELEASED),
        event(EventKind.TRANSFERRED, desk="brussels"),
        event(EventKind.WITHDRAWN),
        event(EventKind.REOPENED),
        TAKEN,
        CLOSED,
        event(EventKind.RATED, rating=1),
    ):
        request = request.with_event(one)
    return request


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_history_tells_everything_but_the_judgement(language: str) -> None:
    """Each event has its line, the newest first; typed words have a line of their own."""
    request = _everything()
    told = text_of(history_page(request, 0, directory()), language).splitlines()[2:]
    texts = [line for line in told if line == "Un texte inventé."]
    assert len(texts) == 5
    assert len(told) - len(texts) == len(request.events) - 2
    assert {"fr": "clôturée", "nl": "afgesloten", "de": "abgeschlossen"}[language] in told[0]
    assert "{" not in str(told)


def test_the_words_of_a_history_wait_too() -> None:
    """Before somebody has taken it on, the card tells what happened and not what was said."""
    noted = event(EventKind.NOTED, text="Un texte inventé.")
    untaken = request_after(noted)
    assert "Un texte inventé." not in _text(untaken)
    assert "Anne a noté" in _text(untaken)
    assert "Un texte inventé." in _text(request_after(TAKEN, noted))


def test_an_apology_speaks_the_language_of_the_person() -> None:
    """When a turn fails, a calm sentence is sent in the language chosen, or in both."""
    context, session = make_context(), Session(person=7, chat=7)
    french = apology(replace(context, session=session.replace(language=Language.FR)))
    unknown = apology(replace(context, session=session))
    assert (french.to, french.languages) == (a_chat(7), ("fr",))
    assert unknown.languages == ("fr", "nl")
