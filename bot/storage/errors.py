"""What can go wrong with the storage, each said in one sentence for the administrator."""

from __future__ import annotations

from enum import StrEnum

from bot.mistakes import ToMendError


class Cause(StrEnum):
    """Why a database can't be used for the moment; the values are noted, and stay."""

    FULL = "full"
    LOCKED = "locked"
    READ_ONLY = "read_only"
    DISK = "disk"
    AWAY = "away"
    OTHER = "other"


class StorageError(Exception):
    """Base of the storage's errors; the text never holds anything that people typed."""


class CannotOpenError(StorageError, ToMendError):
    """The database or its key cannot be used: the start stops with this sentence."""


class BehindError(CannotOpenError):
    """Its tables are those of an earlier version, or none: the next start of the bot mends that."""


class NotYetError(CannotOpenError):
    """It cannot be used for now, and may be later with nothing changed here: a bot can wait."""


class UnavailableError(StorageError):
    """The database did not answer, is locked or full: nothing was written, try again later.

    It is `passing` if it may be over with nothing changed at the bot or its account.
    """

    def __init__(self, said: str, cause: Cause = Cause.OTHER, *, passing: bool = False) -> None:
        super().__init__(said)
        self.cause = cause
        self.passing = passing


class DamagedError(StorageError):
    """The database is damaged, or another file has taken its place: trying again helps nobody."""


class RefusedError(StorageError):
    """What was to be written does not fit: nothing was written, trying again changes nothing."""


class UnreadableError(StorageError):
    """A stored value cannot be read back: another key, or a shape that is no longer known."""


class CannotCopyError(StorageError, ToMendError):
    """A backup cannot be made or restored: the command stops with this sentence."""
