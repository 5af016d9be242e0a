"""Two bots on one database do not both work; other commands know whether they may."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot.storage.errors import CannotOpenError
from bot.storage.files import open_to_others, tighten
from bot.storage.store import Access, Store
from tests.bot.processes import started, written
from tests.support.samples import KEY, database, opened, sql

pytestmark = pytest.mark.sqlite(reason="a lock on its file")

HOLD = """
import sys, time
from pathlib import Path
from bot.storage.files import Claim
claim = Claim.on(Path({file!r}))
print("held", file=sys.stderr, flush=True)
time.sleep(300)
"""


async def test_only_one_process_works_on_a_database(tmp_path: Path) -> None:
    """While one lives no other starts; once it is killed the next one does."""
    async with started(HOLD.format(file=str(tmp_path / "bot.db"))) as first:
        await written(first, "held")
        with pytest.raises(CannotOpenError, match=r"at work on the database .*bot\.db"):
            await Store.open(database(tmp_path), KEY, Access.ALONE)
        first.kill()
        await first.wait()
    store = await Store.open(database(tmp_path), KEY, Access.ALONE)
    await (await opened(tmp_path)).close()
    await store.close()


async def test_a_symbolic_link_starts_no_second_bot(tmp_path: Path) -> None:
    """The lock stands beside the file itself, not beside a name of it."""
    store = await Store.open(database(tmp_path), KEY, Access.ALONE)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "bot.db").symlink_to(tmp_path / "bot.db")
    with pytest.raises(CannotOpenError, match="at work"):
        await Store.open(database(tmp_path / "other"), KEY, Access.ALONE)
    await store.close()


async def test_a_hard_link_starts_no_bot_at_all(tmp_path: Path) -> None:
    """What stands beside one name is not seen under the other; a backup put aside is no trouble."""
    await (await opened(tmp_path)).close()
    (tmp_path / "bot.db.before-20260302").hardlink_to(tmp_path / "bot.db")
    await (await Store.open(database(tmp_path), KEY, Access.ALONE)).close()
    (tmp_path / "second.db").hardlink_to(tmp_path / "bot.db")
    with pytest.raises(CannotOpenError, match=r"a second name \(a hard link\)"):
        await Store.open(database(tmp_path), KEY, Access.ALONE)


async def test_files_that_others_may_read_are_tightened(tmp_path: Path) -> None:
    """A database made elsewhere, or by an older system, is kept to the bot's account on request."""
    folder = tmp_path / "data"
    await (await opened(folder)).close()
    file = folder / "bot.db"
    folder.chmod(0o755)
    file.chmod(0o644)
    assert list(open_to_others(file)) == [folder, file]
    tighten(*open_to_others(file))
    assert (folder.stat().st_mode & 0o777, file.stat().st_mode & 0o777) == (0o700, 0o600)
    assert not list(open_to_others(file))


async def test_beside_a_bot_the_schema_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command of a newer version does not change the tables under a bot at work."""
    bot = await Store.open(database(tmp_path), KEY, Access.ALONE)
    await (await opened(tmp_path)).close()
    await sql(tmp_path, "UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(CannotOpenError, match="at work"):
        await opened(tmp_path)
    assert await sql(tmp_path, "SELECT * FROM alembic_version") == [("0001",)]
    await bot.close()


async def test_the_files_are_for_our_eyes_alone(tmp_path: Path) -> None:
    """Nobody else on the machine can read the database, its log, its lock or its folder."""
    folder = tmp_path / "data"
    store = await Store.open(database(folder), KEY, Access.ALONE)
    rights = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    await store.close()
    names = ("bot.db", "bot.db-shm", "bot.db-wal", "bot.db.lock")
    assert rights == dict.fromkeys(names, 0o600)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
