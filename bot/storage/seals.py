"""The encryption of stored values: whether our keys decrypt them; encrypting them anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, bindparam, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.codec import Codec
from bot.storage.errors import UnreadableError
from bot.storage.facts import Facts
from bot.storage.tables import metadata

KEY_CHECK = "key check"
SEALED = tuple(table for table in metadata.sorted_tables if "payload" in table.columns)
"""The tables that hold encrypted values, all of them in a column of this name."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a table, looked at in the order of their keys; `last` is None at the end."""

    last: tuple[Any, ...] | None
    renewed: int = 0
    unreadable: int = 0


class Seals:
    """The seals within one transaction."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self._connection = connection
        self._codec = codec
        self._facts = Facts(connection)

    async def fit(self, *, marking: bool = True) -> bool:
        """Say whether our keys are those of this database; with `marking` a new one gets ours."""
        mark = await self._facts.get(KEY_CHECK)
        if mark is None:
            if marking:
                await self.renew_check()
            return True
        return self._codec.opens(mark.encode())

    async def renew_check(self) -> None:
        """Let only the first key fit from now on; the last step, when all the rest is renewed."""
        await self._facts.put(KEY_CHECK, self._codec.seal_json({}).decode())

    async def renewed(self) -> bool:
        """Say whether the last step has been taken: the mark is sealed with the first key."""
        mark = await self._facts.get(KEY_CHECK)
        return mark is not None and self._codec.is_first(mark.encode())

    async def left(self, table: Table, after: tuple[Any, ...] | None, limit: int) -> Page:
        """Count as `renew` does what another key than the first one sealed, and change nothing."""
        found = await self._page(table, after, limit)
        changes, unreadable = self._renewed(found)
        return Page(_last(found, limit), len(changes), unreadable)

    async def renew(self, table: Table, after: tuple[Any, ...] | None, limit: int) -> Page:
        """Seal with the first key what follows a row, or the first rows of the table.

        What no key opens is left as it is.
        """
        keys = list(table.primary_key)
        found = await self._page(table, after, limit)
        changes, unreadable = self._renewed(found)
        if changes:
            same = [key == bindparam(f"key_{place}") for place, key in enumerate(keys)]
            await self._connection.execute(
                update(table).where(*same).values(payload=bindparam("sealed")), changes
            )
        return Page(_last(found, limit), len(changes), unreadable)

    async def _page(self, table: Table, after: tuple[Any, ...] | None, limit: int) -> Sequence[Any]:
        """Read the keys and values of some rows."""
        keys = list(table.primary_key)
        rows = select(*keys, table.c.payload).order_by(*keys).limit(limit)
        if after is not None:
            rows = rows.where(tuple_(*keys) > tuple_(*after, types=[key.type for key in keys]))
        return (await self._connection.execute(rows)).all()

    def _renewed(self, rows: Sequence[Any]) -> tuple[list[dict[str, Any]], int]:
        changes, unreadable = [], 0
        for *keys, payload in rows:
            if payload is None:
                continue
            try:
                sealed = self._codec.renew(payload)
            except UnreadableError:
                unreadable += 1
                continue
            if sealed != payload:
                names = {f"key_{place}": key for place, key in enumerate(keys)}
                changes.append({**names, "sealed": sealed})
        return changes, unreadable


def _last(rows: Sequence[Any], limit: int) -> tuple[Any, ...] | None:
    """Give the key after which the next page begins; None at the end."""
    return tuple(rows[-1][:-1]) if len(rows) == limit else None
