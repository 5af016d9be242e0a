"""The file `.env`, as people save it: read, or one sentence that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.settings import SettingsError, doubts, load_settings

KEY = Fernet.generate_key().decode()
TEXT = f"BOT_TOKEN=123456:canary-token\nDATA_KEY={KEY}\n"


@pytest.fixture
def dotenv(tmp_path: Path) -> Path:
    file = tmp_path / ".env"
    file.touch(mode=0o600)
    return file


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_file_is_read_as_editors_save_it(dotenv: Path, encoding: str) -> None:
    """A byte order mark is no part of the first name."""
    dotenv.write_text(TEXT, encoding=encoding)
    assert load_settings({}, dotenv).bot_token.get_secret_value() == "123456:canary-token"
    assert not doubts(dotenv)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_another_encoding_is_said(dotenv: Path, encoding: str) -> None:
    """A file that Notepad saved as Unicode is not taken for one that sets nothing."""
    dotenv.write_text(TEXT, encoding=encoding)
    with pytest.raises(SettingsError, match=r"is not text in UTF-8: save it again") as said:
        load_settings({}, dotenv)
    assert "canary" not in str(said.value)


def test_a_file_in_latin_letters_is_said(dotenv: Path) -> None:
    """An accent of another encoding can stand in a path or a comment."""
    dotenv.write_bytes(f"{TEXT}# clé\n".encode("latin-1"))
    with pytest.raises(SettingsError, match="UTF-8"):
        load_settings({}, dotenv)


def test_what_can_not_be_read_is_said(dotenv: Path) -> None:
    """A folder of that name, as a container makes where a mount is missing."""
    dotenv.unlink()
    dotenv.mkdir()
    with pytest.raises(SettingsError, match=r"can't be read \(Is a directory\)"):
        load_settings({}, dotenv)


def test_a_misspelt_name_is_told_with_what_is_missing(dotenv: Path) -> None:
    """Whoever wrote BOT_TOKN reads both in one go."""
    dotenv.write_text(TEXT.replace("BOT_TOKEN", "BOT_TOKN"))
    with pytest.raises(SettingsError, match="BOT_TOKEN is not set") as said:
        load_settings({}, dotenv)
    assert "sets BOT_TOKN, which means nothing here: did you mean BOT_TOKEN?" in str(said.value)


def test_a_misspelt_name_that_may_be_left_out_is_told(dotenv: Path) -> None:
    """The bot can go on, with the default that nobody meant."""
    dotenv.write_text(f"{TEXT}DATABSE_URL=x\nOTHER=1\n")
    assert doubts(dotenv) == [
        f"{dotenv} sets DATABSE_URL, which means nothing here: did you mean DATABASE_URL?"
    ]


def test_a_file_that_others_may_read_is_told(dotenv: Path) -> None:
    """The token and the key stand in it."""
    dotenv.write_text(TEXT)
    dotenv.chmod(0o644)
    [said] = doubts(dotenv)
    assert said.endswith(f"`chmod 600 {dotenv}` keeps it to yours.")


def test_no_file_is_no_mistake(tmp_path: Path) -> None:
    """Everything may stand in the environment."""
    assert not doubts(tmp_path / "none")
