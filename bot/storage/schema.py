"""Bring a database to the schema that this version of the bot knows."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.storage.errors import CannotOpenError

MIGRATIONS = Path(__file__).parent / "migrations"


def behind(connection: Connection) -> bool:
    """Say whether migrations are missing.

    Raises:
        CannotOpenError: the schema was written by a newer version of the bot.
    """
    script = ScriptDirectory.from_config(_config())
    current = MigrationContext.configure(connection).get_current_revision()
    if not known(current):
        raise CannotOpenError(
            f"The database has schema {current}, which this version of the bot does not know: "
            "start a newer version, or restore the backup made before the upgrade."
        )
    return current != script.get_current_head()


def newest() -> str:
    """Name the schema that this version of the bot works with."""
    return ScriptDirectory.from_config(_config()).get_current_head() or ""


def known(revision: str | None) -> bool:
    """Say whether this version of the bot knows the revision; None is that of an empty file."""
    script = ScriptDirectory.from_config(_config())
    return revision is None or revision in {one.revision for one in script.walk_revisions()}


def migrate(connection: Connection) -> None:
    """Apply the migrations that are missing, all within the connection's transaction."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config
