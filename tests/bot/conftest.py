"""The engine's parts on a real database file, closed when a test ends."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.sandbox import Sandbox
from bot.storage.store import Store
from tests.bot.desk_life import DeskLife
from tests.bot.engine import Engine
from tests.bot.lives import settings, without_limits
from tests.bot.post_office import PostOffice
from tests.bot.worlds import opened


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """Open a store in the test's own folder."""
    store = await opened(tmp_path)
    yield store
    await store.close()


@pytest.fixture
def office(store: Store) -> PostOffice:
    """Give a courier without limits, and the messenger that it calls."""
    return PostOffice(store)


@pytest.fixture
def engine(store: Store, tmp_path: Path) -> Engine:
    """Give turns of the echo dialogue."""
    return Engine(store, tmp_path)


@pytest_asyncio.fixture
async def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[DeskLife]:
    """Start a bot without limits, its requester and its coordinators."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        life = DeskLife(sandbox, settings(sandbox, tmp_path), restless=False)
        await life.begin()
        yield life
        await life.end()
