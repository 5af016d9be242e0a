"""An installation goes from one database to another: all of it, or nothing."""

from __future__ import annotations

from dataclasses import dataclass

from bot.storage.contents import TABLES
from bot.storage.errors import CannotCopyError
from bot.storage.store import Store
from bot.storage.tables import requests, sessions


@dataclass(frozen=True, slots=True)
class Moved:
    """What has arrived, counted on both sides."""

    people: int
    requests: int
    rows: int


async def move(source: Store, target: Store) -> Moved:
    """Copy everything; the source stays as it is.

    Raises:
        CannotCopyError: the target holds something already, or not as much has arrived as left;
            nothing was written.
        UnavailableError: a database did not answer; nothing was written.
    """
    async with source.begin() as here, target.begin() as there:
        if not await there.contents.is_empty():
            raise CannotCopyError(
                "The database to move to holds something already: name one that is empty."
            )
        await there.contents.clear_notes()
        counted = {}
        for table in TABLES:
            async for rows in here.contents.pages(table):
                await there.contents.add(table, rows)
            counted[table] = await here.contents.count(table)
            if await there.contents.count(table) != counted[table]:
                raise CannotCopyError(f"Not all rows of {table} have arrived: nothing was moved.")
        await there.contents.go_on_numbering()
    return Moved(counted[sessions], counted[requests], sum(counted.values()))
