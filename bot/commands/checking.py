"""The command `check`: checks the whole installation and prints a table."""

from __future__ import annotations

from bot.addresses import Addresses
from bot.clock import Clock
from bot.commands.findings import Finding, State
from bot.commands.local_checks import (
    database_checked,
    networks_checked,
    rights_checked,
    settings_checked,
    texts_checked,
)
from bot.commands.telegram_checks import telegram_checked
from bot.networks import load_directory
from bot.places import belgium
from bot.settings import Settings
from bot.storage import files
from bot.storage.store import Access, Store
from conversations.directory import Directory


async def check(settings: Settings) -> list[Finding]:
    """Look at everything, beside a bot that may be at work; change nothing.

    Raises:
        NetworksError: the networks file has mistakes.
        IncompleteLanguageError: a language lacks something.
    """
    clock = Clock()
    directory = load_directory(settings.networks_file, belgium())
    found = [*settings_checked(), *texts_checked(), *networks_checked(settings, directory)]
    found += await database_checked(settings, clock)
    found += rights_checked(settings)
    known = any(one.what == "database" and one.state is State.RIGHT for one in found)
    addresses = await _addresses(settings, directory) if known else Addresses(directory)
    looked = telegram_checked(settings, addresses, clock, linked_known=known)
    return found + [one async for one in looked]


async def _addresses(settings: Settings, directory: Directory) -> Addresses:
    """Give where each desk is now, as far as a database says."""
    file = files.file_of(settings.database_url)
    if file is not None and not file.exists():
        return Addresses(directory)
    key = settings.data_key.get_secret_value()
    store = await Store.open(settings.database_url, key, Access.AS_IT_IS)
    try:
        async with store.begin() as unit:
            return Addresses(directory, await unit.chats.moved(), await unit.links.groups())
    finally:
        await store.close()
