"""What Telegram posts is accepted once it is kept; a bot changes from one way to the other."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.alarms.outages import OutageDetector
from bot.commands.checking import check
from bot.commands.findings import Finding, State
from bot.sandbox import Person, Sandbox
from bot.settings import Settings
from bot.storage.errors import UnavailableError
from bot.storage.store import Store
from bot.telegram import webhook
from bot.telegram.webhook import CannotListenToTelegramError, posted, secret_of
from tests.bot import logs
from tests.support.bot_driver import answers, serving, settings
from tests.support.ports import free_port
from tests.support.samples import NOON

SECRET = secret_of("1:invented")
HEADERS = {webhook.SECRET_HEADER: SECRET}
UPDATE = {"update_id": 7, "message": {"text": "kanarie"}}


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram."""
    async with Sandbox() as sandbox:
        yield sandbox


def hooked(sandbox: Sandbox, folder: Path, port: int) -> Settings:
    """Give the settings of a bot behind a proxy that takes nothing off the path."""
    url = f"http://127.0.0.1:{port}/missions/telegram"
    changes = {"webhook_url": url, "webhook_address": ("127.0.0.1", port)}
    return settings(sandbox, folder).model_copy(update=changes)


@asynccontextmanager
async def door(keep: webhook.Keep) -> AsyncIterator[str]:
    port = free_port()
    async with posted("127.0.0.1", port, SECRET, keep):
        yield f"http://127.0.0.1:{port}/any/path"


async def status(url: str, headers: dict[str, str] | None = None, **content: Any) -> int:
    async with aiohttp.ClientSession() as http, http.post(url, headers=headers, **content) as got:
        return got.status


async def test_only_who_knows_the_secret_is_let_in() -> None:
    """What is posted without it, or is no update, is kept by nobody."""
    kept: list[Any] = []

    async def keep(updates: Sequence[dict[str, Any]]) -> None:
        kept.extend(updates)

    async with door(keep) as url:
        assert await status(url, json=UPDATE) == 403
        assert await status(url, {webhook.SECRET_HEADER: "é"}, json=UPDATE) == 403
        assert await status(url, {webhook.SECRET_HEADER: SECRET[:-1]}, json=UPDATE) == 403
        assert await status(url, HEADERS, data="{") == 400
        assert await status(url, HEADERS, json=["kanarie"]) == 400
        assert kept == []
        assert await status(url, HEADERS, json=UPDATE) == 200
    assert kept == [UPDATE]


async def test_what_cannot_be_kept_is_not_accepted() -> None:
    """Telegram posts it again; the log tells once, without a word of it."""
    failures = 2

    async def keep(_: Sequence[dict[str, Any]]) -> None:
        nonlocal failures
        failures -= 1
        if failures >= 0:
            raise UnavailableError("the disk is full")

    with logs.written() as log:
        async with door(keep) as url:
            assert [await status(url, HEADERS, json=UPDATE) for _ in range(3)] == [503, 503, 200]
    assert log.getvalue().count("the disk is full") == 1
    assert "kept again" in log.getvalue()
    assert "kanarie" not in log.getvalue()


