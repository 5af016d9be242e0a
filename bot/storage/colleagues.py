"""The colleagues at each desk: members of its group, and who is away."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.codec import Codec
from bot.storage.dialects import put
from bot.storage.errors import UnreadableError
from bot.storage.tables import colleagues
from conversations.identities import PersonId
from conversations.protocol.colleagues import Colleague

log = logging.getLogger(__name__)

Member = tuple[str, PersonId]
"""A desk's id, and a member of its group."""


class Colleagues:
    """Those who are known, within one transaction."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self._connection = connection
        self._codec = codec

    async def at(self, desks: Collection[str]) -> list[Colleague]:
        """Give those who are known at these desks."""
        if not desks:
            return []
        rows = await self._connection.execute(
            select(colleagues.c.payload).where(colleagues.c.desk.in_(desks))
        )
        return [one for (sealed,) in rows if (one := self._read(sealed)) is not None]

    async def keep(self, known: Iterable[Colleague], now: datetime) -> None:
        """Keep these as they are given: they did something now."""
        rows = [
            {
                "desk": one.desk,
                "person": one.person,
                "payload": self._codec.seal(one),
                "seen_at": now,
            }
            for one in known
        ]
        if rows:
            statement = put(self._connection.dialect.name, colleagues)
            await self._connection.execute(statement, rows)

    async def meet(self, met: Collection[Colleague], now: datetime) -> None:
        """Keep those who did something now, under their present names; an absence stays."""
        known = {(one.desk, one.person): one for one in await self.at({one.desk for one in met})}
        named = (known.get((one.desk, one.person), one).replace(name=one.name) for one in met)
        await self.keep(named, now)

    async def drop(self, members: Collection[Member]) -> None:
        """Forget those who came into a group anew, or went."""
        if members:
            desk, person = colleagues.c.desk, colleagues.c.person
            same = or_(*(and_(desk == one[0], person == one[1]) for one in members))
            await self._connection.execute(delete(colleagues).where(same))

    async def forget(self, person: PersonId) -> None:
        """Forget a person at every desk."""
        await self._connection.execute(delete(colleagues).where(colleagues.c.person == person))

    def _read(self, sealed: bytes) -> Colleague | None:
        try:
            return self._codec.unseal(Colleague, sealed)
        except UnreadableError as error:
            log.error("colleague: %s", error)  # noqa: TRY400 (one line says it)
            return None
