"""A command that is told to stop ends in a sentence, and leaves nothing half done."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import pytest

from bot import cli
from bot.storage import backup
from bot.storage.store import Access, Store
from tests.bot.processes import PATIENCE, started, written
from tests.bot.test_rotation import BOTH, filled, sealed_with
from tests.identities import a_person
from tests.support.samples import database

pytestmark = pytest.mark.slow

REACHED = "reached"
AT_THAT_MOMENT = """
import asyncio, sys, time
from bot import cli
from bot.storage import backup, copies, rotation
from bot.storage.seals import Seals

def waits(*_):
    print({reached!r}, file=sys.stderr, flush=True)
    time.sleep(600)

async def waits_a_loop(*_):
    print({reached!r}, file=sys.stderr, flush=True)
    await asyncio.sleep(600)

{patch}
sys.exit(cli.main({command!r}))
"""


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "DATA_KEY": BOTH, "DATABASE_URL": database(folder)}


async def stopped(folder: Path, sign: signal.Signals, patch: str, *command: str) -> None:
    """Stop a command where it waits; it says one sentence."""
    code = AT_THAT_MOMENT.format(reached=REACHED, patch=patch, command=command)
    async with started(code, environment(folder)) as process:
        await written(process, REACHED)
        process.send_signal(sign)
        out, log = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode == cli.STOPPED
    assert (out, log.decode().splitlines()) == (b"", [cli.STOPPED_EARLY])


@pytest.mark.sqlite(reason="a copy of its file")
@pytest.mark.parametrize(
    ("sign", "patch"),
    [
        (signal.SIGINT, "copies.reach_disk = waits"),
        (signal.SIGTERM, "backup._put = waits"),
    ],
    ids=["while it is copied", "before it has its name"],
)
async def test_a_backup_that_is_stopped_leaves_no_file(
    tmp_path: Path, sign: signal.Signals, patch: str
) -> None:
    """Neither a half one nor one of another name, and what stood there before stays."""
    (tmp_path / "data").mkdir()
    await filled(tmp_path / "data", 5)
    file = tmp_path / "copy"
    file.write_text("an older one")
    await stopped(tmp_path / "data", sign, patch, "backup", str(file), "--force")
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["copy"]
    assert file.read_text() == "an older one"


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
async def test_a_rotation_that_is_stopped_is_begun_again(
    tmp_path: Path, sign: signal.Signals
) -> None:
    """The page in hand is undone, both keys open everything, and the next one finishes."""
    await filled(tmp_path, 5)
    patch = "Seals.renew_check = waits_a_loop"
    await stopped(tmp_path, sign, patch, "rotate-key")
    store = await Store.open(database(tmp_path), BOTH, Access.ALONE)
    async with store.begin() as unit:
        assert len(await unit.requests.load(people=list(map(a_person, range(1, 6))))) == 5
    await store.close()
    new = BOTH.partition(",")[0]
    assert sum(await sealed_with(tmp_path, new)) == 5 * 5 - 1


@pytest.mark.sqlite(reason="a copy of its file")
async def test_a_restore_that_is_stopped_leaves_the_database_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is in its place, no half copy stands beside it, and nobody is kept from it."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    (tmp_path / "old").mkdir()
    await filled(tmp_path, 5)
    await filled(tmp_path / "old", 1)
    monkeypatch.setattr(backup, "_set_aside", interrupted)
    with pytest.raises(KeyboardInterrupt):
        backup.restore(database(tmp_path), BOTH, tmp_path / "old" / "bot.db", "now", print)
    assert not list(tmp_path.glob("*unfinished*"))
    store = await Store.open(database(tmp_path), BOTH, Access.ALONE)
    async with store.begin() as unit:
        assert len(await unit.requests.load(people=list(map(a_person, range(1, 6))))) == 5
    await store.close()
