"""What is in memory while the bot is at work."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.storage.schema import MIGRATIONS
from tests.support.samples import KEY, database, opened

OF_COMMANDS = {"alembic", "openpyxl", "fpdf", "PIL", "segno", "holidays", "bot.sandbox"}
"""Spreadsheets, posters, migrations and the demo: some 50 MB."""
OF_SETTINGS = {"sqlalchemy.dialects.postgresql", "aiohttp.web"}
"""Another database, a webhook, a monitor's port: 10 MB where they are wanted."""

AT_WORK = """
import asyncio, sys
import bot.app, bot.cli
from bot.storage.store import Access, Store

async def work():
    store = await Store.open(sys.argv[1], sys.argv[2], Access.WORKER)
    await store.close()

asyncio.run(work())
print(*sys.modules)
"""


def modules_of(code: str, *arguments: str) -> set[str]:
    """Give the modules that a process of its own has loaded."""
    command = [sys.executable, "-c", code, *arguments]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(told.stdout.split())


@pytest.mark.sqlite(reason="a file is there before the process that opens it")
async def test_the_bot_at_work_holds_nothing_that_only_commands_need(tmp_path: Path) -> None:
    """A bot that finds its database in order loads no spreadsheets, no PDF and no migrations."""
    await (await opened(tmp_path)).close()
    loaded = await asyncio.to_thread(modules_of, AT_WORK, database(tmp_path), KEY)
    assert "bot.turns.turns" in loaded
    assert loaded & (OF_COMMANDS | OF_SETTINGS) == set()


def test_a_container_that_asks_how_the_bot_is_does_not_load_it() -> None:
    """`health` is asked again and again: it needs neither the database nor the conversations."""
    loaded = modules_of("import bot.cli, bot.commands.health, sys; print(*sys.modules)")
    assert "bot.commands.health" in loaded
    assert loaded & {"sqlalchemy", "telegram", "aiohttp", "conversations.decisions"} == set()


def test_every_migration_is_in_a_file_of_its_number() -> None:
    """What the files are called is what a start without Alembic goes by."""
    for file in MIGRATIONS.glob("versions/[0-9]*.py"):
        assert re.search(rf'^revision = "{file.name[:4]}"$', file.read_text("utf-8"), re.MULTILINE)
