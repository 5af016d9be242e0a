"""What becomes due at a desk: done once, in working hours, whatever happens to the bot."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from bot.clock import BRUSSELS
from bot.rounds import schedules
from bot.rounds.schedule_runner import ScheduleRunner
from conversations import desk
from conversations.directory import Retention
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect
from conversations.requests.event import ClosingReason, Event, EventKind, Reminder
from conversations.requests.request import Request
from tests.bot import logs
from tests.bot.test_reminders import HOUR, REAL
from tests.bot.test_retention import erased_after
from tests.support.samples import NOON, SPOILT, opened, outbox, requested, sql
from tests.support.turns_driver import TurnsDriver

CANARY = "Tweety"
DAY = 24 * HOUR
CONTENT = Retention().content
TAKEN = Event(kind=EventKind.TAKEN, at=NOON, actor=9, actor_name="Nora")


def desk_schedules(engine: TurnsDriver) -> ScheduleRunner:
    return engine.parts(REAL).desk_schedules(engine.count)


def departures(engine: TurnsDriver) -> ScheduleRunner:
    """Give what lets acts leave whose moment to be held back is over."""
    return engine.parts(REAL).departures(engine.count)


@asynccontextmanager
async def reborn(engine: TurnsDriver) -> AsyncIterator[TurnsDriver]:
    """Give another process that begins on the same database."""
    store = await opened(engine.folder)
    yield TurnsDriver(store, engine.folder, engine.clock)
    await store.close()


async def keep(engine: TurnsDriver, *requests: Request) -> None:
    """Keep requests as turns do."""
    applier, now = engine.parts(REAL).applier, engine.clock.now()
    async with engine.store.begin() as unit:
        due = {one.reference: applier.next_look(one, now) for one in requests}
        await unit.requests.save(requests, due)


async def reminders(engine: TurnsDriver) -> list[tuple[str, str]]:
    """Give what was said but for boards and digests: to whom, and the first line."""
    said = await engine.texts()
    return [(to, text) for to, text in said if text and not text.startswith(("<b>📌", "<b>☀️"))]


async def kinds(engine: TurnsDriver, person: int = 1) -> list[Reminder | None]:
    (request,) = await engine.requests(person)
    return [one.reminder for one in request.events if one.reminder]


async def test_a_request_is_recalled_in_one_transaction(engine: TurnsDriver) -> None:
    """The event, the change of the card and the next due time are there together."""
    await keep(engine, requested("AAA-AAA"))
    assert await desk_schedules(engine).work_once() == 0
    engine.clock.later(DAY)
    assert await desk_schedules(engine).work_once() == 1
    assert await kinds(engine) == [Reminder.UNCLAIMED]
    rows = await outbox(engine.folder, "addressee, key, answers")
    assert [row[:2] for row in rows] == [("north", "card:AAA-AAA")]
    assert engine.posted == 1
    assert await desk_schedules(engine).work_once() == 0


async def test_a_restart_changes_nothing_but_the_time(engine: TurnsDriver) -> None:
    """Whether a bot was told or is new, the reminder comes when it is due, and once."""
    await keep(engine, requested("AAA-AAA"))
    engine.clock.later(DAY)
    for _life in range(3):
        async with reborn(engine) as another:
            await desk_schedules(another).work_once()
    assert len(await reminders(engine)) == 1


@pytest.mark.parametrize(
    ("back", "waits_until"),
    [
        (datetime(2026, 3, 12, 11, 0, tzinfo=BRUSSELS), datetime(2026, 3, 12, 11, tzinfo=BRUSSELS)),
        (datetime(2026, 3, 14, 11, 0, tzinfo=BRUSSELS), datetime(2026, 3, 16, 9, tzinfo=BRUSSELS)),
        (datetime(2026, 3, 29, 2, 30, tzinfo=BRUSSELS), datetime(2026, 3, 30, 9, tzinfo=BRUSSELS)),
        (datetime(2026, 4, 6, 10, 0, tzinfo=BRUSSELS), datetime(2026, 4, 7, 9, tzinfo=BRUSSELS)),
    ],
    ids=["by day", "on a Saturday", "in the night of a clock change", "on Easter Monday"],
)
async def test_an_outage_leads_to_one_reminder(
    engine: TurnsDriver, back: datetime, waits_until: datetime
) -> None:
    """However long the bot was away: one reminder, at the next working moment."""
    await keep(engine, requested("AAA-AAA"))
    engine.clock.time = back
    await desk_schedules(engine).work_once()
    if back < waits_until:
        assert await reminders(engine) == []
        engine.clock.time = waits_until - timedelta(seconds=1)
        assert await desk_schedules(engine).work_once() == 0
    engine.clock.time = waits_until
    await desk_schedules(engine).work_once()
    assert await kinds(engine) == [Reminder.UNCLAIMED, Reminder.REASSURED]
    assert [to for to, _text in await reminders(engine)] == ["north", "1"]
    engine.clock.later(HOUR)
    await desk_schedules(engine).work_once()
    assert await reminders(engine) == []


async def test_what_nobody_ever_closes_is_erased_in_the_end(engine: TurnsDriver) -> None:
    """Warned of, closed on the day that was said whatever restarted, and gone in its time."""
    whole = {"role": "partner"}
    await keep(engine, requested("AAA-AAA").replace(answers=whole, why="why_joint"))
    for days in (170, 20):
        engine.clock.later(days * DAY)
        async with reborn(engine) as another:
            await desk_schedules(another).work_once()
    (request,) = await engine.requests(1)
    assert request.standing.reason is ClosingReason.LAPSED
    assert await sql(engine.folder, "SELECT due_at FROM requests") == [(None,)]
    said = [to for to, text in await reminders(engine) if "🗄" in text or "AAA-AAA" in text]
    assert {"north", "1"} <= set(said)
    its_time = engine.clock.now() + CONTENT - NOON
    await erased_after(engine.store, its_time - timedelta(days=1))
    assert len(await engine.requests(1)) == 1
    await erased_after(engine.store, its_time)
    assert await sql(engine.folder, "SELECT * FROM requests") == []
    assert await sql(engine.folder, "SELECT * FROM events") == []


async def test_one_that_fails_is_in_nobodys_way(
    engine: TurnsDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is put off for an hour, the others are done, and the log holds nothing of it."""

    def look(request: Request, context: Context) -> tuple[Effect, ...]:
        if request.reference == "AAA-AAA":
            raise KeyError(CANARY)
        return desk.look(request, context)

    await keep(engine, requested("AAA-AAA"), requested("BBB-BBB", person=2))
    engine.clock.later(DAY)
    monkeypatch.setattr(schedules, "look", look)
    working = desk_schedules(engine)
    with logs.written() as log:
        assert await working.work_once() == 2
        assert await working.work_once() == 0
        engine.clock.later(HOUR)
        assert await working.work_once() == 2  # the board of the other one beside it
    assert "AAA-AAA" in log.getvalue()
    assert "KeyError" in log.getvalue()
    assert CANARY not in log.getvalue()
    assert await kinds(engine, person=2) == [Reminder.UNCLAIMED]
    assert await kinds(engine, person=1) == []


