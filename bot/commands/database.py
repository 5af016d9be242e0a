"""The commands for the database: `backup`, `restore`, `tighten` and `rotate-key`.

Each gives the sentence that the administrator reads at the end.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.clock import Clock
from bot.commands.file_permissions import open_to_others
from bot.mistakes import ToMendError
from bot.settings import StorageSettings
from bot.storage import backup, files
from bot.storage.codec import Codec
from bot.storage.copies import Holds
from bot.storage.erasures import Wishes
from bot.storage.errors import BehindError, StorageError
from bot.storage.facts import BACKED_UP
from bot.storage.rotation import rotate
from bot.storage.store import Access, Store
from conversations.identities import PersonId


class OneKeyError(ToMendError):
    """There is no second key to go over from: one sentence that says how to set it."""


def back_up(settings: StorageSettings, file: Path, *, force: bool) -> str:
    """Write a backup to a file, and note in the database when it was made, as far as that goes.

    Raises:
        CannotCopyError: it could not be made.
    """
    holds = backup.back_up(settings.database_url, file, force=force)
    said = f"{file} holds {_said(holds)}, {_size(file)}; checked, it is whole."
    try:
        asyncio.run(_note_backup(settings))
    except BehindError as behind:
        return f"{said} It was not noted for `check`: {behind}."
    except StorageError as error:
        return f"{said} It could not be noted for `check`: {error}"
    return said


async def _note_backup(settings: StorageSettings) -> None:
    key = settings.data_key.get_secret_value()
    store = await Store.open(settings.database_url, key, Access.AS_IT_IS)
    try:
        async with store.begin() as unit:
            await unit.facts.put(BACKED_UP, Clock().now().isoformat())
    finally:
        await store.close()


def restore(settings: StorageSettings, file: Path) -> str:
    """Put a backup in the place of the database, without what people had erased since.

    Raises:
        CannotCopyError: it can't be used.
        CannotOpenError: a bot is at work.
    """
    moment = f"{Clock().now():%Y%m%d-%H%M%S}"
    key = settings.data_key.get_secret_value()
    wishes = asyncio.run(_wishes(settings))
    again: list[PersonId] = []

    def mend(copy: Path) -> None:
        if wishes is not None:
            again.extend(asyncio.run(_replay(wishes, copy, key)))

    restored = backup.restore(settings.database_url, key, file, moment, mend)
    said = [f"The database holds {_said(restored.holds)} again."]
    if restored.aside:
        said.append(f"What stood there before is kept in {restored.aside}.")
    if wishes is None:
        said.append(
            "What stood there could not be read: repeat the commands erase, block and unblock that "
            "were given since the backup, and ask the desks who had their data erased."
        )
    elif again:
        said.append(f"Erased again, as asked since the backup: people: {len(again)}.")
    return " ".join(said)


async def _wishes(settings: StorageSettings) -> Wishes | None:
    """Give who was erased or kept out until now; None where the database can't say."""
    file = files.file_of(settings.database_url)
    if file is None or not file.exists():
        return None
    try:
        store = await Store.open(settings.database_url, settings.data_key.get_secret_value())
        try:
            async with store.begin() as unit:
                return await unit.erasures.wishes()
        finally:
            await store.close()
    except StorageError:
        return None


async def _replay(wishes: Wishes, copy: Path, key: str) -> list[PersonId]:
    """Do again in a copy what people asked for since it was made; nobody is told twice."""
    store = await Store.open(f"sqlite:///{copy}", key)
    try:
        async with store.begin() as unit:
            people = await unit.erasures.people_in(wishes)
            for person in people:
                await unit.requests.erase(await unit.requests.of(person))
                await unit.forget(person)
            await unit.erasures.block_as(wishes)
    finally:
        await store.close()
    return people


def tighten(settings: StorageSettings) -> str:
    """Keep the database and `.env` to the account of the bot.

    Raises:
        CannotOpenError: they belong to another account, or a folder is everybody's.
        SettingsError: `.env` can't be read.
    """
    opened = open_to_others(settings)
    files.tighten(*opened)
    if not opened:
        return "Nothing is open to other accounts of this machine."
    return f"For your account alone from now on: {', '.join(map(str, opened))}."


async def rotate_key(settings: StorageSettings) -> str:
    """Seal everything with the first key of DATA_KEY.

    Raises:
        OneKeyError: there is only one.
        CannotOpenError: the database can't be used, or a bot is at work.
        UnavailableError: the database did not answer; the command can be given again.
    """
    keys = settings.data_key.get_secret_value()
    if Codec(keys).number == 1:
        raise OneKeyError(
            "DATA_KEY holds one key only: put a new one, from `python -m bot key`, in front of it "
            "with a comma between them."
        )
    store = await Store.open(settings.database_url, keys, Access.ALONE)
    try:
        rotated = await rotate(store)
    finally:
        await store.close()
    spoilt = f" Read with no key: {rotated.unreadable}." if rotated.unreadable else ""
    return (
        f"Stored values sealed anew with the first key: {rotated.renewed}.{spoilt} The other "
        "keys can be taken out of DATA_KEY; keep them with the backups made until now."
    )


def _said(holds: Holds) -> str:
    return f"people: {holds.people}, requests: {holds.requests}"


def _size(file: Path) -> str:
    return f"{file.stat().st_size / 1e6:.1f} MB"
