"""The bot is ended at every one of its awaits, and goes on as if nothing had happened."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.crash_driver import MESSAGES_SENT, assert_nothing_lost, conversations, live_until
from tests.support.samples import opened

pytestmark = pytest.mark.slow

AWAITS = 10_000  # more than a life has


@pytest.mark.sqlite(reason="copies of its file, many times faster")
@pytest.mark.parametrize("part", range(4))
async def test_ended_at_any_await_and_restarted(tmp_path: Path, part: int) -> None:
    """No update, request or message is lost; only what was on its way may come twice."""
    at = part + 1
    await (await opened(tmp_path / "new")).close()
    while True:
        folder = Path(shutil.copytree(tmp_path / "new", tmp_path / str(at)))
        telegram = conversations()
        await live_until(folder, telegram, at)
        unfinished = bool(telegram.updates) or len(telegram.sent) < MESSAGES_SENT
        await live_until(folder, telegram, AWAITS)
        await assert_nothing_lost(folder, telegram, crashes=1)
        if not unfinished:
            break
        at += 4


@pytest.mark.parametrize("seed", range(10))
async def test_ended_again_and_again(tmp_path: Path, seed: int) -> None:
    """Twelve ends at random awaits in a row change nothing but the time."""
    telegram = conversations()
    for number in range(12):
        await live_until(tmp_path, telegram, at=1 + (seed * 17 + number * 29) % 61)
    await live_until(tmp_path, telegram, AWAITS)
    await assert_nothing_lost(tmp_path, telegram, crashes=12)


async def test_a_life_without_an_end_repeats_nothing(tmp_path: Path) -> None:
    """Without a crash, nothing comes twice."""
    telegram = conversations()
    await live_until(tmp_path, telegram, AWAITS)
    await assert_nothing_lost(tmp_path, telegram, crashes=0)
