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
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

import asyncpg  # type: ignore[import-untyped]

WANTED = os.environ.get("DATABASE") == "postgresql"
SOCKETS = "TEST_POSTGRESQL"
"""The variable that tells the workers of a run where the server listens."""

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
def server() -> Iterator[str]:
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
        options = [part for option in QUICK for part in ("-c", option)]
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


def url_of(folder: Path) -> str:
    """Give the database that stands for a folder of a test, made the first time."""
    name = f"test_{sha256(str(folder).encode()).hexdigest()[:24]}"
    _made(name)
    return f"postgresql://{ACCOUNT}@/{name}?host={quote(os.environ[SOCKETS], safe='')}"


async def asked(folder: Path, *statements: str) -> list[tuple[Any, ...]]:
    """Run statements beside the store; give what the last one found."""
    url_of(folder)
    name = f"test_{sha256(str(folder).encode()).hexdigest()[:24]}"
    connection = await asyncpg.connect(user=ACCOUNT, host=os.environ[SOCKETS], database=name)
    try:
        async with connection.transaction():
            found = [await connection.fetch(statement) for statement in statements]
    finally:
        await connection.close()
    return [tuple(row) for row in found[-1]]


@cache
def _made(name: str) -> None:
    """Make an empty database; in a thread, for a loop may be running here."""
    subprocess.run(
        [
            *(program("psql"), "-q", "-U", ACCOUNT, "-h", os.environ[SOCKETS], "-d", "postgres"),
            *("-c", f'CREATE DATABASE "{name}" TEMPLATE template0'),
        ],
        check=False,
        capture_output=True,
    )


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
