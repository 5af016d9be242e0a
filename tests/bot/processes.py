"""Processes of their own, to be stopped and killed: the whole bot, or a piece of it."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bot.sandbox import Sandbox
from tests.support.networks import demo_file
from tests.support.samples import KEY, database

ROOT = Path(__file__).parents[2]
RUN = "import sys; from bot.cli import main; sys.exit(main(['run']))"
HEARS_CTRL_C = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
"""For a process that a shell starts in the background is deaf to it, and so are its children."""

PATIENCE = 100.0  # seconds: a process takes long to start on a machine that has much to do


def environment(folder: Path, sandbox: Sandbox) -> dict[str, str]:
    """Give the settings of a bot whose database stands in a folder."""
    return {
        **os.environ,
        "BOT_TOKEN": sandbox.token,
        "TELEGRAM_API_URL": sandbox.api_url,
        "DATA_KEY": KEY,
        "DATABASE_URL": database(folder),
        "NETWORKS_FILE": str(demo_file(folder)),
    }


@asynccontextmanager
async def started(code: str, env: dict[str, str] | None = None) -> AsyncIterator[Process]:
    """Run Python code in a process; it is killed in the end, if it is still there."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", HEARS_CTRL_C + code), cwd=ROOT, env=env, stdout=PIPE, stderr=PIPE
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


async def written(process: Process, sign: str) -> str:
    """Wait for a line of its log, or its end; give what it wrote until then."""
    assert process.stderr is not None
    text = ""
    async with asyncio.timeout(PATIENCE):
        while sign not in text and (line := await process.stderr.readline()):
            text += line.decode()
    assert sign in text, text
    return text
