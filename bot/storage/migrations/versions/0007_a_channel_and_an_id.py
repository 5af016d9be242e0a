"""Name people and chats by a channel and an id there: all of them were numbers on Telegram.

What is encrypted stays as it is: it is read in its older form.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

PEOPLE = (
    ("inbox", "person"),
    ("sessions", "person"),
    ("requests", "person"),
    ("kept_out", "person"),
)
CHATS = (
    ("outbox", "chat"),
    ("sent_messages", "chat"),
    ("topics", "chat"),
    ("moved_chats", "chat"),
    ("moved_chats", "new_chat"),
    ("linked_groups", "chat"),
    ("wrong_codes", "chat"),
)
EITHER = (("outbox", "lane"), ("outbox", "addressee"), ("sent_messages", "addressee"))
"""Texts that name a chat by its number, or a desk, or a press."""

IS_NUMBER = {
    "sqlite": "ltrim({0}, '-') <> '' AND ltrim({0}, '-') NOT GLOB '*[^0-9]*'",
    "postgresql": "{0} ~ '^-?[0-9]+$'",
}
KEPT = "events_meanwhile"


def upgrade() -> None:
    """Make texts of the columns, then name the channel; rows that belong to a request wait."""
    op.execute(f"CREATE TABLE {KEPT} AS SELECT * FROM events")  # noqa: S608  constants of this file
    op.execute("DELETE FROM events")
    for table, column in (*PEOPLE, *CHATS):
        with op.batch_alter_table(table) as changed:
            changed.alter_column(
                column,
                existing_type=sa.BigInteger,
                type_=sa.String,
                postgresql_using=f"{column}::varchar",
            )
    op.execute(f"INSERT INTO events SELECT * FROM {KEPT}")  # noqa: S608  constants of this file
    op.execute(f"DROP TABLE {KEPT}")
    for table, column in PEOPLE:
        _name(table, column, f"'telegram:' || {column}")
    is_number = IS_NUMBER[op.get_context().dialect.name]
    for table, column in (*CHATS, *EITHER):
        kind = f"CASE WHEN substr({column}, 1, 1) = '-' THEN 'telegram:group:' ELSE 'telegram:' END"
        where = f" WHERE {is_number.format(column)}" if (table, column) in EITHER else ""
        _name(table, column, f"{kind} || {column}{where}")


def _name(table: str, column: str, how: str) -> None:
    op.execute(f"UPDATE {table} SET {column} = {how}")  # noqa: S608  constants of this file
