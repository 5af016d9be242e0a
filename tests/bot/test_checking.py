"""The commands that only look: `check`, against a pretend Telegram over real HTTP, and `route`."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot.clock import Clock
from bot.commands import checking, local_checks
from bot.commands.checking import check
from bot.commands.database import back_up, rotate_key, tighten
from bot.commands.findings import Finding, State, doubtful, right, table, wrong
from bot.commands.routing import UnknownPlaceError, route
from bot.resources import DEMO_FILE
from bot.sandbox import Group, Sandbox
from bot.settings import NetworksSettings, Settings, StorageSettings
from bot.storage.errors import CannotOpenError
from bot.storage.schema import newest
from bot.storage.store import Access, Store
from bot.version import VERSION
from conversations.directory.age_group import AgeGroup
from tests.support.bot_driver import ADMINISTRATORS, KEY, settings
from tests.support.samples import SPOILT, requested, sql


class Late(Clock):
    """An hour behind."""

    def now(self) -> datetime:
        return super().now() - timedelta(hours=1)


async def looked(chosen: Settings) -> dict[str, Finding]:
    return {one.what: one for one in await check(chosen)}


def demo_groups(sandbox: Sandbox) -> list[Group]:
    """Make the groups of the demo's desks, with a bot that may pin."""
    anne = sandbox.person(first_name="Anne")
    groups = [sandbox.group(-1001000000000 - n, f"Group {n}", [anne]) for n in range(1, 7)]
    for group in groups:
        group.promote_bot()
    return groups


@pytest.mark.sqlite(reason="a file that is not there yet")
async def test_before_the_first_start_all_can_be_looked_at(tmp_path: Path) -> None:
    """Nothing is made, and examples are what is to be mended."""
    async with Sandbox() as sandbox:
        demo_groups(sandbox)
        found = await looked(settings(sandbox, tmp_path / "data", DEMO_FILE))
    assert not (tmp_path / "data").exists()
    assert found["networks"].state is State.WRONG
    assert "will be made at the first start" in found["database"].said
    assert found["token"].said == f"@{sandbox.bot.username}"
    assert found["webhook"].state is State.RIGHT
    assert found["clock"].state is State.RIGHT


async def test_each_group_is_looked_at(tmp_path: Path) -> None:
    """One with all it needs, one without a pin, one where the bot is mute, one it is not in."""
    async with Sandbox() as sandbox:
        whole, unpinned, mute, gone, *_ = demo_groups(sandbox)
        unpinned.bot_status = "member"
        mute.bot_status = "restricted"
        gone.bot_status = "left"
        found = await check(settings(sandbox, tmp_path))
    of = {one.what: (one.state, one.said) for one in found if one.what.startswith("desk ")}
    said = {text: state for state, text in of.values()}
    assert said["“Group 1”, with all it needs"] is State.RIGHT
    assert said["“Group 2”: the bot may not pin its board."] is State.DOUBTFUL
    assert said["the bot may not write in “Group 3”."] is State.WRONG
    assert State.WRONG in {state for text, state in said.items() if "not in its group" in text}
    assert whole.title == "Group 1"


async def test_the_administrators_chat_is_looked_at(tmp_path: Path) -> None:
    """An alarm that reaches nobody is none."""
    async with Sandbox() as sandbox:
        anne = sandbox.person(first_name="Anne")
        group = sandbox.group(ADMINISTRATORS, "Administration", [anne])
        chosen = settings(sandbox, tmp_path)
        assert (await looked(chosen))["alarms"].said == "go to “Administration”"
        group.bot_status = "restricted"
        mute = (await looked(chosen))["alarms"]
        group.bot_status = "left"
        gone = (await looked(chosen))["alarms"]
    assert (mute.state, gone.state) == (State.WRONG, State.WRONG)
    assert "may not write" in mute.said
    assert "administrators_chat_id" in gone.said


@pytest.mark.sqlite(reason="the rights of its file, and a copy of it")
async def test_a_database_at_work_is_looked_at(tmp_path: Path) -> None:
    """Its key, its rights, and when it was last backed up; a bot may be at work on it."""
    async with Sandbox() as sandbox:
        chosen = settings(sandbox, tmp_path / "data", DEMO_FILE)
        key = chosen.data_key.get_secret_value()
        at_work = await Store.open(chosen.database_url, key, Access.ALONE)
        found = await looked(chosen)
        assert found["database"].said == f"opens, with its key; schema {newest()}"
        assert found["backup"].state is State.DOUBTFUL
        assert found["rights"].state is State.RIGHT
        (tmp_path / "data" / "bot.db").chmod(0o644)
        await asyncio.to_thread(back_up, chosen, tmp_path / "copy", force=False)
        found = await looked(chosen)
        assert found["backup"].state is State.RIGHT
        assert "`python -m bot tighten`" in found["rights"].said
        await at_work.close()


