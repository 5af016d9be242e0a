"""The command `move`: from SQLite to PostgreSQL, and back."""

from __future__ import annotations

from bot.settings import KeySettings, database_address
from bot.storage import files
from bot.storage.errors import CannotCopyError, CannotOpenError
from bot.storage.moving import move as moved
from bot.storage.store import Access, Store


async def move(settings: KeySettings, source: str, target: str) -> str:
    """Carry an installation from one database to another, neither of which is in use.

    Raises:
        CannotCopyError: one of them can't be used for it; nothing was written.
        UnavailableError: one did not answer; nothing was written.
    """
    for url in (source, target):
        try:
            database_address(url)
        except ValueError:
            raise CannotCopyError(
                "Give two addresses as in DATABASE_URL: the one to move from, then the one to "
                "move to."
            ) from None
    file = files.file_of(source)
    if file is not None and not file.exists():
        raise CannotCopyError(f"There is no database {file}: nothing to move.")
    if _same(source, target):
        raise CannotCopyError("Both addresses are of the same database: nothing to move.")
    key = settings.data_key.get_secret_value()
    here = await _opened(source, key, "from")
    try:
        there = await _opened(target, key, "to")
        try:
            held = await moved(here, there)
        finally:
            await there.close()
    finally:
        await here.close()
    return (
        f"Moved and counted on both sides: people: {held.people}, requests: {held.requests}, rows "
        f"in all: {held.rows}. Set DATABASE_URL to the new address before you start the bot; the "
        "old database is as it was: keep it until all is well, and never let a bot work on it."
    )


async def _opened(url: str, key: str, way: str) -> Store:
    try:
        return await Store.open(url, key, Access.ALONE)
    except CannotOpenError as error:
        raise CannotCopyError(f"The database to move {way}: {error}") from None


def _same(source: str, target: str) -> bool:
    here, there = files.file_of(source), files.file_of(target)
    return here.resolve() == there.resolve() if here and there else source == target
