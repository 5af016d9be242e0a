"""Sessions: where each person stands, with the date on which the draft is given up."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.codec import Codec
from bot.storage.dialects import put
from bot.storage.errors import UnreadableError
from bot.storage.statements import SESSIONS
from bot.storage.tables import sessions
from conversations.identities import PersonId
from conversations.protocol.session import Session

log = logging.getLogger(__name__)

EXPIRED_AT_ONCE = 500  # sessions rewritten in one transaction: about 50 ms


class Sessions:
    """The sessions within one transaction."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self._connection = connection
        self._codec = codec

    async def load(self, people: Collection[PersonId]) -> dict[PersonId, Session]:
        """Give the sessions of these people.

        A draft whose time has come is there until it is erased, by a clock that can be trusted: one
        that is wrong for a while costs nobody a draft. A session whose shape is no longer known is
        left out, and said in the log.
        """
        if not people:
            return {}
        rows = await self._connection.execute(SESSIONS, {"people": tuple(people)})
        read = {row.person: self._read(row.person, row.payload) for row in rows}
        return {person: session for person, session in read.items() if session is not None}

    async def save(self, changed: Iterable[Session], now: datetime, drafts_kept: timedelta) -> None:
        """Keep these sessions; a draft expires when nothing has happened to it for so long."""
        await self._put([self._row(session, now, drafts_kept) for session in changed])

    def _row(self, session: Session, used_at: datetime, drafts_kept: timedelta) -> dict[str, Any]:
        return {
            "person": session.person,
            "payload": self._codec.seal(session),
            "expires_at": session.draft and session.draft.active + drafts_kept,
            "updated_at": used_at,
        }

    async def _put(self, rows: list[dict[str, Any]]) -> None:
        if rows:
            await self._connection.execute(put(self._connection.dialect.name, sessions), rows)

    async def quiet_since(self, moment: datetime, limit: int) -> list[Session]:
        """Give sessions with a draft to which nothing has happened since, the oldest first."""
        rows = await self._connection.execute(
            select(sessions.c.person, sessions.c.payload)
            .where(sessions.c.expires_at.is_not(None), sessions.c.updated_at <= moment)
            .order_by(sessions.c.updated_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        read = (self._read(row.person, row.payload) for row in rows)
        return [session for session in read if session is not None]

    async def drafted_since(
        self, moment: datetime, after: PersonId | None, limit: int
    ) -> dict[PersonId, Session | None]:
        """Give people with a draft who were heard since, in the order of their keys, after one.

        One whose session can no longer be read is there without it.
        """
        rows = await self._connection.execute(
            select(sessions.c.person, sessions.c.payload)
            .where(
                sessions.c.expires_at.is_not(None),
                sessions.c.updated_at >= moment,
                *([] if after is None else [sessions.c.person > after]),
            )
            .order_by(sessions.c.person)
            .limit(limit)
            .with_for_update()
        )
        return {row.person: self._read(row.person, row.payload) for row in rows}

    async def expire_by(self, latest: datetime) -> None:
        """Let no draft be kept for longer: a clock was ahead for a while, or a setting changed."""
        too_late = sessions.c.expires_at > latest
        await self._connection.execute(update(sessions).where(too_late).values(expires_at=latest))

    async def expire(self, now: datetime) -> int:
        """Erase drafts whose time has come, at most 500; give their number.

        A session that holds nothing else goes with its draft; the others were last used with it.
        """
        rows = await self._connection.execute(
            select(sessions.c.person, sessions.c.payload)
            .where(sessions.c.expires_at <= now)
            .limit(EXPIRED_AT_ONCE)
            .with_for_update(skip_locked=True)
        )
        expired = {row.person: self._read(row.person, row.payload) for row in rows}
        kept = [
            self._row(left, session.draft.active, timedelta())
            for session in expired.values()
            if session is not None and session.draft is not None
            if (left := without_draft(session)).language or left.profile or left.workspace
        ]
        await self._put(kept)
        await self._delete(expired.keys() - {row["person"] for row in kept})
        return len(expired)

    async def forget_unused(self, since: datetime) -> int:
        """Delete the sessions without a draft that nobody has used since; give their number."""
        result = await self._connection.execute(
            delete(sessions).where(sessions.c.expires_at.is_(None), sessions.c.updated_at <= since)
        )
        return int(result.rowcount)

    async def seen(self, person: PersonId) -> datetime | None:
        """Give when a person last did something here; None if nothing is held."""
        return await self._connection.scalar(
            select(sessions.c.updated_at).where(sessions.c.person == person)
        )

    async def forget(self, person: PersonId) -> None:
        """Delete the session of a person."""
        await self._delete([person])

    async def _delete(self, people: Collection[PersonId]) -> None:
        if people:
            await self._connection.execute(delete(sessions).where(sessions.c.person.in_(people)))

    def _read(self, person: PersonId, payload: bytes) -> Session | None:
        try:
            return self._codec.unseal(Session, payload)
        except UnreadableError as error:
            log.error("person %s begins anew: %s", person, error)  # noqa: TRY400 (one line says it)
            return None


def without_draft(session: Session) -> Session:
    """Give the session as it is once its draft has expired: no screen belongs to it any more.

    A draft that waited behind it is older, so it goes too.
    """
    return session.replace(draft=None, waiting=None, live=None)
