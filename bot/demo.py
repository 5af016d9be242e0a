"""The demo: a pretend Telegram on this machine, and the unchanged bot in front of it.

Nothing is kept: the pretend Telegram forgets its chats when it ends, so the database goes with it.
"""

from __future__ import annotations

import asyncio
import errno
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot.app import serve
from bot.demo_clock import DemoClock
from bot.demo_people import COORDINATORS, REQUESTERS, groups
from bot.demo_tour import TOUR
from bot.mistakes import ToMendError
from bot.networks import load_directory
from bot.places import belgium
from bot.resources import DEMO_FILE
from bot.sandbox import Sandbox
from bot.settings import Settings

DEFAULT_PORT = 8080
HIGHEST_PORT = 65535


class CannotListenError(ToMendError):
    """The port can't be had: one sentence that says what to do."""


def port_of(text: str) -> int:
    """Read the setting PORT; nothing means the usual one.

    Raises:
        CannotListenError: it is no number of a port.
    """
    if not text:
        return DEFAULT_PORT
    if not text.isdecimal() or int(text) > HIGHEST_PORT:
        raise CannotListenError(
            f"PORT must be a number up to {HIGHEST_PORT}, as in `PORT={DEFAULT_PORT} python -m bot "
            "demo`."
        )
    return int(text)


async def demo(port: int, stop: asyncio.Event) -> None:
    """Run the demo until `stop` is set, and say where it stands; port 0 takes a free one.

    Raises:
        CannotListenError: the port is taken, or not ours to take.
    """
    clock = DemoClock()
    with TemporaryDirectory(prefix="missions-demo-") as folder:
        async with _sandbox(port, clock) as sandbox:
            print(f"Open {sandbox.page_url} in a browser (Ctrl+C ends the demo).", flush=True)  # noqa: T201  the point of the command
            await serve(_settings(sandbox, Path(folder)), stop, clock)


@asynccontextmanager
async def _sandbox(port: int, clock: DemoClock) -> AsyncIterator[Sandbox]:
    people = (*REQUESTERS, *COORDINATORS)
    sandbox = Sandbox(
        port,
        personas=people,
        groups=groups(load_directory(DEMO_FILE, belgium())),
        clock=clock.seconds,
    )
    sandbox.offer(clock.turn, TOUR)
    async with AsyncExitStack() as stack:
        try:
            await stack.enter_async_context(sandbox)
        except OSError as error:
            raise CannotListenError(_advice(port, error)) from None
        yield sandbox


def _advice(port: int, error: OSError) -> str:
    trouble = "is taken" if error.errno == errno.EADDRINUSE else "can't be used"
    other = port + 1 if DEFAULT_PORT <= port < HIGHEST_PORT else DEFAULT_PORT
    return f"Port {port} {trouble}: choose another one, as in `PORT={other} python -m bot demo`."


def _settings(sandbox: Sandbox, folder: Path) -> Settings:
    return Settings(
        bot_token=SecretStr(sandbox.token),
        telegram_api_url=sandbox.api_url,
        database_url=f"sqlite+aiosqlite:///{folder / 'demo.sqlite3'}",
        networks_file=DEMO_FILE,
        data_key=SecretStr(Fernet.generate_key().decode()),
    )
