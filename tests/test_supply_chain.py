"""Nothing secret stands in the repository, and whatever is installed is pinned, from anywhere."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SECRETS = {
    "a token of Telegram": re.compile(rb"\b\d{8,10}:[\w-]{35}\b"),
    "a DATA_KEY": re.compile(rb"(?<![\w-])[\w-]{43}=(?![\w=])"),
    "a private key": re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "a password in an address": re.compile(
        rb"\w+://[\w.-]+:(?!password@|PASSWORD@)[^\s/@{}$]+@[\w.-]+"
    ),
    "the address of an index": re.compile(rb"(extra-)?index-url|find-links"),
}
SAYS_SO = {"tests/test_supply_chain.py"}
"""Files that name what they look for."""

PRIVATE = (".env", "networks.toml", "*.sqlite3", "*.db", "*.key", "*.pem")


@cache
def tracked() -> tuple[str, ...]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is no clone: git does not say which files belong to the project")
    listed = subprocess.run([git, "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return tuple(name for name in listed.stdout.decode().split("\0") if name)


@pytest.mark.parametrize("what", SECRETS)
def test_no_file_holds(what: str) -> None:
    """What is secret stands in the settings of whoever runs the bot, never in the code."""
    files = (name for name in tracked() if name not in SAYS_SO and (ROOT / name).is_file())
    assert [name for name in files if SECRETS[what].search((ROOT / name).read_bytes())] == []


def test_what_an_administrator_fills_in_is_not_tracked() -> None:
    """A clone on which the bot runs can't commit its token, its key or its people by accident."""
    assert [name for name in tracked() if any(Path(name).match(one) for one in PRIVATE)] == []


@cache
def pinned() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").split()
    assert all("==" in line for line in lines)
    return {normal(name): version for name, _, version in (one.partition("==") for one in lines)}


def normal(name: str) -> str:
    """Write a package's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_package_asked_for_is_pinned() -> None:
    """Two installations on two days are the same."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {normal(re.split(r"[\[<>=!~; ]", one)[0]) for one in asked}
    assert names - pinned().keys() == set()


def test_every_package_installed_with_them_is_pinned_too() -> None:
    """What a dependency brings along changes no more by itself than what we asked for."""
    own = {"missions-de-soutien", "pip", "setuptools", "wheel"}
    installed = {normal(one.metadata["Name"]): one for one in distributions()}
    loose = {name for name in reached(installed) if name not in own and name not in pinned()}
    assert loose == set()


def reached(installed: dict[str, Distribution]) -> set[str]:
    """Follow the requirements of the project through what is installed."""
    found: set[str] = set()
    ahead = ["missions-de-soutien"]
    while ahead:
        name = ahead.pop()
        if name in found or name not in installed:
            continue
        found.add(name)
        wanted = installed[name].requires or []
        ahead += [normal(re.split(r"[\[<>=!~; (]", one)[0]) for one in wanted]
    return found
