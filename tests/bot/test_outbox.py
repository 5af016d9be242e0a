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
    courier: CourierDriver,
) -> None:
    """A slow chat holds up its own messages only."""
    courier.messenger.gates[1] = asyncio.Event()
    await courier.post(message(1, "a"), message(1, "b"), message(2, "x"), message(2, "y"))
    task = asyncio.create_task(courier.deliver_all())
    await courier.until_called(3)
    assert courier.messenger.said == [(1, "a"), (2, "x"), (2, "y")]
    courier.messenger.gates.pop(1).set()
    await task
    await courier.deliver_all()
    assert courier.messenger.said[3:] == [(1, "b")]


async def test_an_edit_finds_its_message_by_key(courier: CourierDriver) -> None:
    """Where a message stands is learnt when it is sent, also across a desk's name."""
    await courier.post(message(1, "a", "live:1"), message("north", "card", "card:R"))
    await courier.deliver_all()
    await courier.post(edit(1, "b", "live:1"), edit("north", "taken", "card:R"))
    await courier.deliver_all()
    assert courier.messenger.calls[2:] == [
        Call("editMessageText", 1, 1001, "b"),
        Call("editMessageText", -100, 1002, "taken"),
    ]


async def test_a_pressed_message_is_known_by_its_number(courier: CourierDriver) -> None:
    """The number that came with a press wins, and is remembered for the key."""
    await courier.post(message(1, "a", "live:1"))
    await courier.deliver_all()
    await courier.post(edit(1, "b", "live:1", message_id=5))
    await courier.deliver_all()
    await courier.post(edit(1, "c", "live:1"))
    await courier.deliver_all()
    assert [call.message_id for call in courier.messenger.calls] == [None, 5, 5]


async def test_of_several_edits_of_a_message_the_newest_is_made(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """A card that changes quickly is edited once; other messages are not touched by that."""
    await courier.post(message("north", "card", "card:R"), message("north", "other", "card:S"))
    await courier.deliver_all()
    await courier.post(
        edit("north", "1", "card:R"),
        edit("north", "2", "card:R"),
        edit("north", "other 1", "card:S"),
        edit("north", "3", "card:R"),
    )
    await courier.deliver_all()
    assert [call.text for call in courier.messenger.calls[2:]] == ["other 1", "3"]
    assert [reason for (reason,) in await outbox(tmp_path, "reason")] == [
        None,
        None,
        "superseded",
        "superseded",
        None,
        None,
    ]


async def test_a_message_that_is_gone_is_sent_anew_if_it_has_buttons(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """The new message bears the same key; without buttons there is nothing to save."""
    await courier.post(message(1, "a", "live:1"))
    await courier.deliver_all()
    gone = Refused(Refusal.MESSAGE_GONE)
    courier.messenger.answers[1] = [gone, Delivered(7), gone]
    await courier.post(edit(1, "b", "live:1", buttons=True))
    await courier.deliver_all()
    await courier.post(edit(1, "c", "live:1"), message(1, "d"))
    await courier.deliver_all()
    assert courier.messenger.calls[1:] == [
        Call("editMessageText", 1, 1001, "b"),
        Call("sendMessage", 1, None, "b"),
        Call("editMessageText", 1, 7, "c"),
        Call("sendMessage", 1, None, "d"),
    ]
    assert (await outbox(tmp_path, "failed_at IS NOT NULL, reason"))[2] == (1, "message_gone")


async def test_an_edit_of_what_was_never_sent_is_sent_or_left(courier: CourierDriver) -> None:
    """Nobody is asked to change a message that does not exist."""
    await courier.post(edit(1, "a", "lost", buttons=True), edit(1, "b", "also lost"))
    await courier.deliver_all()
    assert courier.messenger.calls == [Call("sendMessage", 1, None, "a")]


async def test_a_delivered_message_leaves_no_content(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """Times and numbers remain for a week, then nothing; what waits is never purged."""
    courier.messenger.answers[2] = [TryLater("timeout")]
    cards = (message("north", "card", "card:R"), message("north", "prompt", "reply:R:n"))
    await courier.post(message(1, "a", "live:1"), *cards, message(2, "b"))
    await courier.deliver_all()
    delivered, waiting = (1, 0), (0, 1)
    states = await outbox(tmp_path, "payload IS NULL, sent_at IS NULL")
    assert states == [delivered, delivered, delivered, waiting]
    async with courier.store.begin() as unit:
        week, months = (courier.clock.now() + timedelta(days=days) for days in (7, 70))
        assert await unit.leftovers.erase(week, Retention()) == 3
        assert await unit.leftovers.erase(months, Retention()) == 3
    await courier.later(60)
    assert courier.messenger.said[-1] == (2, "b")


async def test_what_arrives_after_a_person_was_forgotten_leaves_no_trace(
    courier: CourierDriver, tmp_path: Path
) -> None:
    """A message that was on its way while everything was erased is known nowhere afterwards."""
    courier.messenger.gates[1] = asyncio.Event()
    await courier.post(message(1, "a", "live:1"), message(2, "b", "live:2"))
    task = asyncio.create_task(courier.deliver_all())
    await courier.until_called(2)
    async with courier.store.begin() as unit:
        await unit.forget(1)
    courier.messenger.gates.pop(1).set()
    await task
    await courier.deliver_all()
    assert await sql(tmp_path, "SELECT chat FROM sent_messages") == [(2,)]
    assert await outbox(tmp_path, "chat") == [(2,)]


async def test_a_damaged_message_is_put_away(courier: CourierDriver, tmp_path: Path) -> None:
    """What cannot be read back does not stop its chat."""
    await courier.post(message(1, "a"), message(1, "b"))
    await sql(tmp_path, "UPDATE outbox SET payload = 'spoilt' WHERE id = 1")
    await courier.deliver_all()
    assert courier.messenger.said == [(1, "b")]
    assert (await outbox(tmp_path, "reason"))[0] == ("unreadable",)
