"""Copies of an SQLite database, made while it is in use, and checked before they are trusted."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.storage import schema
from bot.storage.causes import cause
from bot.storage.codec import Codec
from bot.storage.errors import CannotCopyError
from bot.storage.files import OURS_ALONE, beside
from bot.storage.seals import KEY_CHECK


@dataclass(frozen=True, slots=True)
class Holds:
    """What a whole database holds."""

    people: int
    requests: int
    revision: str | None
    mark: str | None


def copy(source: Path, target: Path) -> Holds:
    """Copy a database as it stands at one moment, into a new file for our eyes alone; check it.

    SQLite's own copying takes in what stands in the write-ahead log, and stops no other process.

    Raises:
        CannotCopyError: the source cannot be read, the target not written, or the copy is damaged;
            no target is left behind.
    """
    try:
        return _copied(source, target)
    except BaseException as error:
        for path in (target, *beside(target)):
            path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise CannotCopyError(f"{target} cannot be written: {error.strerror}.") from None
        raise


def look_into(file: Path) -> Holds:
    """Check that a database is whole and one of ours, and count what it holds.

    Raises:
        CannotCopyError: it is not.
    """
    try:
        with closing(_opened(file, "ro")) as database:
            (said,) = database.execute("PRAGMA integrity_check(1)").fetchone()
            if said != "ok":
                raise CannotCopyError(f"{file} is damaged.")
            return _holds(database)
    except sqlite3.Error as error:
        raise CannotCopyError(f"{file} is not a database of this bot: {cause(error)}.") from None


def assert_usable(file: Path, holds: Holds, codec: Codec) -> None:
    """Check that this version of the bot, with our keys, can work on a database.

    Raises:
        CannotCopyError: its schema is of a newer version, or other keys are needed.
    """
    if not schema.known(holds.revision):
        raise CannotCopyError(
            f"{file} has schema {holds.revision}, which this version of the bot does not know: "
            "install the version that wrote it, or a newer one."
        )
    if holds.mark is not None and not codec.opens(holds.mark.encode()):
        raise CannotCopyError(
            f"{file} was written with another key: set DATA_KEY to the key of that time, after "
            "the present one and a comma if you need both."
        )


def checkpoint(file: Path) -> None:
    """Bring what stands in the write-ahead log into the file, so that it is whole by itself.

    A damaged file stays as it is.

    Raises:
        CannotCopyError: another process has it open.
    """
    try:
        with closing(_opened(file, "rw")) as database:
            database.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
            raise CannotCopyError(
                f"Another process has the database {file} open: end it first."
            ) from None


def reach_disk(path: Path) -> None:
    """Wait until a file, or the names in a folder, would survive the loss of power."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copied(source: Path, target: Path) -> Holds:
    for path in (target, *beside(target)):
        path.unlink(missing_ok=True)
    os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, OURS_ALONE))
    try:
        with closing(_opened(source, "rw")) as original, closing(_opened(target, "rw")) as database:
            original.backup(database)
            database.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.Error as error:
        raise CannotCopyError(f"{source} cannot be copied: {cause(error)}.") from None
    reach_disk(target)
    return look_into(target)


def _opened(file: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode={mode}", uri=True)


def _holds(database: sqlite3.Connection) -> Holds:
    def one(statement: str) -> int:
        (number,) = database.execute(statement).fetchone()
        return int(number)

    revision = database.execute("SELECT version_num FROM alembic_version").fetchone()
    query = "SELECT value FROM facts WHERE name = ?"
    mark = database.execute(query, (KEY_CHECK,)).fetchone()
    return Holds(
        people=one("SELECT count(*) FROM sessions"),
        requests=one("SELECT count(*) FROM requests"),
        revision=revision and revision[0],
        mark=mark and mark[0],
    )
