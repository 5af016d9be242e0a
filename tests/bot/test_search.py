"""Requests are found by a few words, of which the database holds nothing that can be read."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.sandbox import Sandbox
from bot.storage.rotation import rotate
from bot.storage.store import Access, Store
from bot.storage.unit import UnitOfWork
from conversations.requests.event import Event, EventKind
from conversations.requests.request import Request
from conversations.requests.search import words_sought
from tests.support.bot_driver import settings, without_limits
from tests.support.running_desk_driver import RunningDeskDriver, reference_on, said_by_bot
from tests.support.samples import KEY, NOON, database, opened, requested, sql

ANSWERS = {
    "role": "partner",
    "name": "Zoë Voorbeeld",
    "organisation": "Maison d'Été inventée",
    "contact": {"kind": "phone", "value": "+32470123456"},
}
CLOSED = Event(kind=EventKind.CLOSED, at=NOON, actor=9, actor_name="Nora", reason="duplicate")
ROWS = "SELECT count(*) FROM search_words"


def written(reference: str, **changes: object) -> Request:
    """Give a request that was sent with a name, an organisation and a number."""
    return requested(reference).replace(answers={**ANSWERS, **changes})


async def find(unit: UnitOfWork, typed: str, desk: str = "north", most: int = 9) -> list[str]:
    words = words_sought(typed)
    assert isinstance(words, frozenset)
    return list(await unit.requests.search.found(words, {desk}, (), most))


async def test_a_request_is_found_by_its_words_at_its_desk_alone(tmp_path: Path) -> None:
    """By a name, an organisation, a number, a reference; all words count; open ones come first."""
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.requests.save(
            [
                written("AAA-AA2").with_event(CLOSED),
                written("BBB-BB2"),
                written("CCC-CC2").replace(desk="last"),
            ]
        )
    async with store.begin() as unit:
        for typed in ("zoe", "ETE voorbeeld", "0470/12.34.56"):
            assert await find(unit, typed) == ["BBB-BB2", "AAA-AA2"]
        assert await find(unit, "zoe", "last") == ["CCC-CC2"]
        assert await find(unit, "bbb–bb2") == ["BBB-BB2"]
        assert await find(unit, "zoe exemple") == []
        assert await find(unit, "zoe", most=1) == ["BBB-BB2"]
        gone = await unit.requests.search.found({"zoe"}, (), {"north"}, 9)
        assert list(gone) == ["CCC-CC2"], "what a desk that is gone had is found too"
    await store.close()


async def test_new_words_are_found_and_erased_ones_are_not(tmp_path: Path) -> None:
    """What an answer changes is found by its new words; of what is erased nothing is left."""
    store = await opened(tmp_path)
    request = written("AAA-AA2")
    answered = Event(kind=EventKind.ANSWERED, at=NOON, actor=1, keys=("organisation",))
    async with store.begin() as unit:
        await unit.requests.save([request])
        now = request.replace(answers={**ANSWERS, "organisation": "Buurthuis"})
        await unit.requests.save([now.replace(events=(*now.events, answered))])
    async with store.begin() as unit:
        assert await find(unit, "buurthuis") == ["AAA-AA2"]
        assert await find(unit, "maison") == []
        await unit.requests.erase(["AAA-AA2"])
    async with store.begin() as unit:
        assert await find(unit, "buurthuis") == []
    assert await sql(tmp_path, ROWS) == [(0,)]
    await store.close()


async def test_the_database_holds_no_word(tmp_path: Path) -> None:
    """Not one that was typed, nor one that can be had from it without the key."""
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.requests.save([written("AAA-AA2")])
    held = [word for (word,) in await sql(tmp_path, "SELECT word FROM search_words")]
    assert len(held) == len(set(held)) > 5
    assert all(len(word) == 32 for word in held)
    await store.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = await Store.open(database(elsewhere), Fernet.generate_key().decode())
    async with other.begin() as unit:
        await unit.requests.save([written("AAA-AA2")])
    others = [word for (word,) in await sql(elsewhere, "SELECT word FROM search_words")]
    assert set(held).isdisjoint(others)
    await other.close()


async def test_a_search_outlives_a_change_of_the_key(tmp_path: Path) -> None:
    """With both keys everything is found, and after the rotation with the new one alone."""
    store, new = await opened(tmp_path), Fernet.generate_key().decode()
    async with store.begin() as unit:
        await unit.requests.save([written("AAA-AA2")])
    await store.close()
    store = await Store.open(database(tmp_path), f"{new},{KEY}")
    async with store.begin() as unit:
        assert await find(unit, "zoe") == ["AAA-AA2"]
    await rotate(store)
    await store.close()
    store = await Store.open(database(tmp_path), new)
    async with store.begin() as unit:
        assert await find(unit, "zoe") == ["AAA-AA2"]
    await store.close()


async def test_requests_of_an_earlier_version_are_found(tmp_path: Path) -> None:
    """A bot that starts on a database without words fills them in, once."""
    store = await opened(tmp_path)
    async with store.begin() as unit:
        await unit.requests.save([written(f"AAA-{at:03}") for at in range(3)])
        await unit.facts.forget("search words")
    await store.close()
    await sql(tmp_path, "DELETE FROM search_words")
    for _start in range(2):
        store = await Store.open(database(tmp_path), KEY, access=Access.WORKER)
        async with store.begin() as unit:
            assert len(await find(unit, "zoe")) == 3
        await store.close()


@pytest.mark.slow
async def test_a_coordinator_finds_a_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the group: the line leads to the card by a link, and another desk finds nothing."""
    without_limits(monkeypatch)
    async with Sandbox() as sandbox:
        life = RunningDeskDriver(sandbox, settings(sandbox, tmp_path), restless=False)
        await life.begin()
        card = await life.sends()
        await life.says(life.anne, "/cherche exemple", life.namur)
        found = said_by_bot(life.namur)[-1]
        assert reference_on(card) in found.text
        assert not found.buttons
        await life.says(life.karim, "/zoek exemple", life.brussels)
        assert reference_on(card) not in said_by_bot(life.brussels)[-1].text
        await life.end()


@pytest.mark.parametrize("sorted_at_most", [0, 100])
async def test_a_word_that_many_have_finds_the_same_as_a_rare_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sorted_at_most: int
) -> None:
    """Open ones first, the newest, of the desks that are asked about, and no more than wanted."""
    monkeypatch.setattr("bot.storage.search.SORTED", sorted_at_most)
    store = await opened(tmp_path)

    def sent(reference: str, days_ago: int) -> Request:
        return requested(reference, at=NOON - timedelta(days=days_ago)).replace(answers=ANSWERS)

    async with store.begin() as unit:
        await unit.requests.save(
            [
                sent("AAA-AA2", 0).with_event(CLOSED),
                sent("BBB-BB2", 1).with_event(CLOSED),
                sent("CCC-CC2", 3),
                sent("DDD-DD2", 2),
                written("EEE-EE2").replace(desk="last"),
                written("FFF-FF2", name="Noa Exemple"),
            ]
        )
    async with store.begin() as unit:
        assert await find(unit, "zoe") == ["DDD-DD2", "CCC-CC2", "AAA-AA2", "BBB-BB2"]
        assert await find(unit, "zoe voorbeeld", most=3) == ["DDD-DD2", "CCC-CC2", "AAA-AA2"]
        assert await find(unit, "zoe", most=2) == ["DDD-DD2", "CCC-CC2"]
        assert await find(unit, "zoe exemple") == []
        gone = await unit.requests.search.found({"zoe"}, (), {"north"}, 9)
        assert list(gone) == ["EEE-EE2"]
    await store.close()
