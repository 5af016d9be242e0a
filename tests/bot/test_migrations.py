"""A database of an earlier version goes on where it stood."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from bot.storage import schema
from bot.storage.errors import CannotOpenError
from bot.storage.schema import MIGRATIONS
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from tests.identities import a_chat
from tests.support.courier_driver import CourierDriver
from tests.support.earlier_schemas import (
    REVISIONS,
    SENT,
    at_work,
    contents,
    keep,
    migrated,
    named_now,
    names_in,
    shape,
)
from tests.support.samples import opened
from tests.support.turns_driver import TurnsDriver

pytestmark = pytest.mark.sqlite(reason="its own files of earlier versions")


@pytest.fixture(params=REVISIONS)
def earlier(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a folder with a database of an earlier version, at work, with a row in every table."""
    return at_work(tmp_path, request.param)


async def test_the_tests_work_on_what_the_migrations_make(tmp_path: Path) -> None:
    """A schema that is repeated for the next test is the one that was migrated, to the letter."""
    for name in ("migrated", "first", "repeated"):
        (tmp_path / name).mkdir()
    migrated(tmp_path / "migrated", "head")
    for name in ("first", "repeated"):
        await (await opened(tmp_path / name)).close()
    assert shape(tmp_path / "first") == shape(tmp_path / "repeated") == shape(tmp_path / "migrated")


async def test_nothing_is_lost_on_the_way_to_this_version(earlier: Path) -> None:
    """Every row of every table stands there afterwards, with all that it held."""
    names, before = names_in(earlier), contents(earlier)
    await (await opened(earlier)).close()
    after = contents(earlier, names)
    assert all(before.values())
    for table, rows in before.items():
        expected = [tuple(map(named_now, names[table], row)) for row in rows]
        assert [row for row in expected if row not in after[table]] == []


@pytest.fixture
def other_migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work with a copy of the migrations, as another version of the bot would have them."""
    copy = tmp_path / "migrations"
    copytree(MIGRATIONS, copy, ignore=ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "MIGRATIONS", copy)
    return copy


async def test_an_older_version_leaves_a_newer_database_alone(
    other_migrations: Path, tmp_path: Path
) -> None:
    """Whoever goes back to it is told to restore the backup; nothing is touched."""
    migrated(tmp_path, "head")
    before = contents(tmp_path)
    (newest,) = other_migrations.glob(f"versions/{REVISIONS[0]}_*.py")
    newest.unlink()
    with pytest.raises(CannotOpenError, match=r"newer version, or restore the backup"):
        await opened(tmp_path)
    assert contents(tmp_path) == before


async def test_a_migration_that_fails_half_way_changes_nothing(
    other_migrations: Path, tmp_path: Path
) -> None:
    """The version that was there can go on with the database."""
    migrated(tmp_path, "head")
    (other_migrations / "versions" / "9999_broken.py").write_text(BROKEN)
    before = names_in(tmp_path)
    with pytest.raises(ZeroDivisionError):
        await opened(tmp_path)
    assert names_in(tmp_path) == before
    (other_migrations / "versions" / "9999_broken.py").unlink()
    await (await opened(tmp_path)).close()


BROKEN = f"""
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9999", "{REVISIONS[0]}"

def upgrade():
    op.create_table("half", sa.Column("a", sa.Integer))
    op.add_column("facts", sa.Column("half", sa.String))
    raise ZeroDivisionError
"""


async def test_requests_of_an_earlier_version_go_on(earlier: Path) -> None:
    """A request keeps its events and stands where it stood; the desk finds it."""
    store = await opened(earlier)
    async with store.begin() as unit:
        (request,) = await unit.requests.load(open_at=["north"])
        assert await unit.sent_messages.place("north", "card:AAA-AAA") == (a_chat(-100), 41)
    await store.close()
    assert request.state is State.IN_CHARGE
    assert request.owner is not None
    assert request.owner.actor_name == "Nora Exempel"
    assert [event.kind for event in request.events] == [EventKind.SUBMITTED, EventKind.TAKEN]
    assert request.answers == {"note": "an invented note"}


async def test_work_of_an_earlier_version_is_finished(earlier: Path) -> None:
    """What waited is answered, what was on its way is delivered, and tells nobody anything."""
    store = await opened(earlier)
    courier = CourierDriver(store)
    assert await TurnsDriver(store, earlier).turns().work_once() == 1
    await courier.deliver_all()
    await store.close()
    made = [(call.method, call.chat, call.message_id) for call in courier.messenger.calls]
    assert made == [("editMessageText", -100, 41), ("sendMessage", 1, None)]
    assert not courier.reported.is_set()


async def test_messages_of_before_are_known_by_their_request(tmp_path: Path) -> None:
    """A card that was sent before anybody thought of stubs becomes one too."""
    migrated(tmp_path, "0005")
    with closing(sqlite3.connect(tmp_path / "bot.db")) as raw, raw:
        for key, chat in (("card:AAA-AAA", -100), ("reply:AAA-AAA:1", -100), ("live:1", 1)):
            keep(raw, "sent_messages", ("north", key, chat, 41, SENT))
    store = await opened(tmp_path)
    async with store.begin() as unit:
        about = await unit.sent_messages.about(["AAA-AAA"])
    await store.close()
    assert {one.key for one in about} == {"card:AAA-AAA", "reply:AAA-AAA:1"}