async def test_a_port_that_is_taken_is_said_in_a_sentence(sandbox: Sandbox, tmp_path: Path) -> None:
    """The start ends, and the sentence names the setting."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        chosen = hooked(sandbox, tmp_path, taken.getsockname()[1])
        with pytest.raises(CannotListenToTelegramError, match="WEBHOOK_ADDRESS"):
            async with serving(chosen) as working:
                await working


async def test_a_bot_is_told_of_updates(sandbox: Sandbox, tmp_path: Path) -> None:
    """Behind a path of a proxy, with the secret; nobody polls."""
    person = sandbox.person()
    async with serving(hooked(sandbox, tmp_path, free_port())):
        person.starts()
        await person.sees("psychologue")
        await answers(person, "role:partner", "need:advice")
    methods = [call.method for call in sandbox.calls]
    assert "getUpdates" not in methods
    (given,) = [call.parameters for call in sandbox.calls if call.method == "setWebhook"]
    assert given["secret_token"] == secret_of(sandbox.token)
    assert given["max_connections"] == 1
    assert sandbox.token not in given["secret_token"]


async def test_both_ways_are_changed_without_a_loss(sandbox: Sandbox, tmp_path: Path) -> None:
    """What waits when a bot ends is answered by the next one, whichever way it listens."""
    person = sandbox.person()
    polls, told = settings(sandbox, tmp_path), hooked(sandbox, tmp_path, free_port())
    person.starts()
    for number, chosen in enumerate((polls, told, polls, told, polls)):
        async with serving(chosen):
            await person.sees("psychologue")
            await settled(sandbox, person, number)
        person.types(f"/aide {number}")
    assert [call.refusal for call in sandbox.calls if call.refusal] == []


def texts(person: Person) -> list[str]:
    return [message.text for message in person.chat.messages if message.by_bot]


async def settled(sandbox: Sandbox, person: Person, number: int) -> None:
    """Wait until as many things are answered as were typed."""
    await sandbox.until(lambda: len(sandbox.state.queue) == 0, within=20)
    await sandbox.until(lambda: len(texts(person)) >= number + 1, within=20)


async def test_a_webhook_that_another_sets_is_set_back(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody with the same token is told of as with polling, and does not win."""
    monkeypatch.setattr(webhook, "LOOK_EVERY", 0.05)
    told: list[None] = []

    async def contested(_: OutageDetector) -> None:
        told.append(None)

    monkeypatch.setattr(OutageDetector, "contested", contested)
    person = sandbox.person()
    async with serving(hooked(sandbox, tmp_path, free_port())):
        person.starts()
        await person.sees("psychologue")
        sandbox.state.webhook.point_to("", "")
        await sandbox.until(lambda: bool(sandbox.state.webhook.url))
        await answers(person, "role:partner")
    assert told


async def test_check_says_where_updates_go(sandbox: Sandbox, tmp_path: Path) -> None:
    """Before the first start with a webhook, with it, and when the bot is to poll again."""
    told, polls = hooked(sandbox, tmp_path, free_port()), settings(sandbox, tmp_path)
    said = [await webhook_line(told), await webhook_line(polls)]
    async with serving(told):
        await sandbox.until(lambda: bool(sandbox.state.webhook.url))
        said += [await webhook_line(told), await webhook_line(polls)]
    assert [one.state for one in said] == [
        *(State.DOUBTFUL, State.RIGHT),
        *(State.RIGHT, State.DOUBTFUL),
    ]


async def webhook_line(chosen: Settings) -> Finding:
    return next(one for one in await check(chosen) if one.what == "webhook")


async def test_a_proxy_that_lets_nothing_through_is_told(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Telegram says why it can't post; a silence that lasts ends the bot, as with polling."""
    monkeypatch.setattr(webhook, "LOOK_EVERY", 0.05)
    monkeypatch.setattr(webhook, "SILENCE", 1.0)
    chosen = hooked(sandbox, tmp_path, free_port())
    chosen = chosen.model_copy(update={"webhook_url": "http://127.0.0.1:9/elsewhere"})
    sandbox.person().starts()
    with logs.written() as log, pytest.raises(ExceptionGroup):
        async with serving(chosen) as working:
            await asyncio.wait_for(working, 30)
    assert "can't post updates to WEBHOOK_URL: Connection refused" in log.getvalue()


async def test_the_offset_is_forgotten_where_telegram_counts(store: Store) -> None:
    """Posts come in no order, so that an offset could confirm what has not come yet."""
    async with store.begin() as unit:
        await unit.inbox.receive([{"update_id": 5}], NOON)
        await unit.inbox.begin_anew()
        await unit.inbox.keep([{"update_id": 9}, {"update_id": 9}], NOON)
        assert await unit.inbox.receive([], NOON) == 0
        assert [one.update_id for one in await unit.inbox.waiting(9)] == [5, 9]
