"""Translates the driver's errors into sentences of ours, by what can be done about each.

A driver's own words are never said of a server: PostgreSQL quotes the values that it refuses.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from ssl import SSLError

from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError

from bot.storage.errors import (
    CannotOpenError,
    Cause,
    DamagedError,
    NotYetError,
    StorageError,
    UnavailableError,
)

DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
SPOILT = frozenset({"XX001", "XX002"})  # data and index corrupted

CAUSES: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "another process is writing to it",
    sqlite3.SQLITE_LOCKED: "another process is writing to it",
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_READONLY: "the bot has no right to write it",
    sqlite3.SQLITE_PERM: "the bot has no right to use it",
    sqlite3.SQLITE_CANTOPEN: "its file cannot be opened, or its folder not be written",
    sqlite3.SQLITE_IOERR: "the disk does not do what it is asked",
    sqlite3.SQLITE_IOERR_SHMSIZE: "the disk is full",  # no room for what stands beside the file
    sqlite3.SQLITE_CORRUPT: "its file is damaged",
    sqlite3.SQLITE_NOTADB: "its file is not a database, or not one any more",
}
"""By SQLite's result code, else the primary part of it: https://www.sqlite.org/rescode.html."""

KINDS: Mapping[int, Cause] = {
    sqlite3.SQLITE_BUSY: Cause.LOCKED,
    sqlite3.SQLITE_LOCKED: Cause.LOCKED,
    sqlite3.SQLITE_FULL: Cause.FULL,
    sqlite3.SQLITE_READONLY: Cause.READ_ONLY,
    sqlite3.SQLITE_PERM: Cause.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Cause.READ_ONLY,
    sqlite3.SQLITE_IOERR: Cause.DISK,
    sqlite3.SQLITE_IOERR_SHMSIZE: Cause.FULL,
}

STATES: Mapping[str, str] = {
    "08": "the connection to the server was lost",
    "28": "the server refuses the account or its password, see DATABASE_URL",
    "3D000": "the server has no database of this name, see DATABASE_URL",
    "25006": "it can only be read: it is a copy of another server's, or was set so",
    "25P03": "the server ended a session that stood still",
    "57P05": "the server ended a session that stood still",
    "40": "another process is writing to it",
    "55P03": "another process is writing to it",
    "42501": "the account has no right to what it needs: make it the owner of the database",
    "42704": "the server is older than PostgreSQL 14",
    "53100": "the disk of the server is full",
    "53300": "the server takes no more connections",
    "57": "the server is ending or beginning",
    "58": "the disk of the server does not do what it is asked",
    "XX001": "its data are damaged",
    "XX002": "its data are damaged",
}
"""By SQLSTATE or its class, see https://www.postgresql.org/docs/current/errcodes-appendix.html."""

NOT_TRUSTED = (
    "the certificate of the server is not trusted for its name, see sslmode and sslrootcert in "
    "DATABASE_URL"
)

KINDS_OF_STATES: Mapping[str, Cause] = {
    "25006": Cause.READ_ONLY,
    "40": Cause.LOCKED,
    "55P03": Cause.LOCKED,
    "42501": Cause.READ_ONLY,
    "53100": Cause.FULL,
    "58": Cause.DISK,
}
"""By SQLSTATE or its class; any other one is a server that can't be used."""

PASSING = frozenset({Cause.FULL, Cause.LOCKED})
PASSING_STATES = frozenset({"08", "25P03", "53", "57"})
"""SQLSTATE or its class: a server begins, ends or has all hands full; a session stood still."""

PRIMARY = 0xFF  # the part of an extended result code that stands above
CLASS = 2  # characters of an SQLSTATE that name its class


def _drivers() -> tuple[type[Exception], ...]:
    try:
        import asyncpg  # type: ignore[import-untyped]  # noqa: PLC0415  an extra: may be missing
    except ImportError:
        return ()
    return (asyncpg.PostgresError, asyncpg.InterfaceError)


