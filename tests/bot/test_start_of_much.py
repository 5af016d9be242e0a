"""Where much is stored, a file that was left whole is looked through beside the bot, not before."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import serve
from bot.rounds.integrity import IntegrityRounds
from bot.sandbox import Sandbox
from bot.storage import integrity
from bot.storage.errors import CannotOpenError, DamagedError
from bot.storage.store import Access, Store
from tests.bot import logs
from tests.support.bot_driver import settings
from tests.support.samples import KEY, NOON, ManualClock, database, requested, sql

pytestmark = pytest.mark.sqlite(reason="its own file")


@pytest.fixture(autouse=True)
def _much(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have any file count as one that takes long."""
    monkeypatch.setattr(integrity, "SOON", 0)


async def worked(folder: Path, access: Access = Access.WORKER) -> Store:
    return await Store.open(database(folder), KEY, access)


async def left_whole(folder: Path) -> Path:
    """Give a database that a bot has written and left in order."""
    store = await worked(folder)
    async with store.begin() as unit:
        await unit.requests.save([requested(f"REF-{number:04d}") for number in range(200)])
    await store.close()
    return folder / "bot.db"


def rot(file: Path) -> None:
    """Spoil the middle of a file as a disk does: nobody has written it."""
    written = file.stat()
    with file.open("r+b") as raw:
        raw.seek(written.st_size // 2)
        raw.write(b"\x5a" * 40_000)
    os.utime(file, ns=(written.st_atime_ns, written.st_mtime_ns))


async def test_what_was_left_whole_is_looked_through_once_the_bot_is_at_work(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """By day too, once; then an end in order leaves it whole again."""
    caplog.set_level("INFO")
    await left_whole(tmp_path)
    for _ in range(2):
        caplog.clear()
        store = await worked(tmp_path)
        assert store.whole.owed
        rounds = IntegrityRounds(store, ManualClock(NOON))
        for _again in range(2):
            await rounds._round()
        assert caplog.text.count("it is whole") == 1
        await store.close()


@pytest.mark.parametrize("how", ["killed", "not looked through", "written", "moved", "small"])
async def test_anything_else_is_looked_through_first(
    tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an end that was none, after another program, after a restore, and where it is quick."""
    file = await left_whole(tmp_path)
    if how == "killed":
        store = await worked(tmp_path)
        await store.whole.look()
        store.whole.doubt()  # nothing is noted, as by a process that is gone
        await store.close()
    elif how == "not looked through":
        await (await worked(tmp_path)).close()
    elif how == "written":
        await sql(tmp_path, "UPDATE requests SET unread = true")
        os.utime(file)
    elif how == "moved":
        file.rename(tmp_path / "before")
        file.write_bytes((tmp_path / "before").read_bytes())
    else:
        monkeypatch.setattr(integrity, "SOON", file.stat().st_size)
    rot(file)
    before = file.read_bytes()
    with pytest.raises(CannotOpenError, match="restore FILE"):
        await worked(tmp_path)
    assert file.read_bytes() == before


async def test_whoever_must_be_alone_looks_first(tmp_path: Path) -> None:
    """Nobody looks beside a command that changes the key or puts a copy in place."""
    rot(await left_whole(tmp_path))
    with pytest.raises(CannotOpenError, match="restore FILE"):
        await worked(tmp_path, Access.ALONE)


@pytest.mark.slow
async def test_damage_found_beside_the_bot_ends_it_and_stops_the_next_start(
    tmp_path: Path,
) -> None:
    """It is said as in the night; updates that are not confirmed stay with Telegram."""
    async with Sandbox() as sandbox:
        given = settings(sandbox, tmp_path).model_copy(update={"data_key": SecretStr(KEY)})
        rot(await left_whole(tmp_path))
        with logs.written() as log, pytest.raises(ExceptionGroup) as ended:
            await asyncio.wait_for(serve(given, asyncio.Event()), 30)
        assert ended.group_contains(DamagedError)
        assert log.getvalue().count("the bot ends: The database") == 1
        person = sandbox.person()
        person.starts()
        with pytest.raises(CannotOpenError, match="restore FILE"):
            await serve(given, asyncio.Event())
        assert len(sandbox.state.queue) == 1


async def test_a_stop_does_not_wait_for_a_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look that takes long is left at once, and the next start looks first."""
    await left_whole(tmp_path)
    store, stop = await worked(tmp_path), asyncio.Event()
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    monkeypatch.setattr(integrity, "LOOK", endless)
    rounds = asyncio.create_task(IntegrityRounds(store, ManualClock(NOON)).run(stop))
    await asyncio.sleep(0.2)
    stop.set()
    await asyncio.wait_for(rounds, 5)
    await store.close()
    monkeypatch.undo()
    monkeypatch.setattr(integrity, "SOON", 0)
    store = await worked(tmp_path)
    assert not store.whole.owed
    await store.close()
