"""A search in the group: what is looked for, and what is said where it cannot be."""

from __future__ import annotations

import pytest

from conversations.desk.needs import needs
from conversations.desk.search import MOST_FOUND
from conversations.protocol.effects import Send
from conversations.protocol.inbound import Command
from conversations.protocol.orders import DeskAction
from conversations.requests.search import words_of, words_sought
from conversations.text import Msg
from tests.support.demo_context import REFERENCE, text_of
from tests.support.desk_driver import ANNE, CLOSED, TAKEN, DeskDriver, first_request, request_after

CONTACT = {"kind": "phone", "value": "+32470123456"}


def _sent(reference: str = REFERENCE) -> DeskDriver:
    answers = {**first_request().answers, "name": "Zoë Ménard-Dubois", "contact": CONTACT}
    return DeskDriver(request_after(reference=reference, answers=answers))


def _answer(office: DeskDriver, typed: str, command: str = "cherche") -> str:
    office.command(command, typed)
    (sent,) = office.of(Send)
    return text_of(sent.screen)


@pytest.mark.parametrize("command", ["cherche", "zoek", "ref"])
@pytest.mark.parametrize(
    "typed",
    ["zoé", "MENARD", "ménard dubois", "Namen", "5000", "0470 12 34 56", "+32 470/12.34.56"],
)
def test_a_request_is_found_by_what_one_remembers(typed: str, command: str) -> None:
    """Accents, capitals and the way to write a number don't matter, nor which command it is."""
    assert REFERENCE in _answer(_sent(), typed, command)


@pytest.mark.parametrize("dash", ["-", "", " ", "‐", "‑", "–", "—", "−", "_", " - "])
@pytest.mark.parametrize("command", ["ref", "cherche"])
def test_a_reference_brings_its_card_however_it_is_written(dash: str, command: str) -> None:
    """Keyboards and correctors have dashes of their own."""
    office = _sent()
    office.command(command, f"k7r{dash}4m3")
    (card,) = office.of(Send)
    assert card.key == f"card:{REFERENCE}"


def test_a_reference_among_words_is_one_word() -> None:
    """Whoever adds a place to it looks for both."""
    assert REFERENCE in _answer(_sent(), "K7R—4M3 namur")
    assert REFERENCE not in _answer(_sent(), "K7R-4M4 namur")


def test_a_bare_number_and_an_address_are_found() -> None:
    """A number without the zero, an address whole."""
    answers = {**first_request().answers, "contact": {"kind": "email", "value": "a@maison.example"}}
    assert REFERENCE in _answer(_sent(), "470123456")
    office = DeskDriver(request_after(answers=answers))
    assert REFERENCE in _answer(office, "A@Maison.example")


@pytest.mark.parametrize("typed", ["x", "é", "de", "?!", "12"])
def test_a_letter_is_not_enough(typed: str) -> None:
    """What is in almost every request is not looked for, and the line says what is."""
    assert "trois lettres" in _answer(_sent(), typed)


@pytest.mark.parametrize(
    "typed", ["a" * 400, "é" * 400, "un mot " * 60, "aaa bbb ccc ddd eee fff ggg"]
)
def test_a_novel_is_too_long(typed: str) -> None:
    """Four hundred characters are no search."""
    assert "trop long" in _answer(_sent(), typed)


def test_the_need_is_not_searched() -> None:
    """What was told of people is nowhere among the words."""
    request = first_request()
    need = words_sought("accompagnement inventé")
    assert isinstance(need, frozenset)
    assert words_of(request).isdisjoint(str(request.answers["need_text"]).casefold().split())


def test_closed_requests_are_found_after_open_ones() -> None:
    """Both are listed with where they stand."""
    closed = request_after(TAKEN, CLOSED, reference="A2A-AAA")
    office = DeskDriver(closed, request_after(reference="B3B-BBB"))
    lines = _answer(office, "namur").splitlines()
    assert "2 demandes trouvées" in lines[0]
    assert lines[1].startswith("B3B-BBB")
    assert "Clôturée" in lines[2]


def test_many_are_not_all_shown() -> None:
    """Eight lines, and what to do to see fewer; a button brings each card."""
    office = DeskDriver(*(request_after(reference=f"A{at:02}-AAA") for at in range(12)))
    text = _answer(office, "namur")
    assert f"{MOST_FOUND} demandes" in text
    assert "Il y en a d'autres" in text
    (sent,) = office.of(Send)
    assert len(sent.screen.codes) == MOST_FOUND


def test_another_desk_finds_nothing() -> None:
    """A request that was given away is its new desk's alone: by its reference, one reads where."""
    office = _sent()
    office.press(DeskAction.TRANSFER, "brussels")
    assert "Aucune demande de ce groupe" in _answer(office, "menard")
    assert "chez\u00a0: Coordination de Bruxelles (Anne" in _answer(office, REFERENCE)
    assert "pas de demande" in _answer(office, "XXX-XX2")


def test_an_empty_search_says_how() -> None:
    """And nothing is loaded for it."""
    assert "/ref" in _answer(_sent(), "")
    assert needs(Command(ANNE, "cherche", "", 1), "namur", None).search == frozenset()
    assert isinstance(words_sought("x"), Msg)


def test_a_request_without_a_contact_is_found_by_the_rest() -> None:
    """What an earlier version stored, or never asked, stops no search."""
    answers = {**first_request().answers, "contact": "skip", "name": None, "organisation": None}
    request = request_after(answers=answers)
    assert words_of(request) >= {"k7r4m3", "5000", "namur", "namen"}
