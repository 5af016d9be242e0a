"""The inbox: updates to be answered in their order, the bot's own updates among them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.codec import Codec
from bot.storage.dialects import insert_new
from bot.storage.errors import UnreadableError
from bot.storage.facts import Facts
from bot.storage.postgresql import tell_others
from bot.storage.statements import FINISH, WAITING
from bot.storage.tables import inbox
from conversations.identities import PersonId

OFFSET = "poll offset"
FIRST_OWN = -(2**53)
"""The messenger numbers its updates above zero; our own count upwards from here."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """One update waiting for its turn; `raw` is None if it cannot be read back."""

    update_id: int
    raw: dict[str, Any] | None

    @property
    def own(self) -> bool:
        """Say whether it comes from the bot itself, not from the messenger."""
        return self.update_id < 0


class Inbox:
    """The inbox within one transaction."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self._connection = connection
        self._codec = codec
        self._facts = Facts(connection)

    async def receive(
        self,
        updates: Sequence[Mapping[str, Any]],
        now: datetime,
        senders: Mapping[int, PersonId | None] = {},
        refused: Collection[int] = (),
    ) -> int:
        """Keep these updates, those known already aside; give the offset to ask for next.

        `senders` tells by an update's number who sent it. Those `refused` are not kept, but count
        as received. The offset follows the newest batch, not the highest number ever seen: after a
        silent week the messenger may go on with a lower one. Without updates: the offset as it
        stood, 0 at first.
        """
        if not updates:
            return int(await self._facts.get(OFFSET) or 0)
        await self.keep(updates, now, senders, refused)
        offset = max(raw["update_id"] for raw in updates) + 1
        await self._facts.put(OFFSET, str(offset))
        return int(offset)

    async def keep(
        self,
        updates: Sequence[Mapping[str, Any]],
        now: datetime,
        senders: Mapping[int, PersonId | None] = {},
        refused: Collection[int] = (),
    ) -> None:
        """Keep these updates as `receive` does, and leave the offset as it stands."""
        rows = [
            {
                "update_id": raw["update_id"],
                "payload": self._codec.seal_json(raw),
                "received_at": now,
                "person": senders.get(raw["update_id"]),
            }
            for raw in updates
            if raw["update_id"] not in refused
        ]
        if rows:
            await self._connection.execute(insert_new(self._connection.dialect.name, inbox), rows)
            await tell_others(self._connection, inbox.name)

    async def begin_anew(self) -> None:
        """Ask for all that the messenger holds at the next poll.

        What it posted itself came in no order, so that an offset could confirm what has not come.
        """
        await self._facts.forget(OFFSET)

    async def note(self, happened: Sequence[Mapping[str, Any]], now: datetime) -> None:
        """Keep what happened on our side, to be answered in its turn like an update."""
        if not happened:
            return
        last = await self._connection.scalar(
            select(func.max(inbox.c.update_id)).where(inbox.c.update_id < 0)
        )
        rows = [
            {"update_id": number, "payload": self._codec.seal_json(one), "received_at": now}
            for number, one in enumerate(happened, (last or FIRST_OWN) + 1)
        ]
        await self._connection.execute(insert(inbox), rows)
        await tell_others(self._connection, inbox.name)

    async def waiting(self, limit: int, held: Collection[int] = ()) -> list[Arrived]:
        """Give the oldest updates without an answer; other workers leave them alone meanwhile.

        Those that are `held` wait for something else, and stand in nobody's way.
        """
        rows = await self._connection.execute(WAITING, {"held": tuple(held), "most": limit})
        return [Arrived(row.update_id, self._raw(row.payload)) for row in rows]

    async def finish(self, update_ids: Collection[int], now: datetime) -> None:
        """Mark as answered; what people typed is erased."""
        if update_ids:
            await self._connection.execute(FINISH, {"finished": tuple(update_ids), "at": now})

    async def forget(self, person: PersonId) -> None:
        """Delete what a person sent and nobody could answer."""
        await self._connection.execute(
            delete(inbox).where(inbox.c.person == person, inbox.c.set_aside_at.is_not(None))
        )

    async def set_aside(self, reasons: Mapping[int, str], now: datetime) -> None:
        """Take out of the way what cannot be answered, kept for whoever looks into it."""
        if reasons:
            await self._connection.execute(
                update(inbox)
                .where(inbox.c.update_id == bindparam("id"))
                .values(set_aside_at=now, reason=bindparam("why")),
                [{"id": update_id, "why": reason} for update_id, reason in reasons.items()],
            )

    def _raw(self, payload: bytes) -> dict[str, Any] | None:
        try:
            return self._codec.unseal_json(payload)
        except UnreadableError:
            return None
