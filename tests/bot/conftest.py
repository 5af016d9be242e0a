"""The engine's parts on a real database file, closed when a test ends."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.sandbox import Sandbox
from bot.storage.store import Store
from tests.support.bot_driver import settings, without_limits
from tests.support.courier_driver import CourierDriver
from tests.support.running_desk_driver import RunningDeskDriver
from tests.support.samples import opened
from tests.support.turns_driver import TurnsDriver


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """Open a store in the test's own folder."""
    store = await opened(tmp_path)
    yield store
    await store.close()


@pytest.fixture
def courier(store: Store) -> CourierDriver:
    """Give a courier without limits, and the messenger that it calls."""
    return CourierDriver(store)


@pytest.fixture
def engine(store: Store, tmp_path: Path) -> TurnsDriver:
    """Give turns of the echo conversation."""
    return TurnsDriver(store, tmp_path)


@pytest_asyncio.fixture
async def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[RunningDeskDriver]:
    """Start a bot without limits, its requester and its coordinators."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path), restless=False)
        await life.begin()
        yield life
        await life.end()
