"""The bot that is looked after: started again whenever it ends, killed when asked."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Generator
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Protocol

from bot.app import serve
from bot.settings import Settings
from tests.soak.hurried import Jumping, hurried

MOMENT = 0.2  # seconds before a bot that ended is started again
FAR = 400  # awaits from a chosen moment to the end


class Bot(Protocol):
    """What a soak does to a bot."""

    ended: int

    async def start(self) -> None: ...

    async def kill(self) -> None: ...

    async def stop(self) -> None: ...

    def memory(self) -> int: ...


@dataclass
class Process:
    """`python -m bot run` as it is, but for its waits; `log` is where its errors go."""

    settings: Settings
    clock: Jumping
    log: Path
    ended: int = 0
    _child: asyncio.subprocess.Process | None = None
    _care: asyncio.Task[None] | None = None
    _memory: int = 0

    async def start(self) -> None:
        await self._spawn()
        self._care = asyncio.create_task(self._look_after())

    async def kill(self) -> None:
        """Kill it at once, without a chance to tidy up."""
        self._remember()
        await self._let_be()
        assert self._child is not None
        with suppress(ProcessLookupError):
            self._child.kill()
        await self._child.wait()

    async def stop(self) -> None:
        """Let it end by itself."""
        self._remember()
        await self._let_be()
        assert self._child is not None
        with suppress(ProcessLookupError):
            self._child.terminate()
        async with asyncio.timeout(15):
            await self._child.wait()

    def memory(self) -> int:
        """Give the most memory that it ever held, in bytes."""
        self._remember()
        return self._memory

    async def _spawn(self) -> None:
        with self.log.open("ab") as log:
            self._child = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.soak.victim"), env=self._environment(), stderr=log
            )

    async def _look_after(self) -> None:
        while True:
            assert self._child is not None
            await self._child.wait()
            self.ended += 1
            await asyncio.sleep(MOMENT)
            await self._spawn()

    async def _let_be(self) -> None:
        if self._care is not None:
            self._care.cancel()
            await asyncio.wait({self._care})

    def _remember(self) -> None:
        assert self._child is not None
        with suppress(OSError):
            status = Path(f"/proc/{self._child.pid}/status").read_text()
            peak = next((line for line in status.splitlines() if line.startswith("VmHWM")), "0 0")
            self._memory = max(self._memory, int(peak.split()[1]) * 1024)

    def _environment(self) -> dict[str, str]:
        chosen = self.settings
        return os.environ | {
            "BOT_TOKEN": chosen.bot_token.get_secret_value(),
            "DATA_KEY": chosen.data_key.get_secret_value(),
            "TELEGRAM_API_URL": chosen.telegram_api_url,
            "DATABASE_URL": chosen.database_url,
            "NETWORKS_FILE": str(chosen.networks_file),
            "AHEAD": str(self.clock.ahead),
        }


class Awaits:
    """Counts the awaits of a life, and ends it at the one that was chosen."""

    def __init__(self) -> None:
        self.root: asyncio.Task[None] | None = None
        self._left = 0

    def end_at(self, number: int) -> None:
        """End the life at its n-th await from now."""
        self._left = number

    def count(self) -> None:
        if self._left and self.root is not None:
            self._left -= 1
            if not self._left:
                self.root.cancel()


LIFE: ContextVar[Awaits | None] = ContextVar("LIFE", default=None)


class Counted:
    """A coroutine whose awaits are counted."""

    def __init__(self, coroutine: Any, awaits: Awaits) -> None:
        self._coroutine = coroutine
        self._awaits = awaits

    def __await__(self) -> Generator[Any, Any, Any]:
        steps = self._coroutine.__await__()
        value, error = None, None
        while True:
            try:
                awaited = steps.send(value) if error is None else steps.throw(error)
            except StopIteration as end:
                return end.value
            self._awaits.count()
            try:
                value, error = (yield awaited), None
            except BaseException as thrown:  # noqa: BLE001  it is passed on
                value, error = None, thrown


def counted(loop: asyncio.AbstractEventLoop, coroutine: Any, **given: Any) -> asyncio.Task[Any]:
    """Make tasks; those of a life are counted."""
    awaits = LIFE.get()
    if awaits is not None:
        coroutine = _run(Counted(coroutine, awaits))
    return asyncio.Task(coroutine, loop=loop, **given)


async def _run(counted: Counted) -> Any:
    return await counted


@dataclass
class Inside:
    """The bot in this process, ended at any await of any of its parts, whichever they are.

    A part that is added to the bot is ended like the others: what counts the awaits is the loop.
    """

    settings: Settings
    clock: Jumping
    chance: Random
    ended: int = 0
    _care: asyncio.Task[None] | None = None
    _killed: bool = False
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _awaits: Awaits = field(default_factory=Awaits)

    async def start(self) -> None:
        self._killed = False
        asyncio.get_running_loop().set_task_factory(counted)
        self._care = asyncio.create_task(self._look_after())

    async def kill(self) -> None:
        """Have it end at one of its next awaits."""
        assert self._care is not None
        self._killed = True
        self._awaits.end_at(self.chance.randrange(1, FAR))
        await asyncio.wait({self._care})

    async def stop(self) -> None:
        """Let it end by itself."""
        assert self._care is not None
        self._killed = True
        self._stop.set()
        async with asyncio.timeout(15):
            await asyncio.wait({self._care})
        asyncio.get_running_loop().set_task_factory(None)

    def memory(self) -> int:
        return 0

    async def _look_after(self) -> None:
        while True:
            living = asyncio.create_task(self._live())
            await asyncio.wait({living})
            failed = not living.cancelled() and living.exception() is not None
            if self._killed:
                return
            self.ended += failed
            await asyncio.sleep(MOMENT)

    async def _live(self) -> None:
        LIFE.set(self._awaits)
        self._awaits.root = asyncio.current_task()
        with hurried(self.clock):
            await asyncio.create_task(serve(self.settings, self._stop))
