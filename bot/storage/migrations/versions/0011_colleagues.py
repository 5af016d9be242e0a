"""Remember who is known at a desk, and who is away."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "colleagues",
        sa.Column("desk", sa.String, primary_key=True),
        sa.Column("person", sa.String, primary_key=True),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sa.Column("seen_at", sa.BigInteger, nullable=False),
    )
