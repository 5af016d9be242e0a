"""Codes that link a group to a desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.decisions import needs
from conversations.desk import handle_message
from conversations.desk.linking import PATIENCE
from conversations.protocol.effects import Edit, Effect, Guess, Link, Send
from conversations.protocol.inbound import Command, Sender, Typed
from conversations.protocol.rights import Rights, Tried
from conversations.requests.request import Request
from tests.support.demo_context import directory, make_context, text_of
from tests.support.desk_driver import ANNE, NAMUR, TAKEN, request_after

NEW = -1007
NORA = Sender(31, NEW, "Nora", "nl")
GIVEN = Command(NORA, "koppelen", "K7RM-4MTX-9PCD", 1)
PINS = Rights(write=True, pin=True)
ALL = Rights(write=True, pin=True, topics=True)


def tried(
    desk: str | None,
    *,
    wrong: int = 0,
    rights: Rights | None = PINS,
    here: str | None = None,
    sender: Sender = NORA,
    opened: tuple[Request, ...] = (),
) -> tuple[Effect, ...]:
    """Give a code in a group; `desk` is what it stands for."""
    context = make_context(tried=Tried(desk, wrong, rights), desk_here=here, of_desk=opened)
    return handle_message(replace(GIVEN, sender=sender), context)


@pytest.mark.parametrize(
    ("name", "payload", "code"),
    [
        ("relier", "K7RM-4MTX-9PCD", "K7RM4MTX9PCD"),
        ("koppelen", " k7rm 4mtx_9pcd ", "K7RM4MTX9PCD"),
        ("start", "K7RM-4MTX-9PCD", "K7RM4MTX9PCD"),
        ("relier", "<b>" + "A" * 5000, "B" + "A" * 61),
        ("relier", "\u202e\u200b😀é", ""),
        ("relier", "", None),
        ("start", "", None),
        ("ref", "K7R-4M3", None),
    ],
)
def test_a_code_is_read_from_its_command(name: str, payload: str, code: str | None) -> None:
    """Capitals, dashes and spaces do not matter; what can be no code is a wrong one."""
    assert needs(Command(NORA, name, payload, 1), None, None).code == code


def test_codes_are_for_groups() -> None:
    """A link into a private chat carries no code, nor does what somebody says."""
    assert needs(Command(Sender(31, 31), "start", "K7RM-4MTX-9PCD", 1), None, None).code is None
    assert needs(Typed(NORA, "/relier K7RM-4MTX-9PCD", 1), None, None).code is None


def test_a_code_makes_a_group_a_desks() -> None:
    """The group is linked, the former one is told, and open cards come along with a trace."""
    request = request_after(TAKEN)
    link, left, stub, card, welcome = tried("namur", opened=(request,))
    assert link == Link("namur", NEW)
    assert isinstance(left, Send)
    assert isinstance(stub, Edit)
    assert isinstance(card, Send)
    assert isinstance(welcome, Send)
    assert left.to == NAMUR
    assert stub.key == card.key == f"card:{request.reference}"
    assert not stub.screen.rows
    assert card.screen.rows
    assert (welcome.to, welcome.languages) == (NEW, ("fr",))
    assert "Namur" in text_of(welcome.screen)


@pytest.mark.parametrize(
    ("rights", "advised"), [(PINS, False), (Rights(write=True), True), (None, True)]
)
def test_what_is_missing_is_said(rights: Rights | None, *, advised: bool) -> None:
    """Whoever links a group reads how to let the bot pin messages, unless it may."""
    (*_others, welcome) = tried("namur", rights=rights)
    assert isinstance(welcome, Send)
    assert ("administrateur" in text_of(welcome.screen)) is advised


@pytest.mark.parametrize(("rights", "advised"), [(PINS, True), (None, True), (ALL, False)])
def test_a_desk_with_topics_is_told_what_they_need(rights: Rights | None, *, advised: bool) -> None:
    """Where each request is to have its topic, the right to manage them is asked for too."""
    desks = tuple(replace(one, topics=True) for one in directory().desks)
    context = make_context(
        tried=Tried("namur", 0, rights), directory=replace(directory(), desks=desks)
    )
    welcome = handle_message(GIVEN, context)[-1]
    assert isinstance(welcome, Send)
    assert ("sujets" in text_of(welcome.screen)) is advised


def test_a_desk_without_a_group_gets_its_first() -> None:
    """Nobody has to be told of a former group; cards that stood with the fallback desk move."""
    unlinked = replace(
        directory(), desks=tuple(replace(one, chat_id=None) for one in directory().desks)
    )
    request = request_after()
    context = make_context(tried=Tried("namur", 0, PINS), of_desk=(request,), directory=unlinked)
    effects = handle_message(GIVEN, context)
    assert [type(one) for one in effects] == [Link, Edit, Send, Send]


@pytest.mark.parametrize("desk", [None, "gone"])
def test_a_wrong_code_gives_nothing_away(desk: str | None) -> None:
    """Used, expired, guessed, or of a desk that is gone: one sentence for all, and it counts."""
    guess, said = tried(desk)
    assert guess == Guess(NEW)
    assert isinstance(said, Send)
    assert said.languages == ("fr", "nl")
    text = text_of(said.screen)
    assert not any(one.names.said("fr") in text for one in directory().desks)
    assert tried(desk) == tried("never")


def test_who_gives_a_code_in_a_topic_is_answered_there() -> None:
    """In a group with topics, an answer in General would be seen by nobody."""
    _guess, said = tried(None, sender=replace(NORA, thread=7))
    assert isinstance(said, Send)
    assert said.thread == 7


def test_after_some_wrong_codes_none_is_looked_at() -> None:
    """The last one is told so; then even a right code gets no answer, so that none can be found."""
    assert tried(None, wrong=PATIENCE - 2) == tried(None)
    _guess, last = tried(None, wrong=PATIENCE - 1)
    assert isinstance(last, Send)
    assert "heure" in text_of(last.screen)
    assert tried(None, wrong=PATIENCE) == ()
    assert tried("namur", wrong=PATIENCE) == ()


def test_a_group_serves_one_desk() -> None:
    """In another desk's group a right code is refused, and stays good."""
    (said,) = tried("brussels", here="namur", sender=ANNE)
    assert isinstance(said, Send)
    assert said.to == NAMUR
    assert "Namur" in text_of(said.screen)


def test_the_same_group_again_is_checked_again() -> None:
    """A code for the desk that the group is moves nothing, and says again what is missing."""
    link, welcome = tried("namur", here="namur", sender=ANNE, opened=(request_after(),))
    assert link == Link("namur", NAMUR)
    assert isinstance(welcome, Send)


@pytest.mark.parametrize("name", ["relier", "koppelen"])
def test_a_command_without_a_code_says_what_is_missing(name: str) -> None:
    """In a desk's group as in any other, the command alone is answered with how to write it."""
    (said,) = handle_message(Command(ANNE, name, "", 1), make_context(desk_here="namur"))
    assert isinstance(said, Send)
    assert "/relier CODE" in text_of(said.screen)
    (unlinked,) = handle_message(Command(NORA, name, "", 1), make_context())
    assert isinstance(unlinked, Send)
    assert "/relier CODE" in text_of(unlinked.screen)
    assert "/koppelen CODE" in text_of(unlinked.screen, "nl")
