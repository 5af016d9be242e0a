"""How SQLite is asked: on a thread of its own, which is visited as rarely as can be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from sqlalchemy import text

from bot.storage.errors import RefusedError
from tests.support.samples import NOON, opened

pytestmark = pytest.mark.sqlite(reason="a server is asked over the network")


@pytest.fixture
def visits(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Note each piece of work that is handed to the thread."""
    noted: list[Any] = []
    execute = aiosqlite.Connection._execute

    async def noting(self: aiosqlite.Connection, work: Any, *more: Any, **named: Any) -> Any:
        noted.append(work)
        return await execute(self, work, *more, **named)  # type: ignore[no-untyped-call]

    monkeypatch.setattr(aiosqlite.Connection, "_execute", noting)
    return noted


async def test_a_statement_and_its_rows_take_one_visit_to_the_thread(
    tmp_path: Path, visits: list[Any]
) -> None:
    """A transaction with two statements is four visits: its beginning, these two, its end."""
    store = await opened(tmp_path)
    visits.clear()
    async with store.begin() as unit:
        await unit.facts.put("a fact", "told")
        assert await unit.facts.get("a fact") == "told"
    assert len(visits) == 4
    await store.close()


async def test_rows_that_are_added_at_once_take_one_visit(
    tmp_path: Path, visits: list[Any]
) -> None:
    """Many rows cost one visit to the thread, as one row does."""
    store = await opened(tmp_path)
    async with store.begin() as unit:
        visits.clear()
        await unit.counts.add(NOON.date(), {("said", str(number)): 1 for number in range(100)})
        assert len(visits) == 1
        assert len(await unit.counts.on(NOON.date())) == 100
    await store.close()


async def test_after_a_statement_that_fails_the_next_one_is_carried_out(tmp_path: Path) -> None:
    """What the database refuses is said, and leaves nothing open behind it."""
    store = await opened(tmp_path)
    with pytest.raises(RefusedError):
        async with store.begin() as unit:
            await unit.facts._connection.execute(text("INSERT INTO facts (name) VALUES (NULL)"))
    async with store.begin() as unit:
        assert await unit.facts.get("a fact") is None
    await store.close()
