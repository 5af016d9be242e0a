"""When each desk's board is to be updated, and its digest sent."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.dialects import insert_new, put
from bot.storage.tables import desk_dues


class DeskDues:
    """The due times of desks within one transaction: one at most of each kind."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def expect(self, desks: Iterable[str], kind: str, at: datetime) -> None:
        """Let something be due; what is due already keeps its time, so many changes are one."""
        rows = [{"desk": desk, "kind": kind, "due_at": at} for desk in sorted(set(desks))]
        if rows:
            await self._connection.execute(
                insert_new(self._connection.dialect.name, desk_dues), rows
            )

    async def put(self, desk: str, kind: str, at: datetime) -> None:
        """Set when something is due next."""
        statement = put(self._connection.dialect.name, desk_dues)
        await self._connection.execute(statement, {"desk": desk, "kind": kind, "due_at": at})

    async def done(self, desk: str, kind: str) -> None:
        """Expect nothing more until something happens."""
        await self._connection.execute(
            delete(desk_dues).where(desk_dues.c.desk == desk, desk_dues.c.kind == kind)
        )

    async def due(self, now: datetime) -> tuple[str, str] | None:
        """Give the desk and the kind that have been due for the longest; nobody else takes them."""
        rows = await self._connection.execute(
            select(desk_dues.c.desk, desk_dues.c.kind)
            .where(desk_dues.c.due_at <= now)
            .order_by(desk_dues.c.due_at, desk_dues.c.kind)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        row = rows.first()
        return (row.desk, row.kind) if row else None

    async def next_due(self) -> datetime | None:
        """Give the moment at which something is due next."""
        moment: datetime | None = await self._connection.scalar(
            select(func.min(desk_dues.c.due_at))
        )
        return moment
