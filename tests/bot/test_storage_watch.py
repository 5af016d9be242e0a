"""A database that fails is told by its cause: while it lasts, and afterwards for sure."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.alarms import storage_watch
from bot.alarms.alarms import Alarms
from bot.alarms.outages import OutageDetector
from bot.alarms.storage_watch import StorageWatch
from bot.app import serve
from bot.catalogues import Catalogues
from bot.delivery import Delivered, Delivery, Outcome, TryLater
from bot.messages import Messages
from bot.sandbox import Sandbox
from bot.storage.errors import Cause, UnavailableError
from bot.storage.store import Access, Store
from bot.telegram.outbound import render
from conversations.identities import ChatId
from tests.support.bot_driver import ADMINISTRATORS, settings
from tests.support.echo_decisions import LINKS, MESSAGES
from tests.support.samples import KEY, ManualClock, database, sql
from tests.support.turns_driver import TurnsDriver

REAL = Messages(MESSAGES.parse, render, Catalogues.load().say, *LINKS)
MINUTE = 60.0


@dataclass
class Chat:
    """The administrators' chat, as it is written to without the database."""

    texts: list[str] = field(default_factory=list)
    away: bool = False

    async def deliver(self, delivery: Delivery, _chat: ChatId | None, _at: int | None) -> Outcome:
        if self.away:
            return TryLater("no network")
        self.texts.append(delivery.payload["text"])
        return Delivered(1)


@dataclass
class Life:
    """One life of a bot whose database fails; it looks each ten seconds."""

    engine: TurnsDriver
    chat: Chat = field(default_factory=Chat)
    mine: bool = True

    def __post_init__(self) -> None:
        engine = self.engine
        alarms = Alarms(engine.addresses, REAL, engine.clock)
        self.watch = StorageWatch(
            engine.store, engine.clock, alarms, self.chat.deliver, lambda: self.mine
        )
        self.detector = OutageDetector(
            engine.store, engine.clock, alarms, lambda: None, self.watch.explains
        )

    async def fails(self, cause: Cause, seconds: float) -> None:
        """Have the parts of the bot meet failures for so long."""
        for _ in range(int(seconds // 10)):
            self.meets(cause)
            await self.watch.look()
            self.engine.clock.later(10)
        self.meets(cause)
        await self.watch.look()

    def meets(self, cause: Cause) -> None:
        self.engine.store._tell_trouble(UnavailableError("It is so.", cause))

    async def works_again(self) -> list[str]:
        """Let two minutes pass without a failure; give what is posted."""
        self.engine.clock.later(2 * MINUTE)
        await self.watch.look()
        return [text for _to, text in await self.engine.said()]


@pytest.fixture
def life(engine: TurnsDriver) -> Life:
    """Give a bot that has just begun."""
    return Life(engine)


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (Cause.FULL, "Le disque de la base de données est plein"),
        (Cause.LOCKED, "Un autre programme bloque la base de données"),
        (Cause.READ_ONLY, "Le bot ne peut pas écrire dans sa base de données"),
    ],
)
async def test_what_lasts_is_told_at_once_and_when_it_is_over(
    life: Life, cause: Cause, words: str
) -> None:
    """Once meanwhile, with what to do, in both languages; once afterwards, from when to when."""
    await life.fails(cause, 5 * MINUTE)
    (during,) = life.chat.texts
    assert words in during
    assert " / " in during
    (after,) = await life.works_again()
    assert words in after
    assert "02/03 12:00" in after
    assert "02/03 12:05" in after
    assert await life.works_again() == []


async def test_what_is_short_is_told_nobody(life: Life) -> None:
    """A copy that holds the file for some seconds is no alarm."""
    await life.fails(Cause.LOCKED, 30)
    assert await life.works_again() == []
    assert not life.chat.texts


async def test_a_chat_that_cannot_be_reached_is_told_later(life: Life) -> None:
    """It is tried at each look; without a chat, or for another worker to do, nothing is sent."""
    life.chat.away = True
    await life.fails(Cause.DISK, 2 * MINUTE)
    life.chat.away = False
    await life.fails(Cause.DISK, MINUTE)
    assert len(life.chat.texts) == 1
    other = Life(life.engine, mine=False)
    await other.fails(Cause.AWAY, 3 * MINUTE)
    assert not other.chat.texts


