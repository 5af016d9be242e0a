"""The first words with Telegram: a network that is not there is waited for."""

from __future__ import annotations

import asyncio
import logging

import pytest

from bot.sandbox import Sandbox, faults
from bot.telegram import connection
from bot.telegram.connection import TokenRefusedError, connect


async def test_a_slip_at_the_start_does_not_end_the_bot(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bad gateway, a cut line and a single 401 are asked past."""
    monkeypatch.setattr(connection, "PAUSES", (0.01, 0.01, 0.01))
    async with Sandbox() as sandbox:
        for mishap in (faults.shows_page(502), faults.drops(), faults.revokes()):
            sandbox.faults.add("getMe", mishap)
        async with connect(sandbox.token, sandbox.api_url) as telegram:
            assert telegram is not None
            assert telegram.username == sandbox.bot.username


async def test_a_token_that_stays_refused_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """After some attempts, somebody has to act."""
    monkeypatch.setattr(connection, "PAUSES", (0.01,))
    async with Sandbox() as sandbox:
        sandbox.revoke_token()
        with pytest.raises(TokenRefusedError):
            async with connect(sandbox.token, sandbox.api_url):
                pass


async def test_a_network_that_is_not_there_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The bot says so once, begins by itself when Telegram answers, and says that too."""
    monkeypatch.setattr(connection, "PAUSES", (0.01,))
    caplog.set_level(logging.INFO)
    async with Sandbox() as sandbox:
        for _ in range(12):
            sandbox.faults.add("getMe", faults.drops())
        async with connect(sandbox.token, sandbox.api_url) as telegram:
            assert telegram is not None
        assert caplog.text.count("can't be reached at 127.0.0.1") == 1
        assert "Telegram answers" in caplog.text
        assert sandbox.token not in caplog.text


async def test_it_can_be_stopped_while_it_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing listens there; SIGTERM does not have to wait for it."""
    monkeypatch.setattr(connection, "PAUSES", (60.0,))
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.2, stop.set)
    async with asyncio.timeout(20), connect("1:a", "http://127.0.0.1:9", stop) as telegram:
        assert telegram is None
