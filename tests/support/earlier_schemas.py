"""Databases of earlier versions, in the middle of their work, read and written row by row."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from cryptography.fernet import Fernet
from sqlalchemy import create_engine

from bot.storage.schema import MIGRATIONS
from tests.support.echo_decisions import typed
from tests.support.samples import KEY, NOON, database

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
BY_NAME = {"reference": "AAA-AAA", "person": 8, "desk": "north", "chat": -7, "new_chat": -1007}


def at_work(folder: Path, revision: str) -> Path:
    """Make a database of an earlier version, at work, with a row in every table."""
    migrated(folder, revision)
    with closing(sqlite3.connect(folder / "bot.db")) as raw, raw:
        for table in tables(raw):
            for row in ROWS.get(table, [()]):
                keep(raw, table, row, named=revision >= NAMED)
    return folder


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


def named_now(column: str, value: Any) -> Any:
    """Give a value as it stands there since people and chats have a channel."""
    if value is None or not re.fullmatch(r"-?[0-9]+", str(value)):
        return value
    if column == "person":
        return f"telegram:{value}"
    if column in {"chat", "new_chat", "lane", "addressee"}:
        return f"telegram:group:{value}" if str(value).startswith("-") else f"telegram:{value}"
    return value


def shape(folder: Path) -> set[tuple[str, ...]]:
    """Give the statements that make the tables and indexes, and the version that they are of."""
    with closing(sqlite3.connect(folder / "bot.db")) as raw:
        made = raw.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {*made, *raw.execute("SELECT version_num FROM alembic_version")}
