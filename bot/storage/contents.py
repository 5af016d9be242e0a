"""Reads and writes a whole database table by table, to move it to another one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

from sqlalchemy import Integer, Table, delete, exists, func, insert, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.facts import INDEXED
from bot.storage.seals import KEY_CHECK
from bot.storage.tables import facts, metadata

PAGE = 500  # rows at once
TABLES: tuple[Table, ...] = tuple(metadata.sorted_tables)
"""In an order in which rows find those that they belong to."""

MADE_AT_ONCE = (KEY_CHECK, INDEXED)
"""What is noted of a database in which nothing is held yet."""


class Contents:
    """Everything, within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def is_empty(self) -> bool:
        """Say whether nothing is held; what is noted at once is nothing."""
        for table in TABLES:
            rows = select(table)
            if table is facts:
                rows = rows.where(facts.c.name.not_in(MADE_AT_ONCE))
            if await self._connection.scalar(select(exists(rows))):
                return False
        return True

    async def clear_notes(self) -> None:
        """Leave room for what is noted of the database that comes."""
        await self._connection.execute(delete(facts))

    async def pages(self, table: Table) -> AsyncIterator[list[dict[str, Any]]]:
        """Give the rows of a table, some at a time, in the order of their keys."""
        keys, columns = tuple(table.primary_key), tuple(table.columns)
        some = select(table).order_by(*keys).limit(PAGE)
        page = some
        while found := (await self._connection.execute(page)).mappings().all():
            yield [{one.key: row[one] for one in columns} for row in found]
            last = tuple_(*(literal(found[-1][key], key.type) for key in keys))
            page = some.where(tuple_(*keys) > last)

    async def add(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Put rows into a table as they are."""
        await self._connection.execute(insert(table), rows)

    async def count(self, table: Table) -> int:
        return await self._connection.scalar(select(func.count()).select_from(table)) or 0

    async def go_on_numbering(self) -> None:
        """Let a server, which counts beside its tables, give numbers after those that are there."""
        if self._connection.dialect.name != "postgresql":
            return
        for table in TABLES:
            number = table.autoincrement_column
            if number is None or not isinstance(number.type, Integer):
                continue
            sequence = func.pg_get_serial_sequence(table.name, number.name)
            last = select(func.max(number)).scalar_subquery()
            await self._connection.execute(
                select(func.setval(sequence, func.coalesce(last, 1), last.is_not(None)))
            )