@pytest.mark.sqlite(reason="a copy of its file")
async def test_an_old_backup_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A nightly job that has stopped is noticed by nobody else."""
    monkeypatch.setattr(local_checks, "BACKUP_AGE", timedelta(0))
    async with Sandbox() as sandbox:
        chosen = settings(sandbox, tmp_path)
        await (await Store.open(chosen.database_url, chosen.data_key.get_secret_value())).close()
        await asyncio.to_thread(back_up, chosen, tmp_path / "copy", force=False)
        assert (await looked(chosen))["backup"].state is State.DOUBTFUL


async def test_the_end_of_a_rotation_is_told(tmp_path: Path) -> None:
    """How much still needs the old key, then that it can go; with one key there is no word."""
    async with Sandbox() as sandbox:
        chosen = settings(sandbox, tmp_path)
        store = await Store.open(chosen.database_url, chosen.data_key.get_secret_value())
        async with store.begin() as unit:
            await unit.requests.save([requested("AAA-AAA"), requested("BBB-BBB")])
        await store.close()
        assert "keys" not in await looked(chosen)
        new = Fernet.generate_key().decode()
        both = SecretStr(f"{new},{chosen.data_key.get_secret_value()}")
        rotating = chosen.model_copy(update={"data_key": both})
        before = (await looked(rotating))["keys"]
        assert before.state is State.DOUBTFUL
        assert "need an old key: 4." in before.said
        await rotate_key(rotating)
        after = (await looked(rotating))["keys"]
        assert after.state is State.RIGHT
        assert "nothing is left" in after.said
        await sql(tmp_path, f"UPDATE events SET payload = {SPOILT} WHERE reference = 'AAA-AAA'")
        assert "No key opens 1." in (await looked(rotating))["keys"].said
        assert "keys" not in await looked(chosen.model_copy(update={"data_key": SecretStr(new)}))


async def test_the_version_comes_first(tmp_path: Path) -> None:
    """A question to those who make the bot begins with it."""
    async with Sandbox() as sandbox:
        found = await check(settings(sandbox, tmp_path))
    assert (found[0].what, found[0].said) == ("version", VERSION)


async def test_another_key_is_told(tmp_path: Path) -> None:
    """The sentence of the start, and the rest is looked at all the same."""
    async with Sandbox() as sandbox:
        chosen = settings(sandbox, tmp_path)
        await (await Store.open(chosen.database_url, chosen.data_key.get_secret_value())).close()
        other = chosen.model_copy(update={"data_key": SecretStr(Fernet.generate_key().decode())})
        found = await looked(other)
    assert found["database"].state is State.WRONG
    assert found["token"].state is State.RIGHT


async def test_a_refused_token_and_an_absent_telegram(tmp_path: Path) -> None:
    """The first is to be mended, the second may pass; neither quotes the token."""
    async with Sandbox() as sandbox:
        chosen = settings(sandbox, tmp_path)
        sandbox.revoke_token()
        refused = await looked(chosen)
    gone = await looked(chosen.model_copy(update={"telegram_api_url": "http://127.0.0.1:9"}))
    assert refused["token"].state is State.WRONG
    assert gone["Telegram"].state is State.AWAY
    assert sandbox.token not in repr((refused, gone))


async def test_a_wrong_clock_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which way, and by how much."""
    monkeypatch.setattr(checking, "Clock", Late)
    async with Sandbox() as sandbox:
        clock = (await looked(settings(sandbox, tmp_path)))["clock"]
    assert clock.state is State.WRONG
    assert "behind Telegram's" in clock.said


def test_the_table_says_each_thing_on_its_lines() -> None:
    """States stand below one another; long sentences are folded under themselves."""
    lines = table([right("a", "fine"), doubtful("long name", "word " * 40), wrong("b", "c\nd")])
    first, *_, last_but_one, last = lines.splitlines()
    assert first == "ok    a          fine"
    assert last_but_one == "mend  b          c"
    assert last == "                 d"
    assert max(map(len, lines.splitlines())) <= 100


def test_a_route_is_explained() -> None:
    """By a code or a name, in either language."""
    chosen = NetworksSettings(networks_file=DEMO_FILE)
    said = route(chosen, "5000", AgeGroup.CHILDREN, "fr")
    assert said.startswith("5000 Namur → desk namur (Coordination de Namur): network psynam")
    assert route(chosen, "Namen", AgeGroup.CHILDREN, "nl").startswith("5000 Namen → desk namur")
    assert "the fallback desk" in route(chosen, "6700", AgeGroup.ADULTS, "fr")
    with pytest.raises(UnknownPlaceError, match="give a postal code"):
        route(chosen, "Nowhere", AgeGroup.ADULTS, "fr")


def test_what_is_open_is_tightened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database and `.env` alike; a second time there is nothing to do."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("A=1")
    (tmp_path / ".env").chmod(0o644)
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "bot.db").touch(mode=0o644)
    (folder / "bot.db").chmod(0o644)
    chosen = StorageSettings(data_key=KEY, database_url=f"sqlite+aiosqlite:///{folder / 'bot.db'}")
    said = tighten(chosen)
    assert said == f"For your account alone from now on: {folder / 'bot.db'}, .env."
    assert tighten(chosen).startswith("Nothing is open")


@pytest.mark.sqlite(reason="the rights of its folder")
def test_a_folder_of_everybody_is_left_as_it_is(tmp_path: Path) -> None:
    """Nobody else could use it any more; the sentence says what to do instead."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    folder.chmod(0o1777)
    (folder / "bot.db").touch(mode=0o600)
    chosen = StorageSettings(data_key=KEY, database_url=f"sqlite+aiosqlite:///{folder / 'bot.db'}")
    with pytest.raises(CannotOpenError, match="is everybody's: move the database"):
        tighten(chosen)
    assert folder.stat().st_mode & 0o7777 == 0o1777


async def test_a_dotenv_that_others_may_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the row of the rights, on either database, until it is tightened."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("LOG_FORMAT=json\n")
    (tmp_path / ".env").chmod(0o644)
    async with Sandbox() as sandbox:
        chosen = settings(sandbox, tmp_path / "data", DEMO_FILE)
        await (await Store.open(chosen.database_url, KEY.get_secret_value())).close()
        found = await looked(chosen)
        assert found["settings"].state is State.RIGHT
        assert found["rights"].state is State.DOUBTFUL
        assert "look into .env: `python -m bot tighten`" in found["rights"].said
        tighten(chosen)
        assert (await looked(chosen))["rights"].state is State.RIGHT
