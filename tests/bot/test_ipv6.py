"""IPv6 alone is enough: every address that the bot calls or listens at can be one of IPv6."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import RawTestServer
from aiohttp.web import BaseRequest, Response
from pydantic import SecretStr

from bot.commands.checking import check
from bot.commands.health import UnwellError, health
from bot.sandbox import Sandbox
from bot.settings import MonitoringSettings, Settings
from tests.support.bot_driver import REQUEST, answers, serving, settings
from tests.support.ports import free_port

HERE = "::1"
"""This machine, on IPv6."""


def has_ipv6() -> bool:
    try:
        socket.create_server((HERE, 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


pytestmark = pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")


class OnIPv6(Sandbox):
    """Only IPv6 reaches it."""

    host = HERE


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram."""
    async with OnIPv6() as sandbox:
        yield sandbox


def watched(sandbox: Sandbox, folder: Path, **more: object) -> Settings:
    """Give the settings of a bot that a monitor on IPv6 can ask."""
    return settings(sandbox, folder).model_copy(
        update={"monitor_address": (HERE, free_port(HERE)), **more}
    )


async def test_a_bot_that_polls_works_over_ipv6(sandbox: Sandbox, tmp_path: Path) -> None:
    """A whole request, health and metrics for a monitor, a sign of life that leaves."""
    calls = asyncio.Queue[str]()

    async def beaten(request: BaseRequest) -> Response:
        calls.put_nowait(request.path)
        return Response()

    person = sandbox.person()
    async with RawTestServer(beaten, host=HERE) as monitor:
        beat = SecretStr(f"http://[{HERE}]:{monitor.port}/alive")
        chosen = watched(sandbox, tmp_path, heartbeat_url=beat)
        async with serving(chosen):
            person.starts()
            await person.sees("psychologue")
            receipt = await answers(person, *REQUEST)
            assert "est envoyée" in receipt.text
            assert await asyncio.wait_for(calls.get(), 20) == "/alive"
            assert await asyncio.to_thread(health, asked(chosen)) == "The bot is well."
            assert await status(chosen, "/metrics") == 200
    with pytest.raises(UnwellError):
        health(asked(chosen))


async def test_a_webhook_works_over_ipv6(sandbox: Sandbox, tmp_path: Path) -> None:
    """Posts arrive at an address in brackets, and `check` sees where they go."""
    person, port = sandbox.person(), free_port(HERE)
    url = f"http://[{HERE}]:{port}/telegram"
    chosen = watched(sandbox, tmp_path, webhook_url=url, webhook_address=(HERE, port))
    async with serving(chosen):
        person.starts()
        await person.sees("psychologue")
        await answers(person, *REQUEST[:3])
        said = {one.what: one.said for one in await check(chosen)}
    assert said["webhook"] == "Telegram posts to WEBHOOK_URL"
    assert said["clock"] == "agrees with Telegram's"
    assert "getUpdates" not in {call.method for call in sandbox.calls}


def asked(chosen: Settings) -> MonitoringSettings:
    return MonitoringSettings.model_validate({"monitor_address": written(chosen)})


def written(chosen: Settings) -> str:
    assert chosen.monitor_address is not None
    host, port = chosen.monitor_address
    return f"[{host}]:{port}"


async def status(chosen: Settings, path: str) -> int:
    async with ClientSession() as http, http.get(f"http://{written(chosen)}{path}") as answer:
        return answer.status
