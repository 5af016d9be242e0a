"""Who was erased and who is blocked, so that a restored backup doesn't undo it.

Of a person who was erased nothing is kept but a keyed digest: it says of somebody in a backup that
it is the same person, and nothing to whoever has not the key.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.codec import Codec
from bot.storage.facts import Facts
from bot.storage.tables import blocked_people, facts, requests, sessions
from conversations.identities import PersonId

ERASED = "erased: "
"""How the name of a fact begins that holds when a person was erased."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What people asked for that a backup doesn't know.

    `erased` holds digests with the moment in ISO format, `blocked` people with since when.
    """

    erased: dict[str, str]
    blocked: dict[PersonId, datetime]


class Erasures:
    """What is remembered of erasures, within one transaction."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self._connection = connection
        self._codec = codec
        self._facts = Facts(connection)

    async def note(self, person: PersonId, now: datetime) -> None:
        """Remember that all was erased that was held about a person."""
        await self._facts.put(ERASED + self._codec.digests(str(person))[0], now.isoformat())

    async def wishes(self) -> Wishes:
        """Give everything that is to hold in a restored database too."""
        noted = select(facts.c.name, facts.c.value).where(facts.c.name.startswith(ERASED))
        blocked = select(blocked_people.c.person, blocked_people.c.since)
        return Wishes(
            {
                row.name.removeprefix(ERASED): row.value
                for row in await self._connection.execute(noted)
            },
            {row.person: row.since for row in await self._connection.execute(blocked)},
        )

    async def people_in(self, wishes: Wishes) -> list[PersonId]:
        """Give the people held here who were erased elsewhere, and have it noted here too.

        Whoever was erased before what is held here, and has written again since, stays.
        """
        known = (await self.wishes()).erased
        later = {
            digest: at for digest, at in wishes.erased.items() if _is_later(at, known.get(digest))
        }
        held = select(sessions.c.person).union(select(requests.c.person))
        people = [row.person for row in await self._connection.execute(held)]
        for digest, at in later.items():
            await self._facts.put(ERASED + digest, at)
        return [
            person
            for person in people
            if not later.keys().isdisjoint(self._codec.digests(str(person)))
        ]

    async def block_as(self, wishes: Wishes) -> None:
        """Keep out who is kept out there, and nobody else: some were let in again since."""
        await self._connection.execute(delete(blocked_people))
        rows = [{"person": person, "since": since} for person, since in wishes.blocked.items()]
        if rows:
            await self._connection.execute(insert(blocked_people), rows)

    async def forget(self, until: datetime) -> int:
        """Forget what was noted until a moment of which no backup is left."""
        noted = select(facts.c.name, facts.c.value).where(facts.c.name.startswith(ERASED))
        old = [
            row.name
            for row in await self._connection.execute(noted)
            if datetime.fromisoformat(row.value) <= until
        ]
        if old:
            await self._connection.execute(delete(facts).where(facts.c.name.in_(old)))
        return len(old)


def _is_later(at: str, known: str | None) -> bool:
    return known is None or datetime.fromisoformat(at) > datetime.fromisoformat(known)
