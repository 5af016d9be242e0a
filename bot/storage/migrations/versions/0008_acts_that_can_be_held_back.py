"""Note when what is announced leaves."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("requests", sa.Column("leaves_at", sa.BigInteger))
    given = sa.text("leaves_at IS NOT NULL")
    op.create_index(
        "requests_leaving",
        "requests",
        ["leaves_at"],
        sqlite_where=given,
        postgresql_where=given,
    )
