"""Somebody tries the bot: the request says TEST wherever it stands, and is counted nowhere."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.desk.board import board, digest
from conversations.protocol.effects import Count, Edit, Send
from conversations.protocol.orders import DeskAction
from conversations.protocol.session import Emergency, Understood
from conversations.requests.event import Event, EventKind, Reminder
from conversations.requests.request import Request
from tests.support.demo_context import NOW, make_context, text_of
from tests.support.desk_driver import TAKEN, DeskDriver, bits_of, request_after
from tests.support.private_chat_driver import (
    CO_CONSULTATION,
    DETAILS,
    EXCHANGE,
    EXCHANGE_DETAILS,
    PrivateChatDriver,
)

STORY = "je suis infirmière à domicile et je cherche une séance pour notre équipe de 12 personnes"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        *(("fr", words) for words in ("test", "C'est un test", "Ceci est un test.", "essai")),
        *(("nl", words) for words in ("Test", "dit is een test", "Een test!")),
    ],
)
def test_words_mark_a_test(code: str, words: str) -> None:
    """The first words say so, and it is said back above the first question."""
    talk = PrivateChatDriver(code)
    talk.types(words)
    assert talk.draft.test
    assert "TEST" in talk.text(code)
    assert "role:partner" in talk.screen.codes


def test_a_command_marks_a_test(talk: PrivateChatDriver) -> None:
    """/test works at any moment and leaves the answers as they are."""
    talk.begins().follows(CO_CONSULTATION[:2])
    talk.commands("test")
    assert talk.draft.test
    assert talk.draft.answers["need"] == "person"


def test_what_follows_the_first_words_is_read(talk: PrivateChatDriver) -> None:
    """A message that begins so is understood as any other."""
    talk.types(f"C'est un test : {STORY}")
    assert talk.draft.test
    assert isinstance(talk.draft.overlay, Understood)
    assert "TEST" in talk.text()
    talk.presses("understood:right")
    assert talk.draft.answers["need_text"] == STORY


def test_danger_in_a_test_is_danger(talk: PrivateChatDriver) -> None:
    """The numbers are shown, whatever was said first."""
    talk.types("Test. Elle m'a dit : je veux mourir.")
    assert isinstance(talk.draft.overlay, Emergency)
    assert talk.draft.test


@pytest.mark.parametrize("words", ["test de grossesse", "un test, non", "on a fait un test : rien"])
def test_a_sentence_about_a_test_is_none(words: str, talk: PrivateChatDriver) -> None:
    """Only words that say nothing else mark a request, and only at its beginning."""
    talk.begins().follows((*EXCHANGE, *DETAILS[:2]))
    talk.types(words)
    assert not talk.draft.test


def test_in_a_test_the_word_is_an_answer(talk: PrivateChatDriver) -> None:
    """Who tries types "test" everywhere: the second time, it answers the question."""
    talk.types("test")
    talk.follows((*EXCHANGE, *DETAILS[:2]))
    talk.types("test")
    assert talk.draft.answers["need_text"] == "test"


def _sent(talk: PrivateChatDriver) -> Request:
    talk.types("test")
    talk.follows((*EXCHANGE, *EXCHANGE_DETAILS))
    assert talk.text().startswith("🧪 TEST")
    talk.presses(talk.send_code)
    return talk.requests[0]


def test_a_test_is_sent_as_one(talk: PrivateChatDriver) -> None:
    """The receipt says so, the card's first line does, and so does the list of one's requests."""
    request = _sent(talk)
    assert request.test
    assert "test" in talk.text()
    (card,) = talk.posted
    assert text_of(card.screen).startswith("🧪 TEST · ")
    talk.commands("demandes")
    assert "🧪 TEST · " in talk.text()


def test_a_request_is_no_test_by_itself(talk: PrivateChatDriver) -> None:
    """Nothing says TEST where nobody said so, and what was stored before is none."""
    talk.reaches_summary()
    assert "TEST" not in talk.text()
    assert "summary:no_test" not in talk.screen.codes
    stored = request_after().model_dump(mode="json", exclude={"test"})
    assert not Request.model_validate(stored).test


def test_the_mark_can_be_taken_off(talk: PrivateChatDriver) -> None:
    """At the summary, one tap makes it a request that is meant."""
    talk.types("test")
    talk.follows((*EXCHANGE, *EXCHANGE_DETAILS, "summary:no_test"))
    assert "TEST" not in talk.text()
    talk.presses(talk.send_code)
    assert not talk.requests[0].test


def test_a_new_draft_is_meant(talk: PrivateChatDriver) -> None:
    """After a test, the next request is none."""
    _sent(talk)
    talk.commands("start")
    assert not talk.draft.test


def test_an_exit_in_a_test_is_not_counted(talk: PrivateChatDriver) -> None:
    """Figures of exits are those of people who meant it."""
    talk.types("test")
    talk.presses("role:other")
    assert talk.path.leaving
    assert not talk.last(Count)


def test_a_desk_does_not_count_tests() -> None:
    """On the board they stand apart, in the morning they are no work."""
    reminded = Event(kind=EventKind.REMINDED, at=NOW, actor=0, reminder=Reminder.UNCLAIMED)
    tried = request_after(reminded, test=True)
    meant = request_after(reminded, reference="P9T-6XC")
    shown = board(make_context(desk_here="namur", of_desk=(tried, meant)), pin=False)[0]
    assert isinstance(shown, Edit)
    first, *_lines, named, last = text_of(shown.screen).splitlines()
    assert ": 1 " in first
    assert "Tests" in named
    assert tried.reference in last
    before = NOW - timedelta(days=1)
    assert not digest(make_context(desk_here="namur", of_desk=(tried,)), before)
    (said,) = digest(make_context(desk_here="namur", of_desk=(tried, meant)), before)
    assert isinstance(said, Send)
    assert meant.reference in text_of(said.screen)
    assert tried.reference not in text_of(said.screen)


def test_details_that_are_asked_again_are_no_test() -> None:
    """Said while the coordination asks again, it begins another draft."""
    office = DeskDriver(request_after(TAKEN))
    office.press(DeskAction.ASKED, bits_of("need_text"))
    office.talk.presses_event(f"event:precise.{office.request.reference}")
    office.talk.commands("test")
    assert office.talk.draft.test
    assert not office.talk.draft.amends


def test_what_is_said_of_the_rest_is_said_too(talk: PrivateChatDriver) -> None:
    """A greeting after the first words begins; something to note is noted."""
    talk.types("c'est un test. La porte du bâtiment est au fond de la cour")
    assert "TEST" in talk.text()
    assert "au fond de la cour" in talk.text()
