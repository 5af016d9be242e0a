"""The database fails in every way that it can; nothing is half written, nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from bot.app import serve
from bot.commands.checking import check
from bot.commands.findings import State
from bot.courier import courier
from bot.resources import DEMO_FILE
from bot.sandbox import Sandbox
from bot.storage import dialects
from bot.storage.errors import CannotOpenError, DamagedError, UnavailableError
from bot.storage.store import Access, Store
from bot.turns import turns as turns_part
from tests.bot import logs
from tests.identities import a_person
from tests.support import postgresql
from tests.support.bot_driver import serving, settings
from tests.support.disks import mounted
from tests.support.samples import KEY, NOON, database, drafted, opened, requested, sql

pytestmark = [pytest.mark.slow, pytest.mark.sqlite(reason="its own ways to fail")]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for another process a tenth of a second instead of five, and rest as short."""
    monkeypatch.setattr(dialects, "BUSY_SECONDS", 0.1)
    monkeypatch.setattr(courier, "PAUSE", 0.05)
    monkeypatch.setattr(turns_part, "PAUSE", 0.05)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram."""
    async with Sandbox() as sandbox:
        yield sandbox


@asynccontextmanager
async def locked(folder: Path) -> AsyncIterator[None]:
    """Write to the database from elsewhere, and take one's time.

    The bot must be able to end its transaction meanwhile, so the wait for it is in a thread.
    """
    if postgresql.WANTED:
        connection = await postgresql.writing(database(folder))
        try:
            yield
        finally:
            await connection.close()
        return
    file = folder / "bot.db"
    with closing(sqlite3.connect(file, timeout=60, check_same_thread=False)) as other:
        await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
        yield
        other.rollback()


async def keep_much(store: Store) -> None:
    async with store.begin() as unit:
        await unit.sessions.save([drafted(7)], NOON, NOON - NOON)
        await unit.requests.save([requested(f"REF-{number:04d}") for number in range(900)])


async def fill(store: Store) -> None:
    async with store.begin() as unit:
        await unit.requests.save([requested(f"REF-{number:04d}") for number in range(200)])


async def count(folder: Path, table: str) -> int:
    return int((await sql(folder, f"SELECT count(*) FROM {table}"))[0][0])


async def test_a_locked_database_costs_time_only(sandbox: Sandbox, tmp_path: Path) -> None:
    """Meanwhile nothing is confirmed or sent; each part says so once, and once when it is over."""
    person = sandbox.person()
    with logs.written() as log:
        async with serving(settings(sandbox, tmp_path)):
            person.starts()
            await person.sees("psychologue", within=60)
            async with locked(tmp_path):
                person.types("bonjour")
                async with asyncio.timeout(60):
                    while "updates can't be kept" not in log.getvalue():  # noqa: ASYNC110
                        await asyncio.sleep(0.05)
                await asyncio.sleep(1)
                during = log.getvalue()
                assert not [one for one in person.chat.messages if not one.by_bot][2:]
                before = len(person.chat.messages)
            await sandbox.until(lambda: len(person.chat.messages) > before, within=60)
    assert 1 <= during.count("another process is writing to it") <= 3
    assert during.count("updates can't be kept") == 1
    assert "coming in again" in log.getvalue()
    assert await sql(tmp_path, "SELECT count(*) FROM inbox WHERE set_aside_at IS NOT NULL") == [
        (0,)
    ]


async def test_a_full_disk_loses_nothing(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What can't be kept stays with Telegram; once there is room, all is answered in its order."""
    stores: list[Store] = []
    original = Store.open.__func__  # type: ignore[attr-defined]

    async def noted(*given: object, **named: object) -> Store:
        stores.append(await original(Store, *given, **named))
        return stores[-1]

    monkeypatch.setattr(Store, "open", noted)
    person = sandbox.person()
    with logs.written() as log:
        async with serving(settings(sandbox, tmp_path)):
            person.starts()
            await person.sees("psychologue", within=60)
            await pages(stores[0], 1)
            for _ in range(60):
                person.types("un mot " * 100)
            async with asyncio.timeout(60):
                while "the disk is full" not in log.getvalue():  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            await asyncio.sleep(2)
            said = log.getvalue().count("the disk is full")
            assert 1 <= said <= 3
            await pages(stores[0], 1_000_000)
            waiting = "SELECT count(*) FROM inbox WHERE done_at IS NOT NULL"
            async with asyncio.timeout(60):
                while (await sql(tmp_path, waiting))[0][0] < 61:  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
    assert await sql(tmp_path, "SELECT count(*) FROM inbox WHERE set_aside_at IS NOT NULL") == [
        (0,)
    ]


