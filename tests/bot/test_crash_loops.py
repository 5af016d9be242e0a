"""The loops that speak of their own accord are ended at every await, and repeat nothing."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from bot.storage.store import Store
from conversations.requests.event import EventKind
from tests.bot.test_desk_time import departures
from tests.bot.test_outage import Watch
from tests.bot.test_reminders import HOUR, keep, left, reminders
from tests.bot.test_undo import SENT_BY, announced
from tests.support.crash_driver import CancelledAt
from tests.support.samples import opened
from tests.support.turns_driver import TurnsDriver

pytestmark = pytest.mark.slow

AWAITS = 1_000  # more than a look has
Look = Callable[[TurnsDriver], Awaitable[object]]


async def _remind(engine: TurnsDriver) -> None:
    await reminders(engine).work_once()


async def _offer(engine: TurnsDriver) -> None:
    offers = Watch(engine).resumption
    while await offers.work_once():
        pass


async def _depart(engine: TurnsDriver) -> None:
    await departures(engine).work_once()


async def _prepared(store: Store, folder: Path, *, outage: bool) -> None:
    engine = TurnsDriver(store, folder)
    await keep(engine, left(7), left(8))
    if outage:
        await Watch(engine).away(HOUR)


@pytest.mark.sqlite(reason="copies of its file, many times faster")
@pytest.mark.parametrize(("look", "hours"), [(_remind, 25), (_offer, 1.1)])
async def test_ended_at_any_await_and_looking_again(
    tmp_path: Path, look: Look, hours: float
) -> None:
    """Both people are written to, once, wherever the first look was ended."""
    store = await opened(tmp_path / "new")
    await _prepared(store, tmp_path / "new", outage=look is _offer)
    await store.close()
    for at in range(1, AWAITS):
        folder = Path(shutil.copytree(tmp_path / "new", tmp_path / str(at)))
        ended = await _look(folder, look, hours, at)
        await _look(folder, look, hours, AWAITS)
        store = await opened(folder)
        engine = TurnsDriver(store, folder)
        engine.clock.later(hours * HOUR)
        said = [to for to, text in await engine.texts() if text]
        await store.close()
        assert sorted(said) == ["7", "8"]
        if not ended:
            break


@pytest.mark.sqlite(reason="copies of its file, many times faster")
async def test_what_was_announced_leaves_once_wherever_the_bot_ends(tmp_path: Path) -> None:
    """The event, the card and the message are one: all of it happened, or it is done again."""
    store = await opened(tmp_path / "new")
    await announced(TurnsDriver(store, tmp_path / "new"))
    await store.close()
    for at in range(1, AWAITS):
        folder = Path(shutil.copytree(tmp_path / "new", tmp_path / str(at)))
        ended = await _look(folder, _depart, 1, at)
        await _look(folder, _depart, 1, AWAITS)
        store = await opened(folder)
        engine = TurnsDriver(store, folder)
        engine.clock.later(HOUR)
        said = [text for to, text in await engine.texts() if to == str(SENT_BY)]
        (request,) = await engine.requests(SENT_BY)
        await store.close()
        assert len(said) == 1
        assert [one.kind for one in request.events].count(EventKind.CLOSED) == 1
        if not ended:
            break


async def _look(folder: Path, look: Look, hours: float, at: int) -> bool:
    """Look once in a life of its own, ended at the n-th await; say whether it came to that."""
    store = await opened(folder)
    engine = TurnsDriver(store, folder)
    engine.clock.later(hours * HOUR)
    finished = False

    async def whole() -> None:
        nonlocal finished
        await look(engine)
        finished = True

    with suppress(asyncio.CancelledError):
        await CancelledAt(whole(), at)
    await store.close()
    return not finished
