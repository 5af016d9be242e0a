"""People who are kept out: one sentence, numbers to call, and the rights over their own data."""

from __future__ import annotations

import pytest

from conversations.decisions import decide
from conversations.protocol.effects import Effect, Forget, Save, Send, SendFile, Toast, Turn
from conversations.protocol.inbound import (
    Command,
    Edited,
    Erasure,
    Flooded,
    Inbound,
    Media,
    MediaKind,
    Membership,
    Pressed,
    Typed,
)
from conversations.protocol.session import Session
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.text import Language
from tests.conversations.test_own_data import told
from tests.support.demo_context import NOW, make_context, said, text_of
from tests.support.desk_driver import request_after
from tests.support.private_chat_driver import CHAT, PERSON, PrivateChatDriver

SENDER = PrivateChatDriver().sender
FRENCH = Session(person=PERSON, chat=CHAT, language=Language.FR)


def answered(inbound: Inbound, session: Session, requests: tuple[Request, ...] = ()) -> Turn:
    """Give the turn of somebody who is on the block list."""
    return decide(inbound, make_context(session=session, requests=requests, blocked_since=NOW))


def answers(inbound: Inbound, session: Session = FRENCH) -> tuple[Effect, ...]:
    """Give what is answered to somebody with a request who is kept out."""
    own = request_after().replace(person=PERSON)
    return answered(inbound, session, requests=(own,)).effects


@pytest.mark.parametrize(
    "inbound",
    [
        Typed(SENDER, "bonjour", 1),
        Command(SENDER, "start", "", 1),
        Media(SENDER, MediaKind.PHOTO, 1),
        Pressed(SENDER, "00000001:go:help", 1, "call"),
    ],
)
def test_who_is_on_the_block_list_reads_one_sentence(inbound: Inbound) -> None:
    """It names the human contact, is said once in the chat, and nothing else changes."""
    session = Session(person=PERSON, chat=CHAT)
    turn = answered(inbound, session)
    sent = turn.effects[-1]
    assert isinstance(sent, Send)
    assert sent.once
    assert "coordination@example.org" in said(sent.screen.lines[0].text)
    assert turn.session == session
    assert isinstance(turn.effects[0], Toast) is isinstance(inbound, Pressed)


@pytest.mark.parametrize(
    "inbound",
    [
        Typed(SENDER, "je veux mourir", 1),
        Edited(SENDER, "je veux mourir", 1),
        Typed(SENDER, "urgence", 1),
        Command(SENDER, "nood", "", 1),
        Pressed(SENDER, "00000001:go:emergency", 1, "call"),
    ],
)
def test_emergency_numbers_always_work(inbound: Inbound) -> None:
    """Whoever is in danger, or speaks of it, reads the numbers, every time."""
    turn = answered(inbound, Session(person=PERSON, chat=CHAT))
    sent = turn.effects[-1]
    assert isinstance(sent, Send)
    assert "112" in said(sent.screen.lines[0].text)
    assert not sent.once


@pytest.mark.parametrize("inbound", [Membership(SENDER, present=False), Flooded(SENDER)])
def test_what_is_no_word_gets_none(inbound: Inbound) -> None:
    """Who is kept out and blocks the bot, or floods it, is not written to."""
    assert answered(inbound, Session(person=PERSON, chat=CHAT)).effects == ()


@pytest.mark.parametrize(
    "inbound",
    [
        Command(SENDER, "mesdonnees", "", 1),
        Typed(SENDER, "mijngegevens", 1),
        Pressed(SENDER, "e:go:data", 1, "call"),
    ],
)
def test_who_is_on_the_block_list_sees_what_is_held(inbound: Inbound) -> None:
    """The whole file, in which it stands that the number is on a list."""
    file = answers(inbound)[-1]
    assert isinstance(file, SendFile)
    assert request_after().reference in told(file)
    assert "sur une liste depuis le lundi 23 novembre 2026" in told(file)
    assert file.data["kept_out"] == NOW.isoformat()


@pytest.mark.parametrize(
    "session", [FRENCH, Session(person=PERSON, chat=CHAT)], ids=["French", "no language yet"]
)
def test_who_is_on_the_block_list_reads_the_privacy_text(session: Session) -> None:
    """With buttons to the data and to erasing, and to nothing that is not answered."""
    (sent,) = answers(Command(SENDER, "vie_privee", "", 1), session)
    assert isinstance(sent, Send)
    assert sent.screen.codes == {"go:data", "go:forget"}


@pytest.mark.parametrize(
    "inbound", [Command(SENDER, "effacer", "", 1), Pressed(SENDER, "e:go:forget", 1, "call")]
)
def test_who_is_on_the_block_list_is_asked_before_anything_is_erased(inbound: Inbound) -> None:
    """The same question as to anybody, and one button."""
    *_, sent = answers(inbound)
    assert isinstance(sent, Send)
    assert "1 demande ouverte" in text_of(sent.screen)
    assert sent.screen.codes == {"go:forget_all"}


@pytest.mark.parametrize(
    "inbound", [Pressed(SENDER, "e:go:forget_all", 1, "call"), Erasure(SENDER)]
)
def test_who_is_on_the_block_list_has_everything_erased(inbound: Inbound) -> None:
    """Requests are withdrawn first; that the number stays on the list is said."""
    effects = answers(inbound)
    (forgets,) = [one for one in effects if isinstance(one, Forget)]
    assert forgets.person == PERSON
    (saved,) = [one for one in effects if isinstance(one, Save)]
    assert saved.request.state is State.CLOSED
    last = effects[-1]
    assert isinstance(last, Send)
    assert "sur une liste" in text_of(last.screen)


@pytest.mark.parametrize(
    "inbound",
    [
        Typed(SENDER, "forget_all", 1),
        Command(SENDER, "forget_all", "", 1),
        Pressed(SENDER, "e:summary:send", 1, "call"),
        Pressed(SENDER, "e:go:requests", 1, "call"),
        Pressed(SENDER, "go:forget_all", 1, "call"),
    ],
)
def test_nothing_else_is_answered(inbound: Inbound) -> None:
    """No word does what a button does, and no other button does anything."""
    *_, sent = answers(inbound)
    assert isinstance(sent, Send)
    assert sent.once
    assert "/effacer" in text_of(sent.screen)
