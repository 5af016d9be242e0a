"""Turns: every update is answered once, in order, and one that fails harms no other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.addresses import Addresses
from bot.batch import Decisions
from bot.inbox import Inbox
from bot.storage.store import Store
from bot.turns import Turns
from conversations.effects import Effect, Send, Turn
from conversations.inbound import Inbound
from conversations.request import Request, State
from conversations.session import Session
from conversations.surroundings import Surroundings
from tests.bot.echo import ECHO, MESSAGES, pressed, shown, turn, typed
from tests.bot.worlds import ToldClock, declared, opened, requested, sql


@dataclass
class Engine:
    """Inbox, turns and a look into the outbox, on a real file."""

    store: Store
    folder: Path
    clock: ToldClock = field(default_factory=ToldClock)
    addresses: Addresses = field(default_factory=lambda: Addresses(declared()))
    posted: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def turns(self, decisions: Decisions = ECHO) -> Turns:
        return Turns(
            self.store,
            decisions=decisions,
            messages=MESSAGES,
            addresses=self.addresses,
            clock=self.clock,
            posted=self.count,
        )

    def count(self) -> None:
        self.posted += 1
        self.news.set()

    async def until_posted(self, times: int) -> None:
        async with asyncio.timeout(5):
            while self.posted < times:
                self.news.clear()
                await self.news.wait()

    async def receive(self, *updates: dict[str, Any]) -> int:
        return await Inbox(self.store, self.clock, lambda: None).receive(updates)

    async def answer(self, *updates: dict[str, Any], decisions: Decisions = ECHO) -> int:
        await self.receive(*updates)
        return await self.turns(decisions).work_once()

    async def texts(self) -> list[tuple[str, str]]:
        """Give what waits in the outbox: to whom, and what is said."""
        async with self.store.begin() as unit:
            due = await unit.outbox.due(self.clock.now(), 1000)
            found = []
            while due:
                found += due
                for one in due:
                    await unit.outbox.fail(one.delivery.id, "seen", self.clock.now())
                due = await unit.outbox.due(self.clock.now(), 1000)
        found.sort(key=lambda one: one.delivery.id)
        return [(one.lane, one.delivery.payload.get("text", "")) for one in found]

    async def session(self, person: int) -> Session | None:
        async with self.store.begin() as unit:
            return (await unit.sessions.load([person], self.clock.now())).get(person)

    async def requests(self, person: int = 1) -> list[Request]:
        async with self.store.begin() as unit:
            return await unit.requests.load(people=[person])

    async def set_aside(self) -> list[tuple[Any, ...]]:
        question = "SELECT update_id, reason FROM inbox WHERE set_aside_at IS NOT NULL"
        return await sql(self.folder, question)


@pytest_asyncio.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    engine = Engine(await opened(tmp_path), tmp_path)
    yield engine
    await engine.store.close()


async def test_updates_of_several_people_are_answered_in_order(engine: Engine) -> None:
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


async def test_the_next_batch_goes_on_where_the_last_one_ended(engine: Engine) -> None:
    """Sessions are read back from the storage; a repeated update is not answered again."""
    await engine.answer(typed(1, "a"))
    assert await engine.answer(typed(1, "a"), typed(2, "b")) == 1
    assert await engine.texts() == [("1", "a"), ("1", "ab")]


async def test_the_inbox_says_that_something_arrived_and_where_to_go_on(engine: Engine) -> None:
    """The offset of the next poll survives; an empty batch wakes nobody."""
    arrived: list[int] = []
    inbox = Inbox(engine.store, engine.clock, lambda: arrived.append(1))
    assert await inbox.receive([]) == 0
    assert await inbox.receive([typed(41, "a")]) == 42
    assert await inbox.receive([]) == 42
    assert arrived == [1]


async def test_what_is_nothing_to_us_is_done_and_forgotten(engine: Engine) -> None:
    """An update without meaning is finished without a word."""
    assert await engine.answer({"update_id": 1, "nothing": True}) == 1
    assert await engine.texts() == []
    assert await engine.set_aside() == []
    assert engine.posted == 0


async def test_what_cannot_be_parsed_is_set_aside(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    """A strange update stops neither the poll nor the others, and its content is not logged."""
    strange = {"update_id": 1, "person": 5, "chat": 5, "canary": "secret"}
    await engine.answer(strange, {"update_id": 2}, typed(3, "a"))
    assert await engine.set_aside() == [(1, "ValueError"), (2, "KeyError")]
    assert await engine.texts() == [("1", "a")]
    assert "secret" not in caplog.text


async def test_what_cannot_be_read_back_is_set_aside(engine: Engine) -> None:
    """A damaged row of the inbox is out of the way at the first look."""
    await engine.receive(typed(1, "a"), typed(2, "b"))
    await sql(engine.folder, "UPDATE inbox SET payload = 'spoilt' WHERE update_id = 1")
    assert await engine.turns().work_once() == 2
    assert await engine.set_aside() == [(1, "unreadable")]


async def test_a_failing_turn_is_apologised_for_and_changes_nothing(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    """The person reads a calm sentence, the draft stands, others are answered, nothing leaks."""
    await engine.answer(typed(1, "a"), typed(2, "fail"), typed(3, "b"), typed(4, "x", person=2))
    assert await engine.texts() == [("1", "a"), ("1", "calm"), ("1", "ab"), ("2", "x")]
    assert await engine.set_aside() == [(2, "ValueError")]
    assert "update 2: ValueError, echo.py:" in caplog.text
    assert "canary" not in caplog.text


async def test_a_failing_press_ends_its_spinner(engine: Engine) -> None:
    """A press is answered even if its turn fails; in a group nothing else is said."""

    def failing(*_: object) -> Any:
        raise LookupError

    decisions = replace(ECHO, turn=failing, press=failing)
    await engine.answer(pressed(1, "x:y"), pressed(2, "n:R", chat=-100), decisions=decisions)
    assert await engine.texts() == [("press call 1", ""), ("1", "calm"), ("press call 2", "")]


async def test_a_failing_apology_is_only_logged(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever breaks the turn may break the apology: the batch goes on."""

    def failing(*_: object) -> Any:
        raise LookupError

    await engine.answer(typed(1, "fail"), typed(2, "a"), decisions=replace(ECHO, apology=failing))
    assert await engine.texts() == [("1", "a")]
    assert "apology for update 1: LookupError" in caplog.text


