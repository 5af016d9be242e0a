"""What never changes: read and made once by each process that runs tests, not by each test.

Reading the words, the networks file and the migrations, and applying these, is most of a start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from unittest.mock import patch

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot import app, catalogues
from bot.networks import load_directory
from bot.resources import LOCALES
from bot.storage import schema
from conversations.directory import Directory, Gazetteer

Statement = tuple[str, tuple[object, ...]]
OURS = schema.MIGRATIONS
"""The migrations of this tree; a test that works with others has a folder of its own."""

IS_EMPTY = "SELECT count(*) = 0 FROM sqlite_master"
MAKE = "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY rowid"
TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


@contextmanager
def read_once() -> Iterator[None]:
    """Share the words, the migrations and the networks files of what runs in this process."""
    with ExitStack() as changes:
        for change in (
            patch.object(catalogues, "_compiled", _words(catalogues._compiled)),
            patch.object(ScriptDirectory, "from_config", _scripts(ScriptDirectory.from_config)),
            patch.object(app, "load_directory", _directory),
        ):
            changes.enter_context(change)
        yield


@contextmanager
def migrated_once() -> Iterator[None]:
    """Apply the migrations to one empty SQLite file; give the others what became of that one.

    A file that holds anything, and a test's own migrations, are migrated as ever.
    """
    with patch.object(schema, "migrate", _schema(schema.migrate)):
        yield


def _words(compiled: Callable[[Path], bytes]) -> Callable[[Path], bytes]:
    """Read each catalogue of this tree once; those of a test are read each time."""
    ours = cache(compiled)
    return lambda path: (ours if path.is_relative_to(LOCALES) else compiled)(path)


def _scripts(read: Callable[[Config], ScriptDirectory]) -> Callable[[Config], ScriptDirectory]:
    """Read the migrations of this tree once."""
    kept: list[ScriptDirectory] = []

    def scripts(config: Config) -> ScriptDirectory:
        if config.get_main_option("script_location") != str(OURS):
            return read(config)
        if not kept:
            kept.append(read(config))
        return kept[0]

    return scripts


def _directory(path: Path, gazetteer: Gazetteer) -> Directory:
    """Read a networks file again only when other words stand in it."""
    return _known(path, path.read_bytes() if path.is_file() else b"", gazetteer)


@cache
def _known(path: Path, _content: bytes, gazetteer: Gazetteer) -> Directory:
    return load_directory(path, gazetteer)


def _schema(migrate: Callable[[Connection], None]) -> Callable[[Connection], None]:
    """Migrate once, and repeat the statements that make the same tables with the same rows."""
    kept: list[Statement] = []

    def schema_of_ours(connection: Connection) -> None:
        is_new = (
            schema.MIGRATIONS == OURS
            and connection.dialect.name == "sqlite"
            and connection.exec_driver_sql(IS_EMPTY).scalar()
        )
        if is_new and kept:
            for statement, values in kept:
                connection.exec_driver_sql(statement, values)
            return
        migrate(connection)
        if is_new:
            kept.extend(_statements(connection))

    return schema_of_ours


def _statements(connection: Connection) -> Iterator[Statement]:
    for (made,) in connection.exec_driver_sql(MAKE).all():
        yield made, ()
    for (table,) in connection.exec_driver_sql(TABLES).all():
        for row in connection.exec_driver_sql(f"SELECT * FROM {table}").all():
            places = ", ".join("?" * len(row))
            yield f"INSERT INTO {table} VALUES ({places})", tuple(row)
