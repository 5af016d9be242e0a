"""The command `link`: a code for the group of a desk, drawn beside a bot that may be running."""

from __future__ import annotations

from bot.clock import Clock
from bot.networks import load_directory
from bot.places import belgium
from bot.settings import Settings
from bot.storage.store import Store
from bot.telegram.connection import username_of
from bot.turns.codes import offer, said


async def link(settings: Settings, desk_id: str) -> str:
    """Draw a code for a desk's group, and say what to do with it.

    Raises:
        NetworksError: the networks file has mistakes.
        UnknownDeskError: it holds no such desk.
        CannotOpenError: the database can't be used.
        UnavailableError: another process kept it busy for too long; no code was drawn.
    """
    directory = load_directory(settings.networks_file, belgium())
    store = await Store.open(settings.database_url, settings.data_key.get_secret_value())
    try:
        drawn = await offer(store, Clock(), directory, desk_id)
    finally:
        await store.close()
    token = settings.bot_token.get_secret_value()
    return said(drawn, await username_of(token, settings.telegram_api_url))
