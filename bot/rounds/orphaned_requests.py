"""Gives open requests to the fallback desk when theirs was taken out of the networks file."""

from __future__ import annotations

import asyncio
import logging

from bot.rounds.deciding_rounds import DecidingRounds
from bot.rounds.rounds import Rounds
from bot.tracebacks import safe_traceback
from bot.turns.applied_effects import AppliedEffects
from bot.turns.boards import boards_change
from bot.turns.stubs import leave_stubs
from conversations.requests.request import Request
from conversations.transitions.transitions import hand_over_orphaned

log = logging.getLogger(__name__)

EVERY = 3600.0  # seconds: a desk is gone after a start only, but requests are opened again later


class OrphanedRequests(DecidingRounds):
    """Looks for requests without a desk, and gives them to the fallback desk."""

    async def run(self, stop: asyncio.Event) -> None:
        """Hand over such requests until told to stop."""
        await Rounds("requests without a desk were not handed over", self._round).run(stop)

    async def work_once(self) -> int:
        """Hand over all requests without a desk, in one transaction; give their number."""
        directory, now = self.applier.addresses.directory, self.clock.now()
        handed = 0
        async with self.store.begin() as unit:
            for request in await unit.requests.orphaned([desk.id for desk in directory.desks]):
                if applied := self._handed(request):
                    await unit.requests.save(applied.requests, applied.due)
                    await unit.outbox.post(applied.posted, now)
                    await leave_stubs(unit, applied.left, self.builder.messages, now)
                    handed += 1
            if handed:
                await boards_change(unit, [directory.fallback_desk], now)
        if handed:
            self.posted()
        return handed

    async def _round(self) -> float:
        if handed := await self.work_once():
            log.warning("requests of desks that are gone, handed over: %d", handed)
        return EVERY

    def _handed(self, request: Request) -> AppliedEffects | None:
        """Decide on one request; None for one that fails, which must not stop the others."""
        now = self.clock.now()
        try:
            effects = hand_over_orphaned(request, self.builder.build(now))
            return self.applier.apply(effects, now)
        except Exception as error:  # noqa: BLE001 (one request must not end the whole bot)
            log.error("request %s: %s", request.reference, safe_traceback(error))  # noqa: TRY400
            return None
