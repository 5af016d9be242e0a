"""Open requests whose desk is gone from the networks file: the fallback desk gets them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.clock import Clock
from bot.rounds.rounds import Rounds
from bot.storage.store import Store
from bot.tracebacks import safe_traceback
from bot.turns.applied_effects import AppliedEffects, EffectApplier
from bot.turns.boards import boards_change
from bot.turns.contexts import ContextBuilder
from bot.turns.stubs import leave_stubs
from conversations.requests.request import Request
from conversations.transitions.transitions import hand_over_orphaned

log = logging.getLogger(__name__)

EVERY = 3600.0  # seconds: at the start above all, then for requests that are opened again


class OrphanedRequests:
    """Looks for requests without a desk; `posted` is called when there is something to deliver."""

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
        self._builder = builder
        self._applier = applier
        self._clock = clock
        self._posted = posted
        self._rounds = Rounds("requests without a desk were not handed over", self._round)

    async def run(self, stop: asyncio.Event) -> None:
        """Hand over what is found until told to stop."""
        await self._rounds.run(stop)

    async def work_once(self) -> int:
        """Give what has no desk to the fallback desk, in one transaction; give its number."""
        directory, now = self._applier.addresses.directory, self._clock.now()
        handed = 0
        async with self._store.begin() as unit:
            for request in await unit.requests.orphaned([desk.id for desk in directory.desks]):
                if applied := self._handed(request):
                    await unit.requests.save(applied.requests, applied.due)
                    await unit.outbox.post(applied.posted, now)
                    await leave_stubs(unit, applied.left, self._builder.messages, now)
                    handed += 1
            if handed:
                await boards_change(unit, [directory.fallback_desk], now)
        if handed:
            self._posted()
        return handed

    async def _round(self) -> float:
        if handed := await self.work_once():
            log.warning("requests of desks that are gone, handed over: %d", handed)
        return EVERY

    def _handed(self, request: Request) -> AppliedEffects | None:
        """Decide on one request; one that cannot be handed over is in nobody's way."""
        now = self._clock.now()
        try:
            effects = hand_over_orphaned(request, self._builder.build(now))
            return self._applier.apply(effects, now)
        except Exception as error:  # noqa: BLE001 (one request must not end the whole bot)
            log.error("request %s: %s", request.reference, safe_traceback(error))  # noqa: TRY400
            return None
