"""Bring a database to the schema that this version of the bot knows.

Alembic is loaded to migrate only: where nothing is to be done, which is nearly every start, two
queries say so.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, column, inspect, select, table

from bot.storage.errors import CannotOpenError

MIGRATIONS = Path(__file__).parent / "migrations"
REVISION = 4
"""Figures with which the file of a migration begins: its number, one more than the one before."""

_VERSION = table("alembic_version", column("version_num"))


def behind(connection: Connection) -> bool:
    """Say whether migrations are missing.

    Raises:
        CannotOpenError: the schema was written by a newer version of the bot.
    """
    current = _revision_of(connection)
    if not known(current):
        raise CannotOpenError(
            f"The database has schema {current}, which this version of the bot does not know: "
            "start a newer version, or restore the backup made before the upgrade."
        )
    return current != newest()


def told(connection: Connection) -> str:
    """Say of a database that is behind what the next start does with it."""
    current = _revision_of(connection)
    if current is None:
        return "opens, and is empty: the first start makes its tables"
    return f"schema {current}: the next start makes it {newest()}; make a backup before"


def newest() -> str:
    """Name the schema that this version of the bot works with."""
    return max(_revisions())


def known(revision: str | None) -> bool:
    """Say whether this version of the bot knows the revision; None is that of an empty file."""
    return revision is None or revision in _revisions()


def migrate(connection: Connection) -> None:
    """Apply the migrations that are missing, all within the connection's transaction."""
    from alembic import command  # noqa: PLC0415  6 MB that the bot at work does without
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _revision_of(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_VERSION.name):
        return None
    revision: str | None = connection.scalar(select(_VERSION.c.version_num))
    return revision


def _revisions() -> set[str]:
    return {file.name[:REVISION] for file in (MIGRATIONS / "versions").glob("[0-9]*.py")}
