"""The command `words`: all texts out to a spreadsheet for those who proofread, and back."""

from __future__ import annotations

from pathlib import Path

from bot.resources import LOCALES
from bot.words import export, take_over


def carry(way: str, file: Path, folder: Path = LOCALES) -> str:
    """Export or import the texts; say what was done.

    Raises:
        WordsError: rows of the spreadsheet must be mended; nothing was written.
    """
    if way == "export":
        return f"{file} holds {export(folder, file)} texts: change the columns of the languages."
    changed = take_over(folder, file)
    if not changed:
        return "No text has changed."
    have = "1 text has" if len(changed) == 1 else f"{len(changed)} texts have"
    return f"{have} changed: {', '.join(changed)}. Start the bot again to have the new words said."
