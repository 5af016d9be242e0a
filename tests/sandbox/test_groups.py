"""In a group the bot sees and does what its place there allows."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox import Group, Person, Sandbox
from tests.sandbox.conftest import Call


async def _seen(call: Call) -> list[str]:
    updates: list[dict[str, Any]] = (await call("getUpdates"))["result"]
    await call("getUpdates", offset=-1)
    if updates:
        await call("getUpdates", offset=updates[-1]["update_id"] + 1)
    return [u["message"]["text"] for u in updates if "text" in u.get("message", {})]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("/ouvertes", 1),
        ("/ouvertes@missions_demo_bot", 1),
        ("/ouvertes@some_other_bot", 0),
        ("merci @missions_demo_bot", 1),
        ("entre nous", 0),
    ],
)
async def test_privacy_mode_hides_what_is_not_for_the_bot(
    call: Call, anne: Person, room: Group, text: str, count: int
) -> None:
    """Commands and mentions reach the bot; talk among members does not."""
    anne.types(text, chat=room)
    assert await _seen(call) == [text] * count


async def test_a_reply_to_the_bot_reaches_it(call: Call, anne: Person, room: Group) -> None:
    """An answer to the bot's message is for the bot; an answer to a member is not."""
    await call("sendMessage", chat_id=room.id, text="carte")
    card = room.messages[-1]
    anne.types("à vous", chat=room, reply_to=card)
    anne.types("à moi", chat=room, reply_to=anne.types("un mot", chat=room))
    assert await _seen(call) == ["à vous"]


async def test_what_is_answered_is_shown_even_when_it_is_gone(
    call: Call, anne: Person, room: Group
) -> None:
    """A message that was deleted still stands, quoted, in the answer to it."""
    card = (await call("sendMessage", chat_id=room.id, text="carte"))["result"]
    answer = anne.types("à vous", chat=room, reply_to=room.messages[-1])
    assert (await call("deleteMessage", chat_id=room.id, message_id=card["message_id"]))["ok"]
    anne.edits(answer, "à toi")
    edited = (await call("getUpdates"))["result"][-1]["edited_message"]
    assert (edited["text"], edited["reply_to_message"]["text"]) == ("à toi", "carte")


async def test_a_message_is_found_in_its_group_after_an_upgrade(
    sandbox: Sandbox, anne: Person, room: Group
) -> None:
    """It keeps the number that the group had; the new number begins with messages of its own."""
    before, old = anne.types("avant", chat=room), room.id
    new = room.migrate()
    after = anne.types("après", chat=room)
    assert (before.chat_id, after.chat_id) == (old, new)
    assert sandbox.chat_of(before) is sandbox.chat_of(after) is room


async def test_without_privacy_mode_or_as_administrator_the_bot_sees_all(
    call: Call, sandbox: Sandbox, anne: Person, room: Group
) -> None:
    """Both lift the veil; becoming an ordinary member again lowers it."""
    room.promote_bot(anne)
    anne.types("un", chat=room)
    room.demote_bot()
    anne.types("deux", chat=room)
    sandbox.bot.privacy_mode = False
    anne.types("trois", chat=room)
    assert await _seen(call) == ["un", "trois"]


async def test_a_bot_that_is_out_sees_nothing_until_it_is_back(
    call: Call, anne: Person, room: Group
) -> None:
    """After it was removed nothing reaches the bot; after it was added it works again."""
    room.kick_bot(anne)
    anne.types("/ouvertes", chat=room)
    room.add_bot(anne)
    anne.types("/miennes", chat=room)
    assert await _seen(call) == ["/miennes"]
    assert (await call("sendMessage", chat_id=room.id, text="présent"))["ok"]


async def test_a_group_shows_what_the_bot_writes(call: Call, room: Group) -> None:
    """A test can wait for a card in a group."""
    await call("sendMessage", chat_id=room.id, text="Nouvelle demande")
    assert await room.shows("demande") is room.messages[0]


async def test_who_is_in_a_group_is_told(
    call: Call, sandbox: Sandbox, camille: Person, anne: Person, room: Group
) -> None:
    """The founder, a member and someone who is not in it are told apart."""
    statuses = []
    room.join(camille)
    jan = sandbox.person(first_name="Jan")
    for person in (anne, camille, jan):
        answer = await call("getChatMember", chat_id=room.id, user_id=person.id)
        statuses.append(answer["result"]["status"])
    assert statuses == ["creator", "member", "left"]


async def test_members_can_be_made_administrators(
    call: Call, camille: Person, anne: Person, room: Group
) -> None:
    """Who leads a group is told of each one, and in a list, until it is taken back."""
    room.join(camille)
    room.promote(camille)
    asked = await call("getChatMember", chat_id=room.id, user_id=camille.id)
    assert asked["result"]["status"] == "administrator"
    listed = await call("getChatAdministrators", chat_id=room.id)
    assert [one["user"]["id"] for one in listed["result"]] == [anne.id, camille.id]
    room.demote(camille)
    asked = await call("getChatMember", chat_id=room.id, user_id=camille.id)
    assert asked["result"]["status"] == "member"
    room.promote(camille)
    room.leave(camille)
    asked = await call("getChatMember", chat_id=room.id, user_id=camille.id)
    assert asked["result"]["status"] == "left"


async def test_a_link_adds_the_bot_and_says_its_payload(
    call: Call, anne: Person, room: Group
) -> None:
    """A startgroup link makes the bot a member, then writes its command in the person's name."""
    room.kick_bot(anne)
    room.add_bot(anne, start="K7RM-4MTX-9PCD")
    assert await _seen(call) == ["/start@missions_demo_bot K7RM-4MTX-9PCD"]


async def test_a_bot_without_the_right_to_write_is_refused(
    call: Call, anne: Person, room: Group
) -> None:
    """It is told of the loss, stays in the group, and may write again once it is given back."""
    room.mute_bot(anne)
    assert not (await call("sendMessage", chat_id=room.id, text="muet"))["ok"]
    updates = (await call("getUpdates"))["result"]
    change = updates[-1]["my_chat_member"]["new_chat_member"]
    assert (change["status"], change["can_send_messages"]) == ("restricted", False)
    room.demote_bot(anne)
    assert (await call("sendMessage", chat_id=room.id, text="présent"))["ok"]


async def test_numbers_of_messages_belong_to_their_chat(
    call: Call, camille: Person, anne: Person, room: Group
) -> None:
    """The same number stands for different messages in different chats."""
    camille.types("un")
    anne.types("deux", chat=room)
    numbers = {message.id for chat in (camille.chat, room) for message in chat.messages}
    assert numbers == {1}
