"""Texts go out to a spreadsheet and come back, with checks; nothing is lost on the way."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.commands.words import carry
from bot.resources import LOCALES
from bot.words import WordsError, entries, text_id
from conversations.text import Language

NONE = text_id("Nothing is open.")
NUMBER = text_id("{sign} · put aside until {date}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LOCALES, tmp_path / "locales"))


@pytest.fixture
def file(folder: Path, tmp_path: Path) -> Path:
    carry("export", tmp_path / "texts.xlsx", folder)
    return tmp_path / "texts.xlsx"


def changed(file: Path, one: str, language: str, words: str | None) -> None:
    """Write other words into a cell, as somebody who proofreads."""
    book = load_workbook(file)
    sheet = book.worksheets[0]
    titles = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == one)
    row[titles.index(language)].value = words
    book.save(file)


def test_what_is_not_touched_stays_as_it_is(folder: Path, file: Path) -> None:
    """Not a character of the catalogues changes."""
    before = {path: path.read_bytes() for path in folder.rglob("*.po")}
    assert carry("import", file, folder).startswith("No text has changed.")
    assert {path: path.read_bytes() for path in folder.rglob("*.po")} == before


def test_other_words_are_taken_over(folder: Path, file: Path) -> None:
    """In their language alone."""
    changed(file, NONE, "fr", "Rien n'est ouvert, pour une fois.")
    assert carry("import", file, folder).startswith(f"1 text has changed: {NONE}.")
    (entry,) = [one for one in entries(folder) if one.id == NONE]
    assert entry.words["fr"] == "Rien n'est ouvert, pour une fois."
    before = next(one for one in entries(LOCALES) if one.id == NONE)
    assert entry.words["nl"] == before.words["nl"]


@pytest.mark.parametrize(
    ("one", "words", "told"),
    [
        (NUMBER, "Mis de côté", "must hold {sign}, {date}"),
        (NUMBER, "{sign} {date} {name}", "must hold {sign}, {date}"),
        (NONE, "x" * 5000, "has more than 4096 characters"),
    ],
)
def test_what_would_break_a_message_is_refused(
    folder: Path, file: Path, one: str, words: str, told: str
) -> None:
    """With its row, and then nothing at all is written."""
    changed(file, one, "fr", words)
    changed(file, text_id("Waiting"), "nl", "Iets anders")
    before = {path: path.read_bytes() for path in folder.rglob("*.po")}
    with pytest.raises(WordsError) as refusal:
        carry("import", file, folder)
    assert f"{one}, fr: {told}" in str(refusal.value)
    assert {path: path.read_bytes() for path in folder.rglob("*.po")} == before


def test_an_unknown_id_and_another_file_are_said(folder: Path, file: Path, tmp_path: Path) -> None:
    """One sentence each."""
    book = load_workbook(file)
    book.worksheets[0].cell(2, 1).value = "T000000"
    book.save(file)
    with pytest.raises(WordsError, match="no text has the id T000000"):
        carry("import", file, folder)
    (tmp_path / "other.xlsx").write_text("nothing")
    with pytest.raises(WordsError, match="is no spreadsheet"):
        carry("import", tmp_path / "other.xlsx", folder)


def test_each_text_is_there_in_each_language(file: Path) -> None:
    """As words, also where it begins with a sign that a spreadsheet reads as a formula."""
    rows = list(load_workbook(file).worksheets[0].iter_rows(min_row=2, values_only=True))
    assert len(rows) == len(entries(LOCALES))
    assert all(row[0] and all(row[2 : 2 + len(Language)]) for row in rows)
