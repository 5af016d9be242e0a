"""The commands of `python -m bot`; a mistake to mend is one sentence, never a trace.

Each command loads what it needs when it is carried out: the bot at work holds no spreadsheets and
no PDF in its memory, and `health`, asked twice a minute, does not load the bot.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from functools import partial
from typing import Any

from bot.commands import arguments as takes
from bot.commands.health import UnwellError, health
from bot.mistakes import ToMendError
from bot.network_settings import network_settings
from bot.privacy import install_logging
from bot.settings import (
    KeySettings,
    MonitoringSettings,
    NetworksSettings,
    StorageSettings,
    doubts,
    load,
    load_settings,
)
from bot.stopping import finished, stoppable, until_stopped
from bot.storage.errors import UnavailableError
from bot.version import VERSION

log = logging.getLogger(__name__)

DONE, FAILED, TO_MEND, STOPPED = 0, 1, 2, 130
"""Exit codes: ended as asked; broke down, so start it again; something must be mended first; told
to stop before the end, as a shell numbers it."""
STOPPED_EARLY = "Stopped before the end: nothing is half done, and the command can be given again."


def main(arguments: Sequence[str]) -> int:
    """Carry out a command and give the exit code."""
    given = _parser(arguments).parse_args(arguments)
    install_logging()
    try:
        with stoppable():
            given.command(given)
    except (KeyboardInterrupt, asyncio.CancelledError):
        print(STOPPED_EARLY, file=sys.stderr)  # noqa: T201  said to whoever typed the command
        return STOPPED
    except ToMendError as mistake:
        print(mistake, file=sys.stderr)  # noqa: T201  said to whoever typed the command
        return TO_MEND
    except (UnavailableError, UnwellError) as trouble:
        print(trouble, file=sys.stderr)  # noqa: T201  the same
        return FAILED
    except _incomplete() as mistake:
        print(mistake, file=sys.stderr)  # noqa: T201  the same
        return TO_MEND
    except Exception:
        log.exception("the bot broke down")
        return FAILED
    return DONE


def _incomplete() -> type[Exception]:
    """Give what tells of a language that lacks something; loaded only once something went wrong."""
    from conversations.languages.packs import IncompleteLanguageError

    return IncompleteLanguageError


def command() -> int:
    """Carry out what was typed after the name of the program, see `main`."""
    return main(sys.argv[1:])


def _parser(typed: Sequence[str]) -> ArgumentParser:
    """Give the commands; only one that is typed is asked what it takes."""
    parser = ArgumentParser(
        prog="python -m bot",
        description="A Telegram bot that guides requests for support missions.",
    )
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command, told, *more in COMMANDS:
        one = commands.add_parser(name, help=told, description=told)
        one.set_defaults(command=command)
        for add in more if name in typed else ():
            add(one)
    return parser


def _run(_: Namespace) -> None:
    settings = load_settings(os.environ)
    install_logging(as_json=settings.log_format == "json")
    for doubt in doubts():
        log.warning("%s", doubt)
    os.environ.update(network_settings(os.environ))
    import uvloop

    from bot.app import serve

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(until_stopped(partial(serve, settings)))


def _demo(_: Namespace) -> None:
    from bot.demo import demo, port_of

    port = port_of(os.environ.get("PORT", ""))
    asyncio.run(until_stopped(partial(demo, port)))


def _example(given: Namespace) -> None:
    from bot.commands.examples import example

    _say(example(belgium=given.belgium))


def _words(given: Namespace) -> None:
    from bot.commands.words import carry

    _say(carry(given.way, given.file))


def _key(_: Namespace) -> None:
    from cryptography.fernet import Fernet

    _say(Fernet.generate_key().decode())


def _check(_: Namespace) -> None:
    from bot.commands.checking import check
    from bot.commands.findings import State, table

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
    from bot.commands.routing import route
    from conversations.directory.age_group import AgeGroup

    settings = load(NetworksSettings, os.environ)
    _say(route(settings, given.place, AgeGroup(given.age), given.language))


def _export(given: Namespace) -> None:
    from bot.commands.figures import FiguresSettings, export

    settings = load(FiguresSettings, os.environ)
    _say(finished(export(settings, given)))


def _poster(given: Namespace) -> None:
    from bot.commands.posters import poster

    os.environ.update(network_settings(os.environ))
    _say(finished(poster(os.environ, given)))


def _tighten(_: Namespace) -> None:
    from bot.commands.database import tighten

    _say(tighten(load(StorageSettings, os.environ)))


def _backup(given: Namespace) -> None:
    from bot.commands.database import back_up

    settings = load(StorageSettings, os.environ)
    _say(back_up(settings, given.file, force=given.force))


def _restore(given: Namespace) -> None:
    from bot.commands.database import restore

    _say(restore(load(StorageSettings, os.environ), given.file))


def _move(given: Namespace) -> None:
    from bot.commands.moving import move

    _say(finished(move(load(KeySettings, os.environ), given.source, given.target)))


def _rotate_key(_: Namespace) -> None:
    from bot.commands.database import rotate_key

    _say(finished(rotate_key(load(StorageSettings, os.environ))))


def _link(given: Namespace) -> None:
    from bot.commands.linking import link

    os.environ.update(network_settings(os.environ))
    _say(finished(link(load_settings(os.environ), given.desk)))


def _block(given: Namespace) -> None:
    from bot.commands.blocking import block

    _say(finished(block(load(StorageSettings, os.environ), given.who)))


def _unblock(given: Namespace) -> None:
    from bot.commands.blocking import unblock

    _say(finished(unblock(load(StorageSettings, os.environ), given.who)))


def _erase(given: Namespace) -> None:
    from bot.commands.blocking import described, erase

    settings = load(StorageSettings, os.environ)
    _say(finished(described(settings, given.who)))
    if given.yes or _agreed("Erase everything about this person? Write yes: "):
        _say(finished(erase(settings, given.who)))
    else:
        _say("Nothing has changed.")


def _agreed(question: str) -> bool:
    """Ask whoever typed the command; where nobody can answer, it is a no."""
    try:
        return input(question).strip() == "yes"
    except EOFError:
        return False


def _say(sentence: str) -> None:
    print(sentence)  # noqa: T201  the answer to whoever typed the command


COMMANDS: tuple[tuple[Any, ...], ...] = (
    ("run", _run, "run the bot; settings from the environment or .env"),
    ("demo", _demo, "try it in a browser, without a token; PORT=8080 chooses the port"),
    ("example", _example, "show a networks file to fill in", takes.example),
    (
        "words",
        _words,
        "write all texts into a spreadsheet, or take one over",
        takes.way,
        takes.file,
    ),
    ("key", _key, "make a DATA_KEY"),
    ("check", _check, "look at everything, also while the bot runs, and say what to mend"),
    ("health", _health, "ask the bot at work how it is; it must have MONITOR_ADDRESS"),
    ("route", _route, "say which desk gets requests for PLACE, and why", takes.place),
    (
        "link",
        _link,
        "draw a code that links the group of DESK, also while the bot runs",
        takes.desk,
    ),
    ("export", _export, "write the figures of a month into a spreadsheet", takes.figures),
    ("poster", _poster, "write a page to print for NETWORK, with a QR code", takes.poster),
    ("block", _block, "keep a person out, also while the bot runs", takes.who),
    ("unblock", _unblock, "answer a person again who was kept out", takes.who),
    (
        "erase",
        _erase,
        "erase everything held about a person who asks for it elsewhere",
        takes.who,
        takes.yes,
    ),
    (
        "backup",
        _backup,
        "write the database to FILE, also while the bot runs",
        takes.file,
        takes.force,
    ),
    (
        "restore",
        _restore,
        "put FILE in the place of the database; the bot must not run",
        takes.file,
    ),
    ("move", _move, "carry all from one database to another; no bot must run", takes.two_databases),
    ("tighten", _tighten, "keep the database and .env to the bot's account"),
    ("rotate-key", _rotate_key, "encrypt everything anew with the first key of DATA_KEY"),
)
