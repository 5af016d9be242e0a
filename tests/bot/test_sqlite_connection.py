"""What waits for others or for the disk is left to a thread; the rest is done where it is asked."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from bot.storage.sqlite_connection import connect


async def test_a_transaction_that_waits_for_another_process_holds_up_nobody(tmp_path: Path) -> None:
    file = str(tmp_path / "bot.sqlite3")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    connection = await connect(file, isolation_level=None, timeout=5.0)
    waiting = asyncio.create_task(connection.execute("BEGIN IMMEDIATE"))
    for _ in range(20):
        await asyncio.sleep(0.005)
    assert not waiting.done()
    other.execute("COMMIT")
    await asyncio.wait_for(waiting, 5)
    await connection.close()
    other.close()


async def test_a_statement_is_carried_out_at_once_and_a_commit_by_a_thread(tmp_path: Path) -> None:
    connection = await connect(str(tmp_path / "bot.sqlite3"), isolation_level=None)
    seen: list[int] = []
    await connection.create_function("here", 0, lambda: seen.append(threading.get_ident()))
    await connection.execute("SELECT here()")
    assert seen == [threading.get_ident()]
    await connection.execute("BEGIN")
    await connection.execute("CREATE TABLE notes (said TEXT)")
    await connection.commit()
    await connection.close()
    with sqlite3.connect(tmp_path / "bot.sqlite3") as again:
        assert again.execute("SELECT count(*) FROM notes").fetchone() == (0,)
    again.close()


async def test_a_connection_that_was_closed_says_so(tmp_path: Path) -> None:
    connection = await connect(str(tmp_path / "bot.sqlite3"))
    await connection.close()
    with pytest.raises(ValueError, match="onnection"):
        await connection.execute("SELECT 1")
