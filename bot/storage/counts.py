"""Counts without content: how often something happened on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.dialects import put
from bot.storage.tables import counts

Counted = Mapping[tuple[str, str], int]
"""Numbers by name and variant."""


class Counts:
    """The counts within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, day: date, counted: Counted) -> None:
        rows = [
            {"day": day, "name": name, "variant": variant, "n": n}
            for (name, variant), n in counted.items()
        ]
        if rows:
            statement = put(self._connection.dialect.name, counts, added="n")
            await self._connection.execute(statement, rows)

    async def between(self, first: date, last: date) -> dict[tuple[str, str], int]:
        """Add up what was counted on the days from the first to the last, both included."""
        rows = await self._connection.execute(
            select(counts.c.name, counts.c.variant, func.sum(counts.c.n).label("n"))
            .where(counts.c.day.between(first, last))
            .group_by(counts.c.name, counts.c.variant)
        )
        return {(row.name, row.variant): int(row.n) for row in rows}

    async def on(self, day: date) -> dict[tuple[str, str], int]:
        """Give what was counted on a day."""
        rows = await self._connection.execute(select(counts).where(counts.c.day == day))
        return {(row.name, row.variant): row.n for row in rows}
