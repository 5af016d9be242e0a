"""What comes in is kept first; only then is the messenger told that it has arrived."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.clock import Clock
from bot.storage.store import Store


class Inbox:
    """Where the intake puts updates; `arrived` is called when there is something to answer."""

    def __init__(self, store: Store, clock: Clock, arrived: Callable[[], None]) -> None:
        self._store = store
        self._clock = clock
        self._arrived = arrived

    async def receive(self, raw_updates: Sequence[Mapping[str, Any]]) -> int:
        """Keep these updates on disk; give the offset that confirms them to the messenger.

        Those known already are passed over. Without updates: the offset to begin with.

        Raises:
            UnavailableError: nothing was kept, nothing may be confirmed.
        """
        async with self._store.begin() as unit:
            offset = await unit.inbox.receive(raw_updates, self._clock.now())
        if raw_updates:
            self._arrived()
        return offset
