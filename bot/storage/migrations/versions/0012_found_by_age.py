"""Find what has had its time, and who is to be reminded, without looking at what is held."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

DRAFTED = sa.text("expires_at IS NOT NULL")


def upgrade() -> None:
    op.create_index("requests_by_age", "requests", ["state", "submitted_at"])
    op.create_index("sessions_by_use", "sessions", ["expires_at", "updated_at"])
    op.create_index(
        "sessions_drafted",
        "sessions",
        ["updated_at"],
        sqlite_where=DRAFTED,
        postgresql_where=DRAFTED,
    )
