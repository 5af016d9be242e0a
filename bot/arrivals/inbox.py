"""The inbox: stores each update before the messenger is told that it has arrived."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.arrivals.rate_limiter import Admits, Admitted, everyone
from bot.clock import Clock
from bot.storage.store import Store
from bot.storage.unit import UnitOfWork


class Inbox:
    """Where the intake puts updates, as far as the gate lets them in.

    `arrived` is called when there is something to answer, `posted` when something is to be
    delivered.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        arrived: Callable[[], None],
        admit: Admits = everyone,
        posted: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._arrived = arrived
        self._admit = admit
        self._posted = posted

    async def receive(self, raw_updates: Sequence[Mapping[str, Any]]) -> int:
        """Keep these updates on disk; give the offset that confirms them to the messenger.

        Those known already are passed over. Without updates: the offset to begin with.

        Raises:
            UnavailableError: nothing was kept, nothing may be confirmed.
        """
        now = self._clock.now()
        admitted = self._admit(raw_updates, now)
        async with self._store.begin() as unit:
            offset = await unit.inbox.receive(raw_updates, now, admitted.senders, admitted.refused)
            await _note(unit, admitted, now)
        self._learn(raw_updates, admitted)
        return offset

    async def keep(self, raw_updates: Sequence[Mapping[str, Any]]) -> None:
        """Keep these updates on disk, for a messenger that posts them and counts for itself.

        Raises:
            UnavailableError: nothing was kept, nothing may be confirmed.
        """
        now = self._clock.now()
        admitted = self._admit(raw_updates, now)
        async with self._store.begin() as unit:
            await unit.inbox.keep(raw_updates, now, admitted.senders, admitted.refused)
            await _note(unit, admitted, now)
        self._learn(raw_updates, admitted)

    async def begin_anew(self) -> None:
        """Have the next poll, if there ever is one, ask for all that the messenger holds."""
        async with self._store.begin() as unit:
            await unit.inbox.begin_anew()

    def _learn(self, raw_updates: Sequence[Mapping[str, Any]], admitted: Admitted) -> None:
        """Take over what has been committed."""
        admitted.commit()
        if raw_updates:
            self._arrived()
        if admitted.posted:
            self._posted()


async def _note(unit: UnitOfWork, admitted: Admitted, now: datetime) -> None:
    await unit.inbox.note(admitted.noted, now)
    await unit.outbox.post(admitted.posted, now)
