"""Runs schedules: does each thing when it is due, and waits for the next one.

What is done is decided, committed and delivered like the answer to a message.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.clock import Clock
from bot.outgoing import Outgoing
from bot.rounds.clock_guard import Trusted, always
from bot.rounds.rounds import Rounds
from bot.storage.errors import UnavailableError
from bot.storage.store import Store
from bot.storage.unit import UnitOfWork
from bot.tracebacks import safe_traceback

log = logging.getLogger(__name__)

AT_ONCE = 50  # things done in one round
LOOK_AGAIN = 60.0  # seconds, in case another process changed something
RETRY_AFTER = timedelta(hours=1)  # until something that failed is tried again


class Schedule(Protocol):
    """One kind of thing that becomes due; the database knows when."""

    async def begin(self, unit: UnitOfWork, now: datetime) -> None:
        """Note what will become due, once after each start."""

    async def claim(self, unit: UnitOfWork, now: datetime) -> Any | None:
        """Give what has been due for the longest time; None if nothing is."""

    async def act(self, unit: UnitOfWork, due: Any, now: datetime) -> Sequence[Outgoing]:
        """Do it, note when it is due again, and give the messages to send."""

    async def put_off(self, unit: UnitOfWork, due: Any, until: datetime) -> None:
        """Make it due at that later moment."""

    async def next_due(self, unit: UnitOfWork, now: datetime, /) -> datetime | None:
        """Give the moment at which the next one is due."""


class ScheduleRunner:
    """Does what is due, each thing in its own transaction; `posted` is called after new messages.

    What fails is logged and put off for an hour, and does not stop the rest.
    """

    def __init__(
        self,
        store: Store,
        *,
        schedules: Sequence[Schedule],
        clock: Clock,
        posted: Callable[[], None],
    ) -> None:
        self._store = store
        self._schedules = schedules
        self._clock = clock
        self._posted = posted
        self._begun = False
        self._rounds = Rounds("what is due was not done", self._round)
        clock.on_turn(self._rounds.wake)

    def wake(self) -> None:
        """Say that something may have become due."""
        self._rounds.wake()

    async def run(self, stop: asyncio.Event, trusted: Trusted = always) -> None:
        """Do what becomes due until told to stop."""
        await self._rounds.run(stop, trusted)

    async def work_once(self) -> int:
        """Do what is due now, at most 50 things; give their number."""
        done = 0
        for schedule in self._schedules:
            while done < AT_ONCE and await self._do_next(schedule):
                done += 1
        return done

    async def _round(self) -> float:
        if not self._begun:
            await self._begin()
        if (seconds := await self._seconds_until_due()) > 0.0:
            return seconds
        if await self.work_once() == AT_ONCE:
            return 0.0
        return await self._seconds_until_due()

    async def _begin(self) -> None:
        async with self._store.begin() as unit:
            for schedule in self._schedules:
                await schedule.begin(unit, self._clock.now())
        self._begun = True

    async def _do_next(self, schedule: Schedule) -> bool:
        now, due = self._clock.now(), None
        try:
            async with self._store.begin() as unit:
                due = await schedule.claim(unit, now)
                if due is None:
                    return False
                posted = await schedule.act(unit, due, now)
                await unit.outbox.post(posted, now)
        except UnavailableError:
            raise
        except Exception as error:  # noqa: BLE001 (one thing must not stop all the others)
            log.error("due %s: %s", due, safe_traceback(error))  # noqa: TRY400 (no texts)
            async with self._store.begin() as unit:
                await schedule.put_off(unit, due, now + RETRY_AFTER)
            return True
        if posted:
            self._posted()
        return True

    async def _seconds_until_due(self) -> float:
        """Give the seconds until the next thing is due, 60 at most."""
        now = self._clock.now()
        async with self._store.begin() as unit:
            moments = [await schedule.next_due(unit, now) for schedule in self._schedules]
        waits = [(moment - now).total_seconds() for moment in moments if moment is not None]
        return max(0.0, min([LOOK_AGAIN, *waits]))
