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


def migrate(connection: Connection) -> None:
    """Apply the migrations that are missing, all within the connection's transaction.

    Raises:
        CannotOpenError: the schema was written by a newer version of the bot.
    """
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    script = ScriptDirectory.from_config(config)
    current = MigrationContext.configure(connection).get_current_revision()
    known = {revision.revision for revision in script.walk_revisions()}
    if current is not None and current not in known:
        raise CannotOpenError(
            f"The database has schema {current}, which this version of the bot does not know: "
            "start a newer version, or restore the backup made before the upgrade."
        )
    if current != script.get_current_head():
        command.upgrade(config, "head")
