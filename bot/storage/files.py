"""The files of an SQLite database: where they are, for whose eyes, and for one bot at a time."""

from __future__ import annotations

import fcntl
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Self

from sqlalchemy import make_url

from bot.storage.errors import CannotOpenError

OTHERS = stat.S_IRWXG | stat.S_IRWXO
OURS_ALONE = 0o600
FOLDER_OF_OURS = 0o700
BESIDE = ("-wal", "-shm", "-journal")
"""How the files end that SQLite keeps beside a database."""


NOTE = 128
"""Bytes of the lock's file in which a line is noted; there are two, one after the other."""


def file_of(database_url: str) -> Path | None:
    """Give the file of an SQLite database; None for one that is a server, or only in memory."""
    url = make_url(database_url)
    in_a_file = url.get_backend_name() == "sqlite" and url.database not in {None, "", ":memory:"}
    return Path(str(url.database)) if in_a_file else None


def prepare(file: Path) -> None:
    """Make the file and its folder where they are missing, readable by our account alone.

    Raises:
        CannotOpenError: they cannot be made or written.
    """
    if file.is_dir():
        raise CannotOpenError(f"The database {file} is a folder: set DATABASE_URL to a file in it.")
    try:
        file.parent.mkdir(mode=FOLDER_OF_OURS, parents=True, exist_ok=True)
        if not file.exists():
            os.close(os.open(file, os.O_RDWR | os.O_CREAT, OURS_ALONE))
    except OSError as error:
        raise CannotOpenError(
            f"The database {file} cannot be made ({error.strerror}): set DATABASE_URL to a file "
            "in a folder that the bot may write."
        ) from None
    if not os.access(file, os.W_OK):  # it could be opened, and nothing be kept
        raise CannotOpenError(
            f"The database {file} cannot be written: give the bot's account the file and its "
            "folder."
        )


def room_beside(file: Path) -> int | None:
    """Give the bytes that are free beside a file; None where that can't be said."""
    try:
        return shutil.disk_usage(file.parent).free
    except OSError:
        return None


def kept_from_by(file: Path) -> Path | None:
    """Name the folder that keeps a file from being made, if one does; nothing is made here."""
    folder = next(one for one in file.absolute().parents if one.exists())
    return None if os.access(folder, os.W_OK | os.X_OK) else folder


def open_to_others(file: Path) -> Iterator[Path]:
    """Give the database's folder and files that other accounts of the machine may look into."""
    for path in (file.parent, file, *beside(file), lock_of(file)):
        if path.exists() and path.stat().st_mode & OTHERS:
            yield path


def tighten(*paths: Path) -> None:
    """Keep files and folders to our account.

    Raises:
        CannotOpenError: they belong to another account, or a folder is everybody's.
    """
    for path in paths:
        if path.stat().st_mode & stat.S_ISVTX:
            raise CannotOpenError(
                f"The folder {path} is everybody's: move the database into one of its own, and set "
                "DATABASE_URL to it."
            )
        try:
            path.chmod(FOLDER_OF_OURS if path.is_dir() else OURS_ALONE)
        except OSError as error:
            raise CannotOpenError(
                f"The rights of {path} cannot be changed ({error.strerror}): do it as its owner."
            ) from None


def beside(file: Path) -> list[Path]:
    """Name the files that SQLite may keep beside a database."""
    return [file.with_name(f"{file.name}{ending}") for ending in BESIDE]


def lock_of(file: Path) -> Path:
    """Name the file whose lock says who works on a database."""
    return file.with_name(f"{file.name}.lock")


class Claim:
    """The right to be the only bot at work on a database.

    The system takes it back when the process ends, however it ends. A line can be noted with it,
    and how the database was left.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def on(cls, file: Path) -> Self:
        """Take the right, by a lock on a file beside the database itself, not beside a link to it.

        Raises:
            CannotOpenError: another process has it, the lock's file cannot be made, or the
                database has a second name in a folder, under which a second bot would not be seen.
        """
        file = file.resolve()
        if _has_second_name(file):
            raise CannotOpenError(
                f"The database {file} has a second name (a hard link), and what SQLite keeps "
                "beside one name is not seen under the other: remove one of them."
            )
        lock = lock_of(file)
        try:
            descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, OURS_ALONE)
        except OSError as error:
            raise CannotOpenError(
                f"The file {lock} cannot be made ({error.strerror}): the bot must be able to "
                "write the folder of its database."
            ) from None
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            raise CannotOpenError(
                f"Another process is at work on the database {file}: end it first, only one may."
            ) from None
        taken = os.fstat(descriptor).st_size
        with suppress(OSError):
            os.pwrite(descriptor, b" " * (2 * NOTE - taken), taken)
        return cls(descriptor)

    def note(self, line: str) -> None:
        """Note a line over the last one: on a full disk too, for its place is taken already."""
        self._write(line, 0)

    @property
    def noted(self) -> str:
        """Give what was last noted here, by this process or one before it."""
        return self._read(0)

    @property
    def whole(self) -> str:
        """Give the stamp of the database when it was last left whole; nothing since it is used."""
        return self._read(NOTE)

    @whole.setter
    def whole(self, stamp: str) -> None:
        self._write(stamp, NOTE)
        with suppress(OSError):
            os.fsync(self._descriptor)  # a stamp taken back must not come back with the power

    def _write(self, line: str, place: int) -> None:
        with suppress(OSError):
            os.pwrite(self._descriptor, line.encode().ljust(NOTE)[:NOTE], place)

    def _read(self, place: int) -> str:
        return os.pread(self._descriptor, NOTE, place).decode(errors="replace").strip()

    def release(self) -> None:
        """Let others have it; the lock's file stays, for removing it could let two of them in."""
        os.close(self._descriptor)


def _has_second_name(file: Path) -> bool:
    """Say whether a hard link leads to it; one that `restore` was killed over is none to fear."""
    if not file.exists():
        return False
    aside = [one for one in file.parent.glob(f"{file.name}.before-*") if one.samefile(file)]
    return file.stat().st_nlink > 1 + len(aside)
