"""The store: one connection held open, one transaction at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from enum import Enum, auto
from pathlib import Path
from typing import Self

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncTransaction

from bot.storage import files, postgresql, schema
from bot.storage.causes import FAILURES, STATES, not_opened, reason, refuses, trouble
from bot.storage.codec import Codec
from bot.storage.dialects import cannot_open, engine_for
from bot.storage.errors import (
    BehindError,
    CannotOpenError,
    DamagedError,
    RefusedError,
    UnavailableError,
)
from bot.storage.files import Claim
from bot.storage.indexing import index_all
from bot.storage.integrity import Wholeness
from bot.storage.postgresql import Line, Lock
from bot.storage.tables import metadata, outbox
from bot.storage.unit import UnitOfWork

AT_WORK = "Another process is at work on the database: end it first."
READ_ONLY = f"The database is not available: {STATES['25006']}."


class Access(Enum):
    """Who else may be at work on the database meanwhile, and whether it is migrated.

    `BESIDE` a bot at work, it is migrated only if there is none; `AS_IT_IS`, never; as a `WORKER`,
    with others on a server, and alone on a file; `ALONE` none at all.
    """

    BESIDE = auto()
    AS_IT_IS = auto()
    WORKER = auto()
    ALONE = auto()


GUESTS = frozenset({Access.BESIDE, Access.AS_IT_IS})
"""Those who may come while a bot is at work."""

OUTBOX = outbox.name
"""What `on_news` says when there is something to deliver."""


class Store:
    """The database of one process; `open` makes it, `close` ends it."""

    def __init__(  # noqa: PLR0913 (what `open` has found)
        self,
        engine: AsyncEngine,
        connection: AsyncConnection,
        codec: Codec,
        *,
        line: Line,
        file: Path | None = None,
        claim: Claim | None = None,
        access: Access = Access.BESIDE,
    ) -> None:
        self._engine = engine
        self._connection = connection
        self._codec = codec
        self._line = line
        self._file = file
        self._server = engine.dialect.name == "postgresql"
        self._claim = claim
        self._access = access
        self.whole = Wholeness(file, claim)
        self._placed = 0  # the number of the line on which we have our place
        self._number = file and file.stat().st_ino
        self._tell_trouble: Callable[[UnavailableError], None] = lambda _: None
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, database_url: str, data_key: str, access: Access = Access.BESIDE) -> Self:
        """Open the database, made or migrated where needed.

        Raises:
            BehindError: it is to be left as it is, and needs migrations.
            NotYetError: it cannot be reached or written for now, which may pass.
            CannotOpenError: it can't be used so, is of a newer version, has another key, or
                another process is at work on it.
        """
        codec, line = Codec(data_key), Line()
        engine, file = engine_for(database_url, line), files.file_of(database_url)
        if file is not None:
            files.prepare(file)
        claim = Claim.on(file) if access not in GUESTS and file else None
        try:
            connection = await engine.connect()
        except BaseException as error:  # noqa: BLE001 (raised in any case, said if it can be)
            if claim:
                claim.release()
            raise cannot_open(error) from None
        store = cls(engine, connection, codec, line=line, file=file, claim=claim, access=access)
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
            DamagedError: the database cannot be used any more.
        """
        try:
            async with self._turn, AsyncExitStack() as stack:
                stack.push_async_exit(await self._begun())
                await self._assert_in_place()
                yield UnitOfWork(self._connection, self._codec)
        except FAILURES as error:
            if refuses(error):
                raise RefusedError(f"The database refused a value ({reason(error)}).") from None
            if isinstance(error, OSError):  # nobody knows what the server still does
                with suppress(*FAILURES):
                    await self._connection.invalidate()
            found = trouble(error)
            if isinstance(found, UnavailableError):
                self._tell_trouble(found)
            else:
                self.whole.doubt()
            raise found from None

    @property
    def shared(self) -> bool:
        """Say whether other bots may be at work on the same database."""
        return self._server

    @property
    def line(self) -> int:
        """Number the connections so far: what is held ends with the one on which it was taken."""
        return self._line.number

    @property
    def file(self) -> Path | None:
        """Name the file that it is; None for a server's database."""
        return self._file

    @property
    def claim(self) -> Claim | None:
        """Give our right to work on the file alone, if we have it."""
        return self._claim

    def on_news(self, tell: Callable[[str], None]) -> None:
        """Have `tell` called with the name of a table in which another process has put rows."""
        self._line.tell = tell

    def on_trouble(self, tell: Callable[[UnavailableError], None]) -> None:
        """Have `tell` called with each failure that may pass."""
        self._tell_trouble = tell

    async def take(self, lock: Lock, line: int) -> bool:
        """Take a lock until the connection ends, if that is still the one of this number.

        Say whether it could be had.

        Raises:
            UnavailableError: the server did not answer.
        """
        async with self.begin():
            return line == self.line and await postgresql.take(self._connection, lock)

    async def give_back(self, lock: Lock) -> None:
        """Let another process have a lock.

        Raises:
            UnavailableError: the server did not answer.
        """
        async with self.begin():
            await postgresql.let_go(self._connection, lock)

    @property
    def room(self) -> int | None:
        """Give the bytes that are free beside the file; None for a server's database."""
        return files.room_beside(self._file) if self._file else None

    async def compact(self) -> None:
        """Write the file anew, so that nothing is left of what was erased or replaced.

        Raises:
            UnavailableError: the database did not answer, or there is no room for a second copy.
        """
        statements = ["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"]
        if self._server:
            statements = [f"VACUUM FULL {', '.join(map(str, metadata.sorted_tables))}"]
        try:
            async with self._turn:
                driver = (await self._connection.get_raw_connection()).driver_connection
                assert driver is not None
                for statement in statements:
                    await driver.execute(statement)
        except FAILURES as error:
            raise trouble(error) from None

    async def close(self) -> None:
        """Wait for the transaction in hand, then let go of the database."""
        try:
            async with self._turn:
                await self._connection.close()
                await self._engine.dispose()
            self.whole.end()
        finally:
            if self._claim:
                self._claim.release()

    async def _begun(self) -> AsyncTransaction:
        """Begin; a connection that ended while nothing was done with it is replaced first."""
        try:
            return await self._connection.begin()
        except FAILURES:
            if not self._connection.invalidated:
                raise
        return await self._connection.begin()

    async def _assert_in_place(self) -> None:
        """Refuse to write into a file that nobody will find again, or beside who must be alone."""
        if self._server:
            if self._placed != self._line.number:
                await self._take_place()
            return
        try:
            in_place = self._file is None or self._file.stat().st_ino == self._number
        except OSError:
            in_place = False
        if not in_place:
            raise DamagedError(
                f"The database {self._file} was taken away or replaced while the bot was at work: "
                "start the bot again."
            )

    async def _take_place(self) -> None:
        """Take our place among the processes at work, on a connection that is new."""
        if self._access not in GUESTS:
            together = self._access is Access.WORKER
            if not await postgresql.take(self._connection, Lock.AT_WORK, shared=together):
                raise UnavailableError(AT_WORK)
        if self._placed and await self._connection.run_sync(schema.behind):
            raise DamagedError("The database was taken away or replaced: start the bot again.")
        self._placed = self._line.number

    async def _prepare(self) -> None:
        try:
            await self._made_ready()
        except (UnavailableError, DamagedError) as error:
            raise not_opened(error) from None

    async def _made_ready(self) -> None:
        async with self.begin() as unit:
            behind = await self._connection.run_sync(schema.behind)
            if self._access not in GUESTS:
                await self._assert_usable(migrated=not behind)
            if behind:
                await self._migrate()
            if not await unit.seals.fit(marking=self._access is not Access.AS_IT_IS):
                raise CannotOpenError(
                    "DATA_KEY is not the key that this database was written with."
                )
            if self._access not in GUESTS:
                await index_all(unit)

    async def _assert_usable(self, *, migrated: bool) -> None:
        """Look through an SQLite file; a server does that itself, and must only let us write."""
        if not self._server:
            may_wait = migrated and self._access is Access.WORKER
            await self.whole.begin(self._connection, may_wait=may_wait)
        elif await postgresql.read_only(self._connection):
            raise UnavailableError(READ_ONLY)

    async def _migrate(self) -> None:
        """Change the schema, unless a bot is at work that knows only the present one."""
        if self._access is Access.AS_IT_IS:
            raise BehindError(await self._connection.run_sync(schema.told))
        claim = None
        if self._server:
            if not await postgresql.take_for_now(self._connection, Lock.AT_WORK):
                raise UnavailableError(AT_WORK)
        elif self._file and not self._claim:
            claim = Claim.on(self._file)
        try:
            await self._connection.run_sync(schema.migrate)
        finally:
            if claim:
                claim.release()
