"""A turn that fails harms no other, and its person is not left without a word."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Send, Strip, Turn
from conversations.protocol.inbound import Inbound
from tests.identities import a_person
from tests.support import postgresql
from tests.support.echo_decisions import ECHO, pressed, shown, turn, typed
from tests.support.samples import sql
from tests.support.turns_driver import TurnsDriver


async def test_what_cannot_be_parsed_is_set_aside(
    engine: TurnsDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """A strange update stops neither the poll nor the others, and its content is not logged."""
    strange = {"update_id": 1, "person": 5, "chat": 5, "canary": "secret"}
    await engine.answer(strange, {"update_id": 2}, typed(3, "a"))
    assert await engine.set_aside() == [(1, "ValueError"), (2, "KeyError")]
    assert await engine.texts() == [("1", "a")]
    assert "secret" not in caplog.text


async def test_what_cannot_be_read_back_is_set_aside(engine: TurnsDriver) -> None:
    """A damaged row of the inbox is out of the way at the first look."""
    await engine.receive(typed(1, "a"), typed(2, "b"))
    await sql(engine.folder, "UPDATE inbox SET payload = 'spoilt' WHERE update_id = 1")
    assert await engine.turns().work_once() == 2
    assert await engine.set_aside() == [(1, "unreadable")]


async def test_a_failing_turn_is_apologised_for_and_changes_nothing(
    engine: TurnsDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """The person reads a calm sentence, the draft stands, others are answered, nothing leaks."""
    await engine.answer(typed(1, "a"), typed(2, "fail"), typed(3, "b"), typed(4, "x", person=2))
    assert await engine.texts() == [("1", "a"), ("1", "calm"), ("1", "ab"), ("2", "x")]
    assert await engine.set_aside() == [(2, "ValueError")]
    assert "update 2: ValueError, echo_decisions.py:" in caplog.text
    assert "canary" not in caplog.text


async def test_a_failing_press_ends_its_spinner(engine: TurnsDriver) -> None:
    """A press is answered even if its turn fails; in a group nothing else is said."""

    def failing(*_: object) -> Any:
        raise LookupError

    decisions = replace(ECHO, turn=failing, press=failing)
    await engine.answer(pressed(1, "x:y"), pressed(2, "n:R", chat=-100), decisions=decisions)
    assert await engine.texts() == [("press call 1", ""), ("1", "calm"), ("press call 2", "")]


async def test_a_failing_apology_is_only_logged(
    engine: TurnsDriver, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever breaks the turn may break the apology: the batch goes on."""

    def failing(*_: object) -> Any:
        raise LookupError

    await engine.answer(typed(1, "fail"), typed(2, "a"), decisions=replace(ECHO, apology=failing))
    assert await engine.texts() == [("1", "a")]
    assert "apology for update 1: LookupError" in caplog.text


async def test_an_update_whose_result_cannot_be_written_is_found_and_set_aside(
    engine: TurnsDriver,
) -> None:
    """Two people's huge numbers are refused by the database; the other hundred are answered."""

    def huge(inbound: Inbound, context: Context) -> Turn:
        after, person = turn(inbound, context), inbound.sender.person
        effect: Effect = Send(person.private_chat, shown("hello"), ("fr",), "k")
        if person in {a_person(2), a_person(3)}:
            effect = Strip(person.private_chat, message_id=10**30)
        effects = (effect,)
        return Turn(after.session, effects)

    turns, stop = engine.turns(replace(ECHO, turn=huge)), asyncio.Event()
    await engine.receive(*(typed(person, "a", person=person) for person in range(1, 6)))
    running = asyncio.create_task(turns.run(stop))
    await engine.until_posted(5)  # three answers, and twice the courier is told of an alarm
    stop.set()
    await asyncio.wait_for(running, 30)
    assert sorted(await engine.texts()) == [("1", "hello"), ("4", "hello"), ("5", "hello")]
    why = "RefusedError" if postgresql.WANTED else "OverflowError"
    assert await engine.set_aside() == [(2, why), (3, why)]


async def test_a_database_that_is_away_loses_nothing(
    engine: TurnsDriver, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the database cannot be written, updates wait; afterwards they are answered."""
    monkeypatch.setattr("bot.turns.turns.PAUSE", 0.01)
    await engine.receive(typed(1, "a"))
    await sql(engine.folder, "ALTER TABLE outbox RENAME TO away")
    turns, stop = engine.turns(), asyncio.Event()
    running = asyncio.create_task(turns.run(stop))
    async with asyncio.timeout(30):
        while "not available" not in caplog.text:  # noqa: ASYNC110 (the log is all there is)
            await asyncio.sleep(0.01)
    await sql(engine.folder, "ALTER TABLE away RENAME TO outbox")
    await engine.until_posted(1)
    stop.set()
    await asyncio.wait_for(running, 30)
    assert await engine.texts() == [("1", "a")]
