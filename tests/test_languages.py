"""A language is one pack: a member of `Language` without all of it is refused, in three ways."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from cryptography.fernet import Fernet

from conversations.languages.french import FRENCH
from conversations.languages.packs import (
    PACKS,
    IncompleteLanguageError,
    check_languages,
    check_pack,
    empty_parts,
    pack_of,
    packs_of,
)
from conversations.text import Language

ROOT = Path(__file__).parents[1]
ESPERANTO = cast("Language", "eo")
"""A language that the bot does not have."""
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
"""What Telegram takes for the name of a command."""


def test_each_language_has_its_pack() -> None:
    """The bot starts: every language is complete."""
    check_languages()
    assert list(PACKS) == list(Language)


def test_a_language_without_a_pack_is_named() -> None:
    """The sentence says what to write and where; until then the others are read."""
    with pytest.raises(IncompleteLanguageError, match=r'"eo" has no pack: write one in'):
        pack_of(ESPERANTO)
    assert [language for language, _pack in packs_of((*Language, ESPERANTO))] == list(Language)


def test_an_empty_part_of_a_pack_is_named() -> None:
    """What every language needs is not left empty; what a language may lack is."""
    cues = replace(FRENCH.traces.names, called_by=frozenset(), titles=frozenset())
    numbers = replace(FRENCH.numbers, zero="", great_joined="")
    pack = replace(FRENCH, numbers=numbers, traces=replace(FRENCH.traces, names=cues))
    assert list(empty_parts(pack)) == ["numbers.zero", "traces.names.titles"]
    with pytest.raises(IncompleteLanguageError, match=r'"fr" is incomplete: numbers\.zero is'):
        check_pack(Language.FR, pack)


@pytest.mark.parametrize("language", Language)
def test_the_commands_of_a_language_are_distinct_and_can_be_registered(language: Language) -> None:
    """A name means one thing in a language, and Telegram takes it."""
    pack = PACKS[language]
    for names in (pack.commands.by_code, pack.desk_commands.by_code):
        assert len(set(names.values())) == len(names)
        assert all(map(COMMAND.fullmatch, names.values()))


def test_a_command_means_the_same_in_every_language() -> None:
    """People mix their languages: no name of one is another command's name in the next."""
    for kind in ("commands", "desk_commands"):
        named = {
            (name, code)
            for pack in PACKS.values()
            for code, name in getattr(pack, kind).by_code.items()
        }
        assert len({name for name, _code in named}) == len(named)


@pytest.mark.parametrize("language", Language)
def test_a_language_counts_to_a_hundred(language: Language) -> None:
    """Every number is read in words."""
    assert set(range(101)) <= set(PACKS[language].numbers.words.values())


def _with_esperanto(folder: Path, *parts: str) -> None:
    """Copy a part of the tree in which one more language has its member and nothing else."""
    for part in parts:
        shutil.copytree(ROOT / part, folder / part)
    messages = folder / "conversations" / "text" / "messages.py"
    written = messages.read_text(encoding="utf-8")
    changed = written.replace('    NL = "nl"\n', '    NL = "nl"\n    EO = "eo"\n')
    assert changed != written
    messages.write_text(changed, encoding="utf-8")


def _run(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(folder), **settings},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.slow
def test_mypy_refuses_a_language_without_a_pack(tmp_path: Path) -> None:
    """The one error stands where the packs are named, and speaks of the new member."""
    _with_esperanto(tmp_path, "conversations/text", "conversations/languages")
    (tmp_path / "conversations" / "__init__.py").touch()
    checked = _run(tmp_path, "-m", "mypy", "--strict", "-p", "conversations")
    errors = [line for line in checked.stdout.splitlines() if ": error:" in line]
    assert len(errors) == 1, checked.stdout + checked.stderr
    assert "packs.py" in errors[0]
    assert "Language.EO" in errors[0]


@pytest.mark.slow
def test_the_bot_does_not_start_with_a_language_without_a_pack(tmp_path: Path) -> None:
    """One sentence and no trace, before anything is opened."""
    _with_esperanto(tmp_path, "conversations", "bot", "locales")
    key, token = Fernet.generate_key().decode(), f"123456:{'A' * 35}"
    started = _run(tmp_path, "-m", "bot", "run", DATA_KEY=key, BOT_TOKEN=token)
    with pytest.raises(IncompleteLanguageError) as refused:
        pack_of(ESPERANTO)
    assert (started.returncode, started.stdout) == (2, "")
    assert started.stderr == f"{refused.value}\n"


ESPERANTO_PACK = """
from dataclasses import replace
from conversations.languages.dutch import DUTCH
from conversations.languages.pack import Danger
from conversations.languages.dangers import DangerKind, Topics, Weights
SUICIDE = {DangerKind.SUICIDE: "{die} + morgau"}
DANGER = Danger(
    lists="want: volas|volis",
    certain={DangerKind.SUICIDE: "mi mortas"},
    explicit={DangerKind.SUICIDE: "mi {want} morti"},
    possible={DangerKind.SUICIDE: "morti"},
    idioms="por morti",
    softening="kurso",
    habits="ciam",
    distant="tiam",
    present="hodiau",
    common="mi",
    topics=Topics("die: morto", SUICIDE, SUICIDE, SUICIDE, "neniu", "s", "ph f"),
    weights=Weights("1: morti", "1: hodiau", request=-1, telling=2, grave=1, story=2),
)
ESPERANTO = replace(DUTCH, own_name="Esperanto", danger=DANGER)
"""
USES = """
import bot.cli
from conversations.languages.packs import PACKS, check_languages
from conversations.safety.danger import signs_of
from conversations.screens.pages import language_screen
from types import SimpleNamespace
check_languages()
(offered,) = language_screen(SimpleNamespace(languages=tuple(PACKS)), first=True).rows
print(signs_of("Mi volas morti").language, sorted(button.code for button in offered))
"""


@pytest.mark.slow
def test_a_pack_and_its_case_are_all_the_code_that_a_language_needs(tmp_path: Path) -> None:
    """With a pack and a line for it, danger is heard in it and the language can be chosen."""
    _with_esperanto(tmp_path, "conversations", "bot")
    languages = tmp_path / "conversations" / "languages"
    (languages / "esperanto.py").write_text(ESPERANTO_PACK, encoding="utf-8")
    packs = (languages / "packs.py").read_text(encoding="utf-8")
    case = "        case Language.EO:\n            return ESPERANTO\n        case _:\n"
    added = "from conversations.languages.esperanto import ESPERANTO\n"
    packs = packs.replace("        case _:\n", case)
    packs = packs.replace(
        "from conversations.languages.pack ", f"{added}from conversations.languages.pack "
    )
    (languages / "packs.py").write_text(packs, encoding="utf-8")
    used = _run(tmp_path, "-c", USES)
    codes = sorted(f"language:{language}" for language in (*Language, ESPERANTO))
    assert used.stdout == f"eo {codes}\n", used.stderr
