"""Updates posted to the bot, one at a time and again until it says 200."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

import aiohttp

from bot.sandbox.updates import UpdateQueue

PAUSE = 0.2
"""Seconds before an update that was not accepted is posted again."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header


class Webhook:
    """Where updates are posted, if anywhere."""

    def __init__(self, queue: UpdateQueue, clock: Callable[[], float]) -> None:
        self.url = ""
        self.last_error: tuple[int, str] | None = None
        self._secret = ""
        self._queue = queue
        self._clock = clock
        self._posting: asyncio.Task[None] | None = None

    def point_to(self, url: str, secret: str) -> None:
        """Post to this address from now on; an empty one stops it."""
        self.url, self._secret, self.last_error = url, secret, None
        if self._posting is not None:
            self._posting.cancel()
        self._posting = asyncio.create_task(self._post_all()) if url else None

    async def close(self) -> None:
        """Stop posting."""
        if self._posting is not None:
            self._posting.cancel()
            with suppress(asyncio.CancelledError):
                await self._posting

    async def _post_all(self) -> None:
        headers = {SECRET_HEADER: self._secret} if self._secret else {}
        async with aiohttp.ClientSession(headers=headers) as session:
            while True:
                await self._queue.arrivals.until(lambda: len(self._queue) > 0, within=60)
                for update in self._queue.first(1):
                    if await self._accepted(session, update):
                        self._queue.confirm(update["update_id"] + 1)
                    else:
                        await asyncio.sleep(PAUSE)

    async def _accepted(self, session: aiohttp.ClientSession, update: dict[str, object]) -> bool:
        try:
            async with session.post(self.url, json=update) as response:
                if response.ok:
                    return True
                reason = f"Wrong response from the webhook: {response.status} {response.reason}"
        except aiohttp.ClientError:
            reason = "Connection refused"
        self.last_error = int(self._clock()), reason
        return False
