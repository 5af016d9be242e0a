"""The process ends when it is told to, and when a part of it has died; nothing is lost by it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot import cli, parts, stopping
from bot.app import serve
from bot.sandbox import Sandbox, faults
from bot.storage import dialects
from bot.telegram import incoming
from tests.bot.processes import PATIENCE, RUN, environment, started, written
from tests.bot.test_database_away import locked
from tests.support.bot_driver import serving, settings
from tests.support.samples import KEY, sql

IMPATIENT = """
from functools import partial
from bot.telegram import incoming
from bot.telegram.intake import Intake, Pace
incoming.Intake = partial(Intake, pace=Pace(poll=0.0, first_pause=0.05, silence=1.0))
"""


FIVE_TIMES_AS_QUICK = """
from bot import cli, stopping
from bot.storage import dialects
stopping.GRACE, dialects.BUSY_SECONDS = stopping.GRACE / 5, dialects.BUSY_SECONDS / 5
"""
"""Each part waits for the lock in its turn, so that this would take most of a minute."""


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram."""
    async with Sandbox() as sandbox:
        yield sandbox


async def called(sandbox: Sandbox, method: str) -> None:
    """Wait for a call."""
    async with asyncio.timeout(PATIENCE):
        while not any(call.method == method for call in sandbox.calls):  # noqa: ASYNC110
            await asyncio.sleep(0.005)


@pytest.mark.slow
async def test_sigterm_loses_nothing_and_repeats_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    """Told to end in the middle of its work, it ends in order; the next one answers the others.

    A delivery is in flight, and more updates arrive than one batch holds.
    """
    people = [sandbox.person(first_name=f"P{number}", language_code="fr") for number in range(150)]
    sandbox.faults.add("sendMessage", faults.slows(1.5), times=1)
    async with started(RUN, environment(tmp_path, sandbox)) as process:
        await written(process, "at work as")
        for person in people:
            person.starts()
        await called(sandbox, "sendMessage")
        process.terminate()
        _, log = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == cli.DONE
    assert log.decode().splitlines()[-1].endswith("bot.app: ended")
    assert "is not finished" not in log.decode()
    chosen = settings(sandbox, tmp_path).model_copy(update={"data_key": SecretStr(KEY)})
    async with serving(chosen):
        for person in people:
            await person.sees("psychologue", within=PATIENCE)
    said = [sum(message.by_bot for message in person.chat.messages) for person in people]
    assert said == [1] * len(people)


@pytest.mark.slow
async def test_sigterm_while_another_process_writes_to_the_database(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """It ends while the lock is still held, nothing is half written, and the next one answers."""
    person = sandbox.person(language_code="fr")
    async with started(FIVE_TIMES_AS_QUICK + RUN, environment(tmp_path, sandbox)) as process:
        await written(process, "at work as")
        await called(sandbox, "getUpdates")
        async with locked(tmp_path):
            person.starts()
            await written(process, "updates can't be kept")
            process.terminate()
            _, log = await asyncio.wait_for(process.communicate(), PATIENCE)
            assert process.returncode == cli.DONE
    assert dialects.BUSY_SECONDS < stopping.GRACE
    assert "Traceback" not in log.decode()
    assert await sql(tmp_path, "SELECT * FROM inbox") == []
    assert await sql(tmp_path, "SELECT * FROM outbox") == []
    chosen = settings(sandbox, tmp_path).model_copy(update={"data_key": SecretStr(KEY)})
    async with serving(chosen):
        await person.sees("psychologue", within=PATIENCE)
    assert sum(message.by_bot for message in person.chat.messages) == 1


@pytest.mark.slow
async def test_a_process_that_hears_nothing_any_more_ends(sandbox: Sandbox, tmp_path: Path) -> None:
    """The exit code asks for a new start, and the log says why."""
    async with started(IMPATIENT + RUN, environment(tmp_path, sandbox)) as process:
        await written(process, "at work as")
        sandbox.revoke_token()
        log = await written(process, "the bot broke down")
        await asyncio.wait_for(process.wait(), PATIENCE)
        assert process.returncode == cli.FAILED
    assert "nothing came in for" in log
    assert sandbox.token not in log


@pytest.mark.parametrize("part", ["Turns", "Courier", "Reminders", "Intake"])
async def test_no_part_dies_alone(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    """A bot that hears and does not answer, or the other way round, would be worse than none."""

    async def dies(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(getattr(incoming if part == "Intake" else parts, part), "run", dies)
    with pytest.raises(ExceptionGroup) as ended:
        await asyncio.wait_for(serve(settings(sandbox, tmp_path), asyncio.Event()), PATIENCE)
    assert ended.group_contains(ZeroDivisionError)
