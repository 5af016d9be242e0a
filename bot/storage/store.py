"""The store: one connection held open, one transaction at a time."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import text
from sqlalchemy.exc import ArgumentError, DataError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage import files, schema
from bot.storage.causes import damaged, trouble
from bot.storage.codec import Codec
from bot.storage.dialects import engine_for
from bot.storage.errors import (
    CannotOpenError,
    DamagedError,
    RefusedError,
    UnavailableError,
)
from bot.storage.files import Claim
from bot.storage.unit import UnitOfWork

INDEXED = "search words"
"""The fact that all requests can be found by their words."""

AT_ONCE = 500  # requests indexed in one go


class Store:
    """The database of one process; `open` makes it, `close` ends it."""

    def __init__(
        self,
        engine: AsyncEngine,
        connection: AsyncConnection,
        codec: Codec,
        file: Path | None = None,
        claim: Claim | None = None,
    ) -> None:
        self._engine = engine
        self._connection = connection
        self._codec = codec
        self._file = file
        self._claim = claim
        self._number = file and file.stat().st_ino
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, database_url: str, data_key: str, *, alone: bool = False) -> Self:
        """Open the database, made or migrated where needed.

        With `alone`, no other process opens it so until this one closes it or ends. Without, it is
        opened beside a bot at work, and migrated only if there is none.

        Raises:
            CannotOpenError: it cannot be reached, is of a newer version, has another key, or
                another process is at work on it.
        """
        codec = Codec(data_key)
        try:
            file = files.file_of(database_url)
            engine = engine_for(database_url)
        except ImportError:
            raise CannotOpenError(
                "What PostgreSQL needs is not installed: `pip install "
                "'missions-de-soutien[postgresql]'`."
            ) from None
        except ArgumentError:
            raise CannotOpenError("DATABASE_URL is not the address of a database.") from None
        if file is not None:
            files.prepare(file)
        claim = Claim.on(file) if alone and file else None
        try:
            store = cls(engine, await engine.connect(), codec, file, claim)
        except BaseException as error:
            if claim:
                claim.release()
            if isinstance(error, SQLAlchemyError):
                raise CannotOpenError(str(trouble(error))) from None
            raise
        try:
            await store._prepare(thoroughly=alone)
        except BaseException:
            await store.close()
            raise
        return store

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[UnitOfWork]:
        """Open a transaction: committed at the end of the block, rolled back if it raises.

        Raises:
            UnavailableError: the database did not answer; nothing was written, or it is unknown
                whether the commit took place.
            RefusedError: the database refused a value; nothing was written.
            DamagedError: the database cannot be used any more.
        """
        try:
            async with self._turn, self._connection.begin():
                self._assert_in_place()
                yield UnitOfWork(self._connection, self._codec)
        except (IntegrityError, DataError) as error:
            raise RefusedError(f"The database refused a value ({type(error).__name__}).") from None
        except SQLAlchemyError as error:
            raise trouble(error) from None

    @property
    def room(self) -> int | None:
        """Give the bytes that are free beside the file; None for a server's database."""
        try:
            return shutil.disk_usage(self._file.parent).free if self._file else None
        except OSError:
            return None

    async def compact(self) -> None:
        """Write the file anew, so that nothing is left of what was erased or replaced.

        Raises:
            UnavailableError: the database did not answer, or there is no room for a second copy.
        """
        try:
            async with self._turn:
                driver = (await self._connection.get_raw_connection()).driver_connection
                assert driver is not None
                for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                    await driver.execute(statement)
        except sqlite3.Error as error:
            raise trouble(error) from None

    async def close(self) -> None:
        """Wait for the transaction in hand, then let go of the database."""
        try:
            async with self._turn:
                await self._connection.close()
                await self._engine.dispose()
        finally:
            if self._claim:
                self._claim.release()

    def _assert_in_place(self) -> None:
        """Refuse to write into a file that nobody will find again."""
        try:
            in_place = self._file is None or self._file.stat().st_ino == self._number
        except OSError:
            in_place = False
        if not in_place:
            raise DamagedError(
                f"The database {self._file} was taken away or replaced while the bot was at work: "
                "start the bot again."
            )

    async def _prepare(self, *, thoroughly: bool) -> None:
        try:
            async with self.begin() as unit:
                if thoroughly:
                    await self._assert_whole()
                if await self._connection.run_sync(schema.behind):
                    await self._migrate()
                if not await unit.seals.fit():
                    raise CannotOpenError(
                        "DATA_KEY is not the key that this database was written with."
                    )
                if thoroughly:
                    await _index(unit)
        except (UnavailableError, DamagedError) as error:
            raise CannotOpenError(str(error)) from None

    async def _assert_whole(self) -> None:
        """Look through an SQLite file, about a second for each gigabyte, before it is used."""
        if self._file is None:
            return
        said = await self._connection.scalar(text("PRAGMA quick_check(1)"))
        if said != "ok":
            raise damaged("its file is damaged")

    async def _migrate(self) -> None:
        """Change the schema, unless a bot is at work that knows only the present one."""
        claim = Claim.on(self._file) if self._file and not self._claim else None
        try:
            await self._connection.run_sync(schema.migrate)
        finally:
            if claim:
                claim.release()


async def _index(unit: UnitOfWork) -> None:
    """Let the requests of a version without a search be found; some seconds for ten thousand."""
    if await unit.facts.get(INDEXED) is not None:
        return
    last: str | None = ""
    while last is not None:
        last = await unit.requests.index(last, AT_ONCE)
    await unit.facts.put(INDEXED, "1")
