"""A database of an earlier version goes on where it stood."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copytree, ignore_patterns
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from cryptography.fernet import Fernet
from sqlalchemy import create_engine

from bot.storage import schema
from bot.storage.errors import CannotOpenError
from bot.storage.schema import MIGRATIONS
from conversations.requests.event import EventKind
from conversations.requests.lifecycle import State
from tests.identities import a_chat
from tests.support.courier_driver import CourierDriver
from tests.support.echo_decisions import typed
from tests.support.samples import KEY, NOON, database, opened
from tests.support.turns_driver import TurnsDriver

pytestmark = pytest.mark.sqlite(reason="its own files of earlier versions")

SENT = round(NOON.timestamp() * 1000)


def sealed(value: dict[str, Any]) -> bytes:
    return Fernet(KEY.encode()).encrypt(json.dumps(value).encode())


REQUEST = sealed(
    {
        "reference": "AAA-AAA",
        "person": 1,
        "chat": 1,
        "language": "fr",
        "flow_version": "1",
        "desk": "north",
        "network": None,
        "wanted": None,
        "computed": "co_consultation",
        "mission": "co_consultation",
        "why": "",
        "flags": [],
        "answers": {"note": "an invented note"},
        "facts": [],
        "events": [],
    }
)


def happened(kind: str, actor: int, name: str) -> bytes:
    return sealed({"kind": kind, "at": NOON.isoformat(), "actor": actor, "actor_name": name})


CARD_TAKEN = (
    *(1, "north", "north", None, "north", "card:AAA-AAA", None, "editMessageText", 0),
    *(sealed({"text": "taken"}), SENT, SENT, None, None, None, 0, None),
)

ROWS: dict[str, list[tuple[Any, ...]]] = {
    "inbox": [(5, sealed(typed(5, "a")), SENT, None, None, None)],
    "requests": [("AAA-AAA", 1, "north", "in_charge", REQUEST, SENT)],
    "events": [
        ("AAA-AAA", 0, "submitted", SENT, happened("submitted", 1, "Zoë Voorbeeld")),
        ("AAA-AAA", 1, "taken", SENT, happened("taken", 9, "Nora Exempel")),
    ],
    "sent_messages": [("north", "card:AAA-AAA", -100, 41, SENT)],
    "outbox": [CARD_TAKEN],
}
"""What a database of any version holds in the middle of its work: columns of the first one."""

NAMED = "0007"
"""The first revision in which people and chats have a channel."""

REVISIONS = [revision.revision for revision in ScriptDirectory(str(MIGRATIONS)).walk_revisions()]
BY_TYPE = {"BLOB": sealed({}), "DATE": "2026-03-02", "VARCHAR": "anything"}
BY_NAME = {"reference": "AAA-AAA", "desk": "north", "chat": -7, "new_chat": -1007}


@pytest.fixture(params=REVISIONS)
def earlier(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a folder with a database of an earlier version, at work, with a row in every table."""
    migrated(tmp_path, request.param)
    with closing(sqlite3.connect(tmp_path / "bot.db")) as raw, raw:
        for table in tables(raw):
            for row in ROWS.get(table, [()]):
                keep(raw, table, row, named=request.param >= NAMED)
    return tmp_path


def migrated(folder: Path, revision: str) -> None:
    """Make a database as an earlier version left it."""
    engine = create_engine(database(folder))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def tables(raw: sqlite3.Connection) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%version'"
    return [name for (name,) in raw.execute(query)]


def keep(raw: sqlite3.Connection, table: str, row: tuple[Any, ...], *, named: bool = False) -> None:
    """Insert a row; columns that it says nothing about get some value if they need one.

    People and chats are numbers in it, and are written as `named` if the schema has their channel.
    """
    values = dict(zip(columns(raw, table), row, strict=False))
    for _, name, kind, needed, default, key in raw.execute(f"PRAGMA table_info({table})"):
        if name not in values and (key or (needed and default is None)):
            values[name] = BY_NAME.get(name, BY_TYPE.get(kind, 7))
    if named:
        values = {name: named_now(name, value) for name, value in values.items()}
    names, places = ", ".join(values), ", ".join("?" * len(values))
    raw.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", list(values.values()))


def columns(raw: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]


def contents(folder: Path, names: dict[str, list[str]] | None = None) -> dict[str, list[Any]]:
    """Read all rows; of certain tables and columns only, if they are named."""
    with closing(sqlite3.connect(folder / "bot.db")) as raw:
        names = names or {table: columns(raw, table) for table in tables(raw)}
        return {
            table: raw.execute(f"SELECT {', '.join(kept)} FROM {table} ORDER BY 1, 2").fetchall()
            for table, kept in names.items()
        }


def names_in(folder: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(folder / "bot.db")) as raw:
        return {table: columns(raw, table) for table in tables(raw)}


def shape(folder: Path) -> set[tuple[str, ...]]:
    """Give the statements that make the tables and indexes, and the version that they are of."""
    with closing(sqlite3.connect(folder / "bot.db")) as raw:
        made = raw.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {*made, *raw.execute("SELECT version_num FROM alembic_version")}


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


def named_now(column: str, value: Any) -> Any:
    """Give a value as it stands there since people and chats have a channel."""
    if value is None or not re.fullmatch(r"-?[0-9]+", str(value)):
        return value
    if column == "person":
        return f"telegram:{value}"
    if column in {"chat", "new_chat", "lane", "addressee"}:
        return f"telegram:group:{value}" if str(value).startswith("-") else f"telegram:{value}"
    return value


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
