"""What a card says besides the facts, and in which person: of before, of after, of whose it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.telegram.outbound import render
from conversations.flows.facts import SUBMITTED, UNSHOWN
from conversations.flows.journey import QUESTIONS
from conversations.languages.packs import FINISHED
from conversations.protocol.effects import EVENT, Edit, Mention, Send, Toast
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from conversations.requests.request import Fact, Request
from conversations.screens.cards.card import card_of
from conversations.screens.cards.third_person import said_of
from conversations.text.wording import said_to
from conversations.transitions.transitions import record_by_requester
from tests.identities import a_chat, a_person
from tests.support.demo_context import (
    LANGUAGES,
    catalogues,
    directory,
    make_context,
    said,
    text_of,
)
from tests.support.desk_driver import (
    ANNE,
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
    said = "2e demande de cette personne ici\u00a0; la précédente\u00a0: "
    assert f"{said}A2A-AAA, 23/11/2026, En cours." in text_of(office.card)
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


BEA = Sender(a_person(31), a_chat(-1001000000002), "Bea", "nl")


@pytest.mark.parametrize("language", FINISHED)
def test_a_bilingual_group_reads_one_language_at_a_time(language: str) -> None:
    """That of the request; no label is longer than a phone shows, and nothing is said twice."""
    office = DeskDriver(request_after(TAKEN, desk="brussels", language=language))
    (post,) = office.groups["brussels"]
    assert post.languages == (language,)
    assert isinstance(post.send, Send)
    payload = render(post.send, catalogues().say).payload
    assert " / " not in payload["text"]
    rows = payload["reply_markup"]["inline_keyboard"]
    assert max(len(button["text"]) for row in rows for button in row) <= 32


def test_a_card_that_was_turned_stays_so() -> None:
    """Whatever happens to the request, and after a restart; another desk reads its own language."""
    office = DeskDriver(request_after(desk="brussels"))
    (toast,) = [one for one in office.press(DeskAction.TURN, "nl", BEA) if isinstance(one, Toast)]
    assert toast.text is None
    office.press(DeskAction.TAKE, sender=BEA)
    assert office.of(Edit)[0].languages == ("nl",)
    again = Request.model_validate_json(office.request.model_dump_json())
    assert again.card_language == "nl"
    office.talk.presses_data(f"{EVENT}:event:write.{again.reference}", 1)
    office.talk.types("Plutôt le matin.")
    said_there: list[Send | Edit] = [*office.talk.last(Send), *office.talk.last(Edit)]
    posted = [one for one in said_there if one.to == "brussels"]
    assert [one.languages for one in posted] == [("nl",)] * 2
    office.press(DeskAction.TRANSFER, "namur", BEA)
    assert office.groups["namur"][-1].languages == ("fr",)


@pytest.mark.parametrize("language", ["de", "", "nl.fr"])
def test_a_card_is_turned_to_no_language_that_the_desk_does_not_speak(language: str) -> None:
    """A forged press, or one of before a change of the file, says so."""
    for desk_id, sender in (("brussels", BEA), ("namur", ANNE)):
        office = DeskDriver(request_after(desk=desk_id))
        office.press(DeskAction.TURN, language if desk_id == "brussels" else "nl", sender)
        assert office.of(Toast)[0].alert
        assert office.request.card_language is None


def test_a_message_of_the_requester_calls_whoever_has_the_request() -> None:
    """With a sound: an edit of the card alone would be seen by nobody."""
    office = DeskDriver()
    for taken in (False, True):
        office.talk.presses_data(f"{EVENT}:event:write.{office.request.reference}", 1)
        office.talk.types("Plutôt le matin.")
        (said_there,) = [one for one in office.talk.last(Send) if one.to == "namur"]
        assert not said_there.silent
        assert (said_there.calls is not None) is taken
        office.press(DeskAction.TAKE)
    assert said_there.calls == Mention(ANNE.person, "Anne")


def test_a_request_of_before_has_no_language_of_its_own() -> None:
    """What was stored by an earlier version reads as ever."""
    old = first_request().model_dump(mode="json")
    del old["card_language"]
    assert Request.model_validate(old) == first_request()


def test_a_contact_that_was_asked_again_waits_in_its_message_too() -> None:
    """Before anybody has the request the group reads that it came, and afterwards what it is."""
    asked = event(EventKind.ASKED, keys=("contact",))
    for before, hidden in ((asked,), True), ((TAKEN, asked), False):
        request = request_after(*before)
        sender = Sender(request.person, request.chat)
        effects = record_by_requester(
            request, EventKind.ANSWERED, sender, make_context(), keys=("contact",)
        )
        (sent,) = [one for one in effects if isinstance(one, Send)]
        assert ("visibles dès que" in text_of(sent.screen)) is hidden
