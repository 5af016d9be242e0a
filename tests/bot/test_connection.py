"""The first words with Telegram: a slip costs a moment, a real trouble a sentence."""

from __future__ import annotations

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
            assert telegram.username == sandbox.bot.username


async def test_a_token_that_stays_refused_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """After some attempts, somebody has to act."""
    monkeypatch.setattr(connection, "PAUSES", (0.01,))
    async with Sandbox() as sandbox:
        sandbox.revoke_token()
        with pytest.raises(TokenRefusedError):
            async with connect(sandbox.token, sandbox.api_url):
                pass
