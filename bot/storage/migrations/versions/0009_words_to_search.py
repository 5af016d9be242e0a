"""Find requests by words that nobody can read in the database; the bot fills them in itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "search_words",
        sa.Column("word", sa.String, primary_key=True),
        sa.Column("reference", sa.String, sa.ForeignKey("requests.reference"), primary_key=True),
    )
    op.create_index("ix_search_words_reference", "search_words", ["reference"])
