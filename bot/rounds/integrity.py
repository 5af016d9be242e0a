"""A file that is damaged while the bot runs is found in the night, not by whoever needs it."""

from __future__ import annotations

import asyncio
import logging
from datetime import date

from bot.clock import Clock
from bot.rounds.rounds import Rounds
from bot.storage.integrity import assert_whole
from bot.storage.store import Store

log = logging.getLogger(__name__)

QUIET_HOUR = 3
"""The hour of the day in Belgium in which it is looked at, once."""
EVERY = 1800.0  # seconds between two looks at the clock


class IntegrityRounds:
    """Looks through the database each night, in a thread; a server looks after its own files.

    Whoever joins the parts tells the administrators of what it raises.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._looked: date | None = None
        self._rounds = Rounds("the database could not be looked through", self._round)

    async def run(self, stop: asyncio.Event) -> None:
        """Look until told to stop.

        Raises:
            DamagedError: the database is damaged.
        """
        await self._rounds.run(stop)

    async def _round(self) -> float:
        now, file = self._clock.now(), self._store.file
        if file is not None and now.hour == QUIET_HOUR and now.date() != self._looked:
            await asyncio.to_thread(assert_whole, file)
            log.info("the database was looked through: it is whole")
            self._looked = now.date()
        return EVERY
