"""Keep for some minutes what coordinators write; find what is written after a closing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "held_texts",
        sa.Column("desk", sa.String, primary_key=True),
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("reference", sa.String, nullable=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_held_texts_due_at", "held_texts", ["due_at"])
    op.add_column(
        "requests", sa.Column("unread", sa.Boolean, nullable=False, server_default=sa.false())
    )
    op.create_index("requests_unread", "requests", ["unread", "desk"])
