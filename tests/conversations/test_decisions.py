"""The one way in: what a decision needs, who decides, and what is said where that fails."""

from __future__ import annotations

import pytest

from conversations.decisions import apologise, decide, needs
from conversations.protocol.context import Needs
from conversations.protocol.effects import Send, Toast
from conversations.protocol.inbound import (
    Command,
    DeliveryReport,
    Erasure,
    Inbound,
    Pressed,
    Sender,
    Typed,
)
from conversations.protocol.session import Session
from tests.support.demo_context import NOW, REFERENCE, make_context, said
from tests.support.desk_driver import ANNE
from tests.support.private_chat_driver import PERSON

SENDER = Sender(PERSON, PERSON)
SESSION = Session(person=PERSON, chat=PERSON)
REPORT = DeliveryReport(SENDER, f"told:{REFERENCE}:reply", None)


@pytest.mark.parametrize(
    "inbound",
    [Typed(SENDER, REFERENCE, 1), Command(SENDER, "start", "K7R4M3", 1), Erasure(SENDER)],
)
def test_a_private_chat_needs_its_person_alone(inbound: Inbound) -> None:
    """Whatever is said there, nothing of a group is loaded for it."""
    assert needs(inbound, None, f"card:{REFERENCE}") == Needs(person=PERSON)


def test_a_delivery_report_needs_its_request_alone() -> None:
    """It comes from a private chat, but nobody's session and nobody's place in a group matters."""
    assert needs(REPORT, None, None) == Needs(request=REFERENCE)
    assert decide(REPORT, make_context()).session is None


def test_the_block_list_is_no_handlers_business() -> None:
    """Whoever is on it is answered with one sentence before any handler is reached."""
    blocked = make_context(session=SESSION, blocked_since=NOW)
    turn = decide(Command(SENDER, "start", "", 1), blocked)
    (sent,) = turn.effects
    assert isinstance(sent, Send)
    assert "ne vous répond plus" in said(sent.screen.lines[0].text)
    assert turn.session == SESSION


def test_a_person_whose_decision_failed_reads_a_calm_sentence() -> None:
    """A press ends its spinner first; in a group it does no more than that."""
    pressed = Pressed(SENDER, "x:y", 1, "call")
    toast, sent = apologise(pressed, make_context(session=SESSION))
    assert toast == Toast("call")
    assert isinstance(sent, Send)
    assert apologise(Typed(SENDER, "a", 1), make_context(session=SESSION)) == (sent,)
    assert apologise(Pressed(ANNE, "x:y", 1, "call"), make_context()) == (toast,)
    assert apologise(Typed(ANNE, "a", 1), make_context()) == ()
    assert apologise(REPORT, make_context()) == ()
