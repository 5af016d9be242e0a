"""The commands of `python -m bot`; a mistake to mend is one sentence, never a trace."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet

from bot.app import serve
from bot.commands import examples, figures, keeping, posters, words
from bot.commands.blocking import UnknownPersonError, block, described, erase, unblock
from bot.commands.checking import check
from bot.commands.findings import State, table
from bot.commands.health import UnwellError, health
from bot.commands.keeping import OneKeyError
from bot.commands.linking import link
from bot.commands.routing import UnknownPlaceError, route
from bot.demo import CannotListenError, demo, port_of
from bot.monitoring.server import CannotMonitorError
from bot.networks import NetworksError, refuse_examples
from bot.privacy import install_logging, log_loose_ends
from bot.settings import (
    TELEGRAM,
    MonitoringSettings,
    NetworksSettings,
    SettingsError,
    StorageSettings,
    doubts,
    load,
    load_settings,
    network_settings,
)
from bot.storage.errors import CannotCopyError, CannotOpenError, UnavailableError
from bot.telegram.connection import TokenRefusedError
from bot.turns.codes import UnknownDeskError
from bot.waiting import wait_first
from bot.words import WordsError
from conversations.directory.age_group import AgeGroup
from conversations.languages.packs import IncompleteLanguageError
from conversations.text import Language

log = logging.getLogger(__name__)

DONE, FAILED, TO_MEND, STOPPED = 0, 1, 2, 130
"""Exit codes: ended as asked; broke down, so start it again; something must be mended first; told
to stop before the end, as a shell numbers it."""
STOPPED_EARLY = "Stopped before the end: nothing is half done, and the command can be given again."

NAME = "missions-de-soutien"
MISTAKES = (
    IncompleteLanguageError,
    SettingsError,
    NetworksError,
    CannotOpenError,
    CannotCopyError,
    OneKeyError,
    TokenRefusedError,
    CannotMonitorError,
    CannotListenError,
    UnknownDeskError,
    UnknownPersonError,
    UnknownPlaceError,
    WordsError,
    figures.FiguresError,
    posters.PosterError,
)
GRACE = 8.0  # seconds to finish what is in hand after SIGTERM

Work = Callable[[asyncio.Event], Awaitable[None]]


def main(arguments: Sequence[str]) -> int:
    """Carry out a command and give the exit code."""
    given = _parser().parse_args(arguments)
    install_logging()
    try:
        with _stoppable():
            given.command(given)
    except (KeyboardInterrupt, asyncio.CancelledError):
        print(STOPPED_EARLY, file=sys.stderr)  # noqa: T201  said to whoever typed the command
        return STOPPED
    except MISTAKES as mistake:
        print(mistake, file=sys.stderr)  # noqa: T201  said to whoever typed the command
        return TO_MEND
    except (UnavailableError, UnwellError) as trouble:
        print(trouble, file=sys.stderr)  # noqa: T201  the same
        return FAILED
    except Exception:
        log.exception("the bot broke down")
        return FAILED
    return DONE


def command() -> int:
    """Carry out what was typed after the name of the program, see `main`."""
    return main(sys.argv[1:])


@contextmanager
def _stoppable() -> Iterator[None]:
    """Let SIGTERM end a command as Ctrl+C does: what it has in hand is undone."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="python -m bot",
        description="A Telegram bot that guides requests for support missions.",
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {version(NAME)}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command, told, *more in COMMANDS:
        one = commands.add_parser(name, help=told, description=told)
        one.set_defaults(command=command)
        for add in more:
            add(one)
    return parser


def _run(_: Namespace) -> None:
    settings = load_settings(os.environ)
    install_logging(as_json=settings.log_format == "json")
    if settings.telegram_api_url == TELEGRAM:
        refuse_examples(settings.networks_file)
    for doubt in doubts():
        log.warning("%s", doubt)
    os.environ.update(network_settings(os.environ))
    asyncio.run(_until_stopped(partial(serve, settings)))


def _demo(_: Namespace) -> None:
    port = port_of(os.environ.get("PORT", ""))
    asyncio.run(_until_stopped(partial(demo, port)))


def _example(given: Namespace) -> None:
    _say(examples.example(belgium=given.belgium))


def _words(given: Namespace) -> None:
    _say(words.carry(given.way, given.file))


def _key(_: Namespace) -> None:
    _say(Fernet.generate_key().decode())


def _check(_: Namespace) -> None:
    os.environ.update(network_settings(os.environ))
    findings = asyncio.run(check(load_settings(os.environ)))
    _say(table(findings))
    states = {one.state for one in findings}
    if State.WRONG in states:
        raise SystemExit(TO_MEND)
    if State.AWAY in states:
        raise SystemExit(FAILED)


def _health(_: Namespace) -> None:
    _say(health(load(MonitoringSettings, os.environ)))


def _route(given: Namespace) -> None:
    settings = load(NetworksSettings, os.environ)
    _say(route(settings, given.place, AgeGroup(given.age), given.language))


def _export(given: Namespace) -> None:
    settings = load(figures.FiguresSettings, os.environ)
    _say(_finished(figures.export(settings, given)))


