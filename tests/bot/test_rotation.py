"""The key is changed without a day on which something can't be read."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import LargeBinary

from bot.storage.errors import CannotOpenError
from bot.storage.rotation import rotate
from bot.storage.seals import SEALED
from bot.storage.store import Access, Store
from bot.storage.tables import metadata
from tests.bot.processes import PATIENCE, started
from tests.identities import a_person
from tests.support.courier_driver import message
from tests.support.samples import KEY, NOON, database, drafted, opened, requested, sql

NEW = Fernet.generate_key().decode()
BOTH = f"{NEW},{KEY}"
OURS = [table.name for table in SEALED]


async def filled(folder: Path, people: int) -> None:
    """Leave something of everything in the database, sealed with the old key."""
    store = await opened(folder)
    async with store.begin() as unit:
        numbers = range(1, people + 1)
        await unit.inbox.receive([{"update_id": number} for number in numbers], NOON)
        await unit.inbox.finish([1], NOON)
        await unit.inbox.set_aside({2: "why"}, NOON)
        await unit.sessions.save([drafted(number) for number in numbers], NOON, NOON - NOON)
        await unit.requests.save([requested(f"REF-{number:04d}", number) for number in numbers])
        await unit.outbox.post([message(number, "m") for number in numbers], NOON)
    await store.close()


async def sealed_with(folder: Path, key: str, tables: Sequence[str] = OURS) -> tuple[int, int]:
    """Count the stored values that a key opens, and the others."""
    lock, opens, others = Fernet(key), 0, 0
    query = "SELECT payload FROM {} WHERE payload IS NOT NULL"
    for table in tables:
        for (payload,) in await sql(folder, query.format(table)):
            try:
                lock.decrypt(payload)
            except InvalidToken:
                others += 1
            else:
                opens += 1
    return opens, others


def test_every_column_of_bytes_is_known_to_be_sealed() -> None:
    """A new table with encrypted values can't be forgotten by the rotation."""
    columns = [
        column
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    ]
    assert {column.name for column in columns} == {"payload"}
    assert {column.table for column in columns} == set(SEALED)


async def test_after_the_rotation_the_old_key_is_not_needed(tmp_path: Path) -> None:
    """All is read with the new key alone; the old one opens nothing and is refused."""
    await filled(tmp_path, 20)
    store = await Store.open(database(tmp_path), BOTH)
    rotated = await rotate(store)
    assert (rotated.renewed, rotated.unreadable) == (20 * 5 - 1, 0)
    assert (await rotate(store)).renewed == 0
    await store.close()
    assert await sealed_with(tmp_path, NEW) == (20 * 5 - 1, 0)
    with pytest.raises(CannotOpenError, match="DATA_KEY"):
        await opened(tmp_path)
    store = await Store.open(database(tmp_path), NEW)
    async with store.begin() as unit:
        assert (await unit.requests.load(people=[a_person(7)]))[0].reference == "REF-0007"
        assert (await unit.sessions.load([a_person(7)]))[a_person(7)].draft
        assert [one.raw for one in await unit.inbox.waiting(1)] == [{"update_id": 3}]
    await store.close()


@pytest.mark.sqlite(reason="its files")
async def test_nothing_sealed_with_the_old_key_is_left_in_the_files(tmp_path: Path) -> None:
    """Whoever has the old key and the file, freed pages included, reads nothing."""
    await filled(tmp_path, 20)
    old = [row[0] for row in await sql(tmp_path, "SELECT payload FROM sessions")]
    store = await Store.open(database(tmp_path), BOTH)
    await rotate(store)
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    await store.close()
    assert old
    assert not any(payload in stored for payload in old)


async def test_what_no_key_opens_is_left_and_counted(tmp_path: Path) -> None:
    """A spoilt value neither stops the rotation nor is made worse by it."""
    await filled(tmp_path, 3)
    await sql(tmp_path, "UPDATE sessions SET payload = 'spoilt' WHERE person = 'telegram:2'")
    store = await Store.open(database(tmp_path), BOTH)
    assert (await rotate(store)).unreadable == 1
    await store.close()
    left = "SELECT payload FROM sessions WHERE person = 'telegram:2'"
    assert await sql(tmp_path, left) in ([("spoilt",)], [(b"spoilt",)])


ROTATE = """
import asyncio
from bot.storage import rotation
from bot.storage.seals import Seals
from bot.storage.store import Access, Store
rotation.BATCH = 5
renew = Seals.renew
async def slowly(*given):
    await asyncio.sleep(0.05)
    return await renew(*given)
Seals.renew = slowly
async def run():
    await rotation.rotate(await Store.open({url!r}, {keys!r}, Access.ALONE))
asyncio.run(run())
"""


@pytest.mark.slow
async def test_a_rotation_that_is_killed_can_be_begun_again(tmp_path: Path) -> None:
    """Whenever it is killed, both keys together read everything, and the next one goes on."""
    await filled(tmp_path, 100)
    total = 100 * 5 - 1
    code = ROTATE.format(url=database(tmp_path), keys=BOTH)
    for table, renewed in (("requests", 10), ("sessions", 50)):
        async with started(code) as process:
            async with asyncio.timeout(PATIENCE):
                while (await sealed_with(tmp_path, NEW, [table]))[0] < renewed:  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
            process.kill()
        assert 0 < (await sealed_with(tmp_path, NEW))[0] < total
        store = await Store.open(database(tmp_path), BOTH)
        async with store.begin() as unit:
            assert len(await unit.requests.load(people=list(map(a_person, range(1, 101))))) == 100
        await store.close()
    store = await Store.open(database(tmp_path), BOTH, Access.ALONE)
    assert 0 < (await rotate(store)).renewed < total
    await store.close()
    assert await sealed_with(tmp_path, NEW) == (total, 0)
