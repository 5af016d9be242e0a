"""PostgreSQL: one transaction at a time over all processes, locks that end with a connection, news.

Everything stands and falls with the one connection of a process: whoever's connection has ended,
however it did, holds no lock and can commit nothing. The server ends those that stand still, as of
a process that is stopped or a machine that is gone (docs/adr/0030).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from enum import IntEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import URL, Connection, event, func, literal, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.storage.errors import CannotOpenError

STILL_SECONDS = 15
"""How long a connection may stand still before the server takes its locks and ends it."""
ANSWER_SECONDS = 30.0
"""How long the server may take for one statement; afterwards it counts as gone."""
CONNECT_SECONDS = 10.0

MODES = ("prefer", "disable", "allow", "require", "verify-ca", "verify-full")
FILES = ("sslrootcert", "sslcert", "sslkey", "sslcrl")
ROOT = Path("~/.postgresql/root.crt")
"""What an address may say of TLS, and where its programs look by themselves (libpq, 34.19)."""

CHANNEL = "missions"
OURS = 0x6D697373
"""Begins the keys of our locks, so that they are nobody else's in the same database."""


class Lock(IntEnum):
    """What a process can hold; the numbers are the same in all versions."""

    WRITING = 1  # by whoever is in a transaction
    AT_WORK = 2  # by each bot, or by the one command that needs to be alone
    POLLING = 3
    DELIVERING = 4


class Line:
    """The connection of a process to a server, `number` of those it has had.

    `tell` is called with what another process has changed: the name of a table.
    """

    def __init__(self) -> None:
        self.number = 0
        self.tell: Callable[[str], None] = lambda _: None

    def engine(self, url: URL, wait: float) -> AsyncEngine:
        """Prepare an engine; a transaction waits so many seconds for the one before it.

        A server older than 14 doesn't end what stands still, and refuses.
        """
        query = dict(url.query)
        engine = create_async_engine(
            url.set(query={name: text for name, text in query.items() if name[:3] != "ssl"}),
            hide_parameters=True,
            connect_args={
                **_tls(query),
                "timeout": CONNECT_SECONDS,
                "command_timeout": ANSWER_SECONDS,
                "server_settings": {
                    "application_name": "missions-de-soutien",
                    "idle_session_timeout": f"{STILL_SECONDS}s",
                    "idle_in_transaction_session_timeout": f"{STILL_SECONDS}s",
                    "lock_timeout": f"{round(wait * 1000)}ms",
                    "jit": "off",
                },
            },
        )
        event.listen(engine.sync_engine, "connect", self._begin)
        event.listen(engine.sync_engine, "begin", _wait_for_turn)
        return engine

    def _begin(self, connection: DBAPIConnection, _record: object) -> None:
        self.number += 1
        connection.run_async(self._listen)

    async def _listen(self, driver: Any) -> None:
        await driver.add_listener(CHANNEL, self._hear)

    def _hear(self, driver: Any, who: int, _channel: str, what: str) -> None:
        if who != driver.get_server_pid():
            self.tell(what)


def _wait_for_turn(connection: Connection) -> None:
    """Let no two transactions run at once, as on SQLite: what one has read stays true in it."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({OURS}, {Lock.WRITING:d})")


def _tls(query: Mapping[str, object]) -> dict[str, str]:
    """Hand on what an address says of TLS, in the words of all programs of PostgreSQL.

    Raises:
        CannotOpenError: it can't be done so.
    """
    told = {name: str(text) for name, text in query.items() if name.startswith("ssl")}
    if (mode := told.get("sslmode", MODES[0])) not in MODES:
        raise CannotOpenError(f"sslmode in DATABASE_URL must be one of {', '.join(MODES)}.")
    for name in FILES:
        if name in told and not Path(told[name]).is_file():
            raise CannotOpenError(f"{name} in DATABASE_URL names a file that is not there.")
    known = "sslrootcert" in told or "PGSSLROOTCERT" in os.environ or ROOT.expanduser().exists()
    if mode.startswith("verify") and not known:
        raise CannotOpenError(
            f"sslmode={mode} needs the certificate of the server's authority: add "
            f"&sslrootcert=FILE to DATABASE_URL, or put it into {ROOT}."
        )
    return {"dsn": f"postgresql:///?{urlencode(told)}"} if told else {}


async def take(connection: AsyncConnection, lock: Lock, *, shared: bool = False) -> bool:
    """Take a lock until the connection ends, or `let_go`; say whether it could be had."""
    name = "pg_try_advisory_lock_shared" if shared else "pg_try_advisory_lock"
    return bool(await connection.scalar(select(getattr(func, name)(OURS, int(lock)))))


async def take_for_now(connection: AsyncConnection, lock: Lock) -> bool:
    """Take a lock until the end of the transaction; say whether it could be had."""
    return bool(await connection.scalar(select(func.pg_try_advisory_xact_lock(OURS, int(lock)))))


async def let_go(connection: AsyncConnection, lock: Lock) -> None:
    """Let another process have a lock."""
    await connection.execute(select(func.pg_advisory_unlock(OURS, int(lock))))


async def read_only(connection: AsyncConnection) -> bool:
    """Say whether nothing can be written."""
    setting = select(func.current_setting("transaction_read_only"))
    return await connection.scalar(setting) == "on"


async def tell_others(connection: AsyncConnection, table: str) -> None:
    """Let other processes know, once this transaction is committed, that a table has got rows."""
    if connection.dialect.name == "postgresql":
        await connection.execute(select(func.pg_notify(CHANNEL, literal(table))))
