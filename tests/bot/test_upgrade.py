"""An upgrade from the version before, and the way back, with what people wrote in between."""

from __future__ import annotations

import asyncio
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot.commands.checking import check
from bot.commands.database import back_up, restore
from bot.commands.findings import State as Found
from bot.sandbox import Sandbox
from bot.settings import StorageSettings
from bot.storage import backup, copies, schema
from bot.storage.errors import CannotCopyError, CannotOpenError
from bot.storage.schema import MIGRATIONS
from bot.storage.store import Access, Store
from conversations.requests.lifecycle import State
from tests.identities import a_person
from tests.support.bot_driver import settings as settings_for
from tests.support.courier_driver import CourierDriver
from tests.support.earlier_schemas import REVISIONS, at_work, contents
from tests.support.networks import demo_text
from tests.support.samples import KEY, database, requested, sql

pytestmark = pytest.mark.sqlite(reason="its file, put aside and put back")

NEWEST, BEFORE = REVISIONS[:2]
HELD = ("inbox", "sessions", "requests", "events", "outbox", "sent_messages")
"""The tables of what people and coordinators did."""


@pytest.fixture
def version_before(tmp_path: Path) -> Path:
    """Give the migrations that the version before this one knows."""
    copy = tmp_path / "version_before"
    copytree(MIGRATIONS, copy, ignore=ignore_patterns("__pycache__"))
    (newest,) = copy.glob(f"versions/{NEWEST}_*.py")
    newest.unlink()
    return copy


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a database of the version before, in the middle of its work."""
    (tmp_path / "data").mkdir()
    return at_work(tmp_path / "data", BEFORE)


async def works(folder: Path, *new: str) -> None:
    """Let this version work: the request of before goes on, its card leaves, new ones come."""
    store = await Store.open(database(folder), KEY, Access.WORKER)
    async with store.begin() as unit:
        (request,) = await unit.requests.load(references=["AAA-AAA"])
        assert request.state is State.IN_CHARGE
        assert request.answers == {"note": "an invented note"}
        await unit.requests.save([requested(one, 7) for one in new])
        assert len(await unit.requests.load(people=[a_person(7)])) == len(new)
    await CourierDriver(store).deliver_all()
    await store.close()


def held(folder: Path) -> dict[str, list[Any]]:
    return {table: rows for table, rows in contents(folder).items() if table in HELD}


async def revision(folder: Path) -> str:
    return str((await sql(folder, "SELECT version_num FROM alembic_version"))[0][0])


async def test_an_upgrade_and_the_way_back_lose_nothing(
    folder: Path, version_before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Backup, upgrade, work; back to the version before as it was; and forward again with all."""
    settings = StorageSettings(data_key=SecretStr(KEY), database_url=database(folder))
    saved, before = tmp_path / "before.sqlite3", held(folder)
    backup.back_up(database(folder), saved, force=False)
    await works(folder, "BBB-BBB")
    assert await revision(folder) == NEWEST

    with monkeypatch.context() as old:
        old.setattr(schema, "MIGRATIONS", version_before)
        with pytest.raises(CannotOpenError, match="restore the backup made before the upgrade"):
            await Store.open(database(folder), KEY, Access.WORKER)
        assert "requests: 1" in await asyncio.to_thread(restore, settings, saved)
        await (await Store.open(database(folder), KEY)).close()
    assert await revision(folder) == BEFORE
    assert held(folder) == before

    (aside,) = folder.glob("bot.db.before-*")
    assert copies.look_into(aside).requests == 2
    backup.restore(database(folder), KEY, aside, "20260303-120000", lambda _: None)
    await works(folder, "BBB-BBB")


async def test_what_came_after_the_upgrade_can_be_taken_along_by_hand(
    folder: Path, tmp_path: Path
) -> None:
    """What a way back leaves out stands whole beside it, and opens with the same key."""
    saved = tmp_path / "before.sqlite3"
    backup.back_up(database(folder), saved, force=False)
    await works(folder, "BBB-BBB")
    restored = backup.restore(database(folder), KEY, saved, "20260302-120000", lambda _: None)
    assert restored.aside is not None
    store = await Store.open(f"sqlite:///{restored.aside}", KEY)
    async with store.begin() as unit:
        assert [one.reference for one in await unit.requests.load(people=[a_person(7)])]
    await store.close()


async def test_the_version_before_takes_no_backup_of_this_one(
    folder: Path, version_before: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one made after the upgrade is refused, and what stands there is left."""
    await works(folder)
    backup.back_up(database(folder), tmp_path / "after.sqlite3", force=False)
    there = held(folder)
    monkeypatch.setattr(schema, "MIGRATIONS", version_before)
    with pytest.raises(CannotCopyError, match="install the version that wrote it"):
        backup.restore(
            database(folder), KEY, tmp_path / "after.sqlite3", "20260302-120000", lambda _: None
        )
    assert held(folder) == there


async def test_a_look_and_a_backup_leave_the_tables_as_they_are(
    folder: Path, tmp_path: Path
) -> None:
    """Who installed the new version can still go back: the next start says what it does."""
    demo = tmp_path / "networks.toml"
    demo.write_text(demo_text().replace("chat_id = -1001000000001", "link = true"))
    async with Sandbox() as sandbox:
        chosen = settings_for(sandbox, folder, demo).model_copy(update={"data_key": SecretStr(KEY)})
        found = {one.what: one for one in await check(chosen)}
    said = await asyncio.to_thread(back_up, chosen, tmp_path / "copy", force=False)
    told = f"schema {BEFORE}: the next start makes it {NEWEST}; make a backup before."
    assert (found["database"].state, found["database"].said) == (Found.DOUBTFUL, told)
    unknown = [one.state for one in found.values() if one.said.startswith("not looked at")]
    assert unknown == [Found.DOUBTFUL]
    assert said.endswith(f"checked, it is whole. It was not noted for `check`: {told}")
    assert await revision(folder) == BEFORE


async def test_a_backup_that_cannot_be_noted_is_made_all_the_same(
    folder: Path, tmp_path: Path
) -> None:
    """What can't be noted is said after what was made."""
    await works(folder)
    other = StorageSettings(
        data_key=SecretStr(Fernet.generate_key().decode()), database_url=database(folder)
    )
    said = await asyncio.to_thread(back_up, other, tmp_path / "copy", force=False)
    assert "it is whole. It could not be noted for `check`: DATA_KEY is not the key" in said
    assert copies.look_into(tmp_path / "copy").requests == 1
