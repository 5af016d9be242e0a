"""A text typed while nothing is asked: it may be for the coordination."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.chat.state import CLOSED_OF_LATE
from conversations.protocol.session import Emergency, Unaddressed
from conversations.requests.event import EventKind
from tests.support.demo_context import REFERENCE
from tests.support.desk_driver import CLOSED, TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import PrivateChatDriver

OTHER = "P9T-6XC"
TEXT = "La porte est au fond de la cour."


@pytest.fixture
def talk() -> PrivateChatDriver:
    """Give the requester of a request that Anne has taken on."""
    return DeskDriver(request_after(TAKEN)).talk


def _kinds(talk: PrivateChatDriver) -> list[EventKind]:
    return [event.kind for event in talk.requests[0].events[2:]]


def test_a_text_out_of_the_blue_may_be_for_the_coordination(talk: PrivateChatDriver) -> None:
    """Without a draft, a text is shown and asked about before it goes anywhere."""
    talk.types(TEXT)
    assert isinstance(talk.draft.overlay, Unaddressed)
    assert TEXT in talk.text()
    assert not _kinds(talk)
    talk.types("Et le vendredi.")
    assert {TEXT, "Et le vendredi."} <= set(talk.text().splitlines())
    talk.types("oui")
    assert talk.requests[0].events[-1].text == f"{TEXT}\nEt le vendredi."
    assert talk.session.draft is None


def test_among_several_requests_the_person_chooses() -> None:
    """Each open request has its button, and one closed of late, for that invites to write."""
    closed = request_after(CLOSED, reference="H3W-8VN")
    talk = DeskDriver(request_after(TAKEN), request_after(reference=OTHER), closed).talk
    talk.types(TEXT)
    passes = {code for code in talk.screen.codes if code.startswith("follow:pass")}
    assert passes == {f"follow:pass.{one}" for one in (REFERENCE, OTHER, "H3W-8VN")}
    talk.presses(f"follow:pass.{OTHER}")
    written = {one.reference: len(one.events) for one in talk.requests}
    assert written == {REFERENCE: 2, OTHER: 2, "H3W-8VN": 2}


def test_a_text_out_of_the_blue_may_begin_a_request(talk: PrivateChatDriver) -> None:
    """To say no begins a new request, with what was typed kept for it."""
    talk.types(TEXT)
    talk.types("non")
    assert "role:partner" in talk.screen.codes
    assert talk.draft.answers["remark"] == TEXT
    assert not _kinds(talk)


def test_a_text_out_of_the_blue_is_masked_before_it_is_kept(talk: PrivateChatDriver) -> None:
    """It is shown masked, and the page says so; a name alone waits, unseen, for whose it is."""
    talk.types("Madame Exemple, née le 3 mars 1990, est absente.")
    held = talk.draft.overlay
    assert isinstance(held, Unaddressed)
    assert held.named == "Madame Exemple, née le ●●●, est absente."
    assert "Exemple" not in talk.session.model_dump_json().replace(held.named, "")
    assert "Exemple" not in talk.text()
    assert "masqué" in talk.text()


def test_a_text_of_danger_out_of_the_blue_is_not_lost(talk: PrivateChatDriver) -> None:
    """The numbers first, then the same question as for any other text."""
    talk.types("Il m'a dit : je veux mourir.")
    assert isinstance(talk.draft.overlay, Emergency)
    talk.presses("emergency:continue")
    assert isinstance(talk.draft.overlay, Unaddressed)
    assert "mourir" in talk.text()


def test_too_long_a_text_is_not_passed_on_in_part(talk: PrivateChatDriver) -> None:
    """What would not fit any more after another text is said to be so; the first is kept."""
    talk.types(TEXT)
    talk.types("a" * 5000)
    assert isinstance(talk.draft.overlay, Unaddressed)
    assert talk.draft.overlay.text == TEXT
    talk.session = talk.session.replace(draft=None)
    talk.types("a" * 5000)
    assert "role:partner" in talk.screen.codes


def test_a_message_changed_afterwards_can_be_passed_on(talk: PrivateChatDriver) -> None:
    """An edited message that answers nothing is offered to the coordination."""
    talk.edits(4, TEXT)
    assert isinstance(talk.draft.overlay, Unaddressed)
    closed = DeskDriver(request_after(CLOSED)).talk
    closed.after += CLOSED_OF_LATE + timedelta(days=1)
    closed.edits(4, TEXT)
    assert closed.session.draft is None
