"""What the driver's errors mean: said in words of ours, told apart by what may be done about it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from bot.storage.errors import DamagedError, StorageError, UnavailableError

DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})

CAUSES: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "another process is writing to it",
    sqlite3.SQLITE_LOCKED: "another process is writing to it",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "the bot has no right to write it",
    sqlite3.SQLITE_PERM: "the bot has no right to use it",
    sqlite3.SQLITE_CANTOPEN: "its file cannot be opened, or its folder not be written",
    sqlite3.SQLITE_IOERR: "the disk does not do what it is asked",
    sqlite3.SQLITE_CORRUPT: "its file is damaged",
    sqlite3.SQLITE_NOTADB: "its file is not a database, or not one any more",
}
"""By SQLite's primary result code, see https://www.sqlite.org/rescode.html."""

PRIMARY = 0xFF  # the part of an extended result code that stands above


def trouble(error: BaseException) -> StorageError:
    """Say what happened: damage does not pass, anything else may."""
    if _code(error) in DAMAGED:
        return damaged(cause(error))
    return UnavailableError(f"The database is not available: {cause(error)}.")


def damaged(why: str) -> DamagedError:
    """Say that a database can't be used, and what to do about it."""
    return DamagedError(
        f"The database cannot be used: {why}. Restore a backup with `python -m bot restore FILE`; "
        "what is there is kept aside."
    )


def cause(error: BaseException) -> str:
    """Name what went wrong; the messages of drivers hold no values, these are hidden."""
    known = CAUSES.get(_code(error) or 0)
    return known or str(getattr(error, "orig", None) or error).rstrip(".")


def _code(error: BaseException) -> int | None:
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    return None if code is None else code & PRIMARY
