"""The connection to an SQLite file: what may wait goes to a thread, the rest is done at once.

A statement on pages that are in memory takes some ten microseconds, handing it to a thread and
back, four times for each that reads, many times that. What waits for another process (`BEGIN`) or
for the disk (`COMMIT`), and what looks through a whole file, never holds up the loop.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import aiosqlite

Result = TypeVar("Result")

WAITS = ("BEGIN", "PRAGMA", "VACUUM", "ANALYZE")
"""How statements begin that wait, or that take long on a large file."""
WAITING = frozenset({"commit", "rollback", "close", "backup"})


def connect(database: str, **settings: Any) -> Connection:
    """Prepare a connection, to be awaited; `settings` are those of `sqlite3.connect`."""
    opened = partial(sqlite3.connect, database, **settings | {"check_same_thread": False})
    connection = Connection(opened, iter_chunk_size=64)
    connection._thread.daemon = True  # noqa: SLF001  one left open must not keep the process alive
    return connection


class Connection(aiosqlite.Connection):
    """One connection, for one transaction at a time."""

    async def _execute(self, fn: Callable[..., Result], *args: Any, **kwargs: Any) -> Result:
        said = args[0] if args and isinstance(args[0], str) else ""
        if said.startswith(WAITS) or fn.__name__ in WAITING or not self._running:
            result: Result = await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]  # the library's own
            return result
        return fn(*args, **kwargs)