async def pages(store: Store, most: int) -> None:
    """Let the file of a store grow to so many pages; it never shrinks by that."""
    async with store._turn:
        driver = (await store._connection.get_raw_connection()).driver_connection
        assert driver is not None
        await driver.execute(f"PRAGMA max_page_count = {most}")


async def test_a_full_file_system_leaves_no_half_of_a_transaction(tmp_path: Path) -> None:
    """On a disk that is really full, what was committed stays, and the rest has left no trace."""
    with mounted(tmp_path / "tiny", "-t", "tmpfs", "-o", "size=2m", "tmpfs") as tiny:
        store = await opened(tiny)
        for _ in range(2):
            with pytest.raises(UnavailableError, match="disk"):
                await fill_up(store)
        await store.close()
        for file in tiny.iterdir():  # there was no room to bring the log into the file
            (tmp_path / file.name).write_bytes(file.read_bytes())
    kept = await count(tmp_path, "requests")
    assert kept
    assert kept % 50 == 0
    assert await count(tmp_path, "events") == kept
    assert await sql(tmp_path, "PRAGMA integrity_check") == [("ok",)]


async def fill_up(store: Store) -> None:
    """Keep fifty requests in each transaction, until there is no more room."""
    for number in range(100_000):
        async with store.begin() as unit:
            names = [f"R{number}-{one}-{id(unit)}" for one in range(50)]
            await unit.requests.save([requested(name) for name in names])


async def test_a_disk_that_may_not_be_written_stops_the_start(tmp_path: Path) -> None:
    """The sentence speaks of the right to write, of a file as of a folder; `check` says it too."""
    fixed = tmp_path / "fixed"
    await (await opened(fixed)).close()
    with mounted(fixed, "-o", "bind,ro", str(fixed)):
        for access in Access:
            with pytest.raises(CannotOpenError, match=r"cannot be written: give the bot's account"):
                await Store.open(database(fixed), KEY, access)
            with pytest.raises(CannotOpenError, match=r"cannot be made .* the bot may write"):
                await Store.open(database(fixed / "new"), KEY, access)
        async with Sandbox() as away:
            for folder, said in ((fixed, "cannot be written"), (fixed / "new", "can't be made")):
                found = {one.what: one for one in await check(settings(away, folder, DEMO_FILE))}
                assert found["database"].state is State.WRONG
                assert said in found["database"].said


@pytest.mark.parametrize("place", ["header", "middle"])
async def test_a_damaged_file_stops_the_start(tmp_path: Path, place: str) -> None:
    """It is found before anything is written, and the sentence says what to do."""
    store = await opened(tmp_path)
    await fill(store)
    await store.close()
    file = tmp_path / "bot.db"
    spoil(file, 0 if place == "header" else file.stat().st_size // 2)
    before = file.read_bytes()
    with pytest.raises(CannotOpenError, match=r"restore FILE") as stopped:
        await Store.open(database(tmp_path), KEY, Access.ALONE)
    assert "\n" not in str(stopped.value)
    assert file.read_bytes() == before


def spoil(file: Path, place: int) -> None:
    with file.open("r+b") as opened_file:
        opened_file.seek(place)
        opened_file.write(b"\x5a" * min(40_000, file.stat().st_size - place))


@pytest.mark.parametrize("how", ["damaged", "replaced", "gone"])
async def test_a_file_that_is_spoilt_under_the_bot_ends_it(
    sandbox: Sandbox, tmp_path: Path, how: str
) -> None:
    """All parts end at once, with an error that a supervisor sees, and a line that says why."""
    person = sandbox.person()
    file = tmp_path / "bot.db"
    with logs.written() as log:
        working = asyncio.create_task(serve(settings(sandbox, tmp_path), asyncio.Event()))
        person.starts()
        await person.sees("psychologue", within=60)
        if how == "damaged":
            await sql(tmp_path, "PRAGMA wal_checkpoint(TRUNCATE)")
            spoil(file, 0)
        else:
            file.rename(tmp_path / "moved")
        if how == "replaced":
            file.write_bytes((tmp_path / "moved").read_bytes())
        person.types("bonjour")
        with pytest.raises(ExceptionGroup) as ended:
            await asyncio.wait_for(working, 20)
    assert ended.group_contains(DamagedError)
    assert log.getvalue().count("the bot ends: The database") == 1
    assert len(log.getvalue().splitlines()) < 15


async def test_what_was_not_committed_is_not_there(tmp_path: Path) -> None:
    """A write that the database refuses half-way takes the writes before it along."""
    store = await opened(tmp_path)
    await pages(store, 1)
    with pytest.raises(UnavailableError, match="the disk is full"):
        await keep_much(store)
    await pages(store, 1_000_000)
    async with store.begin() as unit:
        assert await unit.sessions.load([a_person(7)]) == {}
    await fill(store)
    await store.close()
    assert await count(tmp_path, "requests") == 200
