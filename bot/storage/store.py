"""The store: one connection held open, one transaction at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Self

from sqlalchemy.exc import ArgumentError, DataError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.codec import Codec
from bot.storage.dialects import engine_for
from bot.storage.errors import CannotOpenError, RefusedError, UnavailableError, UnreadableError
from bot.storage.retention import Retention
from bot.storage.schema import migrate
from bot.storage.unit import UnitOfWork

KEY_CHECK = "key check"


class Store:
    """The database of one process; `open` makes it, `close` ends it."""

    def __init__(self, engine: AsyncEngine, connection: AsyncConnection, codec: Codec) -> None:
        self._engine = engine
        self._connection = connection
        self._codec = codec
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, database_url: str, data_key: str) -> Self:
        """Open the database, made or migrated where needed.

        Raises:
            CannotOpenError: it cannot be reached, is of a newer version, or has another key.
        """
        codec = Codec(data_key)
        try:
            engine = engine_for(database_url)
        except (ArgumentError, ImportError, OSError) as error:
            raise CannotOpenError(f"DATABASE_URL cannot be used: {_cause(error)}.") from None
        try:
            store = cls(engine, await engine.connect(), codec)
        except SQLAlchemyError as error:
            raise CannotOpenError(f"The database cannot be opened: {_cause(error)}.") from None
        try:
            await store._prepare()
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
        """
        try:
            async with self._turn, self._connection.begin():
                yield UnitOfWork(self._connection, self._codec)
        except (IntegrityError, DataError) as error:
            raise RefusedError(f"The database refused a value ({type(error).__name__}).") from None
        except SQLAlchemyError as error:
            raise UnavailableError(f"The database is not available: {_cause(error)}.") from None

    async def purge(self, now: datetime, retention: Retention) -> int:
        """Erase drafts, closed requests and leftovers out of their time; give their number."""
        erased = 0
        while True:
            async with self.begin() as unit:
                expired = await unit.sessions.expire(now)
            erased += expired
            if not expired:
                break
        async with self.begin() as unit:
            erased += await unit.requests.erase_closed(now - retention.closed)
            return erased + await unit.leftovers.erase(now, retention)

    async def close(self) -> None:
        """Wait for the transaction in hand, then let go of the database."""
        async with self._turn:
            await self._connection.close()
            await self._engine.dispose()

    async def _prepare(self) -> None:
        try:
            async with self.begin() as unit:
                await self._connection.run_sync(migrate)
                await self._check_key(unit)
        except UnavailableError as error:
            raise CannotOpenError(str(error)) from None

    async def _check_key(self, unit: UnitOfWork) -> None:
        mark = await unit.facts.get(KEY_CHECK)
        if mark is None:
            await unit.facts.put(KEY_CHECK, self._codec.seal_json({}).decode())
            return
        try:
            self._codec.unseal_json(mark.encode())
        except UnreadableError:
            raise CannotOpenError(
                "DATA_KEY is not the key that this database was written with."
            ) from None


def _cause(error: BaseException) -> str:
    """Name what went wrong; the messages of drivers hold no values, these are hidden."""
    return str(getattr(error, "orig", None) or error).rstrip(".")