async def test_a_press_is_answered_urgently_and_not_for_long(engine: Engine) -> None:
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


async def test_a_request_is_saved_with_its_card(engine: Engine) -> None:
    """Request, card and answer are committed together; the next turn of the person sees it."""
    await engine.answer(typed(1, "send"), typed(2, "mine"))
    (request,) = await engine.requests()
    assert await engine.texts() == [
        ("north", request.reference),
        ("1", "send"),
        ("1", request.reference),
    ]


async def test_ones_requests_are_known_newest_first(engine: Engine) -> None:
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


async def test_a_reference_that_is_taken_is_drawn_again(engine: Engine) -> None:
    """No two requests ever bear the same reference."""
    async with engine.store.begin() as unit:
        await unit.requests.save([requested("REF-0001", person=9), requested("REF-0002", person=9)])
    await engine.answer(typed(1, "send"))
    (request,) = await engine.requests()
    assert request.reference == "REF-0003"


async def test_the_first_press_takes_the_request(engine: Engine) -> None:
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
    assert request.taken is not None
    assert request.taken.actor == 11
    assert [text for _, text in await engine.texts()] == [
        "taken",
        "",
        "too late",
        "too late",
        "too late",
        "too late",
    ]


async def test_a_group_knows_which_desk_it_is(engine: Engine) -> None:
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
        assert await unit.chats.moved() == {-100: -1001}
    again = Addresses(declared(), {-100: -1001, -300: -3001})
    assert again.chat_of("north") == -1001
    assert again.chat_of("administrators") == -3001
    assert again.chat_of("unknown") is None


async def test_a_draft_that_has_expired_is_not_seen(engine: Engine) -> None:
    """After the delay of the directory a person begins anew."""
    await engine.answer(typed(1, "a"))
    engine.clock.later(7 * 24 * 3600)
    await engine.answer(typed(2, "b"))
    assert await engine.texts() == [("1", "a"), ("1", "b")]


async def test_turns_run_until_told_to_stop(engine: Engine) -> None:
    """Woken by the inbox, at rest otherwise, ended without losing the batch in hand."""
    turns, stop = engine.turns(), asyncio.Event()
    inbox = Inbox(engine.store, engine.clock, turns.wake)
    running = asyncio.create_task(turns.run(stop))
    await asyncio.sleep(0.05)
    await inbox.receive([typed(1, "a")])
    await engine.until_posted(1)
    stop.set()
    await asyncio.wait_for(running, 5)
    assert await engine.texts() == [("1", "a")]


async def test_an_update_whose_result_cannot_be_written_is_found_and_set_aside(
    engine: Engine,
) -> None:
    """Two people's huge numbers are refused by the database; the other hundred are answered."""

    def huge(session: Session, inbound: Inbound, around: Surroundings) -> Turn:
        after = turn(session, inbound, around)
        to = 10**30 if session.person in {2, 3} else session.chat
        effects: tuple[Effect, ...] = (Send(to, shown("hello"), ("fr",), "k"),)
        return Turn(after.session, effects)

    turns, stop = engine.turns(replace(ECHO, turn=huge)), asyncio.Event()
    await engine.receive(*(typed(person, "a", person=person) for person in range(1, 6)))
    running = asyncio.create_task(turns.run(stop))
    await engine.until_posted(3)
    stop.set()
    await asyncio.wait_for(running, 5)
    assert sorted(await engine.texts()) == [("1", "hello"), ("4", "hello"), ("5", "hello")]
    assert await engine.set_aside() == [(2, "OverflowError"), (3, "OverflowError")]


async def test_a_database_that_is_away_loses_nothing(
    engine: Engine, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the database cannot be written, updates wait; afterwards they are answered."""
    monkeypatch.setattr("bot.turns.PAUSE", 0.01)
    await engine.receive(typed(1, "a"))
    await sql(engine.folder, "ALTER TABLE outbox RENAME TO away")
    turns, stop = engine.turns(), asyncio.Event()
    running = asyncio.create_task(turns.run(stop))
    await asyncio.sleep(0.1)
    await sql(engine.folder, "ALTER TABLE away RENAME TO outbox")
    await engine.until_posted(1)
    stop.set()
    await asyncio.wait_for(running, 5)
    assert "not available" in caplog.text
    assert await engine.texts() == [("1", "a")]
