"""A desk that disappears from the networks file leaves no request behind."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

import pytest

from bot.catalogues import Catalogues
from bot.messages import Messages
from bot.rounds import orphaned_requests
from bot.rounds.orphaned_requests import OrphanedRequests
from bot.telegram.outbound import render
from conversations.directory import CannedReply
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect
from conversations.requests.event import Event, EventKind
from conversations.requests.request import Request
from conversations.screens.cards.canned import replies_for
from conversations.text import Names
from conversations.transitions.transitions import hand_over_orphaned
from tests.support.echo_decisions import LINKS, MESSAGES
from tests.support.samples import NOON, requested, sql
from tests.support.turns_driver import TurnsDriver

REAL = Messages(MESSAGES.parse, render, Catalogues.load().say, *LINKS)
CLOSED = Event(kind=EventKind.CLOSED, at=NOON, actor=21, reason="duplicate")
TAKEN = Event(kind=EventKind.TAKEN, at=NOON, actor=21, actor_name="Anne")


def gone(reference: str, *events: Event, person: int = 1) -> Request:
    """Give a request of a desk that the file no longer holds."""
    request = requested(reference, person).replace(
        desk="gone", answers={"role": "partner"}, why="why_joint"
    )
    for event in events:
        request = request.with_event(event)
    return request


def orphaned(engine: TurnsDriver) -> OrphanedRequests:
    return engine.parts(REAL).orphaned_requests(engine.count)


async def keep(engine: TurnsDriver, *requests: Request) -> None:
    async with engine.store.begin() as unit:
        await unit.requests.save(requests)


async def test_the_fallback_desk_gets_what_is_open(engine: TurnsDriver) -> None:
    """Its card is posted there, the requester is told once, and a restart does nothing more."""
    await keep(engine, gone("AAA-AAA", TAKEN), gone("BBB-BBB", CLOSED), requested("CCC-CCC"))
    assert await orphaned(engine).work_once() == 1
    assert engine.posted == 1
    assert await orphaned(engine).work_once() == 0
    by_reference = {one.reference: one for one in await engine.requests()}
    assert by_reference["AAA-AAA"].desk == "last"
    assert by_reference["AAA-AAA"].owner is None
    assert by_reference["BBB-BBB"].desk == "gone"
    assert by_reference["CCC-CCC"].desk == "north"
    texts = await engine.texts()
    assert [queue for queue, _text in texts] == ["gone", "last", "1"]
    assert "fichier des réseaux" in texts[1][1]
    assert "Secours" in texts[2][1]


async def test_what_is_opened_again_follows(engine: TurnsDriver) -> None:
    """A closed request of a desk that is gone is handed over once it is open again."""
    reopened = Event(kind=EventKind.REOPENED, at=NOON, actor=21)
    await keep(engine, gone("AAA-AAA", CLOSED, reopened))
    assert await orphaned(engine).work_once() == 1


async def test_one_that_cannot_be_handed_over_is_in_nobodys_way(
    engine: TurnsDriver, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A request that fails stays as it is; the others are handed over, and no text is logged."""

    def fails(request: Request, context: Context) -> tuple[Effect, ...]:
        if request.reference == "AAA-AAA":
            raise ValueError("a canary named Tweety")
        return hand_over_orphaned(request, context)

    await keep(engine, gone("AAA-AAA"), gone("BBB-BBB"))
    monkeypatch.setattr(orphaned_requests, "hand_over_orphaned", fails)
    with caplog.at_level(logging.ERROR):
        assert await orphaned(engine).work_once() == 1
    assert "AAA-AAA" in caplog.text
    assert "Tweety" not in caplog.text


async def test_a_database_that_is_away_is_waited_for(
    engine: TurnsDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """The bot does not end because it could not look."""
    await sql(engine.folder, "ALTER TABLE requests RENAME TO away")
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.2, stop.set)
    await orphaned(engine).run(stop)
    assert "were not handed over" in caplog.text


async def test_handing_over_is_logged(
    engine: TurnsDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """Administrators find in the log what a change of the file has moved."""
    await keep(engine, gone("AAA-AAA"))
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.5, stop.set)
    await orphaned(engine).run(stop)
    assert "handed over: 1" in caplog.text


def test_the_fallback_desk_answers_with_its_own_replies(engine: TurnsDriver) -> None:
    """Canned replies of a desk that is gone are gone too; those of the fallback desk serve."""
    own = CannedReply(Names((("fr", "Bonjour"),)), Names((("fr", "Bonjour"),)))
    directory = engine.addresses.directory
    desks = tuple(
        replace(one, replies=(own,) if one.id == "last" else ()) for one in directory.desks
    )
    found = replies_for(gone("AAA-AAA"), replace(directory, desks=desks))
    assert list(found.values()) == [own]
