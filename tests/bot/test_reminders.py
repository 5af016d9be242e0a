"""Drafts that were left are remembered once, by day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.catalogues import Catalogues
from bot.messages import Messages
from bot.rounds.reminders import Reminders
from bot.telegram.outbound import render
from conversations.protocol.session import Draft, Session
from conversations.text import Language
from tests.bot.test_retention import erased_after
from tests.identities import a_person
from tests.support.echo_decisions import LINKS, MESSAGES
from tests.support.samples import NOON
from tests.support.turns_driver import TurnsDriver

pytestmark = pytest.mark.slow

ANSWERS = {"entrance": "guided", "role": "partner", "need": "person", "together": "joint"}
KEPT = timedelta(days=7)
HOUR = 3600
REAL = Messages(MESSAGES.parse, render, Catalogues.load().say, *LINKS)


def left(person: int) -> Session:
    """Give a person who left a draft with four answers."""
    draft = Draft(flow_version="1", started=NOON, active=NOON, answers=dict(ANSWERS))
    return Session(person=person, chat=person, language=Language.FR, draft=draft)


def reminders(engine: TurnsDriver) -> Reminders:
    return engine.parts(REAL).reminders(engine.count)


async def keep(engine: TurnsDriver, *sessions: Session) -> None:
    async with engine.store.begin() as unit:
        await unit.sessions.save(sessions, engine.clock.now(), KEPT)


async def test_a_draft_left_for_a_day_is_recalled_once(engine: TurnsDriver) -> None:
    """After a day of silence one message is sent, and none on the days after."""
    await keep(engine, left(7))
    engine.clock.later(25 * HOUR)
    assert await reminders(engine).work_once() == 1
    for _day in range(3):
        engine.clock.later(24 * HOUR)
        assert await reminders(engine).work_once() == 0
    assert len(await engine.texts()) == 1


async def test_nobody_is_reminded_at_night(engine: TurnsDriver) -> None:
    """A reminder that becomes due at night waits for the day."""
    await keep(engine, left(7))
    engine.clock.later(38 * HOUR)  # two in the morning
    assert await reminders(engine).work_once() == 0
    engine.clock.later(8 * HOUR)
    assert await reminders(engine).work_once() == 1


async def test_a_fresh_draft_is_left_alone(engine: TurnsDriver) -> None:
    """Someone who answered an hour ago is not reminded."""
    await keep(engine, left(7))
    engine.clock.later(HOUR)
    assert await reminders(engine).work_once() == 0


async def test_a_reminder_does_not_prolong_a_draft(engine: TurnsDriver) -> None:
    """What was promised stays true: the draft expires seven days after its last answer."""
    await keep(engine, left(7))
    engine.clock.later(25 * HOUR)
    await reminders(engine).work_once()
    engine.clock.time = NOON + KEPT
    await erased_after(engine.store, KEPT)
    async with engine.store.begin() as unit:
        sessions = await unit.sessions.load([a_person(7)])
    assert sessions[a_person(7)].draft is None


async def test_who_is_on_the_block_list_is_not_reminded(engine: TurnsDriver) -> None:
    """Nobody is invited to go on with what would not be answered."""
    await keep(engine, left(7), left(8))
    async with engine.store.begin() as unit:
        await unit.blocked_people.add(a_person(7), NOON)
    engine.clock.later(25 * HOUR)
    assert await reminders(engine).work_once() == 1
    assert [to for to, _text in await engine.texts()] == ["8"]
