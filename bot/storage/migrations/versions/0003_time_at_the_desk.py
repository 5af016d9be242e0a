"""Remind desks of requests: when each is due, and when a desk's board and digest are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


IS_DUE = sa.text("due_at IS NOT NULL")


def upgrade() -> None:
    op.add_column("requests", sa.Column("due_at", sa.BigInteger))
    op.create_index(
        "requests_due", "requests", ["due_at"], sqlite_where=IS_DUE, postgresql_where=IS_DUE
    )
    # what they wait for is encrypted, so each is looked at once, which finds its own time
    op.execute("UPDATE requests SET due_at = 0 WHERE state <> 'closed'")
    op.create_table(
        "desk_dues",
        sa.Column("desk", sa.String, primary_key=True),
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("due_at", sa.BigInteger, nullable=False, index=True),
    )
