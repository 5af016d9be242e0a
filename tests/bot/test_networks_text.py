"""A networks file as editors save it, and what is left in it of the examples."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot import cli
from bot.cli import main
from bot.networks import PRETEND, NetworksError, examples_in, load_directory
from bot.places import belgium
from bot.resources import EXAMPLE_FILE
from bot.sandbox import Sandbox
from tests.bot import logs

EXAMPLE = EXAMPLE_FILE
TEXT = EXAMPLE.read_text(encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "networks.toml"


def refused(file: Path) -> str:
    with pytest.raises(NetworksError) as raised:
        load_directory(file, belgium())
    return str(raised.value)


def test_a_byte_order_mark_is_no_mistake(file: Path) -> None:
    """Notepad writes one."""
    file.write_text(TEXT, encoding="utf-8-sig")
    assert load_directory(file, belgium()).desks


def test_another_encoding_is_told_with_its_line(file: Path) -> None:
    """The first accent in it gives it away."""
    line = next(n for n, one in enumerate(TEXT.splitlines(), 1) if not one.isascii())
    file.write_text(TEXT.replace("’", "'").replace("…", ""), encoding="latin-1")
    assert refused(file).startswith(f"networks.toml line {line}: it is not text in UTF-8")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_wide_letters_are_told(file: Path, encoding: str) -> None:
    """What Windows calls Unicode."""
    file.write_text("fallback_desk = 1", encoding=encoding)
    assert "UTF-8" in refused(file)


@pytest.mark.parametrize("pair", ["“”", "‘’", "„”", "«»"])
def test_quotes_of_a_word_processor_are_told(file: Path, pair: str) -> None:
    """The line and the quote to write in their place."""
    before, after = pair[0], pair[1]
    straight = 'fallback_desk = "coordination"'
    file.write_text(TEXT.replace(straight, f"fallback_desk = {before}coordination{after}"))
    line = TEXT.splitlines().index(straight) + 1
    said = refused(file)
    assert said.startswith(f"networks.toml line {line}: it is quoted with ")
    assert 'write the straight "' in said


def test_a_folder_in_its_place_is_told(file: Path) -> None:
    """As a container makes where a mount is missing."""
    file.mkdir()
    assert refused(file) == f"{file} can't be read (Is a directory)."


def test_the_only_row_of_a_list_is_wrong_once(file: Path) -> None:
    """That nothing is left then is no second mistake; a list that is empty is one."""
    head, _, rest = TEXT.partition("[[help_lines]]")
    others = rest[rest.index("[[replies]]") :]
    wrong = 'number = "999999"\nnames = { fr = "x" }\npurpose = "talk"\nchecked_on = 2026-11-22\n\n'
    file.write_text(f"{head}[[help_lines]]\n{wrong}{others}", encoding="utf-8")
    [sentence] = refused(file).splitlines()
    assert "cannot be dialled" in sentence
    file.write_text(f"help_lines = []\n{head}{others}", encoding="utf-8")
    assert refused(file).endswith('"help_lines" is empty; add at least one.')


def test_each_example_is_named_with_its_line() -> None:
    """Addresses, phones and groups of the example; numbers that are real are none."""
    said = list(examples_in(EXAMPLE))
    held = [one for one in TEXT.splitlines() if not one.startswith("#")]
    assert len(said) == sum(
        bool(re.search(r"example\.org|555 0|55 01|-10010000000", one)) for one in held
    )
    assert not any("0800" in one or "070" in one for one in said)


def test_comments_may_hold_examples(file: Path) -> None:
    """They are the explanation of the file."""
    file.write_text("# someone@example.org, -1001000000001\n")
    assert not list(examples_in(file))


def test_the_pretend_telegram_alone_takes_examples() -> None:
    """By its token: a Bot API server of one's own serves people in need as well."""
    assert Sandbox().token == PRETEND


@pytest.mark.parametrize("server", ["", "http://127.0.0.1:1"])
def test_the_bot_does_not_begin_with_examples(
    server: str, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody in need is given an invented number, by a Bot API server of one's own neither.

    Telegram isn't called before.
    """
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("TELEGRAM_API_URL", server)
    monkeypatch.chdir(file.parent)
    monkeypatch.setenv("BOT_TOKEN", "123456:" + "x" * 35)
    monkeypatch.setenv("DATA_KEY", Fernet.generate_key().decode())
    monkeypatch.setenv("NETWORKS_FILE", os.fspath(EXAMPLE))
    with logs.restored():
        assert main(["run"]) == cli.TO_MEND
    said = capsys.readouterr().err.splitlines()
    assert len(said) == len(list(examples_in(EXAMPLE)))
    assert '"+32 2 555 01 00" is an example' in said[1]
