"""The bot that is looked after: started again whenever it ends, killed when asked."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.settings import Settings
from tests.soak.hurried import Jumping

MOMENT = 0.2  # seconds before a bot that ended is started again


class Bot(Protocol):
    """What a soak does to a bot."""

    @property
    def ended(self) -> int: ...

    async def start(self) -> None: ...

    async def kill(self) -> bool: ...

    async def stop(self) -> None: ...

    def memory(self) -> int: ...


@dataclass
class Process:
    """`python -m bot run` as it is, but for its waits; `log` is where its errors go."""

    settings: Settings
    clock: Jumping
    log: Path
    ended: int = 0
    child: asyncio.subprocess.Process | None = None
    _care: asyncio.Task[None] | None = None
    _memory: int = 0

    async def start(self) -> None:
        await self._spawn()
        self._care = asyncio.create_task(self._look_after())

    async def kill(self) -> bool:
        """Kill it at once, without a chance to tidy up; always by force."""
        self._remember()
        await self._let_be()
        assert self.child is not None
        with suppress(ProcessLookupError):
            self.child.kill()
        await self.child.wait()
        return True

    async def stop(self) -> None:
        """Let it end by itself."""
        self._remember()
        await self._let_be()
        assert self.child is not None
        with suppress(ProcessLookupError):
            self.child.terminate()
        async with asyncio.timeout(15):
            await self.child.wait()

    def memory(self) -> int:
        """Give the most memory that it ever held, in bytes."""
        self._remember()
        return self._memory

    async def _spawn(self) -> None:
        with self.log.open("ab") as log:
            self.child = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.soak.victim"), env=self._environment(), stderr=log
            )

    async def _look_after(self) -> None:
        while True:
            assert self.child is not None
            await self.child.wait()
            self.ended += 1
            await asyncio.sleep(MOMENT)
            await self._spawn()

    async def _let_be(self) -> None:
        if self._care is not None:
            self._care.cancel()
            await asyncio.wait({self._care})

    def _remember(self) -> None:
        assert self.child is not None
        with suppress(OSError):
            status = Path(f"/proc/{self.child.pid}/status").read_text()
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
