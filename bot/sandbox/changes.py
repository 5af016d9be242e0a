"""Who must know that something changed: those who wait, and those who watch."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

Watcher = Callable[[dict[str, Any]], None]
T = TypeVar("T")

PATIENCE = 20.0
"""Seconds that a wait is given unless it says otherwise: a busy machine is slow, not wrong."""


class Changes:
    """A counter of changes; waiting on it costs nothing while nothing changes.

    All calls come from the event loop that serves the sandbox.
    """

    def __init__(self) -> None:
        self.revision = 0
        self._waiting: set[asyncio.Future[None]] = set()
        self._watchers: list[Watcher] = []

    def publish(self, **change: Any) -> int:
        """Tell watchers what changed, wake those who wait, and return the new revision."""
        self.revision += 1
        for watcher in tuple(self._watchers):
            watcher(change)
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
        return self.revision

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Have the watcher called with each change, until the returned function is called."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    async def until(self, found: Callable[[], T], within: float) -> T:
        """Wait until the function returns something true, and return it.

        Looks again at each change; after so many seconds returns whatever it last found.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                while not (result := found()):
                    await self._next()
                return result
        return found()

    async def _next(self) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            await future
        finally:
            self._waiting.discard(future)
