"""Backup and restore: the whole database as one file, put aside and put back."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.storage import copies, files
from bot.storage.codec import Codec
from bot.storage.copies import Holds
from bot.storage.errors import CannotCopyError
from bot.storage.files import Claim


@dataclass(frozen=True, slots=True)
class Restored:
    """What the database holds now, and where the one before it is kept."""

    holds: Holds
    aside: Path | None


def back_up(database_url: str, file: Path, *, force: bool) -> Holds:
    """Write the database, as it stands at one moment, to a file; the bot may be at work meanwhile.

    With `force`, a file that is there is replaced, at the end and at once.

    Raises:
        CannotCopyError: what is wrong, in one sentence; nothing was written.
    """
    database = _file_of(database_url)
    if not database.exists():
        raise CannotCopyError(f"There is no database {database} yet: nothing to back up.")
    _assert_elsewhere(file, database)
    if file.is_dir():
        raise CannotCopyError(f"{file} is a folder: name a file in it.")
    if file.exists() and not force:
        raise CannotCopyError(f"{file} is there already: choose another name, or add --force.")
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        holds = copies.copy(database, unfinished)
        _put(unfinished, file)
    finally:
        unfinished.unlink(missing_ok=True)
    return holds


def restore(
    database_url: str, data_key: str, file: Path, moment: str, mend: Callable[[Path], None]
) -> Restored:
    """Put a backup in the place of the database; what stood there is kept under another name.

    `moment` becomes part of that name. `mend` may change the copy before it takes the place. At
    each instant there is a whole database in the place.

    Raises:
        CannotCopyError: the file is no backup that this version can use; nothing was changed.
        CannotOpenError: a bot is at work on the database, or its folder cannot be used.
    """
    database = _file_of(database_url)
    if not file.is_file():
        raise CannotCopyError(f"There is no file {file}.")
    _assert_elsewhere(file, database)
    try:
        database.parent.mkdir(mode=files.FOLDER_OF_OURS, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotCopyError(f"{database.parent} cannot be made: {error.strerror}.") from None
    claim = Claim.on(database)
    unfinished = database.with_name(f"{database.name}.unfinished")
    try:
        copies.assert_usable(file, copies.look_into(file), Codec(data_key))
        copies.copy(file, unfinished)
        mend(unfinished)
        copies.checkpoint(unfinished)
        holds = copies.look_into(unfinished)
        aside = _set_aside(database, moment)
        _put(unfinished, database)
    finally:
        for left in (unfinished, *files.beside(unfinished)):
            left.unlink(missing_ok=True)
        claim.release()
    return Restored(holds, aside)


def _file_of(database_url: str) -> Path:
    database = files.file_of(database_url)
    if database is None:
        raise CannotCopyError(
            "Only an SQLite file is copied by this command: for PostgreSQL use `pg_dump "
            "--format=custom` and `pg_restore --clean --if-exists`, see docs/operating.md."
        )
    return database


def _assert_elsewhere(file: Path, database: Path) -> None:
    own = (database, *files.beside(database), files.lock_of(database))
    if file.resolve() in {path.resolve() for path in own}:
        raise CannotCopyError(f"{file} belongs to the database itself: name another file.")


def _set_aside(database: Path, moment: str) -> Path | None:
    """Give the present database a second name; its first one can be taken over then."""
    aside = database.with_name(f"{database.name}.before-{moment}")
    try:
        if database.exists():
            copies.checkpoint(database)
            os.link(database, aside)
        for left, kept in zip(files.beside(database), files.beside(aside), strict=True):
            if left.exists():  # the log of a damaged file, or of one that was taken away
                left.rename(kept)
    except OSError as error:
        raise CannotCopyError(
            f"{database} cannot be kept as {aside.name}: {error.strerror}."
        ) from None
    return aside if aside.exists() else None


def _put(finished: Path, place: Path) -> None:
    try:
        finished.replace(place)
        copies.reach_disk(place.absolute().parent)
    except OSError as error:
        raise CannotCopyError(f"{place} cannot be written: {error.strerror}.") from None
