"""What a command writes is whole, or as it was before."""

from __future__ import annotations

import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.commands.words import carry
from bot.resources import LOCALES
from bot.whole_files import put
from bot.words import WordsError, text_id
from tests.bot.test_words import changed
from tests.support.disks import mounted

TINY = ("-t", "tmpfs", "-o")


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """Give a folder on a disk of its own with half a megabyte."""
    with mounted(tmp_path / "tiny", *TINY, "size=512k", "tmpfs") as folder:
        yield folder


def test_files_are_written_with_their_rights(tmp_path: Path) -> None:
    """New ones as asked for; an old one keeps its own, or gets those that are asked for."""
    one, other = tmp_path / "one", tmp_path / "other"
    assert put({one: b"1", other: b"2"}, 0o600) == [one, other]
    one.chmod(0o640)
    put({one: b"3"})
    assert [stat.S_IMODE(file.stat().st_mode) for file in (one, other)] == [0o640, 0o600]
    assert sorted(tmp_path.iterdir()) == [one, other]
    assert one.read_bytes() == b"3"


def test_a_full_disk_leaves_what_was_there(tiny: Path) -> None:
    """All files or none; nothing half written stays."""
    put({tiny / "one": b"old", tiny / "other": b"old"})
    with pytest.raises(OSError, match="No space left"):
        put({tiny / "one": b"new", tiny / "other": b"x" * 2**20})
    assert {file.name: file.read_bytes() for file in tiny.iterdir()} == {
        "one": b"old",
        "other": b"old",
    }


def languages(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*.po")}


@pytest.mark.parametrize("read_only", [(), ("-o", "remount,bind,ro")])
def test_words_that_cannot_be_written_leave_all_languages_as_they_were(
    read_only: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a full disk, or one that may only be read: one sentence, and no trace after it."""
    texts, kept = tmp_path / "texts.xlsx", tmp_path / "kept"
    shutil.copytree(LOCALES, kept)
    carry("export", texts, kept)
    changed(texts, text_id("Waiting"), "nl", "Iets anders")
    size = sum(map(len, languages(kept).values()))
    with mounted(tmp_path / "locales", *TINY, f"size={size + 2**17}", "tmpfs") as folder:
        shutil.copytree(kept, folder, dirs_exist_ok=True)
        before = languages(folder)
        if read_only:
            subprocess.run(["mount", *read_only, str(folder)], check=True)
        with pytest.raises(WordsError, match="can't be written"):
            carry("import", texts, folder)
        with pytest.raises(WordsError, match="can't be written"):
            carry("export", folder / "texts.xlsx", folder)
        assert languages(folder) == before
    assert "Traceback" not in capsys.readouterr().err
