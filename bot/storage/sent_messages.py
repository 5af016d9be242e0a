"""Messages that the bot sent: found again by their place in a chat."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import sent_messages


class SentMessages:
    """Where our messages stand, within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def keys(self, places: Collection[tuple[int, int]]) -> dict[tuple[int, int] | None, str]:
        """Give the key of each of our messages at these places, a chat and a number each."""
        if not places:
            return {}
        chat, number = sent_messages.c.chat, sent_messages.c.message_id
        # the index serves each alternative; SQLite reads the whole table for `(a, b) IN (...)`
        wanted = or_(*(and_(chat == place[0], number == place[1]) for place in places))
        rows = await self._connection.execute(
            select(chat, number, sent_messages.c.key).where(wanted)
        )
        return {(row.chat, row.message_id): row.key for row in rows}

    async def place(self, addressee: str, key: str) -> tuple[int, int] | None:
        """Tell where the message of a key stands: its chat and its number there."""
        rows = await self._connection.execute(
            select(sent_messages.c.chat, sent_messages.c.message_id).where(
                sent_messages.c.addressee == addressee, sent_messages.c.key == key
            )
        )
        row = rows.first()
        return (row.chat, row.message_id) if row else None

    async def forget(self, addressee: str, key: str) -> None:
        """Let the next change of this message make a new one."""
        await self._connection.execute(
            delete(sent_messages).where(
                sent_messages.c.addressee == addressee, sent_messages.c.key == key
            )
        )
