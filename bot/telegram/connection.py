"""The connection to Telegram: opened, introduced, and ready for polling."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import chain, repeat
from urllib.parse import urlsplit

from telegram.error import InvalidToken, TelegramError

from bot.mistakes import ToMendError
from bot.outage_log import OutageLog
from bot.telegram.api import BotApi
from bot.telegram.identities import person_on_telegram
from bot.telegram.transport import NotReachedError
from bot.waiting import wait_first
from conversations.identities import PersonId

log = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds for the bot's name, which is good to have
PAUSES = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before asking again at the start, the last one again and again."""
REFUSALS = 4
"""So many refusals of the token, one after the other, are no slip on the way."""


class TokenRefusedError(ToMendError):
    """Telegram does not know the token: one sentence that says what to set."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A client that is open, and who the bot is on Telegram."""

    api: BotApi
    username: str
    bot: PersonId


@asynccontextmanager
async def connect(
    token: str, server: str, stop: asyncio.Event | None = None, *, polls: bool = True
) -> AsyncIterator[Connection | None]:
    """Open a client of the Bot API at `server`, and close it in the end.

    While nothing like Telegram answers, it waits, and says so once in the log: a network that comes
    up after the bot needs nobody. None is given when `stop` was set meanwhile.

    With `polls`, a webhook set earlier is taken away, for Telegram refuses polling beside it; what
    waits for the bot stays.

    Raises:
        TokenRefusedError: Telegram answers, and does not know the token.
    """
    api = BotApi(token, server)
    await api.request.initialize()
    try:
        yield await _introduce(api, server, stop or asyncio.Event(), polls=polls)
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


async def _introduce(
    api: BotApi, server: str, stop: asyncio.Event, *, polls: bool
) -> Connection | None:
    """Ask who we are until Telegram says, or until `stop` is set."""
    outage = OutageLog(log, "Telegram answers")
    pauses = chain(PAUSES, repeat(PAUSES[-1]))
    refusals = 0
    while not stop.is_set():
        try:
            known = await _asked(api, polls=polls)
        except InvalidToken:
            refusals += 1
            if refusals == REFUSALS:
                raise TokenRefusedError(
                    "Telegram refuses BOT_TOKEN: copy it again from @BotFather."
                ) from None
        except TelegramError as error:
            refusals = 0
            outage.met(
                f"Telegram can't be reached at {urlsplit(server).hostname} ({_why(error)}): the "
                "bot waits and begins by itself; look at the network, HTTPS_PROXY, and "
                "TELEGRAM_API_URL if you have set it"
            )
        else:
            outage.passed()
            return known
        await wait_first(stop, seconds=next(pauses))
    return None


def _why(error: TelegramError) -> str:
    """Give a reason without a word of what was answered."""
    return error.message if isinstance(error, NotReachedError) else type(error).__name__


async def _asked(api: BotApi, *, polls: bool) -> Connection:
    me = await api.get_me()
    if polls:
        await api.delete_webhook()
    return Connection(api, me.username or "", person_on_telegram(me.id))
