"""Reminds people of drafts that they left: decided, committed and delivered like any answer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from bot.rounds.clock_guard import Trusted, always
from bot.rounds.deciding_rounds import DecidingRounds
from bot.rounds.drafts import Decided, Drafts
from bot.rounds.rounds import Rounds
from conversations.chat import is_day, remind
from conversations.identities import PersonId
from conversations.protocol.session import Session

log = logging.getLogger(__name__)

EVERY = 600.0  # seconds; a reminder after a day may be ten minutes late
AT_ONCE = 100  # sessions looked at in one transaction


@dataclass(eq=False)
class Reminders(DecidingRounds):
    """Reminds people of a draft that they began and left."""

    def __post_init__(self) -> None:
        self._drafts = Drafts(remind, self.builder, self.applier, self.clock)
        self._rounds = Rounds("nobody could be reminded", self._round)
        self.clock.on_turn(self._rounds.wake)

    async def run(self, stop: asyncio.Event, trusted: Trusted = always) -> None:
        """Remind until told to stop."""
        await self._rounds.run(stop, trusted)

    async def work_once(self) -> int:
        """Remind those who left a draft long enough ago, by day only; give their number.

        Every session that was looked at is saved again, so that the next round takes others.
        """
        now, directory = self.clock.now(), self.applier.addresses.directory
        if not is_day(now):
            return 0
        quiet = now - timedelta(hours=directory.delays.reminder_hours)
        async with self.store.begin() as unit:
            left = await unit.sessions.quiet_since(quiet, AT_ONCE)
            blocked = await unit.blocked_people.among([session.person for session in left])
            decided = [self._decided(session, blocked) for session in left]
            await unit.sessions.save([one for one, _ in decided], now, directory.retention.drafts)
            await unit.outbox.post([one for _, posted in decided for one in posted], now)
        reminded = sum(bool(posted) for _, posted in decided)
        if reminded:
            self.posted()
        return reminded

    def _decided(self, session: Session, blocked: Collection[PersonId]) -> Decided:
        """Decide on one person; somebody who is blocked is never reminded."""
        decided = None if session.person in blocked else self._drafts.decided(session)
        return decided or (session, [])

    async def _round(self) -> float:
        log.info("people reminded: %d", await self.work_once())
        return EVERY
