"""The connection to Telegram: opened, introduced, and ready for polling."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

from telegram.error import InvalidToken, TelegramError

from bot.telegram.api import BotApi
from bot.telegram.identities import person_on_telegram
from conversations.identities import PersonId

PATIENCE = 5.0  # seconds for the bot's name, which is good to have
PAUSES = (0.5, 1.0, 2.0)
"""Seconds before asking again at the start; a process that ends costs much longer."""


class CannotConnectError(Exception):
    """Telegram is not there, which may pass: one sentence that says what to look at."""


class TokenRefusedError(Exception):
    """Telegram does not know the token: one sentence that says what to set."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A client that is open, and who the bot is on Telegram."""

    api: BotApi
    username: str
    bot: PersonId


@asynccontextmanager
async def connect(token: str, server: str) -> AsyncIterator[Connection]:
    """Open a client of the Bot API at `server`, and close it in the end.

    A webhook set earlier is taken away, for Telegram refuses polling beside it; what waits for the
    bot stays.

    Raises:
        TokenRefusedError: Telegram answers, and does not know the token.
        CannotConnectError: nothing like Telegram answers.
    """
    api = BotApi(token, server)
    await api.request.initialize()
    try:
        yield await _introduce(api, server)
    finally:
        await api.request.shutdown()


async def username_of(token: str, server: str) -> str | None:
    """Ask Telegram for the bot's name; None if it can't be had within some seconds."""
    api = BotApi(token, server)
    await api.request.initialize()
    try:
        async with asyncio.timeout(PATIENCE):
            return (await api.get_me()).username
    except (TelegramError, TimeoutError):
        return None
    finally:
        await api.request.shutdown()


async def _introduce(api: BotApi, server: str) -> Connection:
    try:
        return await _patiently(api)
    except InvalidToken:
        raise TokenRefusedError(
            "Telegram refuses BOT_TOKEN: copy it again from @BotFather."
        ) from None
    except TelegramError as error:
        raise CannotConnectError(
            f"Telegram can't be reached at {urlsplit(server).hostname} ({type(error).__name__}): "
            "check the network, and TELEGRAM_API_URL if you have set it."
        ) from None


async def _patiently(api: BotApi) -> Connection:
    """Ask who we are, and again after a failure: it may be a single slip of the network."""
    for pause in PAUSES:
        try:
            return await _asked(api)
        except TelegramError:
            await asyncio.sleep(pause)
    return await _asked(api)


async def _asked(api: BotApi) -> Connection:
    me = await api.get_me()
    await api.delete_webhook()
    return Connection(api, me.username or "", person_on_telegram(me.id))
