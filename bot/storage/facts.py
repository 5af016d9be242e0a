"""Single facts about the database as a whole, by name; nothing that people typed."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.dialects import put
from bot.storage.statements import FACT, FACTS
from bot.storage.tables import facts

HEARD = "last heard"
"""When Telegram last answered a poll, in ISO format."""
BACKED_UP = "backed up"
"""When the command `backup` last made a copy, in ISO format."""

INDEXED = "search words"
"""That all requests can be found by their words."""


class Facts:
    """The facts within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, name: str) -> str | None:
        return await self._connection.scalar(FACT, {"fact": name})

    async def named(self, beginning: str) -> set[str]:
        """Give how the names go on that begin so."""
        rows = await self._connection.scalars(FACTS, {"beginning": beginning})
        return {one.removeprefix(beginning) for one in rows}

    async def put(self, name: str, value: str) -> None:
        statement = put(self._connection.dialect.name, facts)
        await self._connection.execute(statement, {"name": name, "value": value})

    async def forget(self, name: str) -> None:
        await self._connection.execute(delete(facts).where(facts.c.name == name))
