"""Groups that became supergroups: the same group under a new id."""

from __future__ import annotations

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.dialects import put
from bot.storage.links import Links
from bot.storage.tables import PENDING, moved_chats, outbox, sent_messages, topics
from conversations.identities import ChatId


class Chats:
    """What is known of chats within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def moved(self) -> dict[ChatId, ChatId]:
        """Give the chat of each group that moved, by the one it was."""
        rows = await self._connection.execute(select(moved_chats))
        return {row.chat: row.new_chat for row in rows}

    async def move(self, chat: ChatId, new_chat: ChatId, *, lasting: bool) -> None:
        """Let messages on their way follow a move; one that is `lasting` is known from now on.

        Of chats that are nothing to us nothing is kept: anybody can make as many move as they want.
        Those delivered before cannot be changed any more, so where they stood is forgotten.
        """
        if lasting:
            statement = put(self._connection.dialect.name, moved_chats)
            await self._connection.execute(statement, {"chat": chat, "new_chat": new_chat})
        await self._connection.execute(
            update(outbox).where(PENDING, outbox.c.chat == chat).values(chat=new_chat)
        )
        for table in (sent_messages, topics):
            await self._connection.execute(delete(table).where(table.c.chat == chat))
        await Links(self._connection).move(chat, new_chat)
