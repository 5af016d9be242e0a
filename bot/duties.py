"""Duties that only one of several workers may have at a time: polling, and delivering.

A duty is a lock on a connection to the database, and ends with the connection. A worker that is
killed loses it at once, one that stands still when the server has missed it for a while. Then
another worker takes it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.storage.errors import UnavailableError
from bot.storage.postgresql import Lock
from bot.storage.store import Store
from bot.waiting import wait_first

log = logging.getLogger(__name__)

LOOK_EVERY = 2.0
"""Seconds: after so many another worker takes over, and a connection in use doesn't stand still."""
AFTER_OTHERS = 8.0
"""Seconds that a worker leaves to the one before it when its own connection was cut: so was that
one's, which has calls in hand and goes on with them."""

Work = Callable[[asyncio.Event], Awaitable[None]]
"""Works until it is told to stop, and finishes what is in hand."""


class Duty:
    """One duty, which this worker has or not; a bot alone on its database has every duty."""

    def __init__(self, store: Store, lock: Lock) -> None:
        self._store = store
        self._lock = lock
        self._line: int | None = None  # the connection on which we have it
        self._seen = store.line

    def on_duty(self) -> bool:
        """Say within a transaction whether this worker has the duty until it ends."""
        return not self._store.shared or self._line == self._store.line

    async def run(self, work: Work, stop: asyncio.Event) -> None:
        """Work whenever this worker has the duty, until told to stop."""
        if not self._store.shared:
            await work(stop)
            return
        while not stop.is_set():
            if await self._taken():
                log.info("this worker sees to it: %s", self._lock.name.lower())
                await self._work(work, stop)
            else:
                await wait_first(stop, seconds=self._patience())

    async def _work(self, work: Work, stop: asyncio.Event) -> None:
        """Work until told to stop, or until another worker has the duty."""
        resigned, ended = asyncio.Event(), asyncio.Event()
        working = asyncio.ensure_future(work(resigned))
        working.add_done_callback(lambda _: ended.set())
        try:
            while not stop.is_set() and not ended.is_set() and await self._kept():
                await wait_first(stop, ended, seconds=LOOK_EVERY)
            resigned.set()
            await working
        finally:
            working.cancel()
            await asyncio.wait({working})
        await self._give_back()

    async def _taken(self) -> bool:
        try:
            if not await self._store.take(self._lock, self._seen):
                return False
        except UnavailableError:
            return False
        self._line = self._seen
        return True

    async def _kept(self) -> bool:
        """Say whether this worker still has it; assume so while the server does not answer."""
        try:
            async with self._store.begin():
                return self.on_duty()
        except UnavailableError:
            return True

    async def _give_back(self) -> None:
        try:
            if self.on_duty():
                await self._store.give_back(self._lock)
        except UnavailableError:
            pass  # the lock has ended with the connection
        finally:
            self._line, self._seen = None, self._store.line

    def _patience(self) -> float:
        cut, self._seen = self._seen != self._store.line, self._store.line
        return AFTER_OTHERS if cut else LOOK_EVERY
