"""Replies in groups: ours to their message, theirs to ours, each known by its key."""

from __future__ import annotations

from typing import Any

import pytest

from bot.delivery import Delivered, Refusal, Refused
from bot.storage.sent_messages import MessageName
from tests.identities import a_chat
from tests.support.courier_driver import CourierDriver, edit, message
from tests.support.echo_decisions import typed
from tests.support.samples import requested
from tests.support.turns_driver import TurnsDriver

pytestmark = pytest.mark.slow


def reply(update_id: int, to: int, chat: int = -100, text: str = "a") -> dict[str, Any]:
    """Let a coordinator reply to a message of a chat."""
    return {**typed(update_id, text, person=9, chat=chat), "reply_to": to}


async def test_a_message_answers_another_by_its_key(courier: CourierDriver) -> None:
    """Where the other one stands is looked up when it leaves, not when it is written."""
    await courier.post(
        message("north", "card", "card:R"), message("north", "news", answers="card:R")
    )
    await courier.deliver_all()
    assert [call.message_id for call in courier.messenger.calls] == [None, 1001]


async def test_what_it_answers_may_be_unknown(courier: CourierDriver) -> None:
    """A card that is lost, or stands under another name, keeps no message back."""
    await courier.post(
        message("last", "card", "card:R"), message("north", "news", answers="card:R")
    )
    await courier.deliver_all()
    assert [call.message_id for call in courier.messenger.calls] == [None, None]


async def test_an_answer_follows_its_card_to_another_group(courier: CourierDriver) -> None:
    """What the fallback desk gets answers the card that it got before, not a number elsewhere."""
    await courier.post(message("north", "first", "card:A"))
    await courier.deliver_all()
    courier.messenger.answers[-100] = [Refused(Refusal.KICKED)] * 3
    await courier.post(
        message("north", "second", "card:B"),
        message("north", "on the second", answers="card:B"),
        message("north", "on the first", answers="card:A"),
    )
    await courier.deliver_all()
    at_last = [call for call in courier.messenger.calls if call.chat == -200]
    assert [(call.text, call.message_id) for call in at_last] == [
        ("second", None),
        ("on the second", 1002),
        ("on the first", None),
    ]


async def test_the_answered_message_is_not_taken_for_the_answer(
    engine: TurnsDriver, courier: CourierDriver
) -> None:
    """If the messenger gives no number, the answer stands nowhere; the card keeps its place."""
    await courier.post(message("north", "card", "card:R"))
    await courier.deliver_all()
    courier.messenger.answers[-100] = [Delivered()]
    await courier.post(message("north", "prompt", "reply:R", answers="card:R"))
    await courier.deliver_all()
    async with engine.store.begin() as unit:
        found = await unit.sent_messages.at([(a_chat(-100), 1001)])
    assert found == {(a_chat(-100), 1001): MessageName("north", "card:R")}


async def test_an_older_card_under_the_same_key_gets_its_last_change(
    courier: CourierDriver,
) -> None:
    """Moved away and back before anything left: the first card is closed, the second lives on."""
    await courier.post(message("north", "first", "card:R"))
    await courier.deliver_all()
    await courier.post(
        edit("north", "moved", "card:R"),
        message("north", "second", "card:R"),
        edit("north", "skipped", "card:R"),
        edit("north", "taken", "card:R"),
    )
    await courier.deliver_all()
    made = [(call.text, call.message_id) for call in courier.messenger.calls[1:]]
    assert made == [("moved", 1001), ("second", None), ("taken", 1002)]


async def test_a_reply_in_a_group_is_known_by_the_key_of_our_message(
    engine: TurnsDriver, courier: CourierDriver
) -> None:
    """The turn gets the key and its request, before the others of its person; nothing else does."""
    async with engine.store.begin() as unit:
        await unit.requests.save([requested("AAA-AAA"), requested("BBB-BBB")])
    await courier.post(message("north", "prompt", "reply:AAA-AAA"), message(9, "x", "live:BBB-BBB"))
    await courier.deliver_all()
    await engine.answer(
        reply(1, to=1001), reply(2, to=1002), reply(3, to=1001, chat=-555), reply(4, to=77)
    )
    assert [text for _lane, text in await engine.texts()] == [
        "north reply:AAA-AAA AAA-AAA BBB-BBB",
        "north",
        "nowhere",
        "north",
    ]


async def test_a_reply_in_private_is_an_answer_like_any_other(
    engine: TurnsDriver, courier: CourierDriver
) -> None:
    """Only in groups does it matter which message is replied to."""
    await courier.post(message(1, "prompt", "live:AAA-AAA"))
    await courier.deliver_all()
    await engine.answer({**typed(1, "a"), "reply_to": 1001})
    assert await engine.texts() == [("1", "a")]


async def test_a_list_holds_what_is_open_at_the_desk(engine: TurnsDriver) -> None:
    """The oldest first, without those of other desks, as the turns before in the batch left it."""
    async with engine.store.begin() as unit:
        await unit.requests.save(
            [
                requested("NEW-NEW", at=engine.clock.time),
                requested("OLD-OLD", at=engine.clock.time.replace(hour=1)),
                requested("FAR-FAR").replace(desk="last"),
            ]
        )
    await engine.answer(
        typed(1, "list", person=9, chat=-100),
        typed(2, "send", person=3),
        typed(3, "list", person=9, chat=-100),
        typed(4, "list", person=9, chat=-555),
        typed(5, "a", person=9, chat=-100),
    )
    (sent,) = await engine.requests(3)
    heard = [text for queue, text in await engine.texts() if queue.startswith("-")]
    assert heard[0] == "north  OLD-OLD NEW-NEW"
    assert set(heard[1].split()) == {"north", "OLD-OLD", "NEW-NEW", sent.reference}
    assert heard[2:] == ["nowhere", "north"]
