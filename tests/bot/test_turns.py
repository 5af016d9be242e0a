"""Turns: every update is answered once, in order, on what the ones before it left."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from bot.addresses import Addresses
from bot.arrivals.inbox import Inbox
from bot.courier.delivery_reports import move_written
from bot.delivery import Moved
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Toast
from conversations.protocol.inbound import Inbound, Pressed
from conversations.requests.lifecycle import State
from tests.identities import a_chat, a_person
from tests.support.echo_decisions import ECHO, pressed, typed
from tests.support.samples import declared, requested, sql
from tests.support.turns_driver import TurnsDriver


async def test_updates_of_several_people_are_answered_in_order(engine: TurnsDriver) -> None:
    """One batch threads each person's session through that person's updates."""
    updates = (typed(1, "a"), typed(2, "x", person=2), typed(3, "b"), typed(4, "c"))
    assert await engine.answer(*updates) == 4
    assert await engine.texts() == [("1", "a"), ("2", "x"), ("1", "ab"), ("1", "abc")]
    session = await engine.session(1)
    assert session is not None
    assert session.draft is not None
    assert session.draft.answers == {"said": "abc"}
    assert engine.posted == 1
    assert await engine.turns().work_once() == 0


async def test_the_next_batch_goes_on_where_the_last_one_ended(engine: TurnsDriver) -> None:
    """Sessions are read back from the storage; a repeated update is not answered again."""
    await engine.answer(typed(1, "a"))
    assert await engine.answer(typed(1, "a"), typed(2, "b")) == 1
    assert await engine.texts() == [("1", "a"), ("1", "ab")]


async def test_the_inbox_says_that_something_arrived_and_where_to_go_on(
    engine: TurnsDriver,
) -> None:
    """The offset of the next poll survives; an empty batch wakes nobody."""
    arrived: list[int] = []
    inbox = Inbox(engine.store, engine.clock, lambda: arrived.append(1))
    assert await inbox.receive([]) == 0
    assert await inbox.receive([typed(41, "a")]) == 42
    assert await inbox.receive([]) == 42
    assert arrived == [1]


async def test_what_is_nothing_to_us_is_done_and_forgotten(engine: TurnsDriver) -> None:
    """An update without meaning is finished without a word."""
    assert await engine.answer({"update_id": 1, "nothing": True}) == 1
    assert await engine.texts() == []
    assert await engine.set_aside() == []
    assert engine.posted == 0


async def test_a_press_is_answered_urgently_and_not_for_long(engine: TurnsDriver) -> None:
    """The answer to a press overtakes all else, and is dropped once the messenger refuses it."""
    await engine.answer(typed(1, "a", person=2), pressed(2, "x:y"))
    async with engine.store.begin() as unit:
        due = await unit.outbox.due(engine.clock.now(), 10)
        late = await unit.outbox.due(engine.clock.now() + timedelta(seconds=151), 10)
        assert await unit.counts.on(engine.clock.now().date()) == {("press", "p"): 1}
    assert [one.delivery.method for one in due] == [
        "answerCallbackQuery",
        "sendMessage",
        "editMessageText",
    ]
    assert due[2].delivery.message_id == 77
    assert [one.obstacle for one in late] == ["expired", None, None]


async def test_a_request_is_saved_with_its_card(engine: TurnsDriver) -> None:
    """Request, card and answer are committed together; the next turn of the person sees it."""
    await engine.answer(typed(1, "send"), typed(2, "mine"))
    (request,) = await engine.requests()
    assert await engine.texts() == [
        ("north", request.reference),
        ("1", "send"),
        ("1", request.reference),
    ]


async def test_ones_requests_are_known_newest_first(engine: TurnsDriver) -> None:
    """A person sees his or her own requests only, the latest on top."""
    async with engine.store.begin() as unit:
        hour = timedelta(hours=1)
        await unit.requests.save(
            [
                requested("OLD-OLD", at=engine.clock.time - hour),
                requested("NEW-NEW", at=engine.clock.time),
                requested("NOT-OWN", person=2),
            ]
        )
    await engine.answer(typed(1, "mine"), typed(2, "x", person=2))
    assert ("1", "NEW-NEW OLD-OLD") in await engine.texts()


async def test_a_reference_that_is_taken_is_drawn_again(engine: TurnsDriver) -> None:
    """No two requests ever bear the same reference."""
    async with engine.store.begin() as unit:
        await unit.requests.save([requested("REF-0001", person=9), requested("REF-0002", person=9)])
    await engine.answer(typed(1, "send"))
    (request,) = await engine.requests()
    assert request.reference == "REF-0003"


async def test_the_first_press_takes_the_request(engine: TurnsDriver) -> None:
    """Two presses in one batch, and one later: one owner, the others are told."""
    async with engine.store.begin() as unit:
        await unit.requests.save([requested("AAA-AAA")])
    await engine.answer(
        pressed(1, "n:AAA-AAA", person=11, chat=-100),
        pressed(2, "n:AAA-AAA", person=12, chat=-100),
        pressed(3, "n:ZZZ-ZZZ", person=12, chat=-100),
        pressed(4, "n", person=12, chat=-100),
    )
    await engine.answer(pressed(5, "n:AAA-AAA", person=13, chat=-100))
    (request,) = await engine.requests()
    assert request.state is State.IN_CHARGE
    assert request.owner is not None
    assert request.owner.actor == a_person(11)
    assert [text for _, text in await engine.texts()] == [
        "taken",
        "",
        "too late",
        "too late",
        "too late",
        "too late",
    ]


async def test_a_group_knows_which_desk_it_is(engine: TurnsDriver) -> None:
    """What is heard in a group comes with the desk of that group, also after it moved."""
    move = {"update_id": 3, "person": 9, "chat": -100, "new_chat": -1001}
    await engine.answer(
        typed(1, "a", person=9, chat=-100), typed(2, "a", person=9, chat=-555), move
    )
    await engine.answer(typed(4, "a", person=9, chat=-1001))
    # the move itself is heard in the old group, whose messages on their way go to the new one
    heard = await engine.texts()
    assert heard == [("-100", "north"), ("-555", "nowhere"), ("-100", "north"), ("-1001", "north")]
    async with engine.store.begin() as unit:
        assert await unit.chats.moved() == {a_chat(-100): a_chat(-1001)}
    again = Addresses(declared(), {a_chat(-100): a_chat(-1001), a_chat(-300): a_chat(-3001)})
    assert again.chat_of("north") == a_chat(-1001)
    assert again.chat_of("administrators") == a_chat(-3001)
    assert again.chat_of("unknown") is None


async def test_a_group_that_is_nothing_to_us_may_move_as_often_as_it_likes(
    engine: TurnsDriver,
) -> None:
    """What is on its way to it follows, and nothing is kept of it."""
    await engine.answer(typed(1, "a", person=9, chat=-555))
    for number in range(2, 20):
        old, new = (-555, -1000) if number == 2 else (-1000 - number + 1, -1000 - number)
        await engine.answer({"update_id": number, "person": 9, "chat": old, "new_chat": new})
    assert await sql(engine.folder, "SELECT * FROM moved_chats") == []
    assert (str(a_chat(-1000)),) in await sql(engine.folder, "SELECT chat FROM outbox")


async def test_a_draft_lives_until_it_is_erased(engine: TurnsDriver) -> None:
    """A clock may be ahead: who comes back before the retention round goes on as before."""
    await engine.answer(typed(1, "a"))
    engine.clock.later(7 * 24 * 3600)
    await engine.answer(typed(2, "b"))
    assert await engine.texts() == [("1", "a"), ("1", "ab")]


async def test_turns_run_until_told_to_stop(engine: TurnsDriver) -> None:
    """Woken by the inbox, at rest otherwise, ended without losing the batch in hand."""
    turns, stop = engine.turns(), asyncio.Event()
    inbox = Inbox(engine.store, engine.clock, engine.arrived.set)
    running = asyncio.create_task(turns.run(stop))
    await asyncio.sleep(0.05)
    await inbox.receive([typed(1, "a")])
    await engine.until_posted(1)
    stop.set()
    await asyncio.wait_for(running, 30)
    assert await engine.texts() == [("1", "a")]


async def test_the_topic_of_a_request_is_known_to_who_speaks_elsewhere(engine: TurnsDriver) -> None:
    """In the topic itself, and at a desk without topics, there is no way to show."""
    directory = engine.addresses.directory
    desks = tuple(replace(desk, topics=desk.id == "north") for desk in directory.desks)
    engine.addresses.directory = replace(directory, desks=desks)
    async with engine.store.begin() as unit:
        await unit.requests.save([requested("AAA-AAA")])
        await unit.topics.made("north", "AAA-AAA", a_chat(-100), 7)
    links = []

    def press(inbound: Pressed, context: Context) -> tuple[Toast]:
        links.append(context.topic_link)
        return (Toast(inbound.callback_id),)

    decisions = replace(ECHO, press=press)
    for number, (chat, thread) in enumerate(((-100, None), (-100, 7), (-200, None))):
        update = pressed(number, "n:AAA-AAA", person=11, chat=chat) | {"thread": thread}
        await engine.answer(update, decisions=decisions)
    assert links == ["-100/7", "", ""]


async def test_a_move_that_is_told_twice_is_decided_once(engine: TurnsDriver) -> None:
    """The group tells it, and each message that is refused for it: its cards are posted once."""
    heard = []

    def handle_message(inbound: Inbound, _context: Context) -> tuple[Effect, ...]:
        heard.append(inbound)
        return ()

    async with engine.store.begin() as unit:
        told = move_written(a_chat(-100), Moved(a_chat(-1001)))
        await unit.inbox.note([told, told], engine.clock.now())
    assert await engine.turns(replace(ECHO, handle_message=handle_message)).work_once() == 2
    assert len(heard) == 1
