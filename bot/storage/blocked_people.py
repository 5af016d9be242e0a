"""The block list: people to whom the bot only says where they can call."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.dialects import insert_new
from bot.storage.statements import BLOCKED
from bot.storage.tables import blocked_people
from conversations.identities import PersonId


class BlockedPeople:
    """Who is on the block list, within one transaction.

    That is whom the bot no longer answers, not who blocked the bot.
    """

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def among(self, people: Collection[PersonId]) -> dict[PersonId, datetime]:
        """Tell which of these people are on the list, and since when."""
        if not people:
            return {}
        rows = await self._connection.execute(BLOCKED, {"people": tuple(people)})
        return {row.person: row.since for row in rows}

    async def add(self, person: PersonId, now: datetime) -> None:
        """Put a person on the list; once is enough."""
        statement = insert_new(self._connection.dialect.name, blocked_people)
        await self._connection.execute(statement, {"person": person, "since": now})

    async def remove(self, person: PersonId) -> bool:
        """Take a person off the list; say whether he or she was on it."""
        result = await self._connection.execute(
            delete(blocked_people).where(blocked_people.c.person == person)
        )
        return bool(result.rowcount)
