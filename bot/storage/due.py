"""Selects what the outbox may deliver now: the oldest message of each queue."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
)

from bot.outgoing import EDIT, SEND
from bot.storage.tables import PENDING, Instant, outbox, pending, sent_messages, topics
from bot.storage.topics import Topic

LONGEST_WAIT = timedelta(hours=1)
"""No delivery is postponed for longer: its queue waits with it, and a clock may have been wrong."""

_others = outbox.alias("others")
_between = outbox.alias("between")
_answered = sent_messages.alias("answered")


_NOW = bindparam("now", type_=Instant)
_LATEST = bindparam("latest", type_=Instant)
"""Moments in the statements, each put together once: that costs as much as carrying it out."""


def due(
    now: datetime, limit: int, busy: Collection[str], *, urgent_only: bool
) -> tuple[Select[Any], dict[str, Any]]:
    """Give the statement of `_heads` and its values."""
    values = {"now": now, "latest": now + LONGEST_WAIT, "most": limit, "busy": tuple(busy)}
    return _heads(urgent_only=urgent_only), values


@cache
def _heads(*, urgent_only: bool) -> Select[Any]:
    """Select the heads of the queues that are not busy, urgent ones first, oldest first.

    `known_chat` and `known_message_id` tell where the message of this key stands, `answered_chat`
    and `answered_message_id` the one that it replies to; `topic_chat`, `topic_thread` and
    `topic_shut` what is known of its topic; `superseded` is true of an edit that a
    newer one of the same message replaces.
    """
    heads = select(func.min(outbox.c.id).label("id")).where(PENDING).group_by(outbox.c.queue_key)
    statement = (
        select(
            outbox,
            sent_messages.c.chat.label("known_chat"),
            sent_messages.c.message_id.label("known_message_id"),
            _answered.c.chat.label("answered_chat"),
            _answered.c.message_id.label("answered_message_id"),
            topics.c.chat.label("topic_chat"),
            topics.c.thread.label("topic_thread"),
            topics.c.shut.label("topic_shut"),
            _superseded().label("superseded"),
        )
        .join_from(outbox, sent_messages, _same_message(sent_messages), isouter=True)
        .outerjoin(
            _answered,
            and_(_answered.c.addressee == outbox.c.addressee, _answered.c.key == outbox.c.answers),
        )
        .outerjoin(
            topics, and_(topics.c.desk == outbox.c.desk, topics.c.reference == outbox.c.topic)
        )
        .where(outbox.c.id.in_(heads), _ripe(), ~_overtaking())
        .where(outbox.c.queue_key.not_in(bindparam("busy", expanding=True)))
        .order_by(outbox.c.urgent.desc(), outbox.c.id)
        .limit(bindparam("most", type_=Integer))
    )
    return statement.where(outbox.c.urgent) if urgent_only else statement


def _ripe() -> ColumnElement[bool]:
    """Say of a delivery that its time has come, whatever the clock has done since it was written.

    What was never tried is always ripe, and what is due after the longest wait was postponed by a
    clock that has gone back since.
    """
    return or_(
        outbox.c.attempts == 0,
        outbox.c.due_at <= _NOW,
        outbox.c.due_at > _LATEST,
    )


def _superseded() -> ColumnElement[bool]:
    """Say of an edit that a newer one of the same message replaces it.

    One after a new message under the same key does not: it changes that one.
    """
    sent_between = and_(
        pending(_between),
        _same_message(_between),
        _between.c.method == SEND,
        _between.c.id > outbox.c.id,
        _between.c.id < _others.c.id,
    )
    newer = and_(
        pending(_others),
        _same_message(_others),
        _others.c.method == EDIT,
        _others.c.id > outbox.c.id,
        ~exists().where(sent_between),
    )
    return and_(outbox.c.method == EDIT, outbox.c.key != "", exists().where(newer))


def _overtaking() -> ColumnElement[bool]:
    """Say of an edit that its message, sent on to another desk's queue, has not left yet."""
    older = and_(
        pending(_others),
        _same_message(_others),
        _others.c.queue_key != outbox.c.queue_key,
        _others.c.id < outbox.c.id,
    )
    return and_(outbox.c.key != "", exists().where(older))


def _same_message(rows: Any) -> ColumnElement[bool]:
    return and_(rows.c.addressee == outbox.c.addressee, rows.c.key == outbox.c.key)


def topic_in(row: Row[Any]) -> Topic | None:
    """Read what a row that was selected here tells of its topic."""
    if row.topic is None:
        return None
    name, shut = row.topic_name or "", bool(row.topic_shut)
    return Topic(row.topic, name, row.topic_chat, row.topic_thread, shut)
