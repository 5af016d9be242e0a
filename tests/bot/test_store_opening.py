"""A database that is not there when the bot starts is waited for, as Telegram is."""

from __future__ import annotations

import asyncio
import logging
import shutil
from pathlib import Path

import pytest

from bot import store_opening
from bot.storage.errors import CannotOpenError, NotYetError
from bot.storage.store import Store
from bot.store_opening import open_store
from tests.support.disks import mounted
from tests.support.samples import KEY, database, opened

pytestmark = pytest.mark.sqlite(reason="a disk of its own, and servers that are not there")

NOWHERE = "postgresql://missions@127.0.0.1:1/missions"


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(store_opening, "PAUSES", (0.01,))
    caplog.set_level(logging.INFO)


async def test_a_server_that_is_away_is_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    """It is said once; SIGTERM ends the wait."""
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.5, stop.set)
    async with asyncio.timeout(20):
        assert await open_store(NOWHERE, KEY, stop) is None
    assert caplog.text.count("no server answers at its address, see DATABASE_URL. The bot wa") == 1


async def test_a_full_disk_is_waited_for(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A machine that starts with a full disk needs nobody once there is room."""
    with mounted(tmp_path / "tiny", "-t", "tmpfs", "-o", "size=2m", "tmpfs") as tiny:
        await (await opened(tiny)).close()
        (tiny / "log").write_bytes(b"x" * free(tiny))
        with pytest.raises(NotYetError, match="the disk is full"):
            await Store.open(database(tiny), KEY)
        opening = asyncio.create_task(open_store(database(tiny), KEY, asyncio.Event()))
        await asyncio.sleep(0.5)
        assert not opening.done()
        (tiny / "log").unlink()
        store = await asyncio.wait_for(opening, 20)
        assert store is not None
        await store.close()
    assert "the database answers" in caplog.text


async def test_what_somebody_has_to_mend_ends_the_start(tmp_path: Path) -> None:
    """Another key is not waited for."""
    await (await opened(tmp_path)).close()
    other = KEY[::-1].replace("=", "") + "="
    with pytest.raises(CannotOpenError, match="is not the key"):
        await open_store(database(tmp_path), other, asyncio.Event())


def free(folder: Path) -> int:
    """Give the bytes that are free there."""
    return shutil.disk_usage(folder).free
