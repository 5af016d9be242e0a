"""Requests that were sent, each with its events, to which more are only ever added."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Column,
    Row,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.codec import Codec
from bot.storage.dialects import put
from bot.storage.errors import UnreadableError
from bot.storage.search import Search
from bot.storage.statements import STILL_OPEN, TAKEN, wanted
from bot.storage.tables import events, requests
from conversations.identities import PersonId
from conversations.requests.event import Event, EventKind
from conversations.requests.idle import unread
from conversations.requests.lifecycle import State
from conversations.requests.pending import LONGEST
from conversations.requests.request import Request

log = logging.getLogger(__name__)

GIVES_WORDS = frozenset({EventKind.SUBMITTED, EventKind.ANSWERED})
"""Events with which the words come by which a request is found."""

NEVER: Mapping[str, datetime | None] = {}


class Requests:
    """The requests within one transaction."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self._connection = connection
        self._codec = codec
        self.search = Search(connection, codec)

    async def load(
        self,
        people: Collection[PersonId] = (),
        references: Collection[str] = (),
        open_at: Collection[str] = (),
        *,
        with_others: Collection[str] = (),
    ) -> list[Request]:
        """Give the requests of these people, these references, and those open at these desks.

        To those open at a desk belong the closed ones whose requester has written since.
        Those of the references `with_others` come with all others of the same people.
        No other worker changes them before the end of the transaction: the first press wins.
        """
        asked = {
            "people": people,
            "references": references,
            "with_others": with_others,
            "open_at": open_at,
        }
        given = {name: tuple(values) for name, values in asked.items() if values}
        if not given:
            return []
        rows = await self._connection.execute(wanted(*given), given)
        return await self._with_events(rows.all())

    async def orphaned(self, declared: Collection[str]) -> list[Request]:
        """Give the open requests whose desk is none of these."""
        rows = await self._connection.execute(
            select(requests.c.reference, requests.c.payload)
            .where(requests.c.state.in_(STILL_OPEN), requests.c.desk.not_in(declared))
            .with_for_update()
        )
        return await self._with_events(rows.all())

    async def sent(self, since: datetime, until: datetime) -> list[Request]:
        """Give what was sent from a moment on and before another, to be read alone."""
        columns, at = (requests.c.reference, requests.c.payload), requests.c.submitted_at
        # that states are given leads to the index by which requests are found by age
        found = and_(requests.c.state.in_(sorted(State)), at >= since, at < until)
        rows = await self._connection.execute(select(*columns).where(found).order_by(at))
        return await self._with_events(rows.all())

    async def taken(self, references: Collection[str]) -> set[str]:
        """Tell which of these references some request bears already."""
        return set(await self._connection.scalars(TAKEN, {"references": tuple(references)}))

    async def save(
        self, changed: Collection[Request], due: Mapping[str, datetime | None] = NEVER
    ) -> None:
        """Keep new requests and new states, and append the events that are not there yet.

        `due` tells by reference when each is to be looked at next.
        """
        if not changed:
            return
        statement = put(self._connection.dialect.name, requests)
        rows = [self._row(request) | {"due_at": due.get(request.reference)} for request in changed]
        await self._connection.execute(statement, rows)
        kept = await self._events_kept([request.reference for request in changed])
        added = [
            self._event_row(request.reference, position, event)
            for request in changed
            for position, event in enumerate(request.events)
            if position >= kept.get(request.reference, 0)
        ]
        if added:
            await self._connection.execute(insert(events), added)
        await self.search.index(
            one
            for one in changed
            if any(event.kind in GIVES_WORDS for event in one.events[kept.get(one.reference, 0) :])
        )

    async def due(self, now: datetime) -> str | None:
        """Name the request that has been due for the longest time; no other worker takes it."""
        reference: str | None = await self._connection.scalar(
            select(requests.c.reference)
            .where(requests.c.due_at <= now)
            .order_by(requests.c.due_at)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        return reference

    async def next_due(self) -> datetime | None:
        """Give the moment at which the next request is to be looked at."""
        return await self._first(requests.c.due_at)

    async def put_off(self, reference: str, until: datetime | None) -> None:
        """Look at a request at another time."""
        await self._connection.execute(
            update(requests).where(requests.c.reference == reference).values(due_at=until)
        )

    async def leaving(self, now: datetime) -> str | None:
        """Name the request whose pending act has been due for the longest time.

        One due later than any act may be was announced by a clock that has gone back since.
        """
        leaves_at, latest = requests.c.leaves_at, now.astimezone(UTC) + LONGEST
        reference: str | None = await self._connection.scalar(
            select(requests.c.reference)
            .where(or_(leaves_at <= now, leaves_at > latest))
            .order_by(leaves_at)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        return reference

    async def next_leaving(self) -> datetime | None:
        """Give the moment at which the next pending act is due."""
        return await self._first(requests.c.leaves_at)

    async def hold(self, reference: str, until: datetime) -> None:
        """Look at the pending act of a request at another time."""
        await self._connection.execute(
            update(requests).where(requests.c.reference == reference).values(leaves_at=until)
        )

    async def hold_all(self, until: datetime) -> None:
        """Let no pending act leave before this moment."""
        await self._connection.execute(
            update(requests).where(requests.c.leaves_at < until).values(leaves_at=until)
        )

    async def desks_at_work(self) -> set[str]:
        """Name the desks that have open requests, those that are gone too."""
        rows = await self._connection.scalars(
            select(requests.c.desk).where(requests.c.state.in_(STILL_OPEN)).distinct()
        )
        return set(rows)

    async def closed_until(self, moment: datetime, limit: int) -> list[str]:
        """Name closed requests to which nothing has happened since, the unreadable ones too."""
        last = select(func.max(events.c.at)).where(events.c.reference == requests.c.reference)
        rows = await self._connection.scalars(
            select(requests.c.reference)
            .where(requests.c.state == State.CLOSED.value, requests.c.submitted_at <= moment)
            .where(last.scalar_subquery() <= moment)
            .limit(limit)
        )
        return list(rows)

    async def person_of(self, reference: str) -> PersonId | None:
        """Tell who sent the request of this reference."""
        return await self._connection.scalar(
            select(requests.c.person).where(requests.c.reference == reference)
        )

    async def of(self, person: PersonId) -> list[str]:
        """Name all requests of a person, the unreadable ones too."""
        theirs = select(requests.c.reference).where(requests.c.person == person)
        return list(await self._connection.scalars(theirs))

    async def index(self, after: str, limit: int) -> str | None:
        """Let the requests that follow a reference be found; give the last one, None at the end."""
        rows = await self._connection.execute(
            select(requests.c.reference, requests.c.payload)
            .where(requests.c.reference > after)
            .order_by(requests.c.reference)
            .limit(limit)
        )
        some = rows.all()
        await self.search.index(await self._with_events(some))
        return some[-1].reference if len(some) == limit else None

    async def erase(self, references: Collection[str]) -> None:
        """Delete these requests with all that happened to them, and the words that find them."""
        await self.search.forget(references)
        await self._connection.execute(delete(events).where(events.c.reference.in_(references)))
        await self._connection.execute(delete(requests).where(requests.c.reference.in_(references)))

    async def _first(self, column: Column[Any]) -> datetime | None:
        """Give the earliest moment of a column; that it is given leads to the column's index."""
        moment: datetime | None = await self._connection.scalar(
            select(func.min(column)).where(column.is_not(None))
        )
        return moment

    async def _with_events(self, rows: Sequence[Row[Any, Any]]) -> list[Request]:
        if not rows:
            return []
        happened = await self._connection.execute(
            select(events.c.reference, events.c.payload)
            .where(events.c.reference.in_([row.reference for row in rows]))
            .order_by(events.c.reference, events.c.position)
        )
        payloads: dict[str, list[bytes]] = defaultdict(list)
        for event in happened:
            payloads[event.reference].append(event.payload)
        sealed = ((row.reference, row.payload) for row in rows)
        return list(self._readable(sealed, payloads))

    async def _events_kept(self, references: Collection[str]) -> dict[str, int]:
        rows = await self._connection.execute(
            select(events.c.reference, func.count().label("number"))
            .where(events.c.reference.in_(references))
            .group_by(events.c.reference)
        )
        return {row.reference: row.number for row in rows}

    def _readable(
        self, sealed: Iterable[tuple[str, bytes]], happened: dict[str, list[bytes]]
    ) -> Iterable[Request]:
        for reference, payload in sealed:
            try:
                request = self._codec.unseal(Request, payload)
                past = tuple(self._codec.unseal(Event, event) for event in happened[reference])
            except UnreadableError as error:
                log.error("request %s: %s", reference, error)  # noqa: TRY400 (one line says it)
            else:
                yield request.replace(events=past)

    def _row(self, request: Request) -> dict[str, Any]:
        return {
            "reference": request.reference,
            "person": request.person,
            "desk": request.desk,
            "state": request.state.value,
            "payload": self._codec.seal(request.replace(events=())),
            "submitted_at": request.submitted_at,
            "unread": unread(request),
            "leaves_at": request.leaves_at,
        }

    def _event_row(self, reference: str, position: int, event: Event) -> dict[str, Any]:
        return {
            "reference": reference,
            "position": position,
            "kind": event.kind.value,
            "at": event.at,
            "payload": self._codec.seal(event),
        }
