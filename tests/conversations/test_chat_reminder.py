"""The one reminder of a draft that was left."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations.chat import remind
from conversations.protocol.effects import EVENT, Send
from conversations.protocol.session import Session
from tests.support.demo_context import make_context
from tests.support.private_chat_driver import CO_CONSULTATION, PrivateChatDriver

A_DAY_LATER = make_context(after=timedelta(hours=25))


@pytest.fixture
def left() -> Session:
    """Give a person who left after four answers."""
    return PrivateChatDriver().begins().follows(CO_CONSULTATION[:3]).session


def test_a_reminder_says_until_when_the_answers_are_kept(left: Session) -> None:
    """It is an event with two buttons, and it is not sent a second time."""
    turn = remind(left, A_DAY_LATER)
    assert turn is not None
    (sent,) = turn.effects
    assert isinstance(sent, Send)
    assert sent.nonce == EVENT
    assert sent.screen.codes == {"event:resume", "event:quiet"}
    assert turn.session is not None
    assert remind(turn.session, A_DAY_LATER) is None


def test_few_answers_are_no_reason_to_disturb(left: Session) -> None:
    """Somebody who only looked is left alone."""
    assert left.draft is not None
    few = dict(list(left.draft.answers.items())[:2])
    looked = left.replace(draft=left.draft.replace(answers=few))
    assert remind(looked, A_DAY_LATER) is None


def test_who_asked_not_to_be_reminded_is_not(left: Session) -> None:
    """The wish holds for every later draft."""
    assert remind(left.replace(unreminded=True), A_DAY_LATER) is None


def test_a_draft_that_is_not_begun_or_gone_is_nothing_to_remind_of(left: Session) -> None:
    """Contact data kept for the next request are no draft."""
    assert remind(left.replace(draft=None), A_DAY_LATER) is None
    assert left.draft is not None
    kept = left.replace(draft=left.draft.replace(answers={"name": "A", "function": "B"}))
    assert remind(kept, A_DAY_LATER) is None


def test_one_tap_takes_up_a_draft(left: Session) -> None:
    """The button of the reminder shows the question that was open, in a new message."""
    talk = PrivateChatDriver(session=left)
    talk.presses_data("e:event:resume", 900)
    assert any(code.startswith("agreement:") for code in talk.screen.codes)


def test_one_tap_ends_the_reminders(left: Session) -> None:
    """The button of the reminder is believed at once, and nothing else is said."""
    talk = PrivateChatDriver(session=left)
    talk.presses_data("e:event:quiet", 900)
    assert talk.session.unreminded


def test_a_reminder_pressed_after_its_draft_is_gone_begins_anew() -> None:
    """A week later the button leads to the start, not to an error."""
    talk = PrivateChatDriver()
    talk.presses_data("e:event:resume", 900)
    assert "role:partner" in talk.screen.codes
