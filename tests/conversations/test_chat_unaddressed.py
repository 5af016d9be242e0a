"""A message to the coordination that is held can be gone on with by typing; none of it is lost."""

from __future__ import annotations

import pytest

from conversations.protocol.effects import EVENT
from conversations.protocol.session import Emergency, Masked, Unaddressed
from tests.support.demo_context import REFERENCE
from tests.support.desk_driver import TAKEN, DeskDriver, request_after
from tests.support.private_chat_driver import CO_CONSULTATION, DETAILS, PrivateChatDriver

NAMED = "Madame Exemple est absente."
CALM = "La réunion de jeudi est avancée."
DANGER = "Il a dit : je veux mourir."


@pytest.fixture
def talk() -> PrivateChatDriver:
    """Give the requester of a request that Anne has taken on."""
    return DeskDriver(request_after(TAKEN)).talk


def _writes(talk: PrivateChatDriver) -> None:
    talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", talk.last_message)


def _passed_on(talk: PrivateChatDriver) -> str:
    return "\n".join(event.text for event in talk.requests[0].events[2:])


def test_a_masked_message_is_written_again_by_typing_it(talk: PrivateChatDriver) -> None:
    """Without a tap on "write it again", the new text is the message; it passes the guard too."""
    _writes(talk)
    talk.types(NAMED)
    talk.types(NAMED)
    assert isinstance(talk.draft.overlay, Masked)
    talk.types(CALM)
    assert _passed_on(talk) == CALM
    assert talk.session.draft is None


def test_a_message_is_never_taken_for_an_answer_of_the_draft(talk: PrivateChatDriver) -> None:
    """With a request begun, at a question in free text, what is written again stays a message."""
    talk.begins().follows((*CO_CONSULTATION, *DETAILS[:2]))
    assert talk.pending == "need_text"
    _writes(talk)
    talk.types(NAMED)
    talk.types(CALM)
    assert _passed_on(talk) == CALM
    assert talk.pending == "need_text"


def test_yes_and_no_are_still_answers_to_the_guard(talk: PrivateChatDriver) -> None:
    """Whoever types "yes" sends the masked message, and not that word in its place."""
    _writes(talk)
    talk.types(NAMED)
    talk.types("oui")
    assert "est absente" in _passed_on(talk)


def test_what_cannot_be_passed_on_leaves_the_held_message(talk: PrivateChatDriver) -> None:
    """Too long a text is said to be so, and the masked one can still be kept."""
    _writes(talk)
    talk.types(NAMED)
    talk.types("a" * 2001)
    assert "trop" in talk.text()
    talk.presses("guard:keep")
    assert "est absente" in _passed_on(talk)


def test_typing_on_at_the_numbers_passes_both_on(talk: PrivateChatDriver) -> None:
    """Who reads the numbers and goes on writing loses neither text."""
    _writes(talk)
    talk.types(DANGER)
    assert isinstance(talk.draft.overlay, Emergency)
    talk.types(CALM)
    assert _passed_on(talk) == f"{DANGER}\n{CALM}"


def test_what_was_masked_at_the_numbers_is_shown_first(talk: PrivateChatDriver) -> None:
    """A text of which something was masked goes nowhere before the person has seen it."""
    _writes(talk)
    talk.types(f"{NAMED} {DANGER}")
    talk.types(CALM)
    assert isinstance(talk.draft.overlay, Masked)
    assert not _passed_on(talk)
    talk.presses("guard:keep")
    assert CALM in _passed_on(talk)


def test_danger_at_the_guard_is_held_as_the_message(talk: PrivateChatDriver) -> None:
    """A message written again as one of danger is not lost behind the numbers."""
    _writes(talk)
    talk.types(NAMED)
    talk.types(DANGER)
    talk.presses("emergency:continue")
    assert _passed_on(talk) == DANGER


@pytest.mark.parametrize("first", [CALM, DANGER])
def test_out_of_the_blue_danger_and_more_are_one_message(
    first: str, talk: PrivateChatDriver
) -> None:
    """A text for nobody known yet is gone on with too, before and after the numbers."""
    talk.types(first)
    talk.types(f"{NAMED} {CALM}" if first is DANGER else DANGER)
    if first is CALM:
        talk.presses("emergency:continue")
    assert isinstance(talk.draft.overlay, Unaddressed)
    assert "mourir" in talk.text()
    assert "jeudi" in talk.text()
    talk.presses(f"follow:pass.{REFERENCE}")
    assert CALM in _passed_on(talk)
    assert DANGER in _passed_on(talk)


def test_no_to_the_guard_asks_for_the_text_again(talk: PrivateChatDriver) -> None:
    """Nothing goes anywhere, and the next text is the message."""
    _writes(talk)
    talk.types(NAMED)
    talk.types("non")
    assert not _passed_on(talk)
    talk.types(CALM)
    assert _passed_on(talk) == CALM


def test_yes_to_the_guard_keeps_an_answer_too(talk: PrivateChatDriver) -> None:
    """In a question the masked text is the answer, not the word that agreed to it."""
    talk.begins().follows((*CO_CONSULTATION, *DETAILS[:2]))
    talk.types(NAMED)
    talk.types("oui")
    assert "est absente" in str(talk.draft.answers["need_text"])
