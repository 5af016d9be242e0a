"""What is kept on this machine, and who else may look into it."""

from __future__ import annotations

from pathlib import Path

from bot.settings import DOTENV, StorageSettings, is_open
from bot.storage import files


def open_to_others(settings: StorageSettings) -> list[Path]:
    """Give what other accounts may look into: the database once it is there, and `.env`.

    Raises:
        SettingsError: `.env` can't be read.
    """
    file = files.file_of(settings.database_url)
    opened = list(files.open_to_others(file)) if file is not None and file.exists() else []
    return [*opened, DOTENV] if is_open() else opened
