"""Erases what remains of finished work once it was kept long enough.

When something is to be erased is worked out from the moment that is stored with it and the periods
of today's settings: a restart loses nothing, and a shorter period holds at once for what is there.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Table, and_, delete, exists, or_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import (
    PENDING,
    colleagues,
    inbox,
    link_codes,
    outbox,
    requests,
    sent_messages,
    wrong_codes,
)
from conversations.directory import Retention
from conversations.identities import GROUP

LASTING = ("board", "pinned:")
"""How keys begin that are never forgotten: those of boards."""

SCREENS = timedelta(days=60)
"""How long it is known where a message stands, so that it can be changed; no content.

What stands in a group about a request that is held stays known as long: a coordinator may reply to
it, and it becomes a stub when the request is erased.
"""


class Leftovers:
    """Traces of updates and deliveries, within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def erase(self, now: datetime, retention: Retention) -> int:
        """Delete what is older than its time and found by its age; give the number of rows."""
        traces = now - retention.traces
        return await self._delete(
            (inbox, inbox.c.done_at <= traces),
            (inbox, inbox.c.set_aside_at <= now - retention.set_aside),
            (outbox, outbox.c.sent_at <= traces),
            (outbox, outbox.c.failed_at <= traces),
            (colleagues, colleagues.c.seen_at <= now - retention.profile),
            (link_codes, link_codes.c.expires_at <= now),
            (wrong_codes, wrong_codes.c.last_at <= traces),
            (sent_messages, and_(_about_none(), _out_of_time(now), ~_to_be_changed())),
        )

    async def erase_unneeded(self, now: datetime, retention: Retention) -> int:
        """Delete where messages stand whose request is held no more, and those to strange groups.

        All that is known of messages is gone through, which takes longer the more is held.
        """
        ended = and_(~_about_none(), ~_held())
        return await self._delete(
            (sent_messages, and_(ended, _out_of_time(now), ~_to_be_changed())),
            (sent_messages, and_(sent_messages.c.sent_at <= now - retention.traces, _strange())),
        )

    async def _delete(self, *chosen: tuple[Table, ColumnElement[bool]]) -> int:
        deleted = 0
        for table, condition in chosen:
            result = await self._connection.execute(delete(table).where(condition))
            deleted += int(result.rowcount)
        return deleted


def _strange() -> ColumnElement[bool]:
    """Say of a message that it was for a group itself, as for no desk: it never changes."""
    return sent_messages.c.addressee.contains(f":{GROUP}")


def _out_of_time(now: datetime) -> ColumnElement[bool]:
    """Say of a message that its place need not be known any longer for its age."""
    return sent_messages.c.sent_at <= now - SCREENS


def _about_none() -> ColumnElement[bool]:
    """Say of a message that it is about no request, as those to requesters are."""
    return sent_messages.c.about.is_(None)


def _held() -> ColumnElement[bool]:
    """Say of a message that the request is held that it is about."""
    return exists().where(requests.c.reference == sent_messages.c.about)


def _to_be_changed() -> ColumnElement[bool]:
    """Say of a message that a change of it waits, or that it is one that always may change."""
    waiting = exists().where(
        PENDING,
        outbox.c.addressee == sent_messages.c.addressee,
        outbox.c.key == sent_messages.c.key,
    )
    lasting = (sent_messages.c.key.startswith(key) for key in LASTING)
    return or_(waiting, *lasting)
