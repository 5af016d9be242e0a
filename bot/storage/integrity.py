"""Whether an SQLite file is whole: before a bot works on it, or beside it, and what an end leaves.

A file that nobody has touched since a bot left it whole can be looked through while the next one is
at work already; any other, and one that costs nobody time, is looked through first.
"""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.causes import damaged, trouble
from bot.storage.files import Claim

LOOK = "PRAGMA quick_check(1)"
SOON = 64 * 2**20
"""Bytes that are looked through in some tenths of a second: years of a network's requests."""


class Look:
    """One look through a file, on a connection of its own; others read and write meanwhile."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._database: sqlite3.Connection | None = None

    def assert_whole(self) -> None:
        """Look through it, some seconds for each gigabyte.

        Raises:
            DamagedError: it is damaged.
            UnavailableError: it could not be looked at now, or not to the end.
        """
        try:
            uri = f"{self._file.resolve().as_uri()}?mode=ro"
            with closing(sqlite3.connect(uri, uri=True)) as self._database:
                (said,) = self._database.execute(LOOK).fetchone()
        except sqlite3.Error as error:
            raise trouble(error) from None
        _assert_well(said)

    def end(self) -> None:
        """Let it end early, from any thread."""
        with suppress(sqlite3.ProgrammingError):  # it has ended by itself
            if self._database:
                self._database.interrupt()


class Wholeness:
    """What is known of the file of a store, and noted with its claim for the next start.

    `owed` says that the look was put off until the bot is at work.
    """

    def __init__(self, file: Path | None, claim: Claim | None) -> None:
        self._file = file
        self._claim = claim
        self._left = _stamp(file) if file else ""
        self._known = False
        self.owed = False

    async def begin(self, connection: AsyncConnection, *, may_wait: bool) -> None:
        """Look through the file now, unless it may wait and is as a bot has left it whole.

        Raises:
            DamagedError: it is damaged.
        """
        left_whole = self._claim is not None and self._claim.whole == self._left
        if self._claim:
            self._claim.whole = ""  # an end that is none leaves nothing to rely on
        if self._file is None:
            return
        if may_wait and left_whole and self._file.stat().st_size > SOON:
            self.owed = True
            return
        _assert_well(await connection.scalar(text(LOOK)))
        self._known = True

    async def look(self) -> None:
        """Look through the file in a thread, beside who is at work; cancelled, it ends early.

        Raises:
            DamagedError: it is damaged.
            UnavailableError: it could not be looked at now.
        """
        if self._file is None:
            return
        self._known, look = False, Look(self._file)
        try:
            await asyncio.to_thread(look.assert_whole)
        finally:
            look.end()
        self._known, self.owed = True, False

    def doubt(self) -> None:
        """Have the next start look first: damage was met."""
        self._known = False

    def end(self) -> None:
        """Note that the file is left whole, if that is known."""
        if self._claim and self._file and self._known:
            stamp = _stamp(self._file)
            same_file = stamp.split()[:1] == self._left.split()[:1]
            self._claim.whole = stamp if same_file else ""


def _assert_well(said: str | None) -> None:
    if said != "ok":
        raise damaged("its file is damaged")


def _stamp(file: Path) -> str:
    """Say which file it is, and when it was last written; nothing if it is not there."""
    try:
        found = file.stat()
    except OSError:
        return ""
    return f"{found.st_ino} {found.st_size} {found.st_mtime_ns}"
