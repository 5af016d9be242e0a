"""A file that is damaged is found at the start, or soon after it, or in the night."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import BRUSSELS
from bot.rounds.integrity import EVERY, IntegrityRounds
from bot.storage.errors import DamagedError, UnavailableError
from bot.storage.integrity import Look
from bot.storage.store import Store
from tests.support.samples import ManualClock, opened, requested, sql

NIGHT = datetime(2026, 3, 2, 3, 10, tzinfo=BRUSSELS)


async def spoilt(folder: Path) -> Path:
    """Give a database of which the middle is lost."""
    store = await opened(folder)
    async with store.begin() as unit:
        await unit.requests.save([requested(f"REF-{number:04d}") for number in range(200)])
    await store.close()
    file = folder / "bot.db"
    with file.open("r+b") as raw:
        raw.seek(file.stat().st_size // 2)
        raw.write(b"\x5a" * 40_000)
    return file


@pytest.mark.sqlite(reason="its own file")
async def test_damage_is_found_and_what_is_whole_is_left(tmp_path: Path) -> None:
    """The sentence says what to do; a file that is gone for a moment is not damaged."""
    (tmp_path / "whole").mkdir()
    await (await opened(tmp_path / "whole")).close()
    Look(tmp_path / "whole" / "bot.db").assert_whole()
    with pytest.raises(DamagedError, match="restore FILE"):
        Look(await spoilt(tmp_path)).assert_whole()
    with pytest.raises(UnavailableError):
        Look(tmp_path / "nothing").assert_whole()
    (tmp_path / "text").write_text("no database" * 1000)
    with pytest.raises(DamagedError):
        Look(tmp_path / "text").assert_whole()


@pytest.mark.sqlite(reason="its own file")
async def test_it_is_looked_through_once_a_night_while_others_write(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """By day nothing is done; a transaction that is open holds up nothing."""
    caplog.set_level("INFO")
    clock = ManualClock(NIGHT - timedelta(hours=1))
    rounds = IntegrityRounds(store, clock)
    assert await rounds._round() == EVERY
    assert "whole" not in caplog.text
    for _ in range(2):
        clock.time = NIGHT
        async with store.begin():
            await asyncio.wait_for(rounds._round(), 30)
    assert caplog.text.count("it is whole") == 1
    clock.later(24 * 3600)
    await rounds._round()
    assert caplog.text.count("it is whole") == 2


@pytest.mark.sqlite(reason="its own file")
async def test_the_night_in_which_it_is_found_ends_the_bot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What runs beside it ends with it, so that nothing more is written into what is lost."""
    store = await opened(tmp_path)
    monkeypatch.setattr(store.whole, "_file", await spoilt(tmp_path / "other"))
    with pytest.raises(DamagedError):
        await asyncio.wait_for(IntegrityRounds(store, ManualClock(NIGHT)).run(asyncio.Event()), 30)
    await store.close()


@pytest.mark.postgresql(reason="a server looks after its files itself")
async def test_a_server_is_left_alone(store: Store, tmp_path: Path) -> None:
    """There is no file to look through."""
    assert await IntegrityRounds(store, ManualClock(NIGHT))._round() == EVERY
    assert await sql(tmp_path, "SELECT 1") == [(1,)]
