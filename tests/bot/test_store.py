"""The store opens what it should and refuses what it must, one transaction at a time."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from cryptography.fernet import Fernet
from sqlalchemy import Connection

from bot.storage.errors import CannotOpenError, RefusedError, UnavailableError
from bot.storage.store import Access, Store
from bot.storage.tables import metadata
from tests.identities import a_person
from tests.support.crash_driver import CancelledAt
from tests.support.samples import KEY, database, opened, requested, sql

WEEK = timedelta(days=7)


async def test_a_new_key_is_put_in_front_of_the_old_one(tmp_path: Path) -> None:
    """With both keys in the setting, what the old one sealed can still be read."""
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.requests.save([requested("AAA-AAA")])
    await store.close()
    both = f"{Fernet.generate_key().decode()}, {KEY}"
    store = await Store.open(database(tmp_path), both)
    async with store.begin() as unit:
        assert await unit.requests.load(people=[a_person(1)]) == [requested("AAA-AAA")]
    await store.close()


@pytest.mark.parametrize(
    "key", [pytest.param(Fernet.generate_key().decode(), id="another"), "", "not a key", "é"]
)
async def test_a_wrong_key_stops_the_start(tmp_path: Path, key: str) -> None:
    """Nothing is opened with a key that is none, or another one."""
    await (await opened(tmp_path)).close()
    with pytest.raises(CannotOpenError, match="DATA_KEY"):
        await Store.open(database(tmp_path), key)


async def test_a_newer_schema_stops_the_start(tmp_path: Path) -> None:
    """An old version of the bot does not touch what a newer one wrote."""
    await (await opened(tmp_path)).close()
    await sql(tmp_path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(CannotOpenError, match=r"schema 9999.*newer version"):
        await opened(tmp_path)


@pytest.mark.sqlite(reason="a file of another kind")
async def test_a_file_that_is_no_database_stops_the_start(tmp_path: Path) -> None:
    """The sentence says what is wrong, not where in the code."""
    (tmp_path / "bot.db").write_bytes(b"this is a letter to my aunt" * 100)
    with pytest.raises(CannotOpenError, match="not a database"):
        await opened(tmp_path)


@pytest.mark.parametrize(
    "url", ["", "no address", "mysteriousdb://x", "sqlite:////proc/nowhere/bot.db"]
)
async def test_a_wrong_address_stops_the_start(url: str) -> None:
    """A database that cannot be reached is said in one sentence."""
    with pytest.raises(CannotOpenError, match="DATABASE_URL"):
        await Store.open(url, KEY)


@pytest.mark.sqlite(reason="its own folder")
async def test_the_folder_of_the_file_is_made(tmp_path: Path) -> None:
    """A fresh machine needs no preparation."""
    await (await opened(tmp_path / "data" / "here")).close()
    assert (tmp_path / "data" / "here" / "bot.db").exists()


async def test_migrations_lead_to_the_tables_that_the_code_uses(tmp_path: Path) -> None:
    """Migrating a fresh file gives exactly the declared tables and indexes."""
    store = await opened(tmp_path)
    async with store.begin():
        assert await store._connection.run_sync(differences) == []
    await store.close()


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": False})
    return list(compare_metadata(context, metadata))


@pytest.mark.sqlite(reason="its own settings")
async def test_commits_reach_the_disk(tmp_path: Path) -> None:
    """A commit survives the loss of power: write-ahead log, fully synchronous."""
    store = await opened(tmp_path)
    async with store.begin():
        connection = store._connection
        assert (await connection.exec_driver_sql("PRAGMA journal_mode")).scalar() == "wal"
        assert (await connection.exec_driver_sql("PRAGMA synchronous")).scalar() == 2
        assert (await connection.exec_driver_sql("PRAGMA foreign_keys")).scalar() == 1
    await store.close()


async def test_transactions_wait_for_one_another(tmp_path: Path) -> None:
    """Two blocks at once never mix: each reads what the other has finished writing."""
    store = await opened(tmp_path)

    async def add_one() -> None:
        async with store.begin() as unit:
            number = int(await unit.facts.get("number") or 0)
            await asyncio.sleep(0)
            await unit.facts.put("number", str(number + 1))

    await asyncio.gather(*(add_one() for _ in range(20)))
    async with store.begin() as unit:
        assert await unit.facts.get("number") == "20"
    await store.close()


async def test_a_refused_value_is_told_apart_from_a_database_that_is_away(tmp_path: Path) -> None:
    """Trying again helps against one and not against the other; neither names a value."""
    store = await opened(tmp_path)
    with pytest.raises(RefusedError) as refused:
        async with store.begin() as unit:
            await unit.requests.save([requested("AAA-AAA").replace(desk=None)])
    assert "Tweety" not in str(refused.value)
    await sql(tmp_path, "DROP TABLE counts")
    with pytest.raises(UnavailableError, match=r"counts|42P01"):
        async with store.begin() as unit:
            await unit.counts.on(date(2026, 3, 2))
    async with store.begin() as unit:
        assert await unit.facts.get("number") is None
    await store.close()


async def test_a_cancelled_transaction_is_rolled_back_and_the_store_goes_on(
    tmp_path: Path,
) -> None:
    """Cancelling in the middle loses that transaction only."""
    store = await opened(tmp_path)

    async def never_ends() -> None:
        async with store.begin() as unit:
            await unit.facts.put("number", "1")
            await asyncio.Event().wait()

    task = asyncio.create_task(never_ends())
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with store.begin() as unit:
        assert await unit.facts.get("number") is None
    await store.close()


@pytest.mark.sqlite(reason="a lock on a file; that of a server ends with the process")
async def test_a_start_that_is_cancelled_lets_go_of_the_database(tmp_path: Path) -> None:
    """Wherever it is cancelled, the next one finds no other bot at work."""

    async def start() -> None:
        await (await Store.open(database(tmp_path), KEY, Access.ALONE)).close()

    await start()
    for at in range(1, 40):
        with suppress(asyncio.CancelledError):
            await CancelledAt(start(), at)
        await start()
