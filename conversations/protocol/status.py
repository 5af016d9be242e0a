"""The status report of the bot, for its administrators: numbers and times, no content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto


class Complaint(Enum):
    """What somebody should look at on the machine; `python -m bot check` says how."""

    SETTINGS = auto()
    DISK = auto()
    NO_BACKUP = auto()
    OLD_BACKUP = auto()
    RIGHTS = auto()
    CLOCK = auto()


@dataclass(frozen=True, slots=True)
class StatusReport:
    """How the bot is doing, as far as its own database and machine can tell.

    Attributes:
        version: the program's name and version.
        database: what kind of database it is, by its own name; `schema` is the revision of its
            tables.
        room: bytes that are free beside it; None where it is on a server.
        backed_up: when a backup was last made; None if none was, or the server makes them.
        heard: when the messenger last answered.
        undelivered: messages that wait; `oldest_due` since when the first should have left.
        open_requests: how many are open, by network; those of no network under an empty name.
    """

    version: str
    database: str
    schema: str
    room: int | None = None
    backed_up: datetime | None = None
    heard: datetime | None = None
    undelivered: int = 0
    oldest_due: datetime | None = None
    open_requests: Mapping[str, int] = field(default_factory=dict)
    complaints: tuple[Complaint, ...] = ()
