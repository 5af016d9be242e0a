"""Find what is held about a person or a request, and keep who is kept out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

KINDS = ("card:", "reply:", "note:", "qualify:")
"""How the keys of messages that name a request began until now; its reference follows."""
REFERENCE = 7  # characters


def upgrade() -> None:
    op.add_column("inbox", sa.Column("person", sa.BigInteger))
    op.add_column("sent_messages", sa.Column("about", sa.String))
    for kind in KINDS:
        op.execute(
            f"UPDATE sent_messages SET about = substr(key, {len(kind) + 1}, {REFERENCE}) "  # noqa: S608  constants of this file
            f"WHERE chat < 0 AND key LIKE '{kind}%'"
        )
    op.create_index("sent_messages_about", "sent_messages", ["about"])
    op.create_table(
        "kept_out",
        sa.Column("person", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("since", sa.BigInteger, nullable=False),
    )
