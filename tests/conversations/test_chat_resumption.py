"""After an outage, the present screen is shown again to those who may have waited for it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.chat import offer_again
from conversations.protocol.effects import Send, Strip, Turn
from conversations.protocol.session import Session
from tests.support.demo_context import NOW, make_context, text_of
from tests.support.private_chat_driver import CO_CONSULTATION, PrivateChatDriver

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def waiting() -> Session:
    """Give a person in the middle of the questions; the world's clock stood still meanwhile."""
    return PrivateChatDriver().begins().follows(CO_CONSULTATION[:3]).session


def offered(
    session: Session, began: timedelta = MINUTE, lasted: timedelta = HOUR, number: int = 50
) -> Turn | None:
    """Offer a step after an outage that began so long after the last answer."""
    ended = NOW + began + lasted
    context = make_context(number, after=began + lasted + MINUTE)
    return offer_again(session, NOW + began, ended, context)


def test_the_question_comes_again_with_a_word_and_works(waiting: Session) -> None:
    """The old buttons go, the new ones lead on, and the same question is asked."""
    turn = offered(waiting)
    assert turn is not None
    old, sent = turn.effects
    assert isinstance(old, Strip)
    assert isinstance(sent, Send)
    assert "pas pu répondre" in text_of(sent.screen, "fr")
    talk = PrivateChatDriver(session=turn.session)
    talk.sees(sent)
    talk.presses("agreement:yes")
    assert talk.draft.answers["agreement"] == "yes"


def test_whoever_was_silent_long_before_is_left_alone(waiting: Session) -> None:
    """Half an hour before an outage the phone was put away; nobody waits for an answer."""
    assert offered(waiting, began=31 * MINUTE) is None
    assert offered(waiting, began=29 * MINUTE) is not None


def test_whoever_was_answered_since_is_left_alone(waiting: Session) -> None:
    """What waited at Telegram came in and was answered: the screen is there already."""
    assert offered(waiting, began=-2 * HOUR, lasted=HOUR) is None


def test_nobody_is_shown_a_question_at_night(waiting: Session) -> None:
    """After an outage until three in the morning, the offer waits for the day."""
    assert offered(waiting, lasted=16 * HOUR) is None


def test_nobody_without_a_draft_is_written_to(waiting: Session) -> None:
    """A draft that was sent or erased has no step to show."""
    assert offered(waiting.replace(draft=None)) is None


def test_after_a_day_it_is_the_reminder(waiting: Session) -> None:
    """An offer after a day of silence takes the reminder's place; after one, there is no offer."""
    turn = offered(waiting, lasted=25 * HOUR)
    assert turn is not None
    assert turn.session is not None
    assert turn.session.draft is not None
    assert turn.session.draft.reminded
    assert waiting.draft is not None
    assert turn.session.draft.active == waiting.draft.active
    reminded = waiting.replace(draft=waiting.draft.replace(reminded=True))
    assert offered(reminded, lasted=25 * HOUR) is None
    assert offered(reminded) is not None
    assert offered(waiting.replace(unreminded=True), lasted=25 * HOUR) is None


def test_a_draft_of_other_questions_is_fitted_first(waiting: Session) -> None:
    """A new version may have ended the outage: what is shown is a question of today."""
    assert waiting.draft is not None
    older = waiting.replace(draft=waiting.draft.replace(flow_version="0"), live=None)
    turn = offered(older)
    assert turn is not None
    assert turn.session is not None
    assert turn.session.draft is not None
    assert turn.session.draft.flow_version != "0"
    assert len(turn.effects) == 1
