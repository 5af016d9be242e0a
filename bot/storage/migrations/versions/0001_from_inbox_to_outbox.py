"""Lay the first tables: inbox, sessions, requests with their events, outbox."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer, "sqlite")
UNFINISHED = sa.text("done_at IS NULL AND set_aside_at IS NULL")
PENDING = sa.text("sent_at IS NULL AND failed_at IS NULL")


def upgrade() -> None:
    _inbox()
    _sessions()
    _requests()
    _outbox()
    _sent_messages()
    _numbers()


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("done_at", sa.BigInteger),
        sa.Column("set_aside_at", sa.BigInteger),
        sa.Column("reason", sa.String),
    )
    _pending_index("inbox_unfinished", "inbox", ["update_id"], UNFINISHED)


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("person", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.BigInteger, index=True),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
    )


def _requests() -> None:
    op.create_table(
        "requests",
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("person", sa.BigInteger, nullable=False, index=True),
        sa.Column("desk", sa.String, nullable=False, index=True),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sa.Column("submitted_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "events",
        sa.Column("reference", sa.String, sa.ForeignKey("requests.reference"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", SERIAL, primary_key=True),
        sa.Column("lane", sa.String, nullable=False),
        sa.Column("addressee", sa.String, nullable=False),
        sa.Column("chat", sa.BigInteger),
        sa.Column("desk", sa.String),
        sa.Column("key", sa.String, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("method", sa.String, nullable=False),
        sa.Column("urgent", sa.Boolean, nullable=False),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("expires_at", sa.BigInteger),
        sa.Column("sent_at", sa.BigInteger),
        sa.Column("failed_at", sa.BigInteger),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("reason", sa.String),
    )
    _pending_index("outbox_lanes", "outbox", ["lane", "id"], PENDING)
    _pending_index("outbox_keys", "outbox", ["addressee", "key", "id"], PENDING)
    _pending_index("outbox_due", "outbox", ["due_at"], PENDING)


def _sent_messages() -> None:
    op.create_table(
        "sent_messages",
        sa.Column("addressee", sa.String, primary_key=True),
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("chat", sa.BigInteger, nullable=False, index=True),
        sa.Column("message_id", sa.BigInteger, nullable=False),
        sa.Column("sent_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "moved_chats",
        sa.Column("chat", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("new_chat", sa.BigInteger, nullable=False),
    )


def _numbers() -> None:
    op.create_table(
        "counts",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("variant", sa.String, primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
    )
    op.create_table(
        "facts",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
    )


def _pending_index(name: str, table: str, columns: list[str], where: sa.TextClause) -> None:
    op.create_index(name, table, columns, sqlite_where=where, postgresql_where=where)