async def test_one_that_cannot_be_read_is_in_nobodys_way(engine: TurnsDriver) -> None:
    """A request of another key waits; the others are looked at."""
    await keep(engine, requested("AAA-AAA"), requested("BBB-BBB", person=2))
    await sql(engine.folder, f"UPDATE requests SET payload = {SPOILT} WHERE reference = 'AAA-AAA'")
    engine.clock.later(DAY)
    assert await desk_schedules(engine).work_once() == 2
    assert await desk_schedules(engine).work_once() == 0
    assert len(await reminders(engine)) == 1


async def test_a_look_that_decides_nothing_is_not_repeated_at_once(
    engine: TurnsDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the decision says, the same request waits an hour at least."""
    decided: list[str] = []

    def look(request: Request, _context: Context) -> tuple[Effect, ...]:
        decided.append(request.reference)
        return ()

    await keep(engine, requested("AAA-AAA"))
    engine.clock.later(DAY)
    monkeypatch.setattr(schedules, "look", look)
    assert await desk_schedules(engine).work_once() == 1
    assert decided == ["AAA-AAA"]


async def test_what_a_desk_did_that_is_gone_is_done_by_the_fallback_desk(
    engine: TurnsDriver,
) -> None:
    """Its requests are recalled, and stand on the board and in the lists of the fallback desk."""
    await keep(engine, requested("AAA-AAA").replace(desk="gone"))
    engine.clock.later(DAY)
    working = desk_schedules(engine)
    await working.work_once()
    engine.clock.later(16)
    await working.work_once()
    said = {to for to, text in await engine.texts() if "AAA-AAA" in text}
    assert said == {"gone", "last"}
    await engine.answer({"update_id": 5, "person": 9, "chat": -200, "text": "list"})
    ((_to, listed),) = await engine.texts()
    assert listed == "last  AAA-AAA"


async def begun(engine: TurnsDriver) -> ScheduleRunner:
    """Let a bot begin to expect what it is to do each day."""
    working = desk_schedules(engine)
    await working._begin()
    await working.work_once()
    return working


async def digests(engine: TurnsDriver) -> list[str]:
    return [to for to, text in await engine.texts() if text.startswith("<b>☀️")]


async def test_a_morning_names_what_was_reminded_once(engine: TurnsDriver) -> None:
    """At nine, where something was reminded since the last one, across restarts; no Saturdays."""
    await keep(engine, requested("AAA-AAA"))
    await begun(engine)
    for day, hour, minute in ((3, 9, 0), (3, 15, 0), (4, 8, 59)):
        engine.clock.time = NOON.replace(day=day, hour=hour, minute=minute)
        await desk_schedules(engine).work_once()
        assert await digests(engine) == []
    for hour in (9, 9, 10, 15):
        engine.clock.time = NOON.replace(day=4, hour=hour)
        async with reborn(engine) as another:
            await begun(another)
    assert await digests(engine) == ["north"]
    engine.clock.time = NOON.replace(day=7, hour=11)
    await begun(engine)
    assert await digests(engine) == []
    engine.clock.time = NOON.replace(day=9, hour=11)
    await begun(engine)
    assert await digests(engine) == ["north"]


async def test_a_desk_that_leaves_the_file_is_forgotten(engine: TurnsDriver) -> None:
    """Neither its board nor its digest is expected any more."""
    async with engine.store.begin() as unit:
        await unit.desk_dues.expect(["gone"], "digest", NOON)
        await unit.desk_dues.expect(["gone"], "board", NOON)
    assert await desk_schedules(engine).work_once() == 2
    assert await sql(engine.folder, "SELECT * FROM desk_dues") == []
    assert await engine.texts() == []


async def test_what_becomes_due_is_done_without_being_asked(engine: TurnsDriver) -> None:
    """The loop sleeps until something is due or it is woken, and ends when told to."""
    stop, working = asyncio.Event(), desk_schedules(engine)
    running = asyncio.create_task(working.run(stop))
    await keep(engine, requested("AAA-AAA"))
    engine.clock.later(DAY)
    async with asyncio.timeout(30):
        while not engine.posted:
            working.wake()
            await asyncio.sleep(0.01)
    stop.set()
    await asyncio.wait_for(running, 30)
