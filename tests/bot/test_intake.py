"""Polling that loses nothing: kept before it is confirmed, whatever Telegram or the disk does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.storage.errors import UnavailableError
from bot.telegram.api import BotApi
from bot.telegram.intake import Intake, Pace, SilentError
from tests.bot.telegram_server import TOKEN, Script, accepted, refused, scripted

FAST = Pace(poll=0.0, margin=5.0, first_pause=0.01, longest_pause=0.02, silence=20.0)


async def nothing_new(_: web.Request) -> web.Response:
    await asyncio.sleep(0.02)
    return accepted([])


@dataclass
class Stored:
    """An inbox in memory that can be out of order."""

    updates: list[dict[str, Any]] = field(default_factory=list)
    offset: int = 0
    failures: int = 0

    async def receive(self, updates: Sequence[dict[str, Any]]) -> int:
        if updates and self.failures:
            self.failures -= 1
            raise UnavailableError("the disk is full")
        self.updates += updates
        self.offset = max([self.offset, *(raw["update_id"] + 1 for raw in updates)])
        return self.offset


@dataclass
class Watching:
    """Counts what the intake says of its polls."""

    times: int = 0
    conflicts: int = 0

    async def heard(self) -> None:
        self.times += 1

    async def contested(self) -> None:
        self.conflicts += 1


@dataclass
class Running:
    """An intake at work."""

    watch: Watching
    script: Script
    kept: Stored
    task: asyncio.Task[None]
    stop: asyncio.Event

    async def until_polls(self, number: int) -> list[int]:
        """Wait for so many polls, and give the offsets that they asked for."""
        async with asyncio.timeout(30):
            while len(self.script.calls) < number:  # noqa: ASYNC110  a server's list has no event
                await asyncio.sleep(0.005)
        return [given["offset"] for _, given in self.script.calls]


@asynccontextmanager
async def running(
    *answers: web.Response, kept: Stored, pace: Pace = FAST
) -> AsyncIterator[Running]:
    """Run an intake against a server with these answers, then stop it."""
    stop = asyncio.Event()
    async with scripted() as (script, api):
        script.usual = nothing_new
        script.answers.extend(answers)
        watch = Watching()
        task = asyncio.create_task(Intake(api, kept.receive, watch, pace).run(stop))
        try:
            yield Running(watch, script, kept, task, stop)
        finally:
            stop.set()
            await asyncio.gather(task, return_exceptions=True)


def update(number: int) -> dict[str, Any]:
    return {"update_id": number, "message": {"anything": "raw"}}


async def test_updates_are_kept_before_they_are_confirmed() -> None:
    """The next offset is asked for only when the batch is in the inbox, raw as it came."""
    kept = Stored()
    async with running(accepted([update(7), update(8)]), kept=kept) as intake:
        assert (await intake.until_polls(2))[:2] == [0, 9]
        assert kept.updates == [update(7), update(8)]


async def test_polling_goes_on_where_it_had_stopped() -> None:
    """The inbox knows what was confirmed, over a restart too."""
    async with running(kept=Stored(offset=41)) as intake:
        assert (await intake.until_polls(1))[0] == 41


async def test_only_what_is_understood_is_asked_for() -> None:
    """Telegram is told each time which updates to send, and how many at most."""
    async with running(kept=Stored()) as intake:
        await intake.until_polls(1)
        assert intake.script.calls[0] == (
            "getUpdates",
            {
                "offset": 0,
                "limit": 100,
                "timeout": 0,
                "allowed_updates": [
                    "message",
                    "edited_message",
                    "callback_query",
                    "my_chat_member",
                ],
            },
        )


async def test_what_could_not_be_kept_is_asked_for_again() -> None:
    """A full disk costs time, no update."""
    kept = Stored(failures=1)
    async with running(accepted([update(7)]), accepted([update(7)]), kept=kept) as intake:
        assert (await intake.until_polls(3))[:3] == [0, 0, 8]
        assert kept.updates == [update(7)]


async def test_an_update_without_a_number_is_not_in_the_way(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """What can't be confirmed is left out and reported without its content; the rest goes on."""
    strange: list[Any] = [{"message": "secret"}, "secret", update(7)]
    kept = Stored()
    async with running(accepted(strange), accepted(["secret"]), kept=kept) as intake:
        assert (await intake.until_polls(3))[:3] == [0, 8, 8]
        assert kept.updates == [update(7)]
    assert "2 of 3" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (refused(409, "Conflict: terminated by other getUpdates request"), "another process"),
        (refused(401, "Unauthorized"), "BOT_TOKEN"),
        (refused(500, "Internal Server Error"), "NetworkError"),
        (web.Response(text="<html>"), "TelegramError"),
        (accepted(result=True), "TelegramError"),
    ],
)
async def test_trouble_is_said_and_survived(
    answer: web.Response, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    """One refusal, even of the token, doesn't end polling while the process lives on."""
    caplog.set_level(logging.INFO, logger="bot")
    kept = Stored()
    async with running(answer, accepted([update(7)]), kept=kept) as intake:
        assert (await intake.until_polls(3))[:3] == [0, 0, 8]
    assert said in caplog.text
    assert "coming in again" in caplog.text
    assert TOKEN not in caplog.text


async def test_lasting_trouble_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    """A night without network is one line, not ten thousand."""
    down = [refused(502, "Bad Gateway") for _ in range(6)]
    async with running(*down, kept=Stored()) as intake:
        await intake.until_polls(7)
    assert len([r for r in caplog.records if r.levelno == logging.ERROR]) == 1


async def test_telegrams_own_delay_is_kept() -> None:
    """When Telegram says how long to wait, no call is made before."""
    async with running(refused(429, "Too Many Requests", retry_after=60), kept=Stored()) as intake:
        await intake.until_polls(1)
        await asyncio.sleep(0.3)
        assert len(intake.script.calls) == 1


@pytest.mark.parametrize("hangs", [False, True])
async def test_a_long_silence_ends_the_intake(hangs: bool) -> None:  # noqa: FBT001  parametrized
    """When nothing works any more, even if a call never comes back, the process must end."""

    async def never(_: web.Request) -> web.Response:
        await asyncio.sleep(2)
        return accepted([])

    async def no(_: web.Request) -> web.Response:
        return refused(401, "Unauthorized")

    pace = Pace(poll=0.0, margin=5.0, first_pause=0.01, longest_pause=0.02, silence=0.3)
    async with scripted() as (script, api):
        script.usual = never if hangs else no
        with pytest.raises(SilentError):
            await Intake(api, Stored().receive, Watching(), pace).run(asyncio.Event())


async def test_stopping_ends_a_poll_in_flight() -> None:
    """A long poll doesn't keep the process from ending."""
    over = asyncio.Event()

    async def long(_: web.Request) -> web.Response:
        await over.wait()
        return accepted([])

    async with running(kept=Stored()) as intake:
        intake.script.usual = long
        await intake.until_polls(1)
        intake.stop.set()
        await asyncio.wait_for(intake.task, 30)
        over.set()


async def test_a_fault_of_ours_is_not_hidden() -> None:
    """An error that nobody foresaw ends the intake, and so the process, with its trace."""

    async def broken(_: Sequence[dict[str, Any]]) -> int:
        raise LookupError

    async with scripted() as (_, api):
        with pytest.raises(LookupError):
            await Intake(api, broken, Watching(), FAST).run(asyncio.Event())


async def test_the_client_needs_no_more_than_an_address() -> None:
    """The address of a call is the server's, "/bot", the token and the method."""
    assert BotApi(TOKEN, "http://127.0.0.1:1").base_url == f"http://127.0.0.1:1/bot{TOKEN}"


async def test_a_second_poller_that_stays_is_reported() -> None:
    """One conflict is a process that ends while another begins; three are two that poll."""
    conflict = refused(409, "Conflict: terminated by other getUpdates request")
    async with running(conflict, accepted([]), kept=Stored()) as intake:
        await intake.until_polls(3)
        assert intake.watch.conflicts == 0
        assert intake.watch.times > 0
    conflicts = [refused(409, "Conflict: terminated by other getUpdates request") for _ in range(3)]
    async with running(*conflicts, kept=Stored()) as intake:
        await intake.until_polls(5)
        assert intake.watch.conflicts == 1
