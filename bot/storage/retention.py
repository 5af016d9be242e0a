"""What is erased when its time has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Table, and_, delete, or_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import inbox, link_codes, outbox, sent_messages, wrong_codes

LASTING = ("card:", "reply:", "note:", "qualify:", "end:", "board", "pinned:")
"""How keys begin that are never forgotten: cards, what asks for a text in reply, boards."""


@dataclass(frozen=True, slots=True)
class Retention:
    """How long traces are kept; none of them holds content, but those set aside.

    Attributes:
        traces: numbers and times of updates answered and messages delivered, for diagnosis.
        set_aside: updates that could not be answered, content included, encrypted.
        screens: where messages stand, so that they can still be changed; cards stay known, and
            messages that a coordinator may reply to.
        closed: requests, counted from the last thing that happened to them once closed.
    """

    traces: timedelta = timedelta(days=7)
    set_aside: timedelta = timedelta(days=14)
    screens: timedelta = timedelta(days=60)
    closed: timedelta = timedelta(days=180)


class Leftovers:
    """What remains of work that is done, within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def erase(self, now: datetime, retention: Retention) -> int:
        """Delete what is older than its time; give the number of rows."""
        traces = now - retention.traces
        screens = now - retention.screens
        deleted = 0
        for table, condition in (
            (inbox, inbox.c.done_at <= traces),
            (inbox, inbox.c.set_aside_at <= now - retention.set_aside),
            (outbox, or_(outbox.c.sent_at <= traces, outbox.c.failed_at <= traces)),
            (link_codes, link_codes.c.expires_at <= now),
            (wrong_codes, wrong_codes.c.last_at <= traces),
            (sent_messages, and_(sent_messages.c.sent_at <= screens, ~_lasting())),
        ):
            deleted += await self._delete(table, condition)
        return deleted

    async def _delete(self, table: Table, condition: ColumnElement[bool]) -> int:
        result = await self._connection.execute(delete(table).where(condition))
        return int(result.rowcount)


def _lasting() -> ColumnElement[bool]:
    return or_(*(sent_messages.c.key.startswith(key) for key in LASTING))
