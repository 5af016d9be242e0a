"""Several bots on one PostgreSQL share the work: killed, stopped and started at will."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from functools import partial
from pathlib import Path

import pytest

from bot import duties
from bot.duties import Duty
from bot.sandbox import Group, Person, Sandbox
from bot.storage import dialects
from bot.storage import postgresql as server
from bot.storage.errors import CannotOpenError
from bot.storage.postgresql import Lock
from bot.storage.store import Access, Store
from bot.store_opening import open_store
from tests.bot import logs
from tests.bot.processes import PATIENCE, ROOT, environment
from tests.bot.test_postgresql import cut
from tests.support.bot_driver import (
    NAMUR,
    REQUEST,
    answers,
    newest,
    serving,
    settings,
    without_limits,
)
from tests.support.postgresql import writing
from tests.support.running_desk_driver import at_rest, reference_on, said_by_bot
from tests.support.samples import KEY, database, sql

pytestmark = [
    pytest.mark.slow,
    pytest.mark.postgresql(reason="only there several bots share a database"),
]

WORKER = """
import sys
from functools import partial
from bot import duties, parts
from bot.courier.courier import Courier
from bot.courier.limits import Limits
from bot.storage import postgresql
from bot.cli import main
parts.Courier = partial(Courier, limits=Limits.none())
postgresql.STILL_SECONDS, duties.LOOK_EVERY, duties.AFTER_OTHERS = 3, 0.5, 2.0
sys.exit(main(["run"]))
"""
"""A worker in a hurry: the server misses it after three seconds."""


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram with a desk."""
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often, and have no limits."""
    monkeypatch.setattr(duties, "LOOK_EVERY", 0.1)
    monkeypatch.setattr(duties, "AFTER_OTHERS", 0.5)
    without_limits(monkeypatch)


@pytest.mark.usefixtures("_quick")
async def test_a_duty_is_one_workers_at_a_time(tmp_path: Path) -> None:
    """It goes on to another one when its worker ends, and when its connection is cut."""
    stores = [await Store.open(database(tmp_path), KEY, Access.WORKER) for _ in range(3)]
    at_work: list[int] = []
    most, stops = 0, [asyncio.Event() for _ in stores]

    async def work(number: int, resigned: asyncio.Event) -> None:
        nonlocal most
        at_work.append(number)
        most = max(most, len(at_work))
        await resigned.wait()
        at_work.remove(number)

    running = [
        asyncio.create_task(Duty(store, Lock.POLLING).run(partial(work, n), stops[n]))
        for n, store in enumerate(stores)
    ]
    seen = set[int]()
    for _ in stores:
        async with asyncio.timeout(20):
            while not at_work:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        await cut(tmp_path)
        await asyncio.sleep(1)
        async with asyncio.timeout(20):
            while not at_work:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        seen |= set(at_work)
        stops[at_work[0]].set()
        await running[at_work[0]]
    assert (most, seen) == (1, {0, 1, 2})
    for store in stores:
        await store.close()


@pytest.mark.usefixtures("_quick")
async def test_three_workers_answer_as_one(sandbox: Sandbox, tmp_path: Path) -> None:
    """One polls, one delivers, all decide; nobody hears anything twice."""
    people = [sandbox.person(language_code="fr") for _ in range(12)]
    anne = sandbox.person(first_name="Anne")
    namur = sandbox.group(NAMUR, "Namur", [anne])
    with logs.written() as log:
        async with AsyncExitStack() as stack:
            for _ in range(3):
                await stack.enter_async_context(serving(settings(sandbox, tmp_path)))
            await asyncio.gather(*(asks(person) for person in people))
            await at_rest(sandbox, settings(sandbox, tmp_path))
            said = log.getvalue()
    assert len(cards(namur)) == len(set(cards(namur))) == len(people)
    assert said.count("sees to it: polling") == said.count("sees to it: delivering") == 1
    assert "ERROR" not in log.getvalue()


async def asks(person: Person) -> None:
    person.starts()
    await person.sees("psychologue", within=PATIENCE)
    await answers(person, *REQUEST)


def cards(group: Group) -> list[str]:
    return [reference_on(one) for one in said_by_bot(group) if one.buttons]


@pytest.mark.usefixtures("_quick")
async def test_what_one_worker_learns_all_know(sandbox: Sandbox, tmp_path: Path) -> None:
    """A group that became a supergroup is a desk's at once, whoever was told of it."""
    person, anne = sandbox.person(), sandbox.person(first_name="Anne")
    namur = sandbox.group(NAMUR, "Namur", [anne])
    namur.promote_bot()
    async with AsyncExitStack() as stack:
        for _ in range(3):
            await stack.enter_async_context(serving(settings(sandbox, tmp_path)))
        await asks(person)
        await namur.shows("5000 Namur")
        namur.migrate()
        anne.types("/ouvertes", chat=namur)
        await namur.shows("5000 Namur", within=30)


