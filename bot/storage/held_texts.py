"""Texts that are asked for, or held, in the groups of desks: rows with a due time."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.codec import Codec
from bot.storage.dialects import put
from bot.storage.errors import UnreadableError
from bot.storage.tables import held_texts
from conversations.identities import PersonId
from conversations.protocol.held_texts import HeldText

log = logging.getLogger(__name__)

Name = tuple[str, str]
"""A desk's id, and the key of our message in its group."""


class HeldTexts:
    """What is asked for or held, within one transaction."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self._connection = connection
        self._codec = codec

    async def at(self, desks: Collection[str]) -> list[HeldText]:
        """Give what is asked for or held in the groups of these desks."""
        if not desks:
            return []
        rows = await self._connection.execute(
            select(held_texts.c.payload).where(held_texts.c.desk.in_(desks))
        )
        return [one for (sealed,) in rows if (one := self._read(sealed)) is not None]

    async def keep(self, texts: Iterable[HeldText]) -> None:
        """Keep these, each in the place of what had its name."""
        rows = [
            {
                "desk": one.desk,
                "key": one.key,
                "reference": one.reference,
                "person": one.person,
                "due_at": one.expires,
                "payload": self._codec.seal(one),
            }
            for one in texts
        ]
        if rows:
            statement = put(self._connection.dialect.name, held_texts)
            await self._connection.execute(statement, rows)

    async def drop(self, names: Collection[Name]) -> None:
        """Keep nothing more under these names."""
        if names:
            desk, key = held_texts.c.desk, held_texts.c.key
            same = or_(*(and_(desk == one[0], key == one[1]) for one in names))
            await self._connection.execute(delete(held_texts).where(same))

    async def due(self, now: datetime) -> Name | None:
        """Name what expired first; nobody else takes it."""
        rows = await self._connection.execute(
            select(held_texts.c.desk, held_texts.c.key)
            .where(held_texts.c.due_at <= now)
            .order_by(held_texts.c.due_at, held_texts.c.key)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        row = rows.first()
        return (row.desk, row.key) if row else None

    async def find(self, name: Name) -> HeldText | None:
        """Give what is kept under a name; None if there is nothing, or it cannot be read."""
        sealed = await self._connection.scalar(
            select(held_texts.c.payload).where(
                held_texts.c.desk == name[0], held_texts.c.key == name[1]
            )
        )
        return None if sealed is None else self._read(sealed)

    async def put_off(self, name: Name, until: datetime) -> None:
        """Let it expire later."""
        await self._connection.execute(
            update(held_texts)
            .where(held_texts.c.desk == name[0], held_texts.c.key == name[1])
            .values(due_at=until)
        )

    async def next_due(self) -> datetime | None:
        """Give the moment at which something expires next."""
        moment: datetime | None = await self._connection.scalar(
            select(func.min(held_texts.c.due_at))
        )
        return moment

    async def erase(self, references: Collection[str]) -> None:
        """Delete what is about these requests."""
        await self._connection.execute(
            delete(held_texts).where(held_texts.c.reference.in_(references))
        )

    async def forget(self, person: PersonId) -> None:
        """Delete what a person wrote, or is asked for."""
        await self._connection.execute(delete(held_texts).where(held_texts.c.person == person))

    def _read(self, sealed: bytes) -> HeldText | None:
        try:
            return self._codec.unseal(HeldText, sealed)
        except UnreadableError as error:
            log.error("held text: %s", error)  # noqa: TRY400 (one line says it)
            return None
