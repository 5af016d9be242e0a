"""Shows people their present step again after an outage: once, by day, a few at a time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.alarms.outages import OUTAGE, Outage
from bot.outgoing import Outgoing
from bot.rounds.deciding_rounds import DecidingRounds
from bot.rounds.drafts import Drafts
from bot.rounds.rounds import Rounds
from bot.storage.unit import UnitOfWork
from conversations.chat import SHORTLY, is_day, offer_again
from conversations.identities import PersonId
from conversations.protocol.session import Session
from conversations.requests.request import Request

log = logging.getLogger(__name__)

AT_ONCE = 10  # people shown their step in one transaction
PACE = 2.0  # seconds between two of them: five people a second leave room for those who write
SETTLED = timedelta(seconds=5)  # after an outage, in which what waited at Telegram comes in
LOOK_AGAIN = 60.0  # seconds; at night there is nothing to do until morning


@dataclass(eq=False)
class Resumption(DecidingRounds):
    """Shows people their present step again after an outage."""

    def __post_init__(self) -> None:
        self._rounds = Rounds("no step can be shown again", self._round)

    def wake(self) -> None:
        """Say that an outage has ended."""
        self._rounds.wake()

    async def run(self, stop: asyncio.Event) -> None:
        """Show steps until told to stop; who is left then is shown it after the next start."""
        await self._rounds.run(stop)

    async def _round(self) -> float:
        return PACE if await self.work_once() else LOOK_AGAIN

    async def work_once(self) -> bool:
        """Show their step to the next people; say whether there may be more to do soon."""
        if not is_day(self.clock.now()):
            return False
        async with self.store.begin() as unit:
            outage = await Outage.pending(unit.facts)
            if outage is None:
                return False
            if self.clock.now() - outage.ended < SETTLED or await unit.inbox.waiting(1):
                return True
            posted = await self._next_people(unit, outage)
        if posted:
            self.posted()
        return True

    async def _next_people(self, unit: UnitOfWork, outage: Outage) -> list[Outgoing]:
        now = self.clock.now()
        people = await unit.sessions.drafted_since(outage.began - SHORTLY, outage.offered, AT_ONCE)
        if not people:
            await unit.facts.forget(OUTAGE)
            return []
        await replace(outage, offered=list(people)[-1]).keep(unit.facts)
        began, ended = outage.began, outage.ended
        drafts = Drafts(
            lambda session, context: offer_again(session, began, ended, context),
            self.builder,
            self.applier,
            self.clock,
        )
        told = await self._to_be_told(unit, people)
        offers = [found for one, own in told if (found := drafts.decided(one, own))]
        kept = self.applier.addresses.directory.retention.drafts
        await unit.sessions.save([session for session, _ in offers], now, kept)
        posted = [one for _, messages in offers for one in messages]
        await unit.outbox.post(posted, now)
        log.info("steps shown again: %d", len(offers))
        return posted

    async def _to_be_told(
        self, unit: UnitOfWork, people: Mapping[PersonId, Session | None]
    ) -> list[tuple[Session, tuple[Request, ...]]]:
        """Give the sessions of those who are answered, each with the person's own requests."""
        blocked = await unit.blocked_people.among(people)
        sessions = [one for one in people.values() if one and one.person not in blocked]
        requests = await unit.requests.load([one.person for one in sessions])
        newest_first = sorted(requests, key=lambda one: one.submitted_at, reverse=True)
        return [
            (session, tuple(one for one in newest_first if one.person == session.person))
            for session in sessions
        ]
