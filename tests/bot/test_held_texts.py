"""Texts that are asked for, or held, in groups: kept encrypted, found again, expired, erased."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text as statement

from bot.storage.store import Store
from conversations.protocol.effects import Know
from conversations.protocol.held_texts import HeldText
from tests.bot.test_desk_time import desk_schedules
from tests.identities import a_chat, a_person
from tests.support.samples import NOON, SPOILT, outbox, requested, sql
from tests.support.turns_driver import TurnsDriver

pytestmark = pytest.mark.slow

NAMUR = a_chat(-1001000000001)
SOON = NOON + timedelta(minutes=1)
WORDS = "Des mots inventés, pour un essai."


def waiting(key: str = "held:K7R-4M3:0001", at: datetime = SOON, **changes: object) -> HeldText:
    """Give a text that waits in the group of Namur."""
    text = HeldText(
        desk="namur",
        key=key,
        reference="K7R-4M3",
        person=a_person(21),
        name="Anne",
        expires=at,
        text=WORDS,
        source=7,
    )
    return text.replace(**changes)


async def test_what_is_kept_is_given_back(store: Store) -> None:
    """A text is read back as it was, by the desk or by its name; a newer one takes its place."""
    async with store.begin() as unit:
        await unit.held_texts.keep([waiting(), waiting(key="reply:K7R-4M3:.2", text="")])
        await unit.held_texts.keep([waiting(text="Autrement dit.")])
    async with store.begin() as unit:
        kept = {one.key: one for one in await unit.held_texts.at(["namur"])}
        assert kept["held:K7R-4M3:0001"].text == "Autrement dit."
        assert not kept["reply:K7R-4M3:.2"].text
        assert await unit.held_texts.find(("namur", "held:K7R-4M3:0001"))
        assert await unit.held_texts.find(("namur", "held:XXX-XXX:0001")) is None
        assert await unit.held_texts.at(["brussels"]) == []
        assert await unit.held_texts.at([]) == []


async def test_words_are_not_stored_in_the_clear(store: Store) -> None:
    """What was typed stands encrypted in its row."""
    async with store.begin() as unit:
        await unit.held_texts.keep([waiting()])
        connection = unit.held_texts._connection
        (row,) = (await connection.execute(statement("SELECT * FROM held_texts"))).all()
    assert WORDS.encode() not in b"".join(str(value).encode() for value in row)


async def test_the_oldest_is_due_first(store: Store) -> None:
    """What expires is named in its order; it can be put off, and dropped."""
    later = NOON + timedelta(minutes=5)
    async with store.begin() as unit:
        await unit.held_texts.keep([waiting(), waiting(key="held:K7R-4M3:0002", at=later)])
        assert await unit.held_texts.next_due() == SOON
        assert await unit.held_texts.due(NOON) is None
        first = await unit.held_texts.due(later)
        assert first == ("namur", "held:K7R-4M3:0001")
        await unit.held_texts.put_off(first, later + timedelta(minutes=1))
        assert await unit.held_texts.due(later) == ("namur", "held:K7R-4M3:0002")
        await unit.held_texts.drop([("namur", "held:K7R-4M3:0002"), first])
        assert await unit.held_texts.next_due() is None
        await unit.held_texts.drop([])


async def test_nothing_is_left_of_an_erased_request_or_a_person(store: Store) -> None:
    """A request that is erased takes what waits about it; a person who is forgotten, too."""
    async with store.begin() as unit:
        await unit.held_texts.keep([waiting(), waiting(key="held:M3T-7XW:1", reference="M3T-7XW")])
        await unit.held_texts.erase(["M3T-7XW"])
        assert [one.reference for one in await unit.held_texts.at(["namur"])] == ["K7R-4M3"]
        await unit.forget(a_person(21))
        assert await unit.held_texts.at(["namur"]) == []


async def test_what_cannot_be_read_is_in_nobodys_way(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    """A row whose seal is broken is left out, and can be dropped when it expires."""
    async with store.begin() as unit:
        await unit.held_texts.keep([waiting()])
        connection = unit.held_texts._connection
        await connection.execute(statement(f"UPDATE held_texts SET payload = {SPOILT}"))
        assert await unit.held_texts.at(["namur"]) == []
        assert await unit.held_texts.find(("namur", "held:K7R-4M3:0001")) is None
    assert "cannot be read" in caplog.text


async def test_a_coordinators_message_is_known_and_never_changed(store: Store) -> None:
    """A reply to it is known by its key; when the request is erased, ours alone become stubs."""
    async with store.begin() as unit:
        await unit.sent_messages.know([Know("namur", "own:K7R-4M3:7", NAMUR, 7)], NOON)
        await unit.sent_messages.know([], NOON)
        found = await unit.sent_messages.at({(NAMUR, 7)})
        assert [one.key for one in found.values()] == ["own:K7R-4M3:7"]
        assert await unit.sent_messages.about(["K7R-4M3"]) == []


async def test_what_nobody_came_back_to_expires_once(engine: TurnsDriver) -> None:
    """When its time has come, the row goes, and the group reads it; a restart changes nothing."""
    text = waiting(desk="north", key="held:AAA-AAA:0001", reference="AAA-AAA")
    async with engine.store.begin() as unit:
        await unit.requests.save([requested("AAA-AAA")], {})
        await unit.held_texts.keep([text, text.replace(key="held:BBB-BBB:1", reference="BBB-BBB")])
    assert await desk_schedules(engine).work_once() == 0
    engine.clock.later(60)
    assert await desk_schedules(engine).work_once() == 2
    assert await desk_schedules(engine).work_once() == 0
    (row,) = await outbox(engine.folder, "addressee, key, method")
    assert row == ("north", "held:AAA-AAA:0001", "editMessageText")


async def test_what_is_damaged_goes_when_it_expires(engine: TurnsDriver) -> None:
    """A row that cannot be read holds nothing back."""
    async with engine.store.begin() as unit:
        await unit.held_texts.keep([waiting(desk="north")])
    await sql(engine.folder, f"UPDATE held_texts SET payload = {SPOILT}")
    engine.clock.later(60)
    assert await desk_schedules(engine).work_once() == 1
    assert await sql(engine.folder, "SELECT * FROM held_texts") == []
