"""A PostgreSQL server of the tests' own: started for one run, on a socket, gone with its folder.

With DATABASE=postgresql in the environment, every store of the tests stands in it.
"""

from __future__ import annotations

import asyncio
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

import asyncpg  # type: ignore[import-untyped]
from sqlalchemy import Connection, make_url

from bot.storage import schema
from bot.storage.postgresql import OURS, Line, Lock

WANTED = os.environ.get("DATABASE") == "postgresql"
SOCKETS = "TEST_POSTGRESQL"
"""The variable that tells the workers of a run where the server listens."""

MIGRATED = "migrated"
ACCOUNT = "postgres"
PATIENCE = 60.0
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")
"""Nobody needs these tables after a power cut."""


def program(name: str) -> str:
    """Find a program of the newest server that is installed; Debian puts none in the path.

    Raises:
        FileNotFoundError: there is none.
    """
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)
    path = str(found[0]) if found else shutil.which(name)
    if path is None:
        raise FileNotFoundError(f"{name} is not installed: apt install postgresql")
    return path


@contextmanager
def server(settings: Sequence[str] = QUICK) -> Iterator[str]:
    """Start a server, and give the folder of its socket."""
    with tempfile.TemporaryDirectory(prefix="postgresql-") as name:
        folder = Path(name)
        account = pwd.getpwnam(ACCOUNT) if os.getuid() == 0 else None
        if account:
            os.chown(folder, account.pw_uid, account.pw_gid)
        who: dict[str, Any] = {"user": account.pw_uid, "group": account.pw_gid} if account else {}
        data = folder / "data"
        subprocess.run(
            [program("initdb"), "-D", data, "-U", ACCOUNT, "-A", "trust", "-E", "UTF8", "-N"],
            check=True,
            capture_output=True,
            cwd=folder,
            **who,
        )
        options = [part for option in settings for part in ("-c", option)]
        with (folder / "log").open("wb") as log:
            running = subprocess.Popen(
                [program("postgres"), "-D", data, "-k", folder, "-h", "", *options],
                stdout=subprocess.DEVNULL,
                stderr=log,
                cwd=folder,
                **who,
            )
        try:
            _until_ready(folder)
            yield str(folder)
        finally:
            running.terminate()
            running.wait(PATIENCE)


@contextmanager
def serving() -> Iterator[None]:
    """Have a server for whatever runs here, if one is wanted and none is there."""
    if not WANTED or SOCKETS in os.environ:
        yield
        return
    with server() as folder:
        os.environ[SOCKETS] = folder
        migrate_once()
        yield


def url_of(folder: Path) -> str:
    """Give the database that stands for a folder of a test, made the first time."""
    return _url(_of(folder))


async def asked(url: str, *statements: str) -> list[tuple[Any, ...]]:
    """Run statements beside the store; give what the last one found."""
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            found = [await connection.fetch(statement) for statement in statements]
    finally:
        await connection.close()
    return [tuple(row) for row in found[-1]]


async def writing(url: str) -> Any:
    """Be in a transaction, as another process would, until the connection that is given closes."""
    connection = await asyncpg.connect(url)
    await connection.execute(f"SELECT pg_advisory_lock({OURS}, {Lock.WRITING:d})")
    return connection


async def working(url: str) -> Any:
    """Be a bot at work, until the connection that is given closes."""
    connection = await asyncpg.connect(url)
    await connection.execute(f"SELECT pg_advisory_lock_shared({OURS}, {Lock.AT_WORK:d})")
    return connection


async def at(url: str, migrate: Callable[[Connection], None]) -> None:
    """Bring an empty database to some schema."""
    engine = Line().engine(make_url(url).set(drivername="postgresql+asyncpg"), 5.0)
    async with engine.begin() as connection:
        await connection.run_sync(migrate)
    await engine.dispose()


def empty(folder: Path) -> str:
    """Give the address of a database of a test in which nothing is yet, not even a table."""
    name = f"empty_{_digest(folder)}"
    _command(f"CREATE DATABASE {name} TEMPLATE template0")
    _MADE[name] = True
    return _url(name)


def forget() -> None:
    """Take away the databases of the test that has just ended."""
    for name in tuple(_MADE):
        _command(f"DROP DATABASE {name} WITH (FORCE)")
        del _MADE[name]


_MADE: dict[str, bool] = {}


def _of(folder: Path) -> str:
    name = f"test_{_digest(folder)}"
    if name not in _MADE:
        with suppress(asyncpg.DuplicateDatabaseError):  # another process of the test made it
            _command(f"CREATE DATABASE {name} TEMPLATE {MIGRATED} STRATEGY file_copy")
        _MADE[name] = True
    return name


def _digest(folder: Path) -> str:
    return sha256(str(folder).encode()).hexdigest()[:24]


def _url(name: str) -> str:
    return f"postgresql://{ACCOUNT}@/{name}?host={quote(os.environ[SOCKETS], safe='')}"


async def _connected(name: str) -> Any:
    return await asyncpg.connect(user=ACCOUNT, host=os.environ[SOCKETS], database=name)


def _command(statement: str) -> None:
    """Have something done that no transaction can do; in a thread, for a loop may run here."""

    async def run() -> None:
        connection = await _connected("postgres")
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, run()).result()


def migrate_once() -> None:
    """Make the database of which those of the tests are copies: the tables, and nothing in them."""
    _command(f"CREATE DATABASE {MIGRATED} TEMPLATE template0")
    asyncio.run(at(_url(MIGRATED), schema.migrate))


def _until_ready(folder: Path) -> None:
    async def ready() -> None:
        connection = await asyncpg.connect(user=ACCOUNT, host=str(folder), database="postgres")
        await connection.close()

    end = time.monotonic() + PATIENCE
    while True:
        with suppress(OSError, asyncpg.CannotConnectNowError):
            asyncio.run(ready())
            return
        if time.monotonic() > end:
            raise TimeoutError((folder / "log").read_text())
        time.sleep(0.05)
