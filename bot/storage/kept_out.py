"""People to whom the bot says no more than where to call."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.dialects import insert_new
from bot.storage.tables import kept_out


class KeptOut:
    """Who is kept out, within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def among(self, people: Collection[int]) -> dict[int, datetime]:
        """Tell which of these people are kept out, and since when."""
        if not people:
            return {}
        rows = await self._connection.execute(
            select(kept_out.c.person, kept_out.c.since).where(kept_out.c.person.in_(people))
        )
        return {row.person: row.since for row in rows}

    async def add(self, person: int, now: datetime) -> None:
        """Keep a person out from now on; once is enough."""
        statement = insert_new(self._connection.dialect.name, kept_out)
        await self._connection.execute(statement, {"person": person, "since": now})

    async def remove(self, person: int) -> bool:
        """Let a person in again; say whether he or she had been kept out."""
        result = await self._connection.execute(delete(kept_out).where(kept_out.c.person == person))
        return bool(result.rowcount)
