"""What is handed to those who install: container, services, and the settings named in them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

from bot.settings import NAMES

ROOT = Path(__file__).parents[1]
UNITS = sorted((ROOT / "deploy").iterdir())
PROGRAM = re.compile(r"/opt/missions-de-soutien/.venv/bin/missions-de-soutien")


def checked_by(program: str, *arguments: str | Path) -> None:
    found = shutil.which(program) or shutil.which(program, path=str(ROOT / ".venv" / "bin"))
    if found is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_the_container_is_written_as_it_should() -> None:
    """By hadolint's rules, not one left out."""
    checked_by("hadolint", ROOT / "Dockerfile")


def test_the_services_are_understood(tmp_path: Path) -> None:
    """By systemd's own check; the program need not be installed where this is run."""
    for unit in UNITS:
        text = PROGRAM.sub("/bin/true", unit.read_text(encoding="utf-8"))
        (tmp_path / unit.name).write_text(text, encoding="utf-8")
    checked_by("systemd-analyze", "verify", "--man=no", *sorted(tmp_path.iterdir()))


def test_the_container_holds_what_the_wheel_needs() -> None:
    """What a wheel is built from is let in, and nothing else: no token, no database, no history."""
    let_in = {
        line[1:]
        for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
        if line.startswith("!")
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert let_in == {
        *("bot", "conversations", "locales", "networks"),
        *("pyproject.toml", "setup.py", "constraints.txt", project["readme"]),
    }


def test_the_container_can_use_the_database_of_the_composition(tmp_path: Path) -> None:
    """What its image installs is the wheel that it built, with what PostgreSQL needs."""
    composed = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]
    assert composed["bot"]["environment"]["DATABASE_URL"].startswith("postgresql://")
    written = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    [line] = re.findall(r"^RUN (.*pip install.*?) && rm", written, re.MULTILINE)
    wheel = tmp_path / "missions_de_soutien-1.0-py3-none-any.whl"
    wheel.touch()
    pip = tmp_path / "pip"
    pip.write_text('#!/bin/sh\nfor one; do :; done\necho "$one"\n')  # it says its last word
    pip.chmod(0o755)
    said = subprocess.run(
        ("sh", "-c", line.replace("/wheels", str(tmp_path))),
        env={"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert said.stdout == f"{wheel}[postgresql]\n"


def test_windows_is_told_where_it_runs(tmp_path: Path) -> None:
    """One sentence that names the two ways, instead of a failure on the way."""
    uname = tmp_path / "uname"
    uname.write_text("#!/bin/sh\necho MINGW64_NT-10.0\n")
    uname.chmod(0o755)
    said = subprocess.run(
        ("sh", "tools/install.sh", "python3", "."),
        cwd=ROOT,
        env={"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert said.returncode == 1
    assert "WSL" in said.stderr
    assert "docs/container.md" in said.stderr


def test_what_is_set_there_means_something() -> None:
    """Each setting in the container and in the composition is one of the bot's."""
    written = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    named = set(re.findall(r"^ +([A-Z_]+)=", written, re.MULTILINE))
    composed = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]
    named |= set(composed["bot"]["environment"])
    assert named - {"PYTHONUNBUFFERED"} <= set(NAMES)
