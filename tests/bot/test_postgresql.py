"""PostgreSQL fails in its own ways, each told in a sentence; what it holds survives all of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from cryptography.fernet import Fernet
from sqlalchemy import Connection

from bot.commands import database as database_commands
from bot.commands.checking import check
from bot.commands.findings import State
from bot.sandbox import Sandbox
from bot.storage.causes import STATES, trouble
from bot.storage.errors import (
    CannotCopyError,
    CannotOpenError,
    DamagedError,
    NotYetError,
    UnavailableError,
)
from bot.storage.rotation import rotate
from bot.storage.schema import MIGRATIONS
from bot.storage.store import Access, Store
from tests.bot import logs
from tests.identities import a_chat, a_person
from tests.support import postgresql
from tests.support.bot_driver import answers, serving, settings
from tests.support.samples import KEY, NOON, database, drafted, opened, requested, sql

pytestmark = pytest.mark.postgresql(reason="a server's own ways")

WEEK = timedelta(days=7)
REVISIONS = [one.revision for one in ScriptDirectory(str(MIGRATIONS)).walk_revisions()]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram."""
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.parametrize(
    ("state", "said", "passing"),
    [
        ("28P01", "account or its password", False),
        ("3D000", "no database of this name", False),
        ("42501", "make it the owner", False),
        ("25006", "can only be read", False),
        ("25P03", "session that stood still", True),
        ("40001", "another process is writing", True),
        ("53100", "disk of the server is full", True),
        ("53300", "no more connections", True),
        ("57P01", "ending or beginning", True),
        ("57P05", "session that stood still", True),
        ("08006", "was lost", True),
        ("99999", "PostgreSQL says 99999", False),
    ],
)
def test_errors_are_told_by_their_state(state: str, said: str, passing: bool) -> None:  # noqa: FBT001
    """The driver's words, which quote values, are never said; a start waits for what may pass."""

    class Quoting(Exception):  # noqa: N818  stands for the driver's
        sqlstate = state

    told = trouble(Quoting("Key (person)=(Tweety) already exists."))
    assert isinstance(told, UnavailableError)
    assert said in str(told)
    assert told.passing is passing
    assert "Tweety" not in str(told)


def test_damage_does_not_pass() -> None:
    """Whoever looks after the server is to act, not the bot."""

    class Spoilt(Exception):  # noqa: N818  stands for the driver's
        sqlstate = "XX001"

    assert isinstance(trouble(Spoilt()), DamagedError)
    assert STATES["XX001"] in str(trouble(Spoilt()))


async def test_a_wrong_password_stops_the_start(tmp_path: Path) -> None:
    """As does a database or a server that is not there, or an account without rights."""
    url = database(tmp_path)
    await sql(tmp_path, "CREATE ROLE guest LOGIN", "SELECT 1")
    empty = postgresql.empty(tmp_path)
    for wrong, said, passing in (
        (url.replace("postgres@", "nobody@"), "account or its password", False),
        (url.replace("/test_", "/none_"), "no database of this name", False),
        ("postgresql://a:PASSWORD@127.0.0.1:9/b", "no server answers", True),
        ("postgresql://a:PASSWORD@nowhere.invalid/b", "no server", True),
        (empty.replace("postgres@", "guest@"), "make it the owner", False),
        (f"{url}&mystery=1", "DATABASE_URL", False),
    ):
        with pytest.raises(CannotOpenError, match=said) as stopped:
            await Store.open(wrong, KEY, Access.WORKER)
        assert isinstance(stopped.value, NotYetError) is passing
        assert "PASSWORD" not in str(stopped.value)
        assert "\n" not in str(stopped.value)
    await sql(tmp_path, "DROP ROLE guest", "SELECT 1")


async def test_a_database_that_can_only_be_read_stops_the_start(tmp_path: Path) -> None:
    """A standby would take nothing."""
    name = database(tmp_path).rpartition("/")[2].partition("?")[0]
    await (await opened(tmp_path)).close()
    await sql(tmp_path, f"ALTER DATABASE {name} SET default_transaction_read_only = on", "SELECT 1")
    with pytest.raises(CannotOpenError, match="can only be read"):
        await Store.open(database(tmp_path), KEY, Access.WORKER)


async def test_a_connection_that_ended_is_replaced(tmp_path: Path) -> None:
    """Between two transactions nobody notices; within one, nothing of it is kept."""
    store = await Store.open(database(tmp_path), KEY, Access.WORKER)
    await cut(tmp_path)
    async with store.begin() as unit:
        await unit.facts.put("number", "1")
    with pytest.raises(UnavailableError, match="server"):
        await put_twice(store, tmp_path)
    async with store.begin() as unit:
        assert await unit.facts.get("number") == "1"
    assert store.line == 3
    await store.close()


async def put_twice(store: Store, folder: Path) -> None:
    async with store.begin() as unit:
        await unit.facts.put("number", "2")
        await cut(folder)
        await unit.facts.put("number", "3")


