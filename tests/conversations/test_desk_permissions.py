"""Who may act in a desk's group."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.decisions import needs
from conversations.desk.permissions import RESERVABLE
from conversations.directory import Directory
from conversations.protocol.effects import Edit, Save, Send, Toast
from conversations.protocol.inbound import (
    Command,
    Inbound,
    Media,
    MediaKind,
    Membership,
    Pressed,
    Typed,
)
from conversations.protocol.orders import DeskAction
from conversations.protocol.rights import MemberRole
from conversations.requests.lifecycle import State
from tests.support.demo_context import REFERENCE, directory, said
from tests.support.desk_driver import ANNE, TAKEN, DeskDriver, bits_of, request_after

PROMPT = f"reply:{REFERENCE}:0001"


def reserving(*actions: str) -> Directory:
    """Give the directory in which the desk of Namur reserves these actions."""
    desks = (
        replace(one, administrators_only=frozenset(actions)) if one.id == "namur" else one
        for one in directory().desks
    )
    return replace(directory(), desks=tuple(desks))


@pytest.mark.parametrize(
    "action", [DeskAction.TAKE, DeskAction.MENU, DeskAction.SHOW, DeskAction.REPLY, DeskAction.LIST]
)
def test_a_stranger_changes_and_sees_nothing(action: DeskAction) -> None:
    """Whoever left the group presses in vain, on cards as on lists."""
    office = DeskDriver(member_role=MemberRole.STRANGER)
    (toast,) = office.press(action, "more" if action is DeskAction.MENU else "")
    assert isinstance(toast, Toast)
    assert toast.alert
    assert office.request.state is State.NEW


@pytest.mark.parametrize("name", ["ouvertes", "ref", "start"])
def test_a_stranger_is_not_heard(name: str) -> None:
    """Nor do commands and answers of somebody outside the group get anything."""
    office = DeskDriver(request_after(TAKEN), member_role=MemberRole.STRANGER)
    office.command(name, REFERENCE)
    assert office.last == ()
    office.write("Bonjour", PROMPT)
    assert office.last == ()


@pytest.mark.parametrize(
    ("member_role", "may"),
    [
        (MemberRole.ADMINISTRATOR, True),
        (MemberRole.MEMBER, False),
        (MemberRole.UNKNOWN, False),
    ],
)
def test_an_action_can_be_reserved(member_role: MemberRole, *, may: bool) -> None:
    """Only administrators of the group close there; the menu is refused to the others already."""
    office = DeskDriver(request_after(TAKEN), member_role=member_role, directory=reserving("close"))
    for menu in ("close", "close.duplicate"):
        office.press(DeskAction.MENU, menu)
        assert bool(office.of(Edit)) is may
    office.press(DeskAction.CLOSE, "duplicate")
    assert (office.request.state is State.CLOSED) is may
    assert office.of(Toast)[0].alert is not may


def test_who_cannot_be_asked_about_is_told_to_try_again() -> None:
    """Where Telegram gives no answer, that is said instead of a refusal."""
    texts = []
    for member_role in (MemberRole.MEMBER, MemberRole.UNKNOWN):
        office = DeskDriver(
            request_after(TAKEN), member_role=member_role, directory=reserving("close")
        )
        office.press(DeskAction.CLOSE, "duplicate")
        texts.append(office.toast())
    assert "réessayez" not in texts[0]
    assert "réessayez" in texts[1]


@pytest.mark.parametrize("member_role", [MemberRole.MEMBER, MemberRole.UNKNOWN])
def test_what_is_not_reserved_is_for_every_member(member_role: MemberRole) -> None:
    """A member takes a request, also while Telegram cannot be asked who that is."""
    office = DeskDriver(member_role=member_role, directory=reserving("close"))
    office.press(DeskAction.TAKE)
    assert office.request.owner


def test_the_end_of_an_action_is_reserved_with_its_beginning() -> None:
    """Whoever may not ask or reply cannot do so by canned replies, nor by a prompt of another."""
    office = DeskDriver(
        request_after(TAKEN), member_role=MemberRole.MEMBER, directory=reserving("ask", "reply")
    )
    office.press(DeskAction.ASKED, bits_of("timing"))
    assert not office.of(Save)
    office.press(DeskAction.MENU, "canned")
    assert office.of(Toast)[0].alert
    office.write("Bonjour", PROMPT)
    (refused,) = office.of(Send)
    assert "administrent" in said(refused.screen.lines[0].text)
    assert not office.told


@pytest.mark.parametrize(
    ("inbound", "replied_to", "matters"),
    [
        (Pressed(ANNE, "e:take:K7R-4M3", 1, "p"), None, True),
        (Command(ANNE, "ouvertes", "", 1), None, True),
        (Typed(ANNE, "Bonjour", 1), PROMPT, True),
        (Media(ANNE, MediaKind.PHOTO, 1), PROMPT, True),
        (Typed(ANNE, "K7R-4M3", 1), None, True),
        (Typed(ANNE, "entre nous", 1), None, False),
        (Typed(ANNE, "sur la fiche", 1), f"card:{REFERENCE}", True),
        (Typed(ANNE, "sous le tableau", 1), "board", False),
        (Membership(ANNE, present=True), None, False),
    ],
)
def test_it_matters_who_acts(inbound: Inbound, replied_to: str | None, *, matters: bool) -> None:
    """Nobody is asked about for talking; everybody is for what changes or shows something."""
    assert needs(inbound, "namur", replied_to).member_role is matters
    assert not needs(inbound, None, replied_to).member_role


def test_what_can_be_reserved_has_a_name() -> None:
    """The names that the networks file uses are those of actions, not of looking around."""
    assert {"take", "reply", "transfer", "close", "reopen"} <= RESERVABLE
    assert not {"menu", "show", "list", "asked"} & RESERVABLE
