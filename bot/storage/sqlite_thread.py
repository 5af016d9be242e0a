"""SQLite on a thread of its own, visited once for each statement.

The library visits its thread four times: for a cursor, for the statement, for its rows, for the
end of the cursor. Each visit costs the loop more than most statements take.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import partial
from typing import Any, Self

import aiosqlite
from sqlalchemy import Dialect
from sqlalchemy.engine.interfaces import DBAPIConnection

ROWS_AT_ONCE = 64
"""Rows that the library fetches at a time where it is asked for them one by one: nobody does."""


def connected(
    dialect: Dialect, _record: object, arguments: tuple[Any, ...], options: dict[str, Any]
) -> DBAPIConnection:
    """Connect as the dialect does, to a connection of ours; listens to `do_connect`."""
    return dialect.connect(*arguments, async_creator_fn=_Connection, **options)


class _Cursor:
    """A statement and its rows, had by one visit; between statements, SQLite has no cursor."""

    arraysize = 1

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection
        self._rows: Sequence[Any] = ()
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, statement: str, values: Any = ()) -> None:
        await self._connection.visit(partial(self._carry_out, statement, values, many=False))

    async def executemany(self, statement: str, values: Any) -> None:
        await self._connection.visit(partial(self._carry_out, statement, values, many=True))

    async def fetchall(self) -> Sequence[Any]:
        rows, self._rows = self._rows, ()
        return rows

    async def close(self) -> None:
        self._rows = ()

    def _carry_out(self, statement: str, values: Any, *, many: bool) -> None:
        """Run on the thread."""
        cursor = self._connection.raw.cursor()
        try:
            (cursor.executemany if many else cursor.execute)(statement, values)
            self.description = cursor.description
            self._rows = cursor.fetchall() if cursor.description else ()
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()


class _Connection(aiosqlite.Connection):
    """The library's connection, but for its cursors."""

    def __init__(self, database: str, **options: Any) -> None:
        super().__init__(partial(sqlite3.connect, database, **options), ROWS_AT_ONCE)
        self._thread.daemon = True  # as for SQLAlchemy's own: an end does not wait for it

    @property
    def raw(self) -> sqlite3.Connection:
        return self._conn

    async def visit(self, work: Any) -> None:
        await self._execute(work)  # type: ignore[no-untyped-call]

    def cursor(self) -> _Cursor:  # type: ignore[override]  # the library's cannot be derived from
        return _Cursor(self)
