"""Finds the files of the bot that other accounts of this machine may read."""

from __future__ import annotations

from pathlib import Path

from bot.settings import DOTENV, StorageSettings, is_open
from bot.storage import files


def open_to_others(settings: StorageSettings) -> list[Path]:
    """Give which of them others may read: the files of the database, if there are any, and `.env`.

    Raises:
        SettingsError: `.env` can't be read.
    """
    file = files.file_of(settings.database_url)
    opened = list(files.open_to_others(file)) if file is not None and file.exists() else []
    return [*opened, DOTENV] if is_open() else opened
