"""The tables: columns named `payload` are encrypted, the others are names, numbers and times.

The name of a topic is a reference and a mission; `word` is a keyed hash that nobody reads back.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    FromClause,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    and_,
    false,
)

from bot.storage.dialects import Serial
from conversations.identities import ChatId, PersonId


class Instant(TypeDecorator[datetime]):
    """A moment, stored as milliseconds since 1970 in UTC: exact, short, the same everywhere."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Any) -> int | None:
        return None if value is None else round(value.timestamp() * 1000)

    def process_result_value(self, value: Any, _dialect: Any) -> datetime | None:
        return None if value is None else datetime.fromtimestamp(value / 1000, UTC)


class PersonKey(TypeDecorator[PersonId]):
    """A person, as it is written."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: PersonId | None, _dialect: Any) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, _dialect: Any) -> PersonId | None:
        return None if value is None else PersonId.read(value)


class ChatKey(TypeDecorator[ChatId]):
    """A chat, as it is written."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: ChatId | None, _dialect: Any) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, _dialect: Any) -> ChatId | None:
        return None if value is None else ChatId.read(value)


metadata = MetaData()

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("payload", LargeBinary),
    Column("received_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("set_aside_at", Instant),
    Column("reason", String),
    Column("person", PersonKey),
)

sessions = Table(
    "sessions",
    metadata,
    Column("person", PersonKey, primary_key=True),
    Column("payload", LargeBinary, nullable=False),
    Column("expires_at", Instant, index=True),
    Column("updated_at", Instant, nullable=False),
    Index("sessions_by_use", "expires_at", "updated_at"),
)

requests = Table(
    "requests",
    metadata,
    Column("reference", String, primary_key=True),
    Column("person", PersonKey, nullable=False, index=True),
    Column("desk", String, nullable=False),
    Column("state", String, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("submitted_at", Instant, nullable=False),
    Column("due_at", Instant),
    Column("unread", Boolean, nullable=False, server_default=false()),
    Column("leaves_at", Instant),
    Index("requests_by_state", "state", "desk"),
    Index("requests_by_age", "state", "submitted_at"),
    Index("requests_unread", "unread", "desk"),
)

events = Table(
    "events",
    metadata,
    Column("reference", ForeignKey("requests.reference"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("kind", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("payload", LargeBinary, nullable=False),
)

search_words = Table(
    "search_words",
    metadata,
    Column("word", String, primary_key=True),
    Column("reference", ForeignKey("requests.reference"), primary_key=True, index=True),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Serial, primary_key=True),
    Column("lane", String, key="queue_key", nullable=False),
    Column("addressee", String, nullable=False),
    Column("chat", ChatKey),
    Column("desk", String),
    Column("key", String, nullable=False),
    Column("message_id", BigInteger),
    Column("method", String, nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("payload", LargeBinary),
    Column("created_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("expires_at", Instant),
    Column("sent_at", Instant),
    Column("failed_at", Instant),
    Column("attempts", Integer, nullable=False),
    Column("reason", String),
    Column("answers", String),
    Column("tells", String),
    Column("topic", String),
    Column("topic_name", String),
    Column("thread", BigInteger),
)

sent_messages = Table(
    "sent_messages",
    metadata,
    Column("addressee", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("chat", ChatKey, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("about", String),
    Index("sent_messages_by_number", "chat", "message_id"),
    Index("sent_messages_about", "about", "sent_at"),
)

topics = Table(
    "topics",
    metadata,
    Column("desk", String, primary_key=True),
    Column("reference", String, primary_key=True),
    Column("chat", ChatKey, nullable=False),
    Column("thread", BigInteger),
    Column("shut", Boolean, nullable=False),
)

desk_dues = Table(
    "desk_dues",
    metadata,
    Column("desk", String, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("due_at", Instant, nullable=False, index=True),
)

held_texts = Table(
    "held_texts",
    metadata,
    Column("desk", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("reference", String, nullable=False),
    Column("person", PersonKey, nullable=False),
    Column("due_at", Instant, nullable=False, index=True),
    Column("payload", LargeBinary, nullable=False),
)

colleagues = Table(
    "colleagues",
    metadata,
    Column("desk", String, primary_key=True),
    Column("person", PersonKey, primary_key=True),
    Column("payload", LargeBinary, nullable=False),
    Column("seen_at", Instant, nullable=False),
)

moved_chats = Table(
    "moved_chats",
    metadata,
    Column("chat", ChatKey, primary_key=True),
    Column("new_chat", ChatKey, nullable=False),
)

link_codes = Table(
    "link_codes",
    metadata,
    Column("hash", String, primary_key=True),
    Column("desk", String, nullable=False),
    Column("expires_at", Instant, nullable=False),
)

linked_groups = Table(
    "linked_groups",
    metadata,
    Column("desk", String, primary_key=True),
    Column("chat", ChatKey, nullable=False),
    Column("linked_at", Instant, nullable=False),
)

wrong_codes = Table(
    "wrong_codes",
    metadata,
    Column("chat", ChatKey, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("last_at", Instant, nullable=False),
)

blocked_people = Table(
    "kept_out",
    metadata,
    Column("person", PersonKey, primary_key=True),
    Column("since", Instant, nullable=False),
)

counts = Table(
    "counts",
    metadata,
    Column("day", Date, primary_key=True),
    Column("name", String, primary_key=True),
    Column("variant", String, primary_key=True),
    Column("n", Integer, nullable=False),
)

facts = Table(
    "facts",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

UNFINISHED: ColumnElement[bool] = and_(inbox.c.done_at.is_(None), inbox.c.set_aside_at.is_(None))


def pending(rows: FromClause) -> ColumnElement[bool]:
    """Say of rows of the outbox, under whichever name, that they are still to be delivered."""
    return and_(rows.c.sent_at.is_(None), rows.c.failed_at.is_(None))


PENDING = pending(outbox)


def _where(condition: ColumnElement[bool]) -> dict[str, Any]:
    """Say for SQLite which rows an index holds; migrations make it so on either database.

    To say it for PostgreSQL too would load its dialect, which is no small thing, for nothing.
    """
    return {"sqlite_where": condition}


Index("inbox_unfinished", inbox.c.update_id, **_where(UNFINISHED))
Index("sessions_drafted", sessions.c.updated_at, **_where(sessions.c.expires_at.is_not(None)))
Index("requests_due", requests.c.due_at, **_where(requests.c.due_at.is_not(None)))
Index("requests_leaving", requests.c.leaves_at, **_where(requests.c.leaves_at.is_not(None)))
Index("outbox_lanes", outbox.c.queue_key, outbox.c.id, **_where(PENDING))
Index("outbox_keys", outbox.c.addressee, outbox.c.key, outbox.c.id, **_where(PENDING))
Index("outbox_due", outbox.c.due_at, **_where(PENDING))
Index("inbox_done", inbox.c.done_at, **_where(inbox.c.done_at.is_not(None)))
Index("inbox_set_aside", inbox.c.set_aside_at, **_where(inbox.c.set_aside_at.is_not(None)))
Index("outbox_sent", outbox.c.sent_at, **_where(outbox.c.sent_at.is_not(None)))
Index("outbox_failed", outbox.c.failed_at, **_where(outbox.c.failed_at.is_not(None)))
