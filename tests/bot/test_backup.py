"""A backup is whole, for our eyes alone, and can be put back; no mistake costs anything."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.storage import backup
from bot.storage.copies import Holds
from bot.storage.errors import CannotCopyError, CannotOpenError
from bot.storage.store import Access, Store
from tests.identities import a_person
from tests.support.samples import KEY, NOON, database, drafted, opened, requested, sql

pytestmark = pytest.mark.sqlite(reason="copies of its file")

MOMENT = "20260302-120000"


async def filled(folder: Path, *references: str) -> None:
    """Leave a database with a person and some requests in a folder."""
    store = await opened(folder)
    async with store.begin() as unit:
        await unit.sessions.save([drafted(7)], NOON, NOON - NOON)
        await unit.requests.save([requested(reference) for reference in references])
    await store.close()


async def references(folder: Path) -> list[str]:
    return [row[0] for row in await sql(folder, "SELECT reference FROM requests ORDER BY 1")]


def back_up(folder: Path, file: Path, *, force: bool = False) -> Holds:
    return backup.back_up(database(folder), file, force=force)


def restore(folder: Path, file: Path, key: str = KEY) -> backup.Restored:
    return backup.restore(database(folder), key, file, MOMENT, lambda _: None)


async def test_a_backup_made_at_work_holds_all_that_was_committed(tmp_path: Path) -> None:
    """It is made beside a store that goes on writing, and takes in the write-ahead log."""
    store = await opened(tmp_path)
    numbers = iter(range(10_000))
    stop = asyncio.Event()

    async def write() -> None:
        while not stop.is_set():
            async with store.begin() as unit:
                await unit.requests.save([requested(f"REF-{next(numbers):04d}")])

    async with asyncio.TaskGroup() as group:
        group.create_task(write())
        while not (before := len(await references(tmp_path))):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        holds = await asyncio.to_thread(back_up, tmp_path, tmp_path / "copy")
        after = len(await references(tmp_path))
        stop.set()
    await store.close()
    assert 0 < before <= holds.requests <= after


async def test_a_backup_is_one_file_for_our_eyes_alone(tmp_path: Path) -> None:
    """No log stands beside it, and nobody else may read it, whatever the usual rights are."""
    await filled(tmp_path, "AAA-AAA")
    (tmp_path / "safe").mkdir()
    back_up(tmp_path, tmp_path / "safe" / "an odd? name%20é#1")
    (file,) = (tmp_path / "safe").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_a_restore_brings_the_backup_back_and_keeps_what_was_there(tmp_path: Path) -> None:
    """The database of before stands beside it, whole, its latest commits included."""
    await filled(tmp_path, "AAA-AAA")
    back_up(tmp_path, tmp_path / "copy")
    await filled(tmp_path, "BBB-BBB")
    restored = restore(tmp_path, tmp_path / "copy")
    assert await references(tmp_path) == ["AAA-AAA"]
    assert restored.aside == tmp_path / f"bot.db.before-{MOMENT}"
    with closing(sqlite3.connect(restored.aside)) as kept:
        assert kept.execute("SELECT count(*) FROM requests").fetchone() == (2,)
    store = await opened(tmp_path)
    async with store.begin() as unit:
        assert [one.reference for one in await unit.requests.load(people=[a_person(1)])] == [
            "AAA-AAA"
        ]
    await store.close()
    assert stat.S_IMODE((tmp_path / "bot.db").stat().st_mode) == 0o600


async def test_a_restore_needs_no_database(tmp_path: Path) -> None:
    """On a new machine the backup and the key are enough."""
    await filled(tmp_path, "AAA-AAA")
    back_up(tmp_path, tmp_path / "copy")
    restored = restore(tmp_path / "new", tmp_path / "copy")
    assert restored.aside is None
    assert await references(tmp_path / "new") == ["AAA-AAA"]


@pytest.mark.parametrize("damage", ["header", "middle"])
async def test_a_damaged_database_is_replaced_and_kept(tmp_path: Path, damage: str) -> None:
    """Whoever looks into it later finds it as it was."""
    await filled(tmp_path, *(f"REF-{number:04d}" for number in range(50)))
    back_up(tmp_path, tmp_path / "copy")
    file = tmp_path / "bot.db"
    spoil(file, 0 if damage == "header" else file.stat().st_size // 2)
    spoilt = file.read_bytes()
    restored = restore(tmp_path, tmp_path / "copy")
    assert restored.aside is not None
    assert restored.aside.read_bytes()[100:] == spoilt[100:]
    assert len(await references(tmp_path)) == 50


def spoil(file: Path, place: int, length: int = 20_000) -> None:
    """Write over some bytes in the middle of a file."""
    with file.open("r+b") as opened_file:
        opened_file.seek(place)
        opened_file.write(b"\x5a" * min(length, file.stat().st_size - place))


async def test_a_log_without_its_database_is_not_taken_for_the_backups(tmp_path: Path) -> None:
    """What SQLite left beside a file that is gone would change the one that takes its place."""
    await filled(tmp_path, "AAA-AAA")
    back_up(tmp_path, tmp_path / "copy")
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.requests.save([requested("BBB-BBB")])
    log = (tmp_path / "bot.db-wal").read_bytes()
    await store.close()
    (tmp_path / "bot.db").unlink()
    (tmp_path / "bot.db-wal").write_bytes(log)
    restore(tmp_path, tmp_path / "copy")
    assert await references(tmp_path) == ["AAA-AAA"]
    assert (tmp_path / f"bot.db.before-{MOMENT}-wal").read_bytes() == log


async def test_a_backup_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """One sentence for each mistake; what is there stays as it was, and nothing half stays."""
    with pytest.raises(CannotCopyError, match="no database"):
        back_up(tmp_path, tmp_path / "copy")
    await filled(tmp_path, "AAA-AAA")
    (tmp_path / "there").write_text("a letter to my aunt")
    for file, said in (
        (tmp_path / "there", "--force"),
        (tmp_path, "is a folder"),
        (tmp_path / "nowhere" / "copy", "No such file"),
        (Path("/proc/copy"), "cannot be written"),
        (tmp_path / "bot.db", "belongs to the database"),
        (tmp_path / ".." / tmp_path.name / "bot.db-wal", "belongs to the database"),
    ):
        with pytest.raises(CannotCopyError, match=said):
            back_up(tmp_path, file, force=said.startswith("belongs"))
    with pytest.raises(CannotCopyError, match="pg_dump"):
        backup.back_up("postgresql://u@h/db", tmp_path / "copy", force=False)
    assert (tmp_path / "there").read_text() == "a letter to my aunt"
    assert {path.name for path in tmp_path.iterdir()} == {"bot.db", "bot.db.lock", "there"}
    assert back_up(tmp_path, tmp_path / "there", force=True).requests == 1


async def test_a_damaged_database_gives_no_backup(tmp_path: Path) -> None:
    """A copy that is not whole replaces no older one, even if it may."""
    await filled(tmp_path, *(f"REF-{number:04d}" for number in range(50)))
    (tmp_path / "copy").write_text("an older one")
    spoil(tmp_path / "bot.db", 40_000)
    with pytest.raises(CannotCopyError, match=r"damaged|cannot be copied"):
        back_up(tmp_path, tmp_path / "copy", force=True)
    assert (tmp_path / "copy").read_text() == "an older one"
    assert not (tmp_path / "copy.unfinished").exists()


async def test_what_is_no_backup_of_ours_is_not_restored(tmp_path: Path) -> None:
    """The database stays as it is, and the sentence says what is wrong with the file."""
    await filled(tmp_path, "AAA-AAA")
    for name in ("newer", "whole"):
        back_up(tmp_path, tmp_path / name)
    back_up(tmp_path, tmp_path / "spoilt")
    spoil(tmp_path / "spoilt", 8192)
    (tmp_path / "letter").write_bytes(b"this is a letter to my aunt" * 100)
    with closing(sqlite3.connect(tmp_path / "newer")) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    with closing(sqlite3.connect(tmp_path / "stranger")) as stranger, stranger:
        stranger.execute("CREATE TABLE recipes (name)")
    (tmp_path / "empty").write_bytes(b"")
    before = (tmp_path / "bot.db").read_bytes()
    for name, said in (
        ("nowhere", "no file"),
        ("newer", "schema 9999"),
        ("letter", "not a database"),
        ("stranger", "not a database of this bot"),
        ("empty", "not a database of this bot"),
        ("spoilt", "damaged"),
        ("bot.db", "belongs to the database"),
    ):
        with pytest.raises(CannotCopyError, match=said):
            restore(tmp_path, tmp_path / name)
    with pytest.raises(CannotCopyError, match="another key"):
        restore(tmp_path, tmp_path / "whole", Fernet.generate_key().decode())
    assert (tmp_path / "bot.db").read_bytes() == before
    assert not list(tmp_path.glob("bot.db.*[!k]"))


async def test_nothing_is_restored_under_a_bot_at_work(tmp_path: Path) -> None:
    """Neither beneath a bot, nor beneath a shell that has the database open."""
    await filled(tmp_path, "AAA-AAA")
    back_up(tmp_path, tmp_path / "copy")
    store = await Store.open(database(tmp_path), KEY, Access.ALONE)
    with pytest.raises(CannotOpenError, match="at work"):
        restore(tmp_path, tmp_path / "copy")
    await store.close()
    store = await opened(tmp_path)
    with pytest.raises(CannotCopyError, match="has the database"):
        restore(tmp_path, tmp_path / "copy")
    await store.close()
    assert restore(tmp_path, tmp_path / "copy").aside
