"""Let messages answer others and have their fate told; find a desk's open requests at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("answers", sa.String))
    op.add_column("outbox", sa.Column("tells", sa.String))
    op.create_index("requests_by_state", "requests", ["state", "desk"])
    op.drop_index("ix_requests_desk", "requests")
    op.create_index("sent_messages_by_number", "sent_messages", ["chat", "message_id"])
    op.drop_index("ix_sent_messages_chat", "sent_messages")
