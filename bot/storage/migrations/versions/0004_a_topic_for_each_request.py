"""Give a request a topic of its own in groups that have topics."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("topic", sa.String))
    op.add_column("outbox", sa.Column("topic_name", sa.String))
    op.add_column("outbox", sa.Column("thread", sa.BigInteger))
    op.create_table(
        "topics",
        sa.Column("desk", sa.String, primary_key=True),
        sa.Column("reference", sa.String, primary_key=True),
        sa.Column("chat", sa.BigInteger, nullable=False),
        sa.Column("thread", sa.BigInteger),
        sa.Column("shut", sa.Boolean, nullable=False),
    )
