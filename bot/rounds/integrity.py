"""A damaged file is found in the night, or soon after the start, not by whoever needs it."""

from __future__ import annotations

import asyncio
import logging
from datetime import date

from bot.clock import Clock
from bot.rounds.rounds import Rounds
from bot.storage.store import Store

log = logging.getLogger(__name__)

QUIET_HOUR = 3
"""The hour of the day in Belgium in which it is looked at, once."""
EVERY = 1800.0  # seconds between two looks at the clock


class IntegrityRounds:
    """Looks through the database each night, and at once where the start has put that off.

    A server looks after its own files. Whoever joins the parts tells the administrators of what it
    raises.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._looked: date | None = None
        self._rounds = Rounds("the database could not be looked through", self._round)

    async def run(self, stop: asyncio.Event) -> None:
        """Look until told to stop, which no look holds up.

        Raises:
            DamagedError: the database is damaged.
        """
        rounds = asyncio.create_task(self._rounds.run(stop))
        stopped = asyncio.create_task(stop.wait())
        stopped.add_done_callback(lambda _: rounds.cancel())
        try:
            await rounds
        except asyncio.CancelledError:
            if not stop.is_set():
                raise
        finally:
            stopped.cancel()

    async def _round(self) -> float:
        now, whole = self._clock.now(), self._store.whole
        at_night = now.hour == QUIET_HOUR and now.date() != self._looked
        if self._store.file is not None and (at_night or whole.owed):
            await whole.look()
            log.info("the database was looked through: it is whole")
            self._looked = now.date()
        return EVERY
