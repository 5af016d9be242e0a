"""The health report that monitors ask for: a verdict and numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from bot.clock import Clock
from bot.storage.errors import StorageError
from bot.storage.store import Store
from bot.storage.vitals import Vitals

SILENT = timedelta(minutes=3)
"""A poll lasts 25 s and is noted to half a minute: so long without one is an outage."""


class Health(Enum):
    """Well, or the first thing that is not."""

    WELL = "ok"
    NO_DATABASE = "the database does not answer"
    SILENT = "Telegram has not answered for minutes"


@dataclass(frozen=True, slots=True)
class Report:
    """How the bot is at a moment; without a database there are no numbers.

    `room` is what is free beside it, in bytes, where it is a file.
    """

    health: Health
    at: datetime
    vitals: Vitals | None
    room: int | None = None

    @property
    def silence(self) -> float | None:
        """Give the seconds since Telegram last answered a poll."""
        return self._since(self.vitals.heard if self.vitals else None)

    @property
    def delay(self) -> float:
        """Give the seconds that the message has waited which should have left first."""
        return max(self._since(self.vitals.oldest_due if self.vitals else None) or 0.0, 0.0)

    @property
    def backup_age(self) -> float | None:
        """Give the seconds since the last backup."""
        return self._since(self.vitals.backed_up if self.vitals else None)

    def _since(self, moment: datetime | None) -> float | None:
        return None if moment is None else (self.at - moment).total_seconds()


class Examination:
    """Looks at the bot when asked; a look is one short transaction."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._began = clock.now()

    async def report(self) -> Report:
        """Say how the bot is; a bot that has just begun may not have heard anything yet."""
        try:
            async with self._store.begin() as unit:
                vitals = await unit.vital_signs.taken()
        except StorageError:
            return Report(Health.NO_DATABASE, self._clock.now(), None, self._store.room)
        now = self._clock.now()
        last = max(vitals.heard or self._began, self._began)
        silent = now - last > SILENT
        health = Health.SILENT if silent else Health.WELL
        return Report(health, now, vitals, self._store.room)
