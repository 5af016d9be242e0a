"""The files of an SQLite database: where they are, for whose eyes, and for one bot at a time."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from typing import Self

from sqlalchemy import make_url

from bot.storage.errors import CannotOpenError

OURS_ALONE = 0o600
FOLDER_OF_OURS = 0o700
BESIDE = ("-wal", "-shm", "-journal")
"""How the files end that SQLite keeps beside a database."""


def file_of(database_url: str) -> Path | None:
    """Give the file of an SQLite database; None for one that is a server, or only in memory."""
    url = make_url(database_url)
    in_a_file = url.get_backend_name() == "sqlite" and url.database not in {None, "", ":memory:"}
    return Path(str(url.database)) if in_a_file else None


def prepare(file: Path) -> None:
    """Make the file and its folder where they are missing, readable by our account alone.

    Raises:
        CannotOpenError: they cannot be made.
    """
    try:
        file.parent.mkdir(mode=FOLDER_OF_OURS, parents=True, exist_ok=True)
        if not file.exists():
            os.close(os.open(file, os.O_RDWR | os.O_CREAT, OURS_ALONE))
    except OSError as error:
        raise CannotOpenError(
            f"The database {file} cannot be made ({error.strerror}): set DATABASE_URL to a file "
            "in a folder that the bot may write."
        ) from None


class Claim:
    """The right to be the only bot at work on a database.

    The system takes it back when the process ends, however it ends.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def on(cls, file: Path) -> Self:
        """Take the right, by a lock on a file beside the database.

        Raises:
            CannotOpenError: another process has it, or the lock's file cannot be made.
        """
        lock = file.with_name(f"{file.name}.lock")
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
        return cls(descriptor)

    def release(self) -> None:
        """Let others have it; the lock's file stays, for removing it could let two of them in."""
        os.close(self._descriptor)
