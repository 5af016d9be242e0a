"""Several workers on one database: one after the other is killed, or stands still for a while."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from bot.settings import Settings
from tests.soak.bots import Process
from tests.soak.hurried import Jumping

STANDS_STILL = 6.0
"""Seconds in which the server misses a worker that was stopped, and the others replace it."""


@dataclass
class Crew:
    """So many workers, looked after; `stopped` is called when one of them begins to stand still."""

    settings: Settings
    clock: Jumping
    log: Path
    size: int
    stopped: Callable[[], None]
    _workers: list[Process] = field(default_factory=list)
    _turns: count[int] = field(default_factory=count)

    async def start(self) -> None:
        """Fill up the crew."""
        while len(self._workers) < self.size:
            worker = Process(self.settings, self.clock, self.log)
            await worker.start()
            self._workers.append(worker)

    async def kill(self) -> bool:
        """Kill the worker that has been there for longest, or let it stand still and go on.

        Say whether it has just ended; what was on its way may come again from the moment of either.
        """
        worker = self._workers.pop(0)
        if next(self._turns) % 2:
            return await worker.kill()
        assert worker.child is not None
        worker.child.send_signal(signal.SIGSTOP)
        self.stopped()
        await asyncio.sleep(STANDS_STILL)
        with suppress(ProcessLookupError):
            worker.child.send_signal(signal.SIGCONT)
        self._workers.append(worker)
        return False

    async def stop(self) -> None:
        await asyncio.gather(*(worker.stop() for worker in self._workers))

    def memory(self) -> int:
        return max(worker.memory() for worker in self._workers)

    @property
    def ended(self) -> int:
        return sum(worker.ended for worker in self._workers)
