"""Hostile surroundings before the engine: odd servers, refused cards, drafts nobody can read."""

from __future__ import annotations

from pathlib import Path

import pytest
from aiohttp import web
from telegram.error import NetworkError

from bot.delivery import Refusal, Refused
from bot.rounds import reminders
from bot.sandbox import Sandbox
from conversations import chat
from conversations.protocol.context import Context
from conversations.protocol.effects import Turn
from conversations.protocol.session import Session
from tests.bot import logs
from tests.bot.telegram_server import scripted
from tests.bot.test_database_away import locked
from tests.bot.test_reminders import HOUR, REAL, keep, left
from tests.identities import a_person
from tests.support.bot_driver import answers, newest, serving, settings
from tests.support.courier_driver import CourierDriver, message
from tests.support.turns_driver import TurnsDriver

pytestmark = pytest.mark.slow

CANARY = "canari"


@pytest.mark.parametrize("body", ['{"ok": true}', '{"ok": false, "description": "canari"}'])
async def test_an_answer_without_a_result_is_an_error_of_the_network(body: str) -> None:
    """What only looks like the Bot API is tried again, for the client would break on it."""
    async with scripted() as (script, api):
        script.answers.append(web.Response(text=body))
        with pytest.raises(NetworkError) as error:
            await api.call("getUpdates", {})
    assert CANARY not in str(error.value)


async def test_a_card_that_is_refused_for_itself_reaches_the_fallback_desk(
    courier: CourierDriver,
) -> None:
    """A reason that nobody foresaw costs no request; refused there too, it holds up no other."""
    malformed = Refused(Refusal.MALFORMED)
    courier.messenger.answers[-100] = [malformed, malformed]
    courier.messenger.answers[-200] = [malformed]
    await courier.post(message("north", "card 1"), message("north", "card 2"))
    await courier.deliver_all()
    said = [text for chat, text in courier.messenger.said if chat == -200]
    assert said == ["card 1", "card 2"]


async def test_a_draft_that_breaks_its_reminder_is_in_nobodys_way(
    engine: TurnsDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One broken draft ends neither the bot nor the reminders of others."""

    def remind(session: Session, context: Context) -> Turn | None:
        if session.person == a_person(1):
            raise KeyError(CANARY)
        return chat.remind(session, context)

    await keep(engine, left(1), left(2))
    engine.clock.later(25 * HOUR)
    monkeypatch.setattr(reminders, "remind", remind)
    breaking = engine.parts(REAL).reminders(engine.count)
    with logs.written() as log:
        assert await breaking.work_once() == 1
    assert "KeyError" in log.getvalue()
    assert CANARY not in log.getvalue()


async def test_a_database_that_another_process_holds_costs_time_only(tmp_path: Path) -> None:
    """A press that comes while the file is locked is answered when it is free again."""
    async with Sandbox() as sandbox, serving(settings(sandbox, tmp_path)):
        person = sandbox.person()
        person.starts()
        await person.sees("psychologue")
        async with locked(tmp_path):
            press = person.presses(newest(person).labels[0][0])
            await sandbox.state.changes.until(lambda: press.answered, 0.5)
            assert not press.answered
        await press.answer()


async def test_a_flood_of_one_person_delays_nobody_else(tmp_path: Path) -> None:
    """A person who sends a hundred messages waits for the answers alone."""
    async with Sandbox(flood_limits=True) as sandbox, serving(settings(sandbox, tmp_path)):
        loud, calm = sandbox.person(), sandbox.person()
        for number in range(100):
            loud.types(f"{number}")
        calm.starts()
        await calm.sees("psychologue")
        await answers(calm, "role:partner")
