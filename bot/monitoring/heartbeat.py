"""Calls a monitor elsewhere at intervals; when the calls stop, that monitor raises an alarm.

It is what tells of the troubles that the bot can't tell by itself: Telegram that fails, a machine
that is off.
"""

from __future__ import annotations

import asyncio
import logging

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.monitoring.health import Examination, Health
from bot.outage_log import OutageLog
from bot.waiting import wait_first

log = logging.getLogger(__name__)

EVERY = 60.0
"""Seconds between two signs; a monitor should wait for some of them before it calls somebody."""
TIMEOUT = ClientTimeout(total=10.0)


class Heartbeat:
    """Calls an address each minute while the bot is well, and is silent otherwise."""

    def __init__(self, examination: Examination, url: str, every: float = EVERY) -> None:
        self._examination = examination
        self._url = url
        self._every = every
        self._outage = OutageLog(log, "signs of life arrive again")

    async def run(self, stop: asyncio.Event) -> None:
        """Give signs of life until `stop` is set; an address that fails is logged once."""
        async with ClientSession(trust_env=True, timeout=TIMEOUT) as http:
            while not stop.is_set():
                report = await self._examination.report()
                if report.health is Health.WELL:
                    await self._beat(http)
                else:
                    log.warning("no sign of life is given: %s", report.health.value)
                await wait_first(stop, seconds=self._every)

    async def _beat(self, http: ClientSession) -> None:
        """Call the address; it may hold a key, so no error quotes it."""
        try:
            async with http.get(self._url) as answer:
                refused = not answer.ok
        except (ClientError, OSError, TimeoutError, ValueError) as error:
            self._outage.met(f"HEARTBEAT_URL can't be reached: {type(error).__name__}")
            return
        if refused:
            self._outage.met(f"HEARTBEAT_URL refuses the sign of life: HTTP status {answer.status}")
        else:
            self._outage.passed()
