"""Opens the database when the bot starts, and waits for it as long as it can't be reached."""

from __future__ import annotations

import asyncio
import logging
from itertools import chain, repeat

from bot.outage_log import OutageLog
from bot.storage.errors import NotYetError
from bot.storage.store import Access, Store
from bot.waiting import wait_first

log = logging.getLogger(__name__)

PAUSES = (0.5, 1.0, 2.0, 5.0, 10.0)
"""Seconds before trying again, the last one again and again."""


async def open_store(database_url: str, data_key: str, stop: asyncio.Event) -> Store | None:
    """Open the database for a bot that is starting; None if `stop` was set before that worked.

    A database server may start after the bot, and a full disk may be cleared meanwhile: nobody has
    to start the bot again. The log says once that the bot waits.

    Raises:
        CannotOpenError: somebody has to mend something first, or another bot is at work on it.
    """
    outage = OutageLog(log, "the database answers")
    pauses = chain(PAUSES, repeat(PAUSES[-1]))
    while not stop.is_set():
        try:
            store = await Store.open(database_url, data_key, Access.WORKER)
        except NotYetError as error:
            outage.met(f"{error} The bot waits, and begins by itself once that is over")
        else:
            outage.passed()
            return store
        await wait_first(stop, seconds=next(pauses))
    return None
