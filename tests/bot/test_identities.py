"""Only the door to Telegram knows its numbers; what was noted while people were numbers is read."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.alarms.outages import OUTAGE, Outage
from bot.arrivals.own_updates import erasure_written, flooded_written, own_in
from bot.courier.delivery_reports import move_written, written
from bot.delivery import Moved
from bot.storage.store import Store
from bot.telegram.identities import chat_on_telegram, number_of, person_on_telegram
from conversations.identities import NOBODY, ChatId, PersonId
from conversations.protocol.inbound import (
    DeliveryReport,
    Erasure,
    Flooded,
    Inbound,
    Migrated,
    Sender,
)
from tests.identities import a_chat, a_person
from tests.support.earlier_schemas import ROWS, SENT, keep, migrated, sealed, shape, tables
from tests.support.samples import NOON, opened

BY_PERSON = Sender(a_person(7), a_chat(7), language_code="nl")
BY_GROUP = Sender(NOBODY, a_chat(-100))


NO_MORE = (None, None, None, 0, None)
NUMBERED: dict[str, list[tuple[Any, ...]]] = {
    "outbox": [
        (2, *("1", "1", 1, None, "b", None, "sendMessage", 0, sealed({}), SENT, SENT), *NO_MORE),
        (3, *("-7", "-7", -7, None, "", None, "sendMessage", 0, sealed({}), SENT, SENT), *NO_MORE),
    ],
    "sent_messages": [("1", "live:1", 1, 9, SENT)],
    "moved_chats": [(-7, -1007)],
}
"""What names a person's chat and a group's by a number, beside desks."""


@pytest.mark.parametrize("number", [1, 7_100_000_001, -5, -1001000000001])
def test_a_chat_of_telegram_goes_there_and_back(number: int) -> None:
    """A private chat has the number of the person; groups are told by their sign."""
    chat = chat_on_telegram(number)
    assert number_of(chat) == number
    assert chat.private is (number > 0)
    assert chat == a_chat(number)
    assert number_of(person_on_telegram(abs(number))) == abs(number)


def test_what_is_of_another_channel_never_becomes_a_number_of_telegram() -> None:
    """Somebody else has that number there."""
    with pytest.raises(ValueError, match="channel web"):
        number_of(PersonId("web", "7"))
    with pytest.raises(ValueError, match="channel bot"):
        number_of(NOBODY.private_chat)


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ({"flooded": {"person": 7, "language_code": "nl"}}, Flooded(BY_PERSON)),
        ({"erasure": {"person": 7}}, Erasure(Sender(a_person(7), a_chat(7)))),
        (
            {"fate": {"chat": -100, "about": "told:A", "refusal": "kicked"}},
            DeliveryReport(BY_GROUP, "told:A", "kicked"),
        ),
        ({"move": {"chat": -100, "new_chat": -1001}}, Migrated(BY_GROUP, a_chat(-1001))),
    ],
)
def test_our_own_news_of_before_are_read(raw: dict[str, object], read: Inbound) -> None:
    """What waited in the inbox while the bot was renewed is decided on as it was meant."""
    assert own_in(raw) == read


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        (flooded_written(BY_PERSON), Flooded(BY_PERSON)),
        (
            erasure_written(PersonId("web", "x")),
            Erasure(Sender(PersonId("web", "x"), ChatId("web", "x"))),
        ),
        (
            written(DeliveryReport(BY_GROUP, "told:A", None)),
            DeliveryReport(BY_GROUP, "told:A", None),
        ),
        (move_written(a_chat(-100), Moved(a_chat(-1001))), Migrated(BY_GROUP, a_chat(-1001))),
    ],
)
def test_our_own_news_are_what_was_written(raw: dict[str, object], read: Inbound) -> None:
    """As JSON, which is how they are kept."""
    assert own_in(json.loads(json.dumps(raw))) == read


@pytest.mark.parametrize(("kept", "offered"), [(0, None), (7, a_person(7)), (None, None)])
async def test_an_outage_of_before_goes_on(
    store: Store, kept: int | None, offered: PersonId | None
) -> None:
    """Nobody is shown the present step twice, though the bot was renewed meanwhile."""
    async with store.begin() as unit:
        noted = json.dumps([NOON.isoformat(), NOON.isoformat(), kept])
        await unit.facts.put(OUTAGE, noted)
        outage = await Outage.pending(unit.facts)
        assert outage == Outage(NOON, NOON, offered)
        await outage.keep(unit.facts)
        assert await Outage.pending(unit.facts) == outage


@pytest.mark.sqlite(reason="its own indexes")
async def test_people_and_chats_get_their_channel(tmp_path: Path) -> None:
    """Indexes and keys stay as they were, and nothing else names a number afterwards."""
    migrated(tmp_path, "0006")
    before = {one[:2] for one in shape(tmp_path) if one[0] == "index"}
    with closing(sqlite3.connect(tmp_path / "bot.db")) as raw, raw:
        for table in tables(raw):
            for row in (*ROWS.get(table, ()), *NUMBERED.get(table, ())):
                keep(raw, table, row)
    store = await opened(tmp_path)
    async with store.begin() as unit:
        assert await unit.chats.moved() == {a_chat(-7): a_chat(-1007)}
        assert await unit.sent_messages.place("telegram:1", "live:1") == (a_chat(1), 9)
        due = await unit.outbox.due(NOON, 10)
    await store.close()
    assert [(one.queue_key, one.delivery.chat) for one in due] == [
        ("north", None),
        ("telegram:1", a_chat(1)),
        ("telegram:group:-7", a_chat(-7)),
    ]
    assert before <= {one[:2] for one in shape(tmp_path) if one[0] == "index"}
    with closing(sqlite3.connect(tmp_path / "bot.db")) as raw:
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        (made,) = raw.execute("SELECT sql FROM sqlite_master WHERE name = 'events'").fetchone()
    assert "REFERENCES requests" in made
