"""When the bot ends: by force, at any moment; sometimes it stays away and clocks go on."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from random import Random

from tests.soak.bots import Bot
from tests.soak.hurried import Jumping
from tests.soak.options import Options
from tests.soak.record import Record

DAY = 24 * 3600.0
AWAY = (155.0, 25 * 3600.0)
"""Seconds of an outage: presses expire at Telegram after 150, messages after a day."""
AT_WORK = 300.0  # seconds that a start may take


@dataclass
class Endings:
    """Ends a bot and starts it again; `outages` counts the times that it stayed away.

    `nights` are those of them that lasted longer than a day.
    """

    options: Options
    bot: Bot
    record: Record
    clock: Jumping
    chance: Random
    outages: int = 0
    nights: int = 0

    async def come(self, stop: asyncio.Event) -> None:
        """Come until told to stop: all the while inside, else as often as asked."""
        if self.options.inside and self.options.kills:
            await self._all_the_while(stop)
        else:
            await self._now_and_then(stop)

    async def _all_the_while(self, stop: asyncio.Event) -> None:
        """End one life after the other, as soon as it comes to its await."""
        clock = asyncio.get_running_loop().time
        begun, between = clock(), self.options.seconds / (self.options.outages + 1)
        while not stop.is_set():
            outage_due = clock() - begun > between * (self.outages + 1)
            await (self._outage() if outage_due else self._kill())

    async def _now_and_then(self, stop: asyncio.Event) -> None:
        endings = [self._kill] * self.options.kills + [self._outage] * self.options.outages
        self.chance.shuffle(endings)
        pause = self.options.seconds / (len(endings) + 1)
        for ending in endings:
            with suppress(TimeoutError):
                async with asyncio.timeout(self.chance.uniform(0.5, 1.3) * pause):
                    await stop.wait()
            if stop.is_set():
                return
            await ending()
            await self._polled()

    async def _polled(self) -> None:
        """Wait until the bot is at work again: a restart takes what it takes."""
        since, changes = self.clock.seconds(), self.record.sandbox.state.changes
        await changes.until(lambda: self.record.polled > since, AT_WORK)

    async def _end(self) -> None:
        if await self.bot.kill():
            self.record.kills.append(self.clock.seconds())

    async def _kill(self) -> None:
        await self._end()
        await self.bot.start()

    async def _outage(self) -> None:
        await self._end()
        await asyncio.sleep(1.5)  # people go on pressing
        away = AWAY[self.outages % len(AWAY)]
        self.clock.jump(away)
        self.outages += 1
        self.nights += away > DAY
        await self.bot.start()
