"""The bot in this process, in lives that end at any await of any of its parts."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import ExitStack, redirect_stderr
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from bot.app import serve
from bot.privacy import install_logging, log_loose_ends
from bot.settings import Settings
from bot.telegram.connection import TokenRefusedError
from tests.bot import logs
from tests.shared import read_once
from tests.soak.awaits import LIFE, Awaits, counted
from tests.soak.bots import MOMENT
from tests.soak.hurried import Jumping, hurried

log = logging.getLogger("tests.soak")

START = (TokenRefusedError,)
BIRTH = 60  # awaits: about as many as a start takes
FAR = 250  # awaits: some answers to several people
LONGEST = 0.4  # seconds: where nothing is to be done, hardly anything is awaited


@dataclass
class Inside:
    """Ended at a random await, whichever part it is of, the start included.

    A part that is added to the bot is ended like the others: what counts the awaits is the loop.
    """

    settings: Settings
    clock: Jumping
    chance: Random
    log: Path
    heard: Callable[[int, int], None]
    ended: int = 0
    _care: asyncio.Task[None] | None = None
    _killed: bool = False
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _awaits: Awaits = field(default_factory=Awaits)
    _changes: ExitStack = field(default_factory=ExitStack)

    async def start(self) -> None:
        if self._care is None:
            self._prepare()
        self._killed = False
        self._care = asyncio.create_task(self._look_after())

    async def kill(self) -> bool:
        """Have it end at one of its next awaits; say whether it had not ended by itself before."""
        assert self._care is not None
        self._killed = True
        self._awaits.end_at(self.chance.randrange(1, self.chance.choice((BIRTH, FAR))))
        await asyncio.wait({self._care}, timeout=LONGEST)
        if not self._care.done() and not self._awaits.forced:
            self._awaits.end_at(1)
            self._awaits.count()
        await asyncio.wait({self._care})
        return self._awaits.forced

    async def stop(self) -> None:
        """Let it end by itself."""
        assert self._care is not None
        self._killed = True
        self._stop.set()
        async with asyncio.timeout(15):
            await asyncio.wait({self._care})
        self._changes.close()

    def memory(self) -> int:
        return 0

    def _prepare(self) -> None:
        """Hurry the bot, count its awaits, and keep its log as `python -m bot run` writes it."""
        loop, changes = asyncio.get_running_loop(), self._changes
        loop.set_task_factory(counted)
        changes.callback(loop.set_task_factory, None)
        changes.enter_context(hurried(self.clock, self.heard))
        changes.enter_context(read_once())
        log = changes.enter_context(self.log.open("a", buffering=1))
        changes.enter_context(logs.restored())
        with redirect_stderr(log):
            install_logging()
        pool = logging.getLogger("sqlalchemy.pool")
        pool.setLevel(logging.CRITICAL)  # a closing that is cancelled is our own doing
        changes.callback(pool.setLevel, logging.NOTSET)
        loop.set_exception_handler(log_loose_ends)
        changes.callback(loop.set_exception_handler, None)

    async def _look_after(self) -> None:
        while True:
            living = asyncio.create_task(self._live())
            await asyncio.wait({living})
            if not self._awaits.forced and not self._stop.is_set():
                self.ended += 1
                error = living.exception()
                if isinstance(error, START):
                    error = None  # the weather: its sentence is enough
                log.error("a life has ended by itself", exc_info=error)
            if self._killed:
                return
            await asyncio.sleep(MOMENT)

    async def _live(self) -> None:
        LIFE.set(self._awaits)
        self._awaits.begin(asyncio.current_task())
        await asyncio.create_task(serve(self.settings, self._stop))
