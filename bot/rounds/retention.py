"""Erases what was kept as long as people were told, and no longer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import date

from bot.addresses import Addresses
from bot.clock import Clock
from bot.messages import Messages
from bot.rounds.clock_guard import Trusted, always
from bot.rounds.rounds import Rounds
from bot.storage.store import Store
from bot.turns.erasure import erase_requests

log = logging.getLogger(__name__)

EVERY = 600.0  # seconds
REQUESTS_AT_ONCE = 10
"""Each leaves some stubs in its group, which takes 20 messages a minute for everything."""


class RetentionRounds:
    """Erases every ten minutes, by a clock that is trusted.

    What has to be looked for among all that is held is looked for in the first round of a day.
    `posted` is called when stubs are to leave.
    """

    def __init__(
        self,
        store: Store,
        *,
        messages: Messages,
        addresses: Addresses,
        clock: Clock,
        posted: Callable[[], None],
    ) -> None:
        self._store = store
        self._messages = messages
        self._addresses = addresses
        self._clock = clock
        self._posted = posted
        self._looked: date | None = None
        self._rounds = Rounds("nothing could be erased", self._round)
        clock.on_turn(self._rounds.wake)

    async def run(self, stop: asyncio.Event, trusted: Trusted = always) -> None:
        """Erase until told to stop."""
        await self._rounds.run(stop, trusted)

    async def work_once(self) -> int:
        """Erase drafts, sessions, closed requests and leftovers out of time; give their number."""
        now, retention = self._clock.now(), self._addresses.directory.retention
        first_today = now.date() != self._looked
        erased = await self._drafts()
        async with self._store.begin() as unit:
            await unit.sessions.expire_by(now + retention.drafts)
            references = await unit.requests.closed_until(now - retention.content, REQUESTS_AT_ONCE)
            if references:
                directory = self._addresses.directory
                await erase_requests(unit, references, self._messages, directory, now)
            if references or first_today:
                await unit.topics.erase_orphans()
            erased += await unit.sessions.forget_unused(now - retention.profile)
            erased += await unit.leftovers.erase(now, retention)
            if first_today:
                erased += await unit.leftovers.erase_unneeded(now, retention)
                erased += await unit.sent_messages.thin_out()
            erased += await unit.erasures.forget(now - retention.backups)
        self._looked = now.date()
        if references:
            self._posted()
        return erased + len(references)

    async def _round(self) -> float:
        log.info("erased: %d", await self.work_once())
        return EVERY

    async def _drafts(self) -> int:
        """Erase drafts, in transactions short enough for others to go between."""
        erased = 0
        while True:
            async with self._store.begin() as unit:
                expired = await unit.sessions.expire(self._clock.now())
            erased += expired
            if not expired:
                return erased
