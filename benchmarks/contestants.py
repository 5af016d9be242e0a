"""The bots that are measured, each in an environment of its own, and how they are started."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.fernet import Fernet

from benchmarks.references.form import STEPS
from bot.networks import PRETEND
from bot.resources import DEMO_FILE

KEY = Fernet.generate_key().decode()
ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "bench"
OURS = (
    *("/start", "@role:partner", "@need:advice", "@result:go_on"),
    "Camille Exemple, assistante sociale, Maison de quartier Exemple",
    "@contact:telegram",
    "Nous accueillons de plus en plus de personnes isolées et cherchons un soutien.",
    *("@channel:phone", "5000", "@age_group:adults", "@timing:month", "@summary:send"),
)
"""A whole request in our own form."""

PACKAGES = {
    "ptb": ("python-telegram-bot==22.8",),
    "aiogram": ("aiogram==3.31.0", "redis==6.4.0"),
}


@dataclass(frozen=True, slots=True)
class Contestant:
    """A bot under a name; `command` says how to start it, by the server's address and a folder."""

    name: str
    keeps: str
    steps: tuple[str, ...]
    environment: str
    command: Callable[[str, Path], list[str]]

    def start(self, server: str, folder: Path, core: int | None) -> subprocess.Popen[bytes]:
        """Start it in an empty folder, on one core."""

        def pin() -> None:
            if core is not None:
                os.sched_setaffinity(0, {core})

        with (folder / "log").open("wb") as log:
            return subprocess.Popen(
                self.command(server, folder),
                cwd=ROOT,
                env=os.environ | settings(server, folder) | COMPILED,
                stdout=log,
                stderr=log,
                preexec_fn=pin,  # noqa: PLW1509  nothing else runs in this process
            )


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


def python_of(environment: str) -> str:
    """Give the Python of an environment, made where it is missing."""
    if not environment:
        return sys.executable
    folder = BUILD / environment
    python = folder / "bin" / "python"
    if not python.exists():
        print(f"Installing {', '.join(PACKAGES[environment])} in {folder} …", file=sys.stderr)
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES[environment]], check=True)
    return str(python)


def script_of(contestant: Contestant, folder: Path) -> Path:
    """Write what people do for the server."""
    file = folder / "steps.json"
    file.write_text(json.dumps(contestant.steps), encoding="utf-8")
    return file


def _ours(_server: str, _folder: Path) -> list[str]:
    return [python_of(""), "-m", "benchmarks.ours"]


def _ptb(*more: str, file: str = "") -> Callable[[str, Path], list[str]]:
    def command(server: str, folder: Path) -> list[str]:
        kept = [str(folder / file)] if file else []
        module = "benchmarks.references.ptb_conversation"
        return [python_of("ptb"), "-m", module, server, *more, *kept]

    return command


def _aiogram(server: str, _folder: Path) -> list[str]:
    return [python_of("aiogram"), "-m", "benchmarks.references.aiogram_fsm", server]


ALL = (
    Contestant("python-telegram-bot, sequential", "in memory", STEPS, "ptb", _ptb()),
    Contestant("python-telegram-bot, 64 at once", "in memory", STEPS, "ptb", _ptb("concurrent")),
    Contestant(
        "python-telegram-bot, pickled", "each minute", STEPS, "ptb", _ptb(file="state.pickle")
    ),
    Contestant("aiogram, FSM", "in memory", STEPS, "aiogram", _aiogram),
    Contestant("this bot", "before it is confirmed", OURS, "", _ours),
)
