"""The bots that are measured, and how they are started."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from cryptography.fernet import Fernet

from benchmarks.environments import BUILD, ROOT, python_of
from benchmarks.references.form import steps
from bot.networks import PRETEND
from bot.resources import DEMO_FILE
from tests.support import postgresql

KEY = Fernet.generate_key().decode()
OURS = (
    *("/start", "@role:partner", "@need:advice", "@result:go_on"),
    "Camille Exemple, assistante sociale, Maison de quartier Exemple",
    "@contact:telegram",
    "Nous accueillons de plus en plus de personnes isolées et cherchons un soutien.",
    *("@channel:phone", "5000", "@age_group:adults", "@timing:month", "@summary:send"),
)
"""A whole request in our own form."""
THEIRS = steps()
MEMORY = "in memory"
DURABLE = "before it is confirmed"

Beside = Callable[[Path], AbstractContextManager[Mapping[str, str]]]
"""Runs what a bot needs beside it, by its folder, and gives the settings that lead there."""


@contextmanager
def nothing(_folder: Path) -> Iterator[Mapping[str, str]]:
    """Run nothing beside a bot."""
    yield {}


@contextmanager
def a_server(_folder: Path) -> Iterator[Mapping[str, str]]:
    """Run a PostgreSQL that has each commit on disk before it answers."""
    with postgresql.server(settings=()) as folder:
        address = f"postgresql://{postgresql.ACCOUNT}@/postgres?host={quote(folder, safe='')}"
        yield {"DATABASE_URL": address}


@dataclass(frozen=True, slots=True)
class Contestant:
    """A bot under a name, as so many processes at work together.

    `command` says how to start one, by the server's address and a folder.
    """

    name: str
    keeps: str
    steps: tuple[str, ...]
    command: Callable[[str, Path], list[str]]
    beside: Beside = nothing
    workers: int = 1

    def start(
        self, server: str, folder: Path, core: int | None, more: Mapping[str, str]
    ) -> list[subprocess.Popen[bytes]]:
        """Start it in a folder with these settings, on one core."""

        def pin() -> None:
            if core is not None:
                os.sched_setaffinity(0, {core})

        with (folder / "log").open("ab") as log:
            return [
                subprocess.Popen(
                    self.command(server, folder),
                    cwd=ROOT,
                    env={**os.environ, **settings(server, folder), **COMPILED, **more},
                    stdout=log,
                    stderr=log,
                    preexec_fn=pin,  # noqa: PLW1509  nothing else runs in this process
                )
                for _ in range(self.workers)
            ]


COMPILED = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(BUILD / "compiled")}
"""As installed: a start does not compile anew what was compiled at the one before."""


def settings(server: str, folder: Path) -> dict[str, str]:
    """Give the settings of our bot; the others read none of them."""
    return {
        "BOT_TOKEN": PRETEND,
        "DATA_KEY": KEY,
        "TELEGRAM_API_URL": server,
        "NETWORKS_FILE": str(DEMO_FILE),
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'bot.sqlite3'}",
    }


def script_of(contestant: Contestant, folder: Path) -> Path:
    """Write what people do for the server."""
    file = folder / "steps.json"
    file.write_text(json.dumps(contestant.steps), encoding="utf-8")
    return file


def _ours(environment: str) -> Callable[[str, Path], list[str]]:
    def command(_server: str, _folder: Path) -> list[str]:
        return [python_of(environment), "-m", "benchmarks.ours"]

    return command


def _theirs(
    environment: str, module: str, *more: str, file: str = ""
) -> Callable[[str, Path], list[str]]:
    def command(server: str, folder: Path) -> list[str]:
        kept = [str(folder / file)] if file else []
        named = f"benchmarks.references.{module}"
        return [python_of(environment), "-m", named, server, *more, *kept]

    return command


SEQUENTIAL = Contestant(
    "python-telegram-bot, sequential", MEMORY, THEIRS, _theirs("ptb", "ptb_conversation")
)
SQLITE = Contestant("this bot, SQLite", DURABLE, OURS, _ours("ours"))
SERVER = Contestant("this bot, PostgreSQL", DURABLE, OURS, _ours("ours-postgresql"), a_server)
WORKERS = Contestant(
    "this bot, PostgreSQL, three workers",
    DURABLE,
    OURS,
    _ours("ours-postgresql"),
    a_server,
    workers=3,
)
REDIS = Contestant(
    "aiogram, FSM in Redis",
    "by Redis, on disk before it goes on",
    THEIRS,
    _theirs("aiogram", "aiogram_fsm", file="."),
)
ALL = (
    SEQUENTIAL,
    Contestant(
        "python-telegram-bot, 64 at once",
        MEMORY,
        THEIRS,
        _theirs("ptb", "ptb_conversation", "concurrent"),
    ),
    Contestant(
        "python-telegram-bot, pickled",
        "each minute",
        THEIRS,
        _theirs("ptb", "ptb_conversation", file="state.pickle"),
    ),
    Contestant(
        "python-telegram-bot, pickled",
        "after each update, not synced",
        THEIRS,
        _theirs("ptb", "ptb_conversation", "each", file="state.pickle"),
    ),
    Contestant("aiogram, FSM", MEMORY, THEIRS, _theirs("aiogram", "aiogram_fsm")),
    *([REDIS] if shutil.which("redis-server") else []),
    Contestant("aiogram-dialog", MEMORY, steps("_"), _theirs("dialog", "aiogram_dialogs")),
    SQLITE,
    SERVER,
    WORKERS,
)
"""All of them; Redis, and PostgreSQL for our own, are those that are installed on this machine."""
