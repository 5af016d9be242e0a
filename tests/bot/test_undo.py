"""What coordinators do waits in a real database, with a clock that is set by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.addresses import Addresses
from bot.rounds import departures
from bot.storage.outbox import Sent
from bot.storage.store import Store
from conversations.protocol.effects import Effect, Save
from conversations.protocol.inbound import Sender
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.pending import LONGEST
from conversations.requests.request import Request
from conversations.transitions.transitions import record
from tests.bot.test_desk_time import departures as leaving
from tests.bot.test_desk_time import keep, reborn
from tests.bot.test_reminders import REAL
from tests.identities import a_chat, a_person
from tests.support.desk_driver import TAKEN, request_after
from tests.support.samples import NOON, SPOILT, declared, sql
from tests.support.turns_driver import TurnsDriver

NORA = Sender(a_person(9), a_chat(-100), "Nora", "fr")
WORDS = "Bonjour, pouvons-nous vous appeler jeudi ?"
SENT_BY = 7
DELAY = 20


async def announced(
    engine: TurnsDriver, kind: EventKind = EventKind.CLOSED, **what: object
) -> tuple[Effect, ...]:
    """Let Nora do something that waits, and keep it as a turn does; give the turn's effects."""
    found = await engine.requests(SENT_BY)
    request = found[0] if found else request_after(TAKEN, desk="north")
    what = what or {"reason": ClosingReason.NO_CAPACITY}
    context = engine.parts(REAL).builder.build(engine.clock.now(), desk_here="north")
    effects = record(request, kind, NORA, context, **what)
    await keep(engine, *[one.request for one in effects if isinstance(one, Save)])
    return effects


async def leaves(engine: TurnsDriver) -> list[str]:
    """Let what is due leave; give what the requester reads of it."""
    await leaving(engine).work_once()
    return [text for to, text in await engine.said() if to == str(SENT_BY)]


async def the_request(engine: TurnsDriver) -> Request:
    (request,) = await engine.requests(SENT_BY)
    return request


async def test_it_leaves_when_it_is_due_and_not_before(engine: TurnsDriver) -> None:
    """The state, the card and the message wait together, and come together."""
    await announced(engine)
    engine.clock.later(DELAY - 1)
    assert await leaves(engine) == []
    assert (await the_request(engine)).state is State.IN_CHARGE
    engine.clock.later(1)
    assert len(await leaves(engine)) == 1
    assert (await the_request(engine)).state is State.CLOSED
    assert await leaves(engine) == []
    assert await sql(engine.folder, "SELECT leaves_at FROM requests") == [(None,)]


async def test_acts_of_one_request_leave_in_their_order(engine: TurnsDriver) -> None:
    """An answer, then the closing: nobody reads them the other way round."""
    await announced(engine, EventKind.REPLIED, text=WORDS, source=7)
    engine.clock.later(3)
    await announced(engine)
    engine.clock.later(600)
    first, second = await leaves(engine)
    assert WORDS in first
    assert WORDS not in second


async def test_a_line_that_comes_late_is_in_sight_as_long_as_it_says(engine: TurnsDriver) -> None:
    """A group that has had its messages for this minute gets it later, and still has its time."""
    effects = await announced(engine)
    engine.clock.later(DELAY)
    async with engine.store.begin() as unit:
        posted = engine.parts(REAL).applier.apply(effects, engine.clock.now()).posted
        await unit.outbox.post([one for one in posted if one.key.startswith("leaves:")], NOON)
    assert await leaving(engine).work_once() == 1
    engine.clock.later(10)
    async with engine.store.begin() as unit:
        (line,) = await unit.outbox.due(engine.clock.now(), 10)
        await unit.outbox.sent([Sent(line, NORA.chat, 5)], engine.clock.now())
    await leaving(engine).work_once()
    engine.clock.later(DELAY - 1)
    assert await leaves(engine) == []
    engine.clock.later(1)
    assert len(await leaves(engine)) == 1


async def test_a_line_that_never_comes_keeps_nothing_for_ever(engine: TurnsDriver) -> None:
    """Where the group takes no message, what was done leaves two minutes later."""
    effects = await announced(engine)
    async with engine.store.begin() as unit:
        posted = engine.parts(REAL).applier.apply(effects, engine.clock.now()).posted
        await unit.outbox.post([one for one in posted if one.key.startswith("leaves:")], NOON)
    engine.clock.later(DELAY + LONGEST.total_seconds() - 1)
    await leaving(engine).work_once()
    assert (await the_request(engine)).pending
    engine.clock.later(1)
    assert len(await leaves(engine)) == 1


async def test_a_process_that_ended_inside_the_delay_sends_once(engine: TurnsDriver) -> None:
    """It waits in the database; the next process listens for some seconds, then lets it leave."""
    await announced(engine)
    engine.clock.later(600)
    async with reborn(engine) as other:
        await leaving(other)._begin()
        assert await leaves(other) == []
        engine.clock.later(departures.LISTENING.total_seconds())
        assert len(await leaves(other)) == 1
        assert await leaves(other) == []


@pytest.mark.parametrize("jump", [timedelta(hours=-2), timedelta(days=30)])
async def test_a_clock_that_is_set_inside_the_delay_keeps_nothing(
    engine: TurnsDriver, jump: timedelta
) -> None:
    """Back or forward: what was announced leaves, rather soon than never."""
    await announced(engine)
    engine.clock.jump(jump)
    assert len(await leaves(engine)) == 1


async def test_what_fails_is_tried_again_and_in_nobodys_way(
    engine: TurnsDriver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says it without a word of anybody's; two minutes later it leaves."""
    await announced(engine, EventKind.REPLIED, text=WORDS, source=7)

    def broken(*_given: object) -> object:
        raise RuntimeError(WORDS)

    with monkeypatch.context() as trouble:
        trouble.setattr(departures, "depart", broken)
        engine.clock.later(DELAY)
        assert await leaves(engine) == []
    assert "RuntimeError" in caplog.text
    assert WORDS not in caplog.text
    assert await leaves(engine) == []
    engine.clock.later(120)
    assert len(await leaves(engine)) == 1


async def test_one_that_cannot_be_read_is_in_nobodys_way(engine: TurnsDriver) -> None:
    """It waits, and is looked at again; others leave meanwhile."""
    await announced(engine)
    await sql(engine.folder, f"UPDATE requests SET payload = {SPOILT}")
    engine.clock.later(DELAY)
    assert await leaves(engine) == []
    ((leaves_at,),) = await sql(engine.folder, "SELECT leaves_at FROM requests")
    assert leaves_at == round((engine.clock.now().timestamp() + 120) * 1000)


async def test_a_desk_of_0_seconds_waits_for_nothing(store: Store, tmp_path: Path) -> None:
    """The setting turns it off."""
    directory = declared()
    delays = replace(directory.delays, undo_seconds=0)
    engine = TurnsDriver(store, tmp_path, addresses=Addresses(replace(directory, delays=delays)))
    await announced(engine)
    assert (await the_request(engine)).state is State.CLOSED