async def test_workers_are_killed_and_stopped_and_nothing_is_lost(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    """All requests arrive, while one worker after the other is killed, or stands still."""
    people = [sandbox.person(language_code="fr") for _ in range(8)]
    namur = sandbox.group(NAMUR, "Namur", [sandbox.person(first_name="Anne")])
    asking = asyncio.gather(*(asks_patiently(person) for person in people))
    async with AsyncExitStack() as stack:
        workers = [await stack.enter_async_context(worker(tmp_path, sandbox)) for _ in range(3)]
        for number in range(6):
            await asyncio.sleep(1)
            victim = workers.pop(0)
            assert victim.returncode is None, (tmp_path / "log").read_text(errors="replace")
            if number % 2:
                victim.kill()
                await victim.wait()
                workers.append(await stack.enter_async_context(worker(tmp_path, sandbox)))
            else:
                victim.send_signal(signal.SIGSTOP)
                await asyncio.sleep(5)
                victim.send_signal(signal.SIGCONT)
                workers.append(victim)
        await asyncio.wait_for(asking, PATIENCE)
        await at_rest(sandbox, settings(sandbox, tmp_path))
    found = await sql(tmp_path, "SELECT count(*), count(DISTINCT person) FROM requests")
    assert found == [(len(people), len(people))]
    assert set(cards(namur)) == {
        one for (one,) in await sql(tmp_path, "SELECT reference FROM requests")
    }
    assert len(cards(namur)) <= len(people) + 6
    assert await sql(tmp_path, "SELECT count(*) FROM inbox WHERE set_aside_at IS NOT NULL") == [
        (0,)
    ]


async def test_a_worker_waits_for_the_one_that_begins_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one changes the tables, or stands still over them, the next one does not give up."""
    await (await Store.open(database(tmp_path), KEY)).close()
    monkeypatch.setattr(dialects, "BUSY_SECONDS", 0.2)
    first = await writing(database(tmp_path))
    opening = asyncio.create_task(open_store(database(tmp_path), KEY, asyncio.Event()))
    with pytest.raises(CannotOpenError, match="another process is writing"):
        await Store.open(database(tmp_path), KEY)
    await asyncio.sleep(0.5)
    assert not opening.done()
    await first.close()
    store = await asyncio.wait_for(opening, 20)
    assert store is not None
    await store.close()


async def test_a_worker_that_stood_still_while_it_began_begins_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server has ended its first transaction meanwhile: it is no reason to give up."""
    monkeypatch.setattr(server, "STILL_SECONDS", 1)
    assert_usable, times = Store._assert_usable, 0

    async def slowly(store: Store, *, migrated: bool) -> None:
        nonlocal times
        times += 1
        if times == 1:
            await asyncio.sleep(2)
        await assert_usable(store, migrated=migrated)

    monkeypatch.setattr(Store, "_assert_usable", slowly)
    store = await open_store(database(tmp_path), KEY, asyncio.Event())
    assert store is not None
    await store.close()
    assert times == 2


@asynccontextmanager
async def worker(folder: Path, sandbox: Sandbox) -> AsyncIterator[Process]:
    """Run a worker that adds to a log; it is killed in the end."""
    with (folder / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", WORKER),
            cwd=ROOT,
            env=environment(folder, sandbox),
            stderr=log,
        )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def asks_patiently(person: Person) -> None:
    """Go through a request; what seems to have no answer for long is pressed again by nobody."""
    person.starts()
    await person.sees("psychologue", within=PATIENCE)
    for step in REQUEST:
        before = newest(person).text
        await answers(person, step)
        assert newest(person).text != before or step == REQUEST[-1]


def test_a_connection_is_used_more_often_than_it_may_stand_still() -> None:
    """Or the server would end the connections of workers that are well."""
    assert 2 * duties.LOOK_EVERY < server.STILL_SECONDS
