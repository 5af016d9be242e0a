"""Work that is done again and again, until told to stop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.outage_log import OutageLog
from bot.rounds.clock_guard import Trusted, always
from bot.storage.errors import UnavailableError
from bot.waiting import wait_first

log = logging.getLogger(__name__)

PAUSE = 10.0  # seconds between attempts while the database is away, or the clock wrong


class Rounds:
    """Does a round, then waits for as many seconds as the round has said, or until woken."""

    def __init__(self, name: str, work: Callable[[], Awaitable[float]]) -> None:
        self._name = name
        self._work = work
        self._outage = OutageLog(log, f"{name}: goes on")
        self._awake = asyncio.Event()

    def wake(self) -> None:
        """Let the next round begin at once."""
        self._awake.set()

    async def run(self, stop: asyncio.Event, trusted: Trusted = always) -> None:
        """Go round; while the database is away, a round is tried again after a pause.

        While the clock is not `trusted`, nothing is done.
        """
        while not stop.is_set():
            self._awake.clear()
            await wait_first(stop, self._awake, seconds=await self._round(trusted))

    async def _round(self, trusted: Trusted) -> float:
        """Do a round if it can be done; give the seconds until the next one."""
        if not trusted():
            self._outage.met(f"{self._name}: the clock is wrong, or nobody has confirmed it yet")
            return PAUSE
        try:
            seconds = await self._work()
        except UnavailableError as error:
            self._outage.met(f"{self._name}: {error}")
            return PAUSE
        self._outage.passed()
        return seconds
