"""An installation moves to a server and back, and is the same there."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.commands.moving import move
from bot.settings import KeySettings
from bot.storage.contents import PAGE
from bot.storage.errors import CannotCopyError
from bot.storage.facts import BACKED_UP
from bot.storage.store import Access, Store
from tests.identities import a_person
from tests.support.courier_driver import message
from tests.support.samples import KEY, NOON, database, drafted, opened, outbox, requested

SETTINGS = KeySettings(data_key=SecretStr(KEY))


def a_file(folder: Path, name: str) -> str:
    return f"sqlite:///{folder / name}"


async def filled(url: str) -> None:
    """Have something in many tables, some of it with numbers, days and a flag."""
    store = await Store.open(url, KEY)
    async with store.begin() as unit:
        await unit.sessions.save([drafted(n, said="ü") for n in range(1, 8)], NOON, NOON - NOON)
        await unit.requests.save([requested("AAA-AAA"), requested("BBB-BBB")], {"AAA-AAA": NOON})
        await unit.outbox.post([message(n, "m") for n in range(1, 8)], NOON)
        await unit.inbox.receive([{"update_id": 5}], NOON)
        await unit.counts.add(NOON.date(), {("exit", "doctor"): 2})
        await unit.facts.put(BACKED_UP, NOON.isoformat())
    await store.close()


@pytest.mark.parametrize("page", [2, PAGE])
async def test_an_installation_moves_there_and_back(
    page: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits is delivered after the move, in its order, and new messages get new numbers."""
    monkeypatch.setattr("bot.storage.contents.PAGE", page)
    (tmp_path / "there").mkdir()
    first, middle, last = (
        a_file(tmp_path, "first.db"),
        database(tmp_path / "there"),
        a_file(tmp_path, "last.db"),
    )
    await filled(first)
    said = await move(SETTINGS, first, middle)
    assert "people: 7, requests: 2, " in said
    store = await opened(tmp_path / "there")
    async with store.begin() as unit:
        assert len(await unit.requests.load(people=[a_person(1)])) == 2
        assert await unit.requests.due(NOON) == "AAA-AAA"
        assert await unit.counts.on(NOON.date()) == {("exit", "doctor"): 2}
        assert [one.delivery.id for one in await unit.outbox.due(NOON, 9)] == list(range(1, 8))
        await unit.outbox.post([message(9, "new")], NOON)
    await store.close()
    assert (await outbox(tmp_path / "there", "id"))[-1] == (8,)
    assert "requests: 2" in await move(SETTINGS, middle, last)
    store = await Store.open(last, KEY)
    async with store.begin() as unit:
        held = (await unit.sessions.load([a_person(3)]))[a_person(3)]
        assert held.draft == drafted(3, said="ü").draft
    await store.close()


async def test_a_move_that_cannot_be_is_refused_in_a_sentence(tmp_path: Path) -> None:
    """A target that holds something, a source that is none, one that is in use."""
    (tmp_path / "there").mkdir()
    first, there = a_file(tmp_path, "first.db"), database(tmp_path / "there")
    with pytest.raises(CannotCopyError, match="no database"):
        await move(SETTINGS, first, there)
    assert not (tmp_path / "first.db").exists()
    await filled(first)
    await filled(there)
    with pytest.raises(CannotCopyError, match="holds something already"):
        await move(SETTINGS, first, there)
    with pytest.raises(CannotCopyError, match="same database"):
        await move(SETTINGS, first, first)
    with pytest.raises(CannotCopyError, match="two addresses"):
        await move(SETTINGS, "here", "there")
    at_work = await Store.open(there, KEY, Access.WORKER)
    with pytest.raises(CannotCopyError, match=r"to move from: .*at work"):
        await move(SETTINGS, there, first)
    await at_work.close()
