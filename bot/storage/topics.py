"""The topics of requests: which thread of which group belongs to which request."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.dialects import put
from bot.storage.tables import requests, topics
from conversations.identities import ChatId


@dataclass(frozen=True, slots=True)
class Topic:
    """The topic that a delivery belongs to, as far as there is one.

    Without a `chat` it has not been made; without a `thread` it was made, and is gone. One that is
    `shut` took no message when it was tried last.
    """

    reference: str
    name: str
    chat: ChatId | None = None
    thread: int | None = None
    shut: bool = False


class Topics:
    """The topics within one transaction; each is of one desk and one request."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def made(self, desk: str, reference: str, chat: ChatId, thread: int) -> None:
        """Note a new topic, in the place of the one before."""
        row = {"desk": desk, "reference": reference, "chat": chat, "thread": thread, "shut": False}
        await self._connection.execute(put(self._connection.dialect.name, topics), row)

    async def lost(self, desk: str, reference: str) -> None:
        """Note that a topic is gone; the next message makes it again."""
        await self._change(desk, reference, thread=None)

    async def takes(self, desk: str, reference: str, *, messages: bool) -> None:
        """Note whether a topic takes messages."""
        await self._change(desk, reference, shut=not messages)

    async def given_up(self, desk: str, reference: str) -> None:
        """Forget a topic that is gone and cannot be made again."""
        here = (topics.c.desk == desk, topics.c.reference == reference)
        await self._connection.execute(delete(topics).where(*here, topics.c.thread.is_(None)))

    async def place(self, desk: str, reference: str) -> tuple[ChatId, int] | None:
        """Give the chat and the thread of a topic, if it has been made."""
        found = await self._connection.execute(
            select(topics.c.chat, topics.c.thread).where(
                topics.c.desk == desk, topics.c.reference == reference, topics.c.thread.is_not(None)
            )
        )
        row = found.one_or_none()
        return (row.chat, row.thread) if row else None

    async def erase_orphans(self) -> int:
        """Forget the topics of requests that have been erased; give their number."""
        kept = select(requests.c.reference)
        result = await self._connection.execute(
            delete(topics).where(topics.c.reference.not_in(kept))
        )
        return int(result.rowcount)

    async def _change(self, desk: str, reference: str, **values: object) -> None:
        here = (topics.c.desk == desk, topics.c.reference == reference)
        await self._connection.execute(update(topics).where(*here).values(values))
