"""The bot's own place in a desk's group."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.desk import handle_message
from conversations.protocol.effects import ADMINISTRATORS, Effect, Send
from conversations.protocol.inbound import Command, Membership
from conversations.protocol.rights import Rights
from tests.identities import a_chat
from tests.support.demo_context import directory, make_context, text_of
from tests.support.desk_driver import ANNE

NOTHING, WRITES = Rights(), Rights(write=True)
PINS, ALL = Rights(write=True, pin=True), Rights(write=True, pin=True, topics=True)


def changes(
    before: Rights, now: Rights, *, present: bool = True, here: str = "namur"
) -> tuple[Effect, ...]:
    """Change what the bot may do in a desk's group."""
    return handle_message(
        Membership(ANNE, present, now, before), make_context(desk_here=here, was_here=True)
    )


@pytest.mark.parametrize(
    ("before", "now", "to"),
    [
        (WRITES, NOTHING, [ADMINISTRATORS]),
        (ALL, NOTHING, [ADMINISTRATORS]),
        (NOTHING, NOTHING, []),
        (NOTHING, WRITES, [ADMINISTRATORS, "namur"]),
        (WRITES, WRITES, []),
        (WRITES, ALL, []),
        (PINS, WRITES, ["namur"]),
        (ALL, WRITES, ["namur"]),
        (ALL, PINS, []),
    ],
)
def test_who_can_mend_it_is_told_once(before: Rights, now: Rights, to: list[str]) -> None:
    """A bot put out is an alarm, a smaller loss is said in the group, a gain is nobody's worry."""
    told = changes(before, now)
    assert [one.to for one in told if isinstance(one, Send)] == to
    assert len(told) == len(to)


def test_a_desk_with_topics_is_told_of_them() -> None:
    """Where each request has its topic, losing that right is what matters."""
    desks = tuple(replace(one, topics=True) for one in directory().desks)
    context = make_context(desk_here="namur", directory=replace(directory(), desks=desks))
    for now in (PINS, WRITES):
        (told,) = handle_message(Membership(ANNE, present=True, rights=now, before=ALL), context)
        assert isinstance(told, Send)
        assert "sujets" in text_of(told.screen)


def test_an_alarm_says_which_desk_and_what_to_do() -> None:
    """Removed or silenced, for a desk or the fallback desk: each has its sentences."""
    screens = [
        changes(WRITES, NOTHING, present=False),
        changes(WRITES, NOTHING),
        changes(WRITES, NOTHING, present=False, here="coordination"),
    ]
    texts = [text_of(sends[0].screen) for sends in screens if isinstance(sends[0], Send)]
    assert len(set(texts)) == 3
    assert "Namur" in texts[0]
    assert "remplacement" in texts[0]
    assert "remplacement" not in texts[2]


def test_without_an_administrators_chat_nothing_is_posted_there() -> None:
    """The alarm then stands in the log only; the group itself still reads that the bot is back."""
    alone = replace(directory(), administrators_chat_id=None)
    context = make_context(desk_here="namur", directory=alone, was_here=True)
    assert handle_message(Membership(ANNE, present=False, before=WRITES), context) == ()
    (back,) = handle_message(Membership(ANNE, present=True, rights=WRITES), context)
    assert isinstance(back, Send)
    assert back.to == "namur"


def test_a_first_arrival_says_hello() -> None:
    """Not "back again": what comes here, what the bot may do, and nothing of a loss."""
    arrives = Membership(ANNE, present=True, rights=PINS, before=NOTHING)
    alarm, hello = handle_message(arrives, make_context(desk_here="namur"))
    assert isinstance(alarm, Send)
    assert isinstance(hello, Send)
    assert "arrivé" in text_of(alarm.screen)
    said = text_of(hello.screen)
    assert said.startswith("👋 Bonjour")
    assert "de retour" not in said
    assert "Coordination de Namur" in said
    assert hello.to == "namur"


def test_the_chat_of_the_administrators_is_never_told_to_link_itself() -> None:
    """It is no desk, and is not to become one, whatever is written there."""
    chat = a_chat(-1001000000099)
    known = replace(directory(), administrators_chat_id=chat)
    context = make_context(directory=known)
    nora = replace(ANNE, chat=chat)
    assert handle_message(Membership(nora, present=True, rights=WRITES), context) == ()
    assert handle_message(Command(nora, "start", "", 1), context) == ()
    assert handle_message(Command(ANNE, "start", "", 1), context)