def _poster(given: Namespace) -> None:
    os.environ.update(network_settings(os.environ))
    _say(_finished(posters.poster(os.environ, given)))


def _tighten(_: Namespace) -> None:
    _say(keeping.tighten(load(StorageSettings, os.environ)))


def _backup(given: Namespace) -> None:
    settings = load(StorageSettings, os.environ)
    _say(keeping.back_up(settings, given.file, force=given.force))


def _restore(given: Namespace) -> None:
    _say(keeping.restore(load(StorageSettings, os.environ), given.file))


def _rotate_key(_: Namespace) -> None:
    _say(_finished(keeping.rotate_key(load(StorageSettings, os.environ))))


def _link(given: Namespace) -> None:
    os.environ.update(network_settings(os.environ))
    _say(_finished(link(load_settings(os.environ), given.desk)))


def _block(given: Namespace) -> None:
    _say(_finished(block(load(StorageSettings, os.environ), given.who)))


def _unblock(given: Namespace) -> None:
    _say(_finished(unblock(load(StorageSettings, os.environ), given.who)))


def _erase(given: Namespace) -> None:
    settings = load(StorageSettings, os.environ)
    _say(_finished(described(settings, given.who)))
    if given.yes or input("Erase everything about this person? Write yes: ").strip() == "yes":
        _say(_finished(erase(settings, given.who)))
    else:
        _say("Nothing has changed.")


def _finished(work: Coroutine[Any, Any, str]) -> str:
    """Wait for a command; told to stop, its transaction is rolled back first."""

    async def cancelled_by_a_signal() -> str:
        working = asyncio.ensure_future(work)
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, working.cancel)
        return await working

    return asyncio.run(cancelled_by_a_signal())


def _say(sentence: str) -> None:
    print(sentence)  # noqa: T201  the answer to whoever typed the command


def _way(parser: ArgumentParser) -> None:
    parser.add_argument("way", choices=("export", "import"))


def _file(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def _place(parser: ArgumentParser) -> None:
    parser.add_argument("place", metavar="PLACE", help="a postal code, or a name")
    ages, languages = tuple(map(str, AgeGroup)), tuple(map(str, Language))
    parser.add_argument("--age", choices=ages, default=str(AgeGroup.ADULTS))
    parser.add_argument("--language", choices=languages, default=languages[0])


def _desk(parser: ArgumentParser) -> None:
    parser.add_argument("desk", metavar="DESK", help="its id in the networks file")


def _who(parser: ArgumentParser) -> None:
    parser.add_argument("who", metavar="WHO", help="a request's reference, or a Telegram number")


def _yes(parser: ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="ask nothing")


def _force(parser: ArgumentParser) -> None:
    parser.add_argument("--force", action="store_true", help="replace a file that is there")


COMMANDS: tuple[tuple[Any, ...], ...] = (
    ("run", _run, "run the bot; settings from the environment or .env"),
    ("demo", _demo, "try it in a browser, without a token; PORT=8080 chooses the port"),
    ("example", _example, "show a networks file to fill in", examples.arguments),
    ("words", _words, "write all texts into a spreadsheet, or take one over", _way, _file),
    ("key", _key, "make a DATA_KEY"),
    ("check", _check, "look at everything, also while the bot runs, and say what to mend"),
    ("health", _health, "ask the bot at work how it is; it must have MONITOR_ADDRESS"),
    ("route", _route, "say which desk gets requests for PLACE, and why", _place),
    ("link", _link, "draw a code that links the group of DESK, also while the bot runs", _desk),
    ("export", _export, "write the figures of a month into a spreadsheet", figures.arguments),
    ("poster", _poster, "write a page to print for NETWORK, with a QR code", posters.arguments),
    ("block", _block, "keep a person out, also while the bot runs", _who),
    ("unblock", _unblock, "answer a person again who was kept out", _who),
    ("erase", _erase, "erase everything held about a person who asks for it elsewhere", _who, _yes),
    ("backup", _backup, "write the database to FILE, also while the bot runs", _file, _force),
    ("restore", _restore, "put FILE in the place of the database; the bot must not run", _file),
    ("tighten", _tighten, "keep the database and .env to the bot's account"),
    ("rotate-key", _rotate_key, "encrypt everything anew with the first key of DATA_KEY"),
)


async def _until_stopped(work: Work) -> None:
    """Work until SIGTERM or Ctrl+C; then give it some seconds to end, none after a second one."""
    loop, stop, hurry = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
    loop.set_exception_handler(log_loose_ends)

    def ask_to_stop() -> None:
        (hurry if stop.is_set() else stop).set()

    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, ask_to_stop)
    working = asyncio.ensure_future(work(stop))
    ended = asyncio.Event()
    working.add_done_callback(lambda _: ended.set())
    await wait_first(ended, stop)
    await wait_first(ended, hurry, seconds=GRACE)
    if not working.done():
        log.warning("the bot ends; what is not finished is taken up at the next start")
        working.cancel()
        await asyncio.wait({working})
    if not working.cancelled():
        working.result()
