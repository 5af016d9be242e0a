"""The bot's texts for those who own them: each under a short id, out to a spreadsheet and back.

An id is made of the English text, so it stays the same until that text changes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from bot import whole_files
from bot.mistakes import ToMendError
from conversations.text import Language

PLACEHOLDER = re.compile(r"\{\w*\}")
LONGEST_TEXT = 4096
"""Characters of a message (Bot API, sendMessage)."""
WIDTH, WIDTHS = 60, {"ID": 10, "English": 40, "Notes": 40}


class WordsError(ToMendError):
    """The spreadsheet can't be taken over: a sentence for each row that must be mended."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text: its id, its English form, and its words by language; plurals are two entries."""

    id: str
    english: str
    words: dict[str, str]


def text_id(text: str, context: str | None = None) -> str:
    """Give the id of a text, such as `T7F3A2C`; of a plural, `text` is its singular."""
    digest = sha256(f"{context}|{text}".encode()).hexdigest()
    return f"T{digest[:6].upper()}"


def entries(folder: Path) -> list[Entry]:
    """Read every text of the catalogues, in the order of their English words."""
    catalogues = {str(language): read(folder, language) for language in Language}
    first = next(iter(catalogues.values()))
    found = []
    for message in first:
        if not message.id:
            continue
        same = {one: catalogue.get(*_key(message)) for one, catalogue in catalogues.items()}
        for place, english in enumerate(_forms(message.id)):
            ending = "" if place == 0 else "P"
            words = {one: _forms(other.string)[place] for one, other in same.items() if other}
            found.append(Entry(text_id(*_key(message)) + ending, english, words))
    return sorted(found, key=lambda entry: entry.english.casefold())


def export(folder: Path, file: Path) -> int:
    """Write every text into a spreadsheet; give their number."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Texts"
    languages = [str(language) for language in Language]
    titles = ["ID", "English", *languages, "Notes"]
    sheet.append(titles)
    for entry in entries(folder):
        sheet.append([entry.id, entry.english, *(entry.words.get(one, "") for one in languages)])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for place, title in enumerate(titles, start=1):
        width = WIDTHS.get(title, WIDTH)
        sheet.column_dimensions[get_column_letter(place)].width = width
    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.data_type = "s"  # a text that begins with "=" is no formula
    sheet.freeze_panes = "C2"
    held = BytesIO()
    book.save(held)
    try:
        whole_files.put({file: held.getvalue()})
    except OSError as error:
        raise WordsError(f"{file} can't be written: {error.strerror}.") from None
    return sheet.max_row - 1


def take_over(folder: Path, file: Path) -> list[str]:
    """Bring the words of a spreadsheet into the catalogues; give the ids that have changed.

    Raises:
        WordsError: a row can't be taken, or a catalogue not be written; then nothing is changed.
    """
    changes, mistakes = _changes(entries(folder), _rows(file))
    if mistakes:
        raise WordsError("\n".join(mistakes))
    renewed = {_path(folder, one): _renewed(folder, one, changes) for one in Language}
    try:
        whole_files.put(renewed)
    except OSError as error:
        raise WordsError(
            f"The texts in {folder} can't be written ({error.strerror}): give the command as the "
            "account that installed the bot."
        ) from None
    return sorted({one for one, _ in changes})


def _renewed(folder: Path, language: Language, changes: dict[tuple[str, str], str]) -> bytes:
    catalogue, held = read(folder, language), BytesIO()
    for message in catalogue:
        if message.id:
            _put(message, str(language), changes)
    write_po(held, catalogue, width=0, ignore_obsolete=True)
    return held.getvalue()


def read(folder: Path, language: str) -> Catalog:
    with _path(folder, language).open("rb") as file:
        return read_po(file, locale=language)


def _path(folder: Path, language: str) -> Path:
    return folder / language / "LC_MESSAGES" / "messages.po"


def _rows(file: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Give each row of the first sheet by the titles of its columns."""
    try:
        sheet = load_workbook(file, read_only=True).worksheets[0]
    except (OSError, InvalidFileException, BadZipFile, KeyError, ValueError):
        raise WordsError(f"{file} is no spreadsheet that `words export` wrote.") from None
    rows = sheet.iter_rows(values_only=True)
    titles = [str(title) for title in next(rows, ())]
    if "ID" not in titles:
        raise WordsError(f"{file} has no column ID: begin with `words export`.")
    for number, row in enumerate(rows, start=2):
        yield (
            number,
            {title: str(value) for title, value in zip(titles, row, strict=False) if value},
        )


def _changes(
    known: list[Entry], rows: Iterator[tuple[int, dict[str, str]]]
) -> tuple[dict[tuple[str, str], str], list[str]]:
    """Compare what is written with what is known, by id and language."""
    by_id = {entry.id: entry for entry in known}
    changes: dict[tuple[str, str], str] = {}
    mistakes = []
    for number, row in rows:
        entry = by_id.get(row.get("ID", ""))
        if entry is None:
            mistakes.append(f"Row {number}: no text has the id {row.get('ID', '(none)')}.")
            continue
        for language in map(str, Language):
            said = row.get(language, "").strip()
            if said == entry.words.get(language, "") or language not in row:
                continue
            if wrong := _fault(entry, said):
                mistakes.append(f"Row {number}, {entry.id}, {language}: {wrong}")
            changes[entry.id, language] = said
    return changes, mistakes


def _fault(entry: Entry, said: str) -> str:
    """Say why words can't stand for a text; nothing if they can."""
    if len(said) > LONGEST_TEXT:
        return f"has more than {LONGEST_TEXT} characters."
    wanted, given = (Counter(PLACEHOLDER.findall(text)) for text in (entry.english, said))
    if not entry.id.endswith("P") and "{n}" in wanted and "{n}" not in given:
        given["{n}"] = wanted["{n}"]  # "one request" may leave the number out
    if wanted != given:
        return f"must hold {', '.join(wanted) or 'nothing between braces'}, as the English text."
    return ""


def _put(message: Message, language: str, changes: dict[tuple[str, str], str]) -> None:
    own = text_id(*_key(message))
    forms = list(_forms(message.string))
    for place, ending in enumerate(("", "P")[: len(forms)]):
        forms[place] = changes.get((own + ending, language), forms[place])
    message.string = forms[0] if isinstance(message.string, str) else tuple(forms)


def _key(message: Message) -> tuple[str, str | None]:
    return _forms(message.id)[0], message.context


def _forms(text: object) -> tuple[str, ...]:
    return (str(text),) if isinstance(text, str) else tuple(map(str, text))  # type: ignore[call-overload]