FAILURES: tuple[type[Exception], ...] = (SQLAlchemyError, sqlite3.Error, OSError, *_drivers())
"""What a database that fails raises; while connecting, the driver's errors come as they are."""


def trouble(error: BaseException) -> StorageError:
    """Say what happened: damage does not pass, anything else may."""
    if _code(error) in DAMAGED:
        return damaged(cause(error))
    if _state(error) in SPOILT:
        return DamagedError(
            f"The database cannot be used: {cause(error)}. Let whoever looks after the PostgreSQL "
            "server restore a backup."
        )
    said = f"The database is not available: {cause(error)}."
    return UnavailableError(said, kind(error), passing=_passes(error))


def not_opened(found: StorageError) -> CannotOpenError:
    """Say why a database could not be opened; apart, what may pass with nothing changed here."""
    passing = isinstance(found, UnavailableError) and found.passing
    return NotYetError(str(found)) if passing else CannotOpenError(str(found))


def _passes(error: BaseException) -> bool:
    if kind(error) in PASSING:
        return True
    if state := _state(error):
        return bool({state, state[:CLASS]} & PASSING_STATES)
    native = getattr(error, "orig", None) or error
    if isinstance(native, SSLError | ValueError):  # an address that can't be used so
        return False
    return isinstance(native, OSError) or _ended(error)


def refuses(error: BaseException) -> bool:
    """Say whether it is the values that are at fault: trying again changes nothing."""
    state = _state(error)
    return isinstance(error, IntegrityError | DataError) or (state or "")[:CLASS] in {"22", "23"}


def reason(error: BaseException) -> str:
    """Name a refusal in a word, for the log."""
    return _state(error) or type(error).__name__


def damaged(why: str) -> DamagedError:
    """Say that a database can't be used, and what to do about it."""
    return DamagedError(
        f"The database cannot be used: {why}. Restore a backup with `python -m bot restore FILE`; "
        "what is there is kept aside."
    )


def cause(error: BaseException) -> str:
    """Name what went wrong, without a value that was to be written."""
    if known := CAUSES.get(_code(error) or 0):
        return known
    if state := _state(error):
        return STATES.get(state) or STATES.get(state[:CLASS]) or f"PostgreSQL says {state}"
    native = getattr(error, "orig", None) or error
    match native:
        case TimeoutError():
            return "the server does not answer"
        case SSLError():
            return NOT_TRUSTED
        case ConnectionResetError() | ConnectionAbortedError() | BrokenPipeError():
            return STATES["08"]
        case ConnectionError() if native.errno is None:  # the driver's own word for it
            return "the server speaks no TLS, see sslmode in DATABASE_URL"
        case OSError():
            return "no server answers at its address, see DATABASE_URL"
        case sqlite3.Error():
            return str(native).rstrip(".")
        case _ if _ended(error):
            return STATES["08"]
        case _:
            return type(native).__name__


def kind(error: BaseException) -> Cause:
    """Say of which kind it is, for those who have to mend it."""
    if found := KINDS.get(_code(error) or 0):
        return found
    if state := _state(error):
        known = KINDS_OF_STATES.get(state) or KINDS_OF_STATES.get(state[:CLASS])
        return known or Cause.AWAY
    native = getattr(error, "orig", None) or error
    return Cause.OTHER if isinstance(native, sqlite3.Error) else Cause.AWAY


def _ended(error: BaseException) -> bool:
    """Say whether it is the connection that has ended, in whatever words the driver has for it."""
    name = type(getattr(error, "orig", None) or error).__name__
    invalidated: bool = getattr(error, "connection_invalidated", False)
    return invalidated or "Interface" in name or "Connection" in name


def _code(error: BaseException) -> int | None:
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    return code if code is None or code in CAUSES else code & PRIMARY


def _state(error: BaseException) -> str | None:
    state = getattr(getattr(error, "orig", None) or error, "sqlstate", None)
    return state if isinstance(state, str) else None
