"""A message to the coordination that is held can be gone on with by typing; none of it is lost."""

from __future__ import annotations

from datetime import timedelta

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


SAID = {"fr": DANGER, "nl": "Hij zei: ik wil dood."}


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_a_message_of_danger_that_is_left_for_later_is_offered_again(
    language: str, talk: PrivateChatDriver
) -> None:
    """Nothing of it becomes a remark of a request that does not exist: one tap passes it on."""
    talk.presses_data(f"{EVENT}:language:{language}", talk.last_message)
    _writes(talk)
    talk.types(SAID[language])
    talk.presses("emergency:later")
    assert talk.draft.overlay == Unaddressed(text=SAID[language])
    assert not talk.draft.answers.keys() & {"remark", "need_text"}
    talk.presses(f"follow:pass.{REFERENCE}")
    assert _passed_on(talk) == SAID[language]


def test_out_of_the_blue_it_is_offered_too(talk: PrivateChatDriver) -> None:
    """Where nobody knows yet what it is about, the person says so afterwards."""
    talk.types(DANGER)
    talk.presses("emergency:later")
    talk.types(CALM)
    talk.presses(f"follow:pass.{REFERENCE}")
    assert _passed_on(talk) == f"{DANGER}\n{CALM}"


def test_a_page_over_a_held_message_loses_none_of_it(talk: PrivateChatDriver) -> None:
    """What is typed on the page of help goes on with the message below it."""
    talk.types(CALM)
    talk.commands("aide")
    talk.types("Elle aura lieu à neuf heures.")
    assert isinstance(talk.draft.overlay, Unaddressed)
    assert talk.draft.overlay.text == f"{CALM}\nElle aura lieu à neuf heures."


def test_another_message_leaves_the_held_one(talk: PrivateChatDriver) -> None:
    """Who writes about a request first is asked about the other message again."""
    talk.types(CALM)
    _writes(talk)
    talk.types("Merci beaucoup pour votre appel.")
    assert "Merci" in _passed_on(talk)
    assert talk.session.draft is not None
    assert talk.draft.overlay == Unaddressed(text=CALM)


@pytest.mark.parametrize("about", ["", "request"])
def test_days_later_a_held_message_is_still_there(about: str, talk: PrivateChatDriver) -> None:
    """A long silence closes the page of the numbers, and nothing of what was typed is lost."""
    talk.begins().follows(CO_CONSULTATION)
    if about:
        _writes(talk)
    talk.types(DANGER)
    talk.after += timedelta(hours=60)
    talk.types(CALM)
    kept = talk.session.model_dump_json()
    assert DANGER in kept
    assert CALM in kept


def test_days_later_what_was_understood_is_still_there() -> None:
    """The words of a story that nobody confirmed wait below the summary so far."""
    talk = PrivateChatDriver().begins().follows(CO_CONSULTATION[:2])
    talk.types("une dame de 82 ans à Namur, je suis infirmière et elle est d'accord avec moi")
    talk.after = timedelta(hours=60)
    talk.types("bonjour, me revoilà enfin")
    assert "dame de 82 ans" in talk.session.model_dump_json()


@pytest.mark.parametrize("typed", ["une dame de 82 ans, éducatrice, elle est d'accord", DANGER])
def test_new_questions_lose_no_words(typed: str) -> None:
    """A draft of another version keeps what lay on the screen in the person's own words."""
    talk = PrivateChatDriver().begins().follows(CO_CONSULTATION[:2])
    talk.types(typed)
    old = talk.draft.replace(flow_version="0")
    talk.session = talk.session.replace(draft=old)
    talk.commands("aide")
    assert typed in talk.session.model_dump_json()


def test_new_questions_leave_a_held_message(talk: PrivateChatDriver) -> None:
    """It is for a request that was sent, whatever is asked today."""
    talk.types(CALM)
    talk.session = talk.session.replace(draft=talk.draft.replace(flow_version="0"))
    talk.commands("aide")
    talk.presses("go:close")
    assert talk.draft.overlay == Unaddressed(text=CALM)


def test_what_is_needed_no_more_once_it_was_sent_is_told_to_the_coordination(
    talk: PrivateChatDriver,
) -> None:
    """There is no draft to cancel: it is a message, alone or behind another that is held."""
    talk.types("C'est réglé, laissez tomber.")
    assert isinstance(talk.draft.overlay, Unaddressed)
    talk.types("Plus besoin finalement.")
    talk.presses(f"follow:pass.{REFERENCE}")
    assert _passed_on(talk) == "C'est réglé, laissez tomber.\nPlus besoin finalement."
