"""What the documents say of commands, settings and complaints is what the bot knows and says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot import cli
from bot.settings import NAMES

ROOT = Path(__file__).parents[1]
OPERATING = ROOT / "docs" / "operating.md"
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md"))]
COMMAND = re.compile(
    r"(?:python -m bot|bin/missions-de-soutien|missions missions-de-soutien) ([a-z][a-z-]+)"
)
SETTING = re.compile(r"`([A-Z][A-Z_]{3,})(?:=[^`]*)?`")


def text_of(*pages: Path) -> str:
    return "\n".join(page.read_text(encoding="utf-8") for page in pages)


def test_each_command_that_is_told_is_one() -> None:
    """Nobody types a command that the bot does not know, and each is told somewhere."""
    known = {command[0] for command in cli.COMMANDS}
    assert set(COMMAND.findall(text_of(*PAGES))) <= known
    assert [name for name in sorted(known) if f" {name}" not in text_of(*PAGES)] == []


def test_each_setting_that_is_told_is_one() -> None:
    """And each setting is told in the README or in the page for administrators."""
    real = text_of(ROOT / "README.md").partition("## Use it")[2].partition("## Change it")[0]
    told = set(SETTING.findall(real + text_of(OPERATING)))
    assert told - set(NAMES) == set()
    assert set(NAMES) - told == {"PORT"}


def test_the_exit_codes_are_those_that_are_told() -> None:
    """Scripts and services rely on them."""
    told = re.search(r"Exit codes: (.*?);?\n\n", text_of(OPERATING).replace("\r", ""), re.DOTALL)
    assert told
    numbers = [int(one) for one in re.findall(r"(?:^|, )(\d+) ", told[1].replace("\n", " "))]
    assert numbers == [cli.DONE, cli.FAILED, cli.TO_MEND, cli.STOPPED]


def complaints() -> list[str]:
    """Give the sentences of the table that says what to do when something goes wrong."""
    table = (
        text_of(OPERATING).partition("## When something goes wrong")[2].partition("\n\nWhile")[0]
    )
    cells = re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE)[2:]
    return [one.strip() for cell in cells for one in cell.split(";")]


@pytest.mark.parametrize("complaint", complaints())
def test_a_complaint_that_is_told_is_made(complaint: str) -> None:
    """An administrator who looks for what the log says finds it in the page."""
    code = text_of(*sorted((ROOT / "bot").rglob("*.py")))
    joined = re.sub(r'"\s*f?"', "", code).lower()
    assert complaint.lower() in joined
