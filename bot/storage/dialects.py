"""Where databases differ: how SQLite is opened, and how a row is put or replaced."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import URL, BigInteger, Connection, Insert, Integer, Table, event, make_url
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.storage.causes import FAILURES, not_opened, trouble
from bot.storage.errors import CannotOpenError
from bot.storage.postgresql import Line
from bot.storage.sqlite_thread import connected

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
BUSY_SECONDS = 5.0  # how long a transaction waits for another process: less than an end is given

NO_ADDRESS = "DATABASE_URL is not the address of a database."

Serial = BigInteger().with_variant(Integer, "sqlite")
"""A number given by the database; SQLite only numbers the type INTEGER."""


def engine_for(database_url: str, line: Line) -> AsyncEngine:
    """Prepare an engine with the asynchronous driver of this database; a server's is on a `line`.

    Its errors hide the values of the statements: they may be what people typed.

    Raises:
        CannotOpenError: the address is of no database, or what PostgreSQL needs is not installed.
    """
    try:
        url = make_url(database_url)
        name = url.get_backend_name()
        url = url.set(drivername=DRIVERS.get(name, url.drivername))
        return _sqlite(url) if name == "sqlite" else line.engine(url, BUSY_SECONDS)
    except ImportError:
        raise CannotOpenError(
            "What PostgreSQL needs is not installed: `pip install "
            "'missions-de-soutien[postgresql]'`."
        ) from None
    except (ArgumentError, NoSuchModuleError):
        raise CannotOpenError(NO_ADDRESS) from None


def cannot_open(error: BaseException) -> BaseException:
    """Say why there is no connection; what is no failure of a database is given back."""
    if isinstance(error, FAILURES):
        return not_opened(trouble(error))
    # drivers refuse so what they don't know in an address
    return CannotOpenError(NO_ADDRESS) if isinstance(error, TypeError | ValueError) else error


def _sqlite(url: URL) -> AsyncEngine:
    engine = create_async_engine(
        url,
        hide_parameters=True,
        # the driver opens no transaction of its own: a read and the write after it must be one
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
    )
    event.listen(engine.sync_engine, "do_connect", connected)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    event.listen(engine.sync_engine, "invalidate", _let_go)
    return engine


def _prepare(connection: DBAPIConnection, _record: object) -> None:
    try:
        cursor = connection.cursor()
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
    except BaseException:
        connection.close()  # the pool has no hold of it yet
        raise


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _let_go(connection: DBAPIConnection, _record: object, _error: object) -> None:
    """Give up the lock at once when a transaction is cancelled.

    A cursor in the traceback would keep the closed connection, and its lock, alive.
    """
    connection.rollback()


@cache
def insert_new(dialect: str, table: Table) -> Insert:
    """Insert rows; one whose primary key is there already is left as it is."""
    statement: Insert = _insert(dialect, table).on_conflict_do_nothing()
    return statement


@cache
def put(dialect: str, table: Table, *, added: str | None = None) -> Insert:
    """Insert rows, or replace those with the same primary key.

    The numbers of the column `added` are added up instead of replaced.
    """
    statement = _insert(dialect, table)
    keys = [column.name for column in table.primary_key]
    changes: dict[str, Any] = {
        column.name: statement.excluded[column.name]
        for column in table.columns
        if column.name not in keys
    }
    if added:
        changes[added] = table.c[added] + statement.excluded[added]
    updated: Insert = statement.on_conflict_do_update(index_elements=keys, set_=changes)
    return updated


def _insert(dialect: str, table: Table) -> Any:
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415  8 MB, where it is the database

        return postgresql.insert(table)
    return sqlite.insert(table)
