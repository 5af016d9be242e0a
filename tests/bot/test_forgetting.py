"""A person who has everything erased leaves nothing but numbers, whatever was on its way."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.storage.errors import UnavailableError
from conversations import chat
from tests.support.echo_decisions import ECHO, pressed, typed
from tests.support.samples import requested, sql
from tests.support.turns_driver import TurnsDriver

ROWS_ABOUT = (
    "SELECT count(*) FROM sessions WHERE person = 'telegram:1'",
    "SELECT count(*) FROM requests WHERE person = 'telegram:1'",
    "SELECT count(*) FROM events",
    "SELECT count(*) FROM sent_messages WHERE chat = 'telegram:1'",
    "SELECT count(*) FROM inbox WHERE person = 'telegram:1'",
)


async def test_session_requests_and_leftovers_go(engine: TurnsDriver, tmp_path: Path) -> None:
    """What was sent to the person or waits for him or her goes too, the last words leave."""
    await engine.answer(typed(1, "a"), typed(2, "send"), typed(3, "fail"), typed(4, "b", person=2))
    assert len(await engine.requests()) == 1
    await engine.answer(typed(5, "forget"))
    for question in ROWS_ABOUT:
        assert await sql(tmp_path, question) == [(0,)], question
    assert await engine.session(2) is not None
    counted = "SELECT name, n FROM counts WHERE name = 'erased:mission'"
    assert await sql(tmp_path, counted) == [("erased:mission", 1)]
    said = await engine.texts()
    assert [text for queue, text in said if queue == "1"] == ["gone"]
    assert [text for queue, text in said if queue == "2"] == ["b"]


async def test_a_card_that_waits_says_no_more_than_its_stub(engine: TurnsDriver) -> None:
    """In the group nothing can be read that was not read before."""
    names = (f"AA{letter}-AAA" for letter in "ABCDE")
    engine.clock.reference = partial(next, names)  # type: ignore[method-assign]
    await engine.answer(typed(1, "send"))
    await engine.answer(typed(2, "forget"))
    said = [text for queue, text in await engine.texts() if queue == "north"]
    assert len(said) == 3
    assert said[0] == said[1]
    assert said[0].startswith("🗑")
    assert said[2] == "told"


async def test_what_comes_after_is_answered_as_a_strangers(engine: TurnsDriver) -> None:
    """Messages of the same batch that follow find nothing of what was before them."""
    updates = (typed(1, "a"), typed(2, "forget"), typed(3, "b"), typed(4, "x", person=2))
    assert await engine.answer(*updates) == 4
    assert await engine.session(1) is None
    assert await engine.turns().work_once() == 2
    said = await engine.texts()
    assert [text for queue, text in said if queue == "1"] == ["gone", "b"]
    assert [text for queue, text in said if queue == "2"] == ["x"]


async def test_a_second_tap_leaves_no_trace(engine: TurnsDriver) -> None:
    """Whoever is a stranger before and after a turn is not kept, by number or by language."""
    real = replace(ECHO, turn=chat.turn)
    await engine.answer(pressed(1, "00000001:go:forget_all"), decisions=real)
    assert await engine.session(1) is None
    assert not await engine.set_aside()


async def test_other_peoples_requests_stay(engine: TurnsDriver) -> None:
    """Nobody loses anything by what another person has erased."""
    async with engine.store.begin() as unit:
        await unit.requests.save([requested("AAA-AAA", person=2), requested("BBB-BBB")])
    await engine.answer(typed(1, "forget"))
    assert [one.reference for one in await engine.requests(2)] == ["AAA-AAA"]
    assert await engine.requests(1) == []


async def test_a_transaction_that_fails_erases_nothing(engine: TurnsDriver, tmp_path: Path) -> None:
    """Everything or nothing: the person asks again, or the bot does after a restart."""
    await engine.answer(typed(1, "a"))
    await sql(tmp_path, "ALTER TABLE sent_messages RENAME TO hidden")
    await engine.receive(typed(2, "forget"))
    turns = engine.turns()
    with pytest.raises(UnavailableError):
        await turns.work_once()
    await sql(tmp_path, "ALTER TABLE hidden RENAME TO sent_messages")
    assert await engine.session(1) is not None
    assert await turns.work_once() == 1
    assert await engine.session(1) is None
