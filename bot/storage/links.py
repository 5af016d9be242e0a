"""Groups linked to desks by a code: the codes that are out, the groups, and wrong attempts."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.dialects import put
from bot.storage.tables import link_codes, linked_groups, wrong_codes
from conversations.identities import ChatId

FORGOTTEN_AFTER = timedelta(hours=1)
"""How long wrong codes count against a group, from the last one on."""


class Links:
    """Codes and linked groups within one transaction; of a code only its hash is known."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def offer(self, desk: str, code_hash: str, until: datetime) -> None:
        """Let a code link a group to a desk until then; those offered before are void."""
        await self._void(desk)
        await self._put(link_codes, {"hash": code_hash, "desk": desk, "expires_at": until})

    async def desk_of(self, code_hash: str, now: datetime) -> str | None:
        """Name the desk that a code is for; None if it was used, is too old, or never drawn."""
        desk: str | None = await self._connection.scalar(
            select(link_codes.c.desk).where(
                link_codes.c.hash == code_hash, link_codes.c.expires_at > now
            )
        )
        return desk

    async def groups(self) -> dict[str, ChatId]:
        """Give the chat of each desk that was linked by a code."""
        rows = await self._connection.execute(select(linked_groups.c.desk, linked_groups.c.chat))
        return {row.desk: row.chat for row in rows}

    async def link(self, desk: str, chat: ChatId, now: datetime) -> None:
        """Make a group a desk's; the code that did it, and any other of the desk, is used up."""
        await self._void(desk)
        await self._put(linked_groups, {"desk": desk, "chat": chat, "linked_at": now})

    async def move(self, chat: ChatId, new_chat: ChatId) -> None:
        """Follow a group that became a supergroup."""
        await self._connection.execute(
            update(linked_groups).where(linked_groups.c.chat == chat).values(chat=new_chat)
        )

    async def wrong_in(self, chat: ChatId, now: datetime) -> int:
        """Tell how many wrong codes were given in a group of late."""
        number = await self._connection.scalar(
            select(wrong_codes.c.number).where(
                wrong_codes.c.chat == chat, wrong_codes.c.last_at > now - FORGOTTEN_AFTER
            )
        )
        return number or 0

    async def guessed(self, chat: ChatId, now: datetime) -> None:
        """Count one more wrong code against a group."""
        number = await self.wrong_in(chat, now) + 1
        await self._put(wrong_codes, {"chat": chat, "number": number, "last_at": now})

    async def _void(self, desk: str) -> None:
        await self._connection.execute(delete(link_codes).where(link_codes.c.desk == desk))

    async def _put(self, table: Table, row: dict[str, Any]) -> None:
        await self._connection.execute(put(self._connection.dialect.name, table), row)
