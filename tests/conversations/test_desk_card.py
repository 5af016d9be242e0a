"""The card: what a coordinator sees of a request, and when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pydantic import JsonValue

from conversations.chat import apology
from conversations.flows.missions import Mission
from conversations.protocol.screen import Screen, Style
from conversations.protocol.session import Session
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Fact, Request
from conversations.screens.cards.card import card_of
from conversations.text import Language
from tests.support.demo_context import LANGUAGES, REFERENCE, directory, make_context, text_of
from tests.support.desk_driver import CLOSED, TAKEN, event, request_after

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


def test_contact_data_and_free_text_come_once_it_is_taken() -> None:
    """Before, the card says that they will; given back, they are gone; closed, they stay."""
    new, taken = request_after(), request_after(TAKEN)
    for hidden in (CONTACT, _need(new)):
        assert hidden not in _text(new)
        assert hidden in _text(taken)
        assert hidden not in _text(taken.with_event(event(EventKind.RELEASED)))
        assert hidden in _text(taken.with_event(CLOSED))
    assert "visibles dès que" in _text(new)
    assert "visibles dès que" not in _text(taken)
    assert "Namur" in _text(new), "what is no free text stands there from the start"


@pytest.mark.parametrize(
    ("key", "words", "tapped"),
    [
        (
            "timing",
            {"kind": "words", "words": "après la lessive inventée"},
            {"kind": "asap", "words": None},
        ),
        ("participants", {"number": 9, "who": "la lessive inventée, à neuf"}, {"number": 9}),
    ],
)
def test_words_are_free_text_in_whichever_answer_they_stand(
    key: str, words: JsonValue, tapped: JsonValue
) -> None:
    """When and who may be typed in one's own words: these wait as the need does, a tap does not."""
    fact = Fact(key=key, section="WISHES", name={}, shown={"fr": "la lessive", "nl": "de was"})
    for stored, hidden in ((words, True), (tapped, False), ("skip", False), (None, True)):
        others = {one: given for one, given in request_after().answers.items() if one != key}
        answers = others if stored is None else {**others, key: stored}
        request = request_after(facts=(fact,), answers=answers)
        assert ("la lessive" not in _text(request)) is hidden
        assert "la lessive" in _text(request.with_event(TAKEN))


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
    """State, mission and flags, place, need, wishes, why this mission, who asks."""
    flagged = request_after(TAKEN, flags=("agreement_to_obtain",))
    text = _text(flagged)
    parts = (
        "s'en occupe",
        "Mission\u00a0:",
        "⚠️",
        "Namur",
        _need(flagged),
        "Quand\u00a0:",
        "Pourquoi cette mission",
        CONTACT,
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
    """Where another mission was proposed, the card says which, and why."""
    kept = request_after(mission=Mission.TO_QUALIFY)
    assert "Pourquoi cette proposition" in _text(kept)
    assert "Pourquoi cette mission" in _text(request_after())
    asked = kept.replace(flags=("wanted_differs",), wanted=Mission.TO_QUALIFY)
    assert len(_card(asked).lines) == len(_card(kept).lines), "the flag says it already"


def test_a_card_without_details_has_no_empty_heading() -> None:
    """A section without facts is left out with its heading."""
    bare = request_after(TAKEN, facts=())
    assert len(_card(bare).lines) < len(_card(request_after(TAKEN)).lines)
    assert "Qui demande" not in _text(bare)


def test_a_psychologist_is_introduced_as_one() -> None:
    """The card tells a psychologist who asks from a partner who asks."""
    answers = {**request_after().answers, "role": "psychologist"}
    assert "psychologue" in _text(request_after(answers=answers)).split("Qui demande")[1]
    assert "partenaire" in _text(request_after()).split("Qui demande")[1]


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
    """Each event has its folded line, the newest first; typed words have a line of their own."""
    request = _everything()
    lines = [line for line in _card(request).lines if line.style is Style.FOLDED]
    told = text_of(Screen(tuple(lines)), language).splitlines()
    texts = [line for line in told if line == "Un texte inventé."]
    assert len(texts) == 5
    assert len(told) - len(texts) == len(request.events) - 2
    assert {"fr": "clôturée", "nl": "afgesloten"}[language] in told[0]
    assert "{" not in str(told)


def test_the_words_of_a_history_are_free_text_too() -> None:
    """Before somebody has taken it on, the card tells what happened and not what was said."""
    noted = event(EventKind.NOTED, text="Un texte inventé.")
    untaken = request_after(noted)
    assert "Un texte inventé." not in _text(untaken)
    assert "Anne a noté" in _text(untaken)
    assert "Un texte inventé." in _text(untaken.with_event(TAKEN))


def test_a_long_history_never_fills_the_card() -> None:
    """Of many events the newest stand there, with the number of the others; texts are cut."""
    request = request_after(TAKEN)
    for at in range(60):
        request = request.with_event(event(EventKind.NOTED, text=f"{at} {'mot ' * 400}"))
    lines = [line for line in _card(request).lines if line.style is Style.FOLDED]
    assert len(lines) == 31
    assert "46" in text_of(Screen((lines[-1],)))
    text = text_of(Screen(tuple(lines)))
    assert "59 mot" in text
    assert all(len(line) <= 140 for line in text.splitlines())


def test_an_apology_speaks_the_language_of_the_person() -> None:
    """When a turn fails, a calm sentence is sent in the language chosen, or in both."""
    context, session = make_context(), Session(person=7, chat=7)
    french = apology(replace(context, session=session.replace(language=Language.FR)))
    unknown = apology(replace(context, session=session))
    assert (french.to, french.languages) == (7, ("fr",))
    assert unknown.languages == ("fr", "nl")