async def cut(folder: Path) -> None:
    """End every connection to a database, as a server does that is started anew."""
    await sql(
        folder,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()",
    )


async def test_a_server_that_is_started_anew_costs_time_only(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """Whatever is cut, and however often: everything is answered, once."""
    person = sandbox.person()
    with logs.written() as log:
        async with serving(settings(sandbox, tmp_path)):
            person.starts()
            await person.sees("psychologue")
            for _ in range(5):
                await cut(tmp_path)
                await asyncio.sleep(0.05)
            await answers(person, "role:partner")
            await cut(tmp_path)
            await answers(person, "need:advice")
    texts = [message.text for message in person.chat.messages if message.by_bot]
    assert len(texts) == len(set(texts))
    assert "Traceback" not in log.getvalue()


async def test_who_must_be_alone_waits_for_every_bot(tmp_path: Path) -> None:
    """Bots work together on a server; a rotation of the key wants none of them."""
    bots = [await Store.open(database(tmp_path), KEY, Access.WORKER) for _ in range(2)]
    with pytest.raises(CannotOpenError, match="at work on the database"):
        await Store.open(database(tmp_path), KEY, Access.ALONE)
    await (await opened(tmp_path)).close()
    for bot in bots:
        await bot.close()
    alone = await Store.open(database(tmp_path), KEY, Access.ALONE)
    with pytest.raises(CannotOpenError, match="at work on the database"):
        await Store.open(database(tmp_path), KEY, Access.WORKER)
    await alone.close()


async def test_a_rotation_leaves_no_old_row_behind(tmp_path: Path) -> None:
    """The tables are written anew, so that no page keeps what the old key sealed."""
    file_of_table = "SELECT pg_relation_filenode('sessions')"
    before = await sql(tmp_path, file_of_table)
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.sessions.save([drafted(number) for number in range(1, 50)], NOON, WEEK)
    await store.close()
    both = f"{Fernet.generate_key().decode()},{KEY}"
    store = await Store.open(database(tmp_path), both, Access.ALONE)
    assert (await rotate(store)).renewed == 49
    await store.close()
    assert await sql(tmp_path, file_of_table) != before


@dataclass
class At:
    """Migrates up to a revision."""

    revision: str

    def __call__(self, connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, self.revision)


@pytest.mark.parametrize("revision", REVISIONS)
async def test_a_database_of_an_earlier_version_goes_on(tmp_path: Path, revision: str) -> None:
    """People and groups are known by their channel afterwards, whichever version wrote them."""
    url = postgresql.empty(tmp_path)
    await postgresql.at(url, At(revision))
    person, group = ("7", "-100")
    if revision >= "0007":
        person, group = "'telegram:7'", "'telegram:group:-100'"
    await postgresql.asked(
        url,
        "INSERT INTO sessions VALUES "
        f"({person}, '{Fernet(KEY.encode()).encrypt(b'{}').decode()}'::bytea, NULL, 0)",
        "INSERT INTO sent_messages (addressee, key, chat, message_id, sent_at) "
        f"VALUES ('north', 'card:AAA-AAA', {group}, 41, 0)",
        f"INSERT INTO moved_chats VALUES ({group}, {group})",
    )
    store = await Store.open(url, KEY, Access.WORKER)
    async with store.begin() as unit:
        assert await unit.sent_messages.place("north", "card:AAA-AAA") == (a_chat(-100), 41)
        assert await unit.chats.moved() == {a_chat(-100): a_chat(-100)}
        assert await unit.sessions.seen(a_person(7)) is not None
        await unit.requests.save([requested("AAA-AAA")])
    await store.close()


async def test_no_version_is_migrated_under_a_bot_at_work(tmp_path: Path) -> None:
    """One that knows only the older tables would break."""
    url = postgresql.empty(tmp_path)
    await postgresql.at(url, At("0006"))
    older = await postgresql.working(url)
    with pytest.raises(CannotOpenError, match="at work on the database"):
        await Store.open(url, KEY, Access.WORKER)
    await older.close()
    await (await Store.open(url, KEY, Access.WORKER)).close()


async def test_the_commands_say_what_to_use_instead(sandbox: Sandbox, tmp_path: Path) -> None:
    """A server's database is no file to copy; `check` looks at what it can."""
    chosen = settings(sandbox, tmp_path)
    with pytest.raises(CannotCopyError, match="pg_dump"):
        await asyncio.to_thread(database_commands.back_up, chosen, tmp_path / "copy", force=False)
    with pytest.raises(CannotCopyError, match="pg_restore"):
        await asyncio.to_thread(database_commands.restore, chosen, tmp_path / "copy")
    found = {one.what: one for one in await check(chosen)}
    assert found["database"].state is State.RIGHT
    assert "PostgreSQL" in found["database"].said
    assert "pg_dump" in found["backup"].said
    assert "disk" not in found
