"""Whether an SQLite file is whole: looked at beside the bot's own connection, which goes on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.storage.causes import damaged, trouble

SPOILT = "its file is damaged"


def assert_whole(file: Path) -> None:
    """Look through a file, about a second for each gigabyte; others read and write meanwhile.

    Raises:
        DamagedError: it is damaged.
        UnavailableError: it could not be looked at now.
    """
    try:
        uri = f"{file.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as database:
            (said,) = database.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.Error as error:
        raise trouble(error) from None
    if said != "ok":
        raise damaged(SPOILT)
