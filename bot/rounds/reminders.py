"""Reminders of drafts that were left: decided, committed and delivered as answers are."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from datetime import timedelta

from bot.clock import Clock
from bot.rounds.clock_guard import Trusted, always
from bot.rounds.drafts import Decided, Drafts
from bot.rounds.rounds import Rounds
from bot.storage.store import Store
from bot.turns.applied_effects import EffectApplier
from bot.turns.contexts import ContextBuilder
from conversations.chat import is_day, remind
from conversations.identities import PersonId
from conversations.protocol.session import Session

log = logging.getLogger(__name__)

EVERY = 600.0  # seconds; a reminder after a day may be ten minutes late
AT_ONCE = 100  # sessions looked at in one transaction


class Reminders:
    """Looks for drafts left for a while; `posted` is called when there is something to deliver."""

    def __init__(
        self,
        store: Store,
        *,
        builder: ContextBuilder,
        applier: EffectApplier,
        clock: Clock,
        posted: Callable[[], None],
    ) -> None:
        self._store = store
        self._addresses = applier.addresses
        self._drafts = Drafts(remind, builder, applier, clock)
        self._clock = clock
        self._posted = posted
        self._rounds = Rounds("nobody could be reminded", self._round)
        clock.on_turn(self._rounds.wake)

    async def run(self, stop: asyncio.Event, trusted: Trusted = always) -> None:
        """Remind until told to stop."""
        await self._rounds.run(stop, trusted)

    async def work_once(self) -> int:
        """Remind those whose time has come, by day; give their number.

        Every session looked at is stored again, so that the next look is at others.
        """
        now, directory = self._clock.now(), self._addresses.directory
        if not is_day(now):
            return 0
        quiet = now - timedelta(hours=directory.delays.reminder_hours)
        async with self._store.begin() as unit:
            left = await unit.sessions.quiet_since(quiet, AT_ONCE)
            blocked = await unit.blocked_people.among([session.person for session in left])
            decided = [self._decided(session, blocked) for session in left]
            await unit.sessions.save([one for one, _ in decided], now, directory.retention.drafts)
            await unit.outbox.post([one for _, posted in decided for one in posted], now)
        reminded = sum(bool(posted) for _, posted in decided)
        if reminded:
            self._posted()
        return reminded

    def _decided(self, session: Session, blocked: Collection[PersonId]) -> Decided:
        """Remind a person who is answered, if it is time."""
        decided = None if session.person in blocked else self._drafts.decided(session)
        return decided or (session, [])

    async def _round(self) -> float:
        log.info("people reminded: %d", await self.work_once())
        return EVERY
