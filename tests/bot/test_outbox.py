"""The courier: each message once, in its order, where it belongs."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.delivery import Delivered, Refusal, Refused, TryLater
from conversations.directory import Retention
from tests.support.courier_driver import Call, CourierDriver, edit, message
from tests.support.samples import outbox, sql

KICKED = Refused(Refusal.KICKED)


async def test_a_chat_gets_its_messages_in_order_and_waits_for_no_other(
    office: CourierDriver,
) -> None:
    """A slow chat holds up its own messages only."""
    office.messenger.gates[1] = asyncio.Event()
    await office.post(message(1, "a"), message(1, "b"), message(2, "x"), message(2, "y"))
    task = asyncio.create_task(office.deliver_all())
    await office.until_called(3)
    assert office.messenger.said == [(1, "a"), (2, "x"), (2, "y")]
    office.messenger.gates.pop(1).set()
    await task
    await office.deliver_all()
    assert office.messenger.said[3:] == [(1, "b")]


async def test_an_edit_finds_its_message_by_key(office: CourierDriver) -> None:
    """Where a message stands is learnt when it is sent, also across a desk's name."""
    await office.post(message(1, "a", "live:1"), message("north", "card", "card:R"))
    await office.deliver_all()
    await office.post(edit(1, "b", "live:1"), edit("north", "taken", "card:R"))
    await office.deliver_all()
    assert office.messenger.calls[2:] == [
        Call("editMessageText", 1, 1001, "b"),
        Call("editMessageText", -100, 1002, "taken"),
    ]


async def test_a_pressed_message_is_known_by_its_number(office: CourierDriver) -> None:
    """The number that came with a press wins, and is remembered for the key."""
    await office.post(message(1, "a", "live:1"))
    await office.deliver_all()
    await office.post(edit(1, "b", "live:1", message_id=5))
    await office.deliver_all()
    await office.post(edit(1, "c", "live:1"))
    await office.deliver_all()
    assert [call.message_id for call in office.messenger.calls] == [None, 5, 5]


async def test_of_several_edits_of_a_message_the_newest_is_made(
    office: CourierDriver, tmp_path: Path
) -> None:
    """A card that changes quickly is edited once; other messages are not touched by that."""
    await office.post(message("north", "card", "card:R"), message("north", "other", "card:S"))
    await office.deliver_all()
    await office.post(
        edit("north", "1", "card:R"),
        edit("north", "2", "card:R"),
        edit("north", "other 1", "card:S"),
        edit("north", "3", "card:R"),
    )
    await office.deliver_all()
    assert [call.text for call in office.messenger.calls[2:]] == ["other 1", "3"]
    assert [reason for (reason,) in await outbox(tmp_path, "reason")] == [
        None,
        None,
        "superseded",
        "superseded",
        None,
        None,
    ]


async def test_a_message_that_is_gone_is_sent_anew_if_it_has_buttons(
    office: CourierDriver, tmp_path: Path
) -> None:
    """The new message bears the same key; without buttons there is nothing to save."""
    await office.post(message(1, "a", "live:1"))
    await office.deliver_all()
    gone = Refused(Refusal.MESSAGE_GONE)
    office.messenger.answers[1] = [gone, Delivered(7), gone]
    await office.post(edit(1, "b", "live:1", buttons=True))
    await office.deliver_all()
    await office.post(edit(1, "c", "live:1"), message(1, "d"))
    await office.deliver_all()
    assert office.messenger.calls[1:] == [
        Call("editMessageText", 1, 1001, "b"),
        Call("sendMessage", 1, None, "b"),
        Call("editMessageText", 1, 7, "c"),
        Call("sendMessage", 1, None, "d"),
    ]
    assert (await outbox(tmp_path, "failed_at IS NOT NULL, reason"))[2] == (1, "message_gone")


async def test_an_edit_of_what_was_never_sent_is_sent_or_left(office: CourierDriver) -> None:
    """Nobody is asked to change a message that does not exist."""
    await office.post(edit(1, "a", "lost", buttons=True), edit(1, "b", "also lost"))
    await office.deliver_all()
    assert office.messenger.calls == [Call("sendMessage", 1, None, "a")]


async def test_a_delivered_message_leaves_no_content(office: CourierDriver, tmp_path: Path) -> None:
    """Times and numbers remain for a week, then nothing; what waits is never purged."""
    office.messenger.answers[2] = [TryLater("timeout")]
    cards = (message("north", "card", "card:R"), message("north", "prompt", "reply:R:n"))
    await office.post(message(1, "a", "live:1"), *cards, message(2, "b"))
    await office.deliver_all()
    delivered, waiting = (1, 0), (0, 1)
    states = await outbox(tmp_path, "payload IS NULL, sent_at IS NULL")
    assert states == [delivered, delivered, delivered, waiting]
    async with office.store.begin() as unit:
        week, months = (office.clock.now() + timedelta(days=days) for days in (7, 70))
        assert await unit.leftovers.erase(week, Retention()) == 3
        assert await unit.leftovers.erase(months, Retention()) == 3
    await office.later(60)
    assert office.messenger.said[-1] == (2, "b")


async def test_what_arrives_after_a_person_was_forgotten_leaves_no_trace(
    office: CourierDriver, tmp_path: Path
) -> None:
    """A message that was on its way while everything was erased is known nowhere afterwards."""
    office.messenger.gates[1] = asyncio.Event()
    await office.post(message(1, "a", "live:1"), message(2, "b", "live:2"))
    task = asyncio.create_task(office.deliver_all())
    await office.until_called(2)
    async with office.store.begin() as unit:
        await unit.forget(1)
    office.messenger.gates.pop(1).set()
    await task
    await office.deliver_all()
    assert await sql(tmp_path, "SELECT chat FROM sent_messages") == [(2,)]
    assert await outbox(tmp_path, "chat") == [(2,)]


async def test_a_damaged_message_is_put_away(office: CourierDriver, tmp_path: Path) -> None:
    """What cannot be read back does not stop its chat."""
    await office.post(message(1, "a"), message(1, "b"))
    await sql(tmp_path, "UPDATE outbox SET payload = 'spoilt' WHERE id = 1")
    await office.deliver_all()
    assert office.messenger.said == [(1, "b")]
    assert (await outbox(tmp_path, "reason"))[0] == ("unreadable",)
