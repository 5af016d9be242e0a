"""Find traces of what is done, and messages about no request, by their age."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

MOMENTS = (
    ("inbox_done", "inbox", "done_at"),
    ("inbox_set_aside", "inbox", "set_aside_at"),
    ("outbox_sent", "outbox", "sent_at"),
    ("outbox_failed", "outbox", "failed_at"),
)
"""Each index with its table and its column; rows without the moment are not in it."""


def upgrade() -> None:
    for index, table, column in MOMENTS:
        known = sa.text(f"{column} IS NOT NULL")
        op.create_index(index, table, [column], sqlite_where=known, postgresql_where=known)
    op.drop_index("sent_messages_about", "sent_messages")
    op.create_index("sent_messages_about", "sent_messages", ["about", "sent_at"])
