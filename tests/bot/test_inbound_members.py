"""Who people are in a group, and in whose name they speak, as Telegram's updates tell it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.telegram.updates import ChatMember
from conversations.protocol.inbound import Passage, Sender, Typed
from conversations.protocol.rights import MemberRole, Rights
from tests.bot.test_inbound import ANNA, GROUP, IN_GROUP, message, read
from tests.identities import a_chat, a_person


@pytest.mark.parametrize(
    ("member", "member_role", "rights"),
    [
        ({"status": "creator"}, MemberRole.ADMINISTRATOR, Rights(write=True)),
        (
            {"status": "administrator", "can_pin_messages": True, "can_manage_topics": True},
            MemberRole.ADMINISTRATOR,
            Rights(write=True, pin=True, topics=True),
        ),
        ({"status": "member"}, MemberRole.MEMBER, Rights(write=True)),
        (
            {"status": "restricted", "is_member": True, "can_send_messages": True},
            MemberRole.MEMBER,
            Rights(write=True),
        ),
        ({"status": "restricted", "is_member": True}, MemberRole.MEMBER, Rights()),
        (
            {"status": "restricted", "is_member": False, "can_send_messages": True},
            MemberRole.STRANGER,
            Rights(),
        ),
        ({"status": "left"}, MemberRole.STRANGER, Rights()),
        ({"status": "kicked"}, MemberRole.STRANGER, Rights()),
        ({"status": "of a later Bot API"}, MemberRole.STRANGER, Rights()),
    ],
)
def test_ranks_and_rights_are_read(
    member: dict[str, Any], member_role: MemberRole, rights: Rights
) -> None:
    """What somebody is, and may do, follows from Telegram's six kinds of members."""
    read_as = ChatMember.model_validate({"user": ANNA, **member})
    assert (read_as.member_role, read_as.rights) == (member_role, rights)


def test_who_comes_and_goes_is_noted() -> None:
    """A message about people who came or left names them, and is not taken for words."""
    came = message(GROUP, new_chat_members=[ANNA, {"id": 8}])
    assert read(message=came) == Passage(IN_GROUP, (a_person(42), a_person(8)))
    assert read(message=message(GROUP, left_chat_member=ANNA)) == Passage(IN_GROUP, (a_person(42),))


def test_who_speaks_for_a_chat_is_told_apart() -> None:
    """An anonymous administrator bears the group's name; a channel its own, without odd signs."""
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    group = {**GROUP, "title": "Namur\u202e"}
    written = message(group, text="oui", sender_chat=group) | {"from": anonymous}
    read_as = read(message=written)
    assert isinstance(read_as, Typed)
    assert read_as.sender == Sender(
        a_person(1087968824), a_chat(-100), "Namur", None, speaks_for=a_chat(-100)
    )
    channel = {"id": -1005, "type": "channel", "title": "Nouvelles"}
    said = read(message=message(GROUP, text="non", sender_chat=channel))
    assert isinstance(said, Typed)
    assert (said.sender.name, said.sender.speaks_for) == ("Nouvelles", a_chat(-1005))
