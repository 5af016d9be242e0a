"""Updates that Telegram posts: accepted once they are kept, and not before.

Telegram posts an update again until it is answered with 200. So a bot that cannot keep it, or is
not there, loses nothing for a day.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from hashlib import sha256
from http import HTTPStatus
from typing import Any

from aiohttp import web
from telegram.error import TelegramError

from bot.mistakes import ToMendError, why
from bot.outage_log import OutageLog
from bot.storage.errors import StorageError
from bot.telegram.api import BotApi
from bot.telegram.inbound import ALLOWED_UPDATES
from bot.telegram.intake import SilentError, Watch, is_numbered
from bot.waiting import wait_first

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the name of a header
LAST_POSTS = 5.0  # seconds that posts in hand are given at the end
AT_ONCE = 1
"""Posts that Telegram may make side by side: one after the other, as polling brings them."""
LOOK_EVERY, SILENCE = 25.0, 600.0
"""Seconds between two looks at Telegram's side, and without an answer to any until the end."""

Keep = Callable[[Sequence[dict[str, Any]]], Awaitable[None]]
"""Keeps raw updates, known ones aside."""


class CannotListenToTelegramError(ToMendError):
    """The port for Telegram's posts can't be had: one sentence that says what to do."""


def secret_of(token: str) -> str:
    """Give the secret that Telegram sends along with each post.

    It follows from the token, so that all workers know it, and tells nothing of it.
    """
    return hmac.new(token.encode(), b"webhook", sha256).hexdigest()


@asynccontextmanager
async def posted(host: str, port: int, secret: str, keep: Keep) -> AsyncIterator[None]:
    """Take posts meanwhile, at whatever path a proxy makes of the address: the secret counts.

    Raises:
        CannotListenToTelegramError: the port is taken, or not ours to take.
    """
    door = _Door(secret, keep)
    app = web.Application()
    app.router.add_post("/{path:.*}", door.take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=LAST_POSTS)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise CannotListenToTelegramError(
                f"WEBHOOK_ADDRESS {host}:{port} can't be used ({why(error)}): choose another "
                "port, or leave WEBHOOK_URL out to poll."
            ) from None
        yield
    finally:
        await runner.cleanup()


class _Door:
    """Lets in what Telegram posts, and nothing else."""

    def __init__(self, secret: str, keep: Keep) -> None:
        self._secret = secret.encode()
        self._keep = keep
        self._outage = OutageLog(log, "updates are kept again")

    async def take(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=HTTPStatus.FORBIDDEN)
        try:
            raw = json.loads(await request.read())
        except ValueError:
            raw = None
        if not is_numbered(raw):
            log.error("Telegram posted what is no update")
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        try:
            await self._keep([raw])
        except StorageError as error:
            self._outage.met(f"updates can't be kept: {error}")
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)
        self._outage.passed()
        return web.Response()


class WebhookWatch:
    """Sees to it that Telegram posts to our address, and tells whether it is heard."""

    def __init__(self, api: BotApi, url: str, secret: str, watch: Watch) -> None:
        self._api = api
        self._url = url
        self._secret = secret
        self._watch = watch
        self._outage = OutageLog(log, "Telegram posts updates again")
        self._reached = False

    async def run(self, stop: asyncio.Event) -> None:
        """Look again and again until told to stop.

        Raises:
            SilentError: Telegram could not be asked, or not reach us, for too long.
        """
        loop = asyncio.get_running_loop()
        last = loop.time()
        while not stop.is_set():
            if await self._look():
                last = loop.time()
            elif loop.time() - last > SILENCE:
                log.critical("nothing came in for %d s: the bot ends", SILENCE)
                raise SilentError
            await wait_first(stop, seconds=LOOK_EVERY if self._reached else 1.0)

    async def _look(self) -> bool:
        """Ask where Telegram posts, mend that, and say whether posts arrive."""
        try:
            info = await self._api.call("getWebhookInfo", {})
            if info.get("url") != self._url:
                if self._reached:
                    await self._watch.contested()
                await self._point_here()
                info = {}
            if trouble := _trouble(info):
                self._outage.met(f"Telegram can't post updates to WEBHOOK_URL: {trouble}")
                return False
            await self._watch.heard()
        except TelegramError as error:
            self._outage.met(f"Telegram can't be asked: {type(error).__name__}")
            return False
        except StorageError as error:
            self._outage.met(f"what is heard can't be noted: {error}")
            return False
        self._reached = True
        self._outage.passed()
        return True

    async def _point_here(self) -> None:
        await self._api.call(
            "setWebhook",
            {
                "url": self._url,
                "secret_token": self._secret,
                "max_connections": AT_ONCE,
                "allowed_updates": list(ALLOWED_UPDATES),
            },
        )


def _trouble(info: dict[str, Any]) -> str:
    """Say why updates wait at Telegram, if posting them failed; its reason holds no content."""
    if not info.get("pending_update_count") or not info.get("last_error_date"):
        return ""
    return str(info.get("last_error_message", "no reason was given"))[:200]