async def test_of_several_workers_one_tells_afterwards(life: Life, tmp_path: Path) -> None:
    """Each has met it; what one has told the next one leaves."""
    other = Life(life.engine)

    def both(error: UnavailableError) -> None:
        for one in (life, other):
            one.watch._met(error)

    life.engine.store.on_trouble(both)
    await life.fails(Cause.AWAY, 3 * MINUTE)
    assert len(await life.works_again()) == 1
    await other.watch.look()
    assert await life.engine.said() == []


async def test_the_silence_of_that_time_has_one_cause(life: Life) -> None:
    """Nothing was heard since nothing could be noted: the alarm of the storage tells it alone."""
    await life.detector.heard()
    await life.fails(Cause.FULL, 10 * MINUTE)
    await life.detector.heard()
    assert await life.engine.said() == []
    (after,) = await life.works_again()
    assert "plein" in after
    life.engine.clock.later(60 * MINUTE)
    await life.detector.heard()
    (outage,) = [text for _to, text in await life.engine.said()]
    assert "plein" not in outage


async def test_while_it_cannot_be_told_it_is_not_over(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That nothing failed for a while is no proof: what is to be told has to be written."""
    await life.fails(Cause.FULL, 2 * MINUTE)
    with monkeypatch.context() as patched:
        patched.setattr(life.engine.store, "begin", refusing)
        assert life.watch._spell is not None
        life.engine.clock.later(2 * MINUTE)
        await life.watch.look()
        assert life.watch._spell is not None
    assert len(await life.works_again()) == 1


def refusing() -> None:
    raise UnavailableError("It is so.", Cause.FULL)


@pytest.mark.sqlite(reason="a lock on its file")
async def test_it_is_told_by_the_next_process_too(tmp_path: Path) -> None:
    """A bot that ended over it, as it does after ten minutes, has noted what kept it."""
    store = await Store.open(database(tmp_path), KEY, Access.WORKER)
    clock = ManualClock()
    await Life(TurnsDriver(store, tmp_path, clock)).fails(Cause.FULL, 10 * MINUTE)
    await store.close()
    store = await Store.open(database(tmp_path), KEY, Access.WORKER)
    life = Life(TurnsDriver(store, tmp_path, clock))
    (after,) = await life.works_again()
    assert "plein" in after
    await store.close()
    store = await Store.open(database(tmp_path), KEY, Access.WORKER)
    assert Life(TurnsDriver(store, tmp_path, clock)).watch._spell is None
    await store.close()


@pytest.mark.sqlite(reason="its own codes")
async def test_each_failure_of_the_driver_has_its_cause(tmp_path: Path) -> None:
    """A file that can't grow is a full disk, one that may only be read is that."""
    store = await Store.open(database(tmp_path), KEY)
    met: list[Cause] = []
    store.on_trouble(lambda error: met.append(error.cause))
    for pragma in ("max_page_count = 1", "query_only = 1"):
        async with store._turn:
            driver = (await store._connection.get_raw_connection()).driver_connection
            assert driver is not None
            await driver.execute(f"PRAGMA {pragma}")
        with pytest.raises(UnavailableError):
            await keep_much(store)
    await store.close()
    assert met == [Cause.FULL, Cause.READ_ONLY]


async def keep_much(store: Store) -> None:
    async with store.begin() as unit:
        for number in range(900):
            await unit.facts.put(f"fact {number}", "x" * 900)


@pytest.mark.slow
@pytest.mark.sqlite(reason="its own file")
async def test_a_running_bot_says_that_its_file_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The administrators read it, and what to restore, though the database can't be used."""
    async with Sandbox() as sandbox:
        anne = sandbox.person(first_name="Anne")
        administrators = sandbox.group(ADMINISTRATORS, "Administration", [anne])
        working = asyncio.create_task(serve(settings(sandbox, tmp_path), asyncio.Event()))
        anne.starts()
        await anne.sees("psychologue", within=60)
        (tmp_path / "bot.db").rename(tmp_path / "moved")
        anne.types("bonjour")
        with pytest.raises(ExceptionGroup):
            await asyncio.wait_for(working, 30)
        assert "python -m bot restore" in administrators.messages[-1].text


async def test_it_looks_until_it_is_stopped(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    """The loop begins at once."""
    monkeypatch.setattr(storage_watch, "EVERY", 0.01)
    stop = asyncio.Event()
    running = asyncio.create_task(life.watch.run(stop))
    await asyncio.sleep(0.05)
    stop.set()
    await asyncio.wait_for(running, 10)
    assert await sql(life.engine.folder, "SELECT count(*) FROM outbox") == [(0,)]
