"""The commands of `python -m bot`; a mistake to mend is one sentence, never a trace."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from argparse import ArgumentParser
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from cryptography.fernet import Fernet

from bot.app import serve
from bot.demo import CannotListenError, demo, port_of
from bot.networks import NetworksError
from bot.privacy import install_logging, log_loose_ends
from bot.settings import SettingsError, load_settings
from bot.storage.errors import CannotOpenError
from bot.telegram.connection import CannotConnectError, TokenRefusedError

log = logging.getLogger(__name__)

DONE, FAILED, TO_MEND = 0, 1, 2
"""Exit codes: ended as asked; broke down, so start it again; something must be mended first."""

MISTAKES = (
    SettingsError,
    NetworksError,
    CannotOpenError,
    TokenRefusedError,
    CannotListenError,
)
GRACE = 8.0  # seconds to finish what is in hand after SIGTERM

Work = Callable[[asyncio.Event], Awaitable[None]]


def main(arguments: Sequence[str]) -> int:
    """Carry out a command and give the exit code."""
    command = _parser().parse_args(arguments).command
    install_logging()
    try:
        command()
    except MISTAKES as mistake:
        print(mistake, file=sys.stderr)  # noqa: T201  said to whoever typed the command
        return TO_MEND
    except CannotConnectError as trouble:
        print(trouble, file=sys.stderr)  # noqa: T201  the same
        return FAILED
    except Exception:
        log.exception("the bot broke down")
        return FAILED
    return DONE


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m bot",
        description="A Telegram bot that guides requests for support missions.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command, told in (
        ("run", _run, "run the bot; settings from the environment or .env"),
        ("demo", _demo, "try it in a browser, without a token; PORT=8080 chooses the port"),
        ("key", _key, "make a DATA_KEY"),
    ):
        commands.add_parser(name, help=told, description=told).set_defaults(command=command)
    return parser


def _run() -> None:
    settings = load_settings(os.environ)
    asyncio.run(_until_stopped(partial(serve, settings)))


def _demo() -> None:
    port = port_of(os.environ.get("PORT", ""))
    asyncio.run(_until_stopped(partial(demo, port)))


def _key() -> None:
    print(Fernet.generate_key().decode())  # noqa: T201  the point of the command


async def _until_stopped(work: Work) -> None:
    """Work until SIGTERM or Ctrl+C; then give it some seconds to end."""
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    loop.set_exception_handler(log_loose_ends)
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    working = asyncio.ensure_future(work(stop))
    stopping = asyncio.ensure_future(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    await asyncio.wait({working}, timeout=GRACE)
    if not working.done():
        log.warning("not everything was finished in %d s", GRACE)
        working.cancel()
        await asyncio.wait({working})
    if not working.cancelled():
        working.result()
