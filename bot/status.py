"""Gathers the status report of the bot from its database and its machine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.settings import SettingsError, doubts
from bot.storage import files, schema
from bot.storage.store import Store
from bot.storage.unit import UnitOfWork
from bot.storage.vitals import Vitals
from bot.version import VERSION
from conversations.protocol.status import Complaint, StatusReport
from conversations.requests.lifecycle import OPEN

ROOM = 500e6
"""Bytes below which a disk fills sooner than somebody looks again."""
BACKUP_AGE = timedelta(days=2)
SECONDS_OFF = 60.0
"""How much the clocks may differ; reminders and erasing go by ours."""

MessengerTime = Callable[[], datetime | None]
"""Gives what the messenger's clock shows now; None if it never told."""


@dataclass(frozen=True)
class StatusObserver:
    """Makes a status report within a transaction."""

    store: Store
    clock: Clock
    messenger_time: MessengerTime = lambda: None

    async def __call__(self, unit: UnitOfWork) -> StatusReport:
        vitals = await unit.vital_signs.taken()
        return StatusReport(
            version=VERSION,
            database="PostgreSQL" if self.store.shared else "SQLite",
            schema=schema.newest(),
            room=self.store.room,
            backed_up=vitals.backed_up,
            heard=vitals.heard,
            undelivered=vitals.undelivered,
            oldest_due=vitals.oldest_due,
            open_requests=await _by_network(unit),
            complaints=tuple(self._complaints(vitals)),
        )

    def _complaints(self, vitals: Vitals) -> Iterator[Complaint]:
        now, room, file = self.clock.now(), self.store.room, self.store.file
        if _slips():
            yield Complaint.SETTINGS
        if room is not None and room < ROOM:
            yield Complaint.DISK
        if file is not None and vitals.backed_up is None:
            yield Complaint.NO_BACKUP
        elif vitals.backed_up and now - vitals.backed_up >= BACKUP_AGE:
            yield Complaint.OLD_BACKUP
        if file is not None and any(files.open_to_others(file)):
            yield Complaint.RIGHTS
        theirs = self.messenger_time()
        if theirs and abs((now - theirs).total_seconds()) > SECONDS_OFF:
            yield Complaint.CLOCK


def _slips() -> bool:
    """Say whether something in `.env` looks like a slip, or it can't be read any more."""
    with suppress(SettingsError):
        return bool(doubts())
    return True


async def _by_network(unit: UnitOfWork) -> Mapping[str, int]:
    """Count open requests by network; what can't be read is of none."""
    at_work = await unit.requests.desks_at_work()
    held = await unit.requests.load(open_at=at_work) if at_work else []
    return Counter(one.network or "" for one in held if one.state in OPEN)
