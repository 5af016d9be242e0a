"""What people asked for since a backup holds when it is put back."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot.commands import database as database_commands
from bot.commands.blocking import erase
from bot.commands.database import back_up
from bot.settings import StorageSettings
from bot.storage.store import Store
from conversations.identities import PersonId
from tests.support.samples import KEY, NOON, drafted, requested, sql

pytestmark = pytest.mark.sqlite(reason="copies of its file")

OTHER = Fernet.generate_key().decode()


def settings(folder: Path) -> StorageSettings:
    return StorageSettings.model_validate(
        {"data_key": KEY, "database_url": f"sqlite+aiosqlite:///{folder / 'bot.db'}"}
    )


async def filled(folder: Path) -> Store:
    """Give a database with two people and their requests, of whom one is kept out."""
    store = await Store.open(settings(folder).database_url, KEY)
    async with store.begin() as unit:
        await unit.sessions.save([drafted(7), drafted(8)], NOON, timedelta(0))
        await unit.requests.save([requested("AAA-AAA", 7), requested("BBB-BBB", 8)])
        await unit.blocked_people.add(PersonId.read(5), NOON)
    return store


async def lived_on(store: Store) -> None:
    """Erase somebody, keep another out, let a third in again: what happens after a backup."""
    async with store.begin() as unit:
        person = PersonId.read(7)
        await unit.requests.erase(await unit.requests.of(person))
        await unit.forget(person)
        await unit.erasures.note(person, NOON)
        await unit.blocked_people.add(PersonId.read(6), NOON)
        await unit.blocked_people.remove(PersonId.read(5))


async def test_nobody_who_was_erased_comes_back(tmp_path: Path) -> None:
    """Nor is anybody kept out who was let in again, and the other way round."""
    store = await filled(tmp_path)
    await asyncio.to_thread(back_up, settings(tmp_path), tmp_path / "copy", force=False)
    await lived_on(store)
    await store.close()
    said = await asyncio.to_thread(database_commands.restore, settings(tmp_path), tmp_path / "copy")
    assert "Erased again, as asked since the backup: people: 1." in said
    assert await sql(tmp_path, "SELECT person FROM sessions") == [("telegram:8",)]
    assert await sql(tmp_path, "SELECT reference FROM requests") == [("BBB-BBB",)]
    assert await sql(tmp_path, "SELECT person FROM kept_out") == [("telegram:6",)]


async def test_an_erasure_that_waits_for_the_bot_holds_too(tmp_path: Path) -> None:
    """The command was given, the bot had not run since, and a backup is put back."""
    store = await filled(tmp_path)
    await store.close()
    await asyncio.to_thread(back_up, settings(tmp_path), tmp_path / "copy", force=False)
    await erase(settings(tmp_path), "7")
    said = await asyncio.to_thread(database_commands.restore, settings(tmp_path), tmp_path / "copy")
    assert "people: 1." in said
    assert await sql(tmp_path, "SELECT person FROM sessions") == [("telegram:8",)]


async def test_who_has_written_again_since_stays(tmp_path: Path) -> None:
    """Erased, back with another request, then backed up: that request is no wish to be erased."""
    store = await filled(tmp_path)
    await lived_on(store)
    async with store.begin() as unit:
        await unit.requests.save([requested("CCC-CCC", 7)])
    await store.close()
    await asyncio.to_thread(back_up, settings(tmp_path), tmp_path / "copy", force=False)
    said = await asyncio.to_thread(database_commands.restore, settings(tmp_path), tmp_path / "copy")
    assert "Erased again" not in said
    assert ("CCC-CCC",) in await sql(tmp_path, "SELECT reference FROM requests")


async def test_a_database_that_is_gone_knows_no_wishes(tmp_path: Path) -> None:
    """Then the command says what has to be repeated by hand."""
    store = await filled(tmp_path)
    await store.close()
    await asyncio.to_thread(back_up, settings(tmp_path), tmp_path / "copy", force=False)
    (tmp_path / "bot.db").write_bytes(b"not a database" * 100)
    said = await asyncio.to_thread(database_commands.restore, settings(tmp_path), tmp_path / "copy")
    assert "repeat the commands erase, block and unblock" in said
    assert len(await sql(tmp_path, "SELECT person FROM sessions")) == 2


async def test_a_digest_tells_nothing_and_does_not_last(tmp_path: Path) -> None:
    """Nobody's number stands in it, and it goes when no backup is left that it is kept for."""
    store = await filled(tmp_path)
    await lived_on(store)
    noted = await sql(tmp_path, "SELECT name FROM facts WHERE name LIKE 'erased: %'")
    assert "telegram" not in str(noted)
    async with store.begin() as unit:
        assert await unit.erasures.forget(NOON - timedelta(days=1)) == 0
        assert await unit.erasures.forget(NOON) == 1
        assert not (await unit.erasures.wishes()).erased
    await store.close()


@pytest.mark.parametrize("rotated", [False, True])
async def test_a_new_key_knows_who_was_erased_under_the_old_one(
    tmp_path: Path, *, rotated: bool
) -> None:
    """While both keys are set, as a change of keys asks for."""
    store = await filled(tmp_path)
    await asyncio.to_thread(back_up, settings(tmp_path), tmp_path / "copy", force=False)
    await lived_on(store)
    await store.close()
    both = settings(tmp_path).model_copy(update={"data_key": SecretStr(f"{OTHER},{KEY}")})
    if rotated:
        await database_commands.rotate_key(both)
    said = await asyncio.to_thread(database_commands.restore, both, tmp_path / "copy")
    assert "people: 1." in said
