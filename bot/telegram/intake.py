"""Fetch updates by long polling: kept first, confirmed to Telegram afterwards, never in between.

Telegram forgets an update as soon as it is asked for a later one. The library's own polling asks
before anything has been stored, and can be stopped for good by one update that it doesn't know.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.outage_log import OutageLog
from bot.storage.errors import RefusedError, UnavailableError
from bot.telegram.api import BotApi
from bot.telegram.failures import seconds_to_wait
from bot.telegram.inbound import ALLOWED_UPDATES

log = logging.getLogger(__name__)

BATCH = 100
"""Updates per call: the most that Telegram gives."""

CONFLICTS, CONTESTED_SECONDS = 3, 600.0
"""So many conflicts within so many seconds are a second process that stays."""


class Receive(Protocol):
    """Keeps raw updates, known ones aside, and gives the number to ask for next."""

    async def __call__(self, updates: Sequence[dict[str, Any]], /) -> int: ...


class Watch(Protocol):
    """Is told of each poll that Telegram answered, and of one that another poll took away."""

    async def heard(self) -> None: ...

    async def contested(self) -> None: ...


class SilentError(Exception):
    """No update could be asked for or kept in a long time: a new process may do better."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long things take, in seconds."""

    poll: float = 25.0
    margin: float = 10.0
    first_pause: float = 1.0
    longest_pause: float = 30.0
    silence: float = 600.0


class Intake:
    """Polls until it is stopped."""

    def __init__(self, api: BotApi, receive: Receive, watch: Watch, pace: Pace = Pace()) -> None:
        self._api = api
        self._receive = receive
        self._watch = watch
        self._pace = pace
        self._pause = pace.first_pause
        self._outage = OutageLog(log, "updates are coming in again")
        self._conflicts: deque[float] = deque(maxlen=CONFLICTS)

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set, which ends a call in flight.

        Raises:
            SilentError: nothing worked for as long as the pace allows.
        """
        polling = asyncio.ensure_future(self._poll())
        stopping = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            polling.cancel()
            await asyncio.wait({polling, stopping})
        if not polling.cancelled():
            polling.result()

    async def _poll(self) -> None:
        try:
            async with asyncio.timeout(self._pace.silence) as patience:
                offset: int | None = None
                while True:
                    offset = await self._round(offset)
                    if not self._outage:
                        now = asyncio.get_running_loop().time()
                        patience.reschedule(now + self._pace.silence)
        except TimeoutError:
            log.critical("nothing came in for %d s: the bot ends", self._pace.silence)
            raise SilentError from None

    async def _round(self, offset: int | None) -> int | None:
        """Ask once and give the next offset; after a failure, rest and give the same."""
        try:
            if offset is None:
                offset = await self._receive([])
            offset = await self._next(offset)
            await self._watch.heard()
        except TelegramError as error:
            if isinstance(error, Conflict):
                await self._contend()
            await self._rest(_reason(error), _asked_for(error))
        except (UnavailableError, RefusedError) as error:
            await self._rest(f"updates can't be kept: {error}")
        else:
            self._succeed()
        return offset

    async def _next(self, offset: int) -> int:
        """Fetch what is waiting from `offset` on, keep it, and give the offset after it.

        Raises:
            TelegramError: the call failed, or its answer can't be confirmed.
            UnavailableError, RefusedError: nothing was kept.
        """
        batch = await self._api.call(
            "getUpdates",
            {
                "offset": offset,
                "limit": BATCH,
                "timeout": int(self._pace.poll),
                "allowed_updates": list(ALLOWED_UPDATES),
            },
            wait=self._pace.poll + self._pace.margin,
        )
        if not isinstance(batch, list):
            raise TelegramError("an answer that is no list of updates")
        updates = [raw for raw in batch if is_numbered(raw)]
        if len(updates) < len(batch):
            log.error("updates without a number: %d of %d", len(batch) - len(updates), len(batch))
            if not updates:
                raise TelegramError("no update that could be confirmed")
        return await self._receive(updates) if updates else offset

    async def _contend(self) -> None:
        """Report a second poller; a single conflict is a process that ends while another begins."""
        now = asyncio.get_running_loop().time()
        self._conflicts.append(now)
        if len(self._conflicts) == CONFLICTS and now - self._conflicts[0] < CONTESTED_SECONDS:
            with suppress(UnavailableError, RefusedError):
                await self._watch.contested()

    def _succeed(self) -> None:
        self._pause = self._pace.first_pause
        self._outage.passed()

    async def _rest(self, trouble: str, seconds: float | None = None) -> None:
        """Say what the trouble is, once, and wait: longer each time, unless Telegram says."""
        self._outage.met(f"polling: {trouble}")
        await asyncio.sleep(self._pause if seconds is None else seconds)
        self._pause = min(self._pause * 2, self._pace.longest_pause)


def is_numbered(raw: Any) -> bool:
    """Say whether this is an update that could be kept and confirmed."""
    return isinstance(raw, dict) and isinstance(raw.get("update_id"), int)


def _asked_for(error: TelegramError) -> float | None:
    return seconds_to_wait(error) if isinstance(error, RetryAfter) else None


def _reason(error: TelegramError) -> str:
    match error:
        case Conflict():
            return "another process polls with this token, or a webhook is set: stop one of them"
        case InvalidToken():
            return "Telegram refuses the token: set BOT_TOKEN anew"
        case _:
            return f"Telegram can't be asked: {type(error).__name__}"
