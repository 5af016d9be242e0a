"""A database of an earlier version goes on where it stood."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from cryptography.fernet import Fernet
from sqlalchemy import create_engine

from bot import calendar
from bot.storage.schema import MIGRATIONS
from conversations.event import EventKind
from conversations.lifecycle import State
from tests.bot.echo import typed
from tests.bot.engine import Engine
from tests.bot.post_office import PostOffice
from tests.bot.test_desk_time import desk_time
from tests.bot.worlds import KEY, NOON, database, opened, sql

SENT = round(NOON.timestamp() * 1000)


def sealed(value: dict[str, Any]) -> bytes:
    return Fernet(KEY.encode()).encrypt(json.dumps(value).encode())


REQUEST = sealed(
    {
        "reference": "AAA-AAA",
        "person": 1,
        "chat": 1,
        "language": "fr",
        "flow_version": "1",
        "desk": "north",
        "network": None,
        "wanted": None,
        "computed": "co_consultation",
        "mission": "co_consultation",
        "why": "",
        "flags": [],
        "answers": {"note": "an invented note"},
        "facts": [],
        "events": [],
    }
)


def happened(kind: str, actor: int, name: str) -> bytes:
    return sealed({"kind": kind, "at": NOON.isoformat(), "actor": actor, "actor_name": name})


CARD_TAKEN = (
    *(1, "north", "north", None, "north", "card:AAA-AAA", None, "editMessageText", 0),
    *(sealed({"text": "taken"}), SENT, SENT, None, None, None, 0, None),
)

ROWS: dict[str, list[tuple[Any, ...]]] = {
    "inbox": [(5, sealed(typed(5, "a")), SENT, None, None, None)],
    "requests": [("AAA-AAA", 1, "north", "in_charge", REQUEST, SENT)],
    "events": [
        ("AAA-AAA", 0, "submitted", SENT, happened("submitted", 1, "Zoë Voorbeeld")),
        ("AAA-AAA", 1, "taken", SENT, happened("taken", 9, "Nora Exempel")),
    ],
    "sent_messages": [("north", "card:AAA-AAA", -100, 41, SENT)],
    "outbox": [CARD_TAKEN],
}
"""What a database of the first version holds in the middle of its work."""


@pytest.fixture
def first_version(tmp_path: Path) -> Path:
    """Give a folder with a database of the first version, at work."""
    engine = create_engine(database(tmp_path))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with closing(sqlite3.connect(tmp_path / "bot.db")) as raw, raw:
        for table, rows in ROWS.items():
            places = ", ".join("?" * len(rows[0]))
            raw.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
    return tmp_path


async def test_requests_of_the_first_version_go_on(first_version: Path) -> None:
    """A request keeps its events and stands where it stood; the desk finds it."""
    store = await opened(first_version)
    async with store.begin() as unit:
        (request,) = await unit.requests.load(open_at=["north"])
        assert await unit.sent_messages.keys([(-100, 41)]) == {(-100, 41): "card:AAA-AAA"}
    await store.close()
    assert request.state is State.IN_CHARGE
    assert request.owner is not None
    assert request.owner.actor_name == "Nora Exempel"
    assert [event.kind for event in request.events] == [EventKind.SUBMITTED, EventKind.TAKEN]
    assert request.answers == {"note": "an invented note"}


async def test_requests_of_the_first_version_get_their_due_times(first_version: Path) -> None:
    """Each open one is looked at once, at the next moment of work, and is due then on its own."""
    store = await opened(first_version)
    engine = Engine(store, first_version)
    assert await desk_time(engine).work_once() == 1
    ((due_at,),) = await sql(first_version, "SELECT due_at FROM requests")
    await store.close()
    assert due_at == round(calendar.working_days_after(NOON, 5).timestamp() * 1000)
    assert await sql(first_version, "SELECT count(*) FROM outbox") == [(1,)]


async def test_closed_requests_of_the_first_version_are_left_alone(first_version: Path) -> None:
    """What was over is due to nobody."""
    await sql(first_version, "UPDATE requests SET state = 'closed'")
    store = await opened(first_version)
    assert await desk_time(Engine(store, first_version)).work_once() == 0
    await store.close()


async def test_work_of_the_first_version_is_finished(first_version: Path) -> None:
    """What waited is answered, what was on its way is delivered, and tells nobody anything."""
    store = await opened(first_version)
    office = PostOffice(store)
    assert await Engine(store, first_version).turns().work_once() == 1
    await office.deliver_all()
    await store.close()
    made = [(call.method, call.chat, call.message_id) for call in office.messenger.calls]
    assert made == [("editMessageText", -100, 41), ("sendMessage", 1, None)]
    assert not office.told.is_set()
