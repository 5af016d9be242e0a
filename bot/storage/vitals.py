"""Numbers for monitors: how much waits and since when, and what is open at each desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.facts import BACKED_UP, HEARD
from bot.storage.tables import PENDING, UNFINISHED, facts, inbox, outbox, requests
from conversations.requests.lifecycle import OPEN


@dataclass(frozen=True, slots=True)
class Vitals:
    """Numbers and times alone; nothing that people typed.

    Attributes:
        heard: when Telegram last answered a poll, to half a minute; None if it never did.
        untreated: updates that are kept and wait for their turn.
        undelivered: messages that wait, those with a later time included.
        oldest_due: since when the longest waiting message should have left; None if none waits.
        open_requests: how many are open, by desk and state.
        backed_up: when the command `backup` last made a copy; None of a server, which makes its
            own, though one may have been made before the move to it.
    """

    heard: datetime | None
    untreated: int
    undelivered: int
    oldest_due: datetime | None
    open_requests: dict[tuple[str, str], int]
    backed_up: datetime | None


class VitalSigns:
    """The numbers within one transaction; what is closed, treated or delivered costs nothing."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def taken(self) -> Vitals:
        facts_known = await self._facts()
        undelivered, oldest = await self._undelivered()
        on_a_server = self._connection.dialect.name == "postgresql"
        untreated = select(func.count()).select_from(inbox).where(UNFINISHED)
        return Vitals(
            heard=_moment(facts_known.get(HEARD)),
            untreated=await self._connection.scalar(untreated) or 0,
            undelivered=undelivered,
            oldest_due=oldest,
            open_requests=await self._open_requests(),
            backed_up=None if on_a_server else _moment(facts_known.get(BACKED_UP)),
        )

    async def _facts(self) -> dict[str, str]:
        wanted = select(facts.c.name, facts.c.value).where(facts.c.name.in_((HEARD, BACKED_UP)))
        return {row.name: row.value for row in await self._connection.execute(wanted)}

    async def _undelivered(self) -> tuple[int, datetime | None]:
        waiting = select(func.count(), func.min(outbox.c.due_at)).where(PENDING)
        number, oldest = (await self._connection.execute(waiting)).one()
        return number, oldest

    async def _open_requests(self) -> dict[tuple[str, str], int]:
        by_desk = (
            select(requests.c.desk, requests.c.state, func.count())
            .where(requests.c.state.in_(sorted(OPEN)))
            .group_by(requests.c.desk, requests.c.state)
        )
        rows = await self._connection.execute(by_desk)
        return {(desk, state): number for desk, state, number in rows}


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
