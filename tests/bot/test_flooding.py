"""A stranger may write, press, switch and move without end: no table grows by it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.addresses import Addresses
from bot.arrivals.inbox import Inbox
from bot.catalogues import Catalogues
from bot.messages import Messages
from bot.parts import Parts
from bot.storage.outbox import Sent
from bot.storage.sent_messages import MOST_IN_A_CHAT
from bot.storage.store import Store
from bot.storage.tables import metadata
from bot.telegram.inbound import parse
from bot.telegram.links import message_link, topic_link
from bot.telegram.outbound import render
from conversations.transitions.delivery_reports import MOST_SWITCHES
from tests.flows.demo_networks import demo
from tests.identities import a_chat
from tests.support.echo_decisions import authorizer
from tests.support.samples import ManualClock, opened, requested, sql

pytestmark = pytest.mark.slow

STRANGER, GROUP = 4711, -4711
REAL = Messages(
    partial(parse, username="bot"), render, Catalogues.load().say, topic_link, message_link
)
ON_THE_CARD = 2
"""What a group knows of the request: its card, and that messages no longer reach the requester."""
TRACES_ARE_GONE = timedelta(days=8)
BY_NAME = {"counts", "facts"}
"""Numbers by day, and facts: as many as there are names."""

WORDS = (
    *("/start", "/aide", "/vie_privee", "/mesdonnees", "/effacer", "/demandes", "/langue"),
    *("urgence", "bonjour", "4", "5000", "je veux mourir", "/inconnu", "K7R-4M3"),
)
PRESSES = ("e:go:help", "00000001:entrance:guided", "e:event:write.AAA-AAA", "nothing")
COMMANDS = ("/start", "/relier FAUXCODE", "/ref AAA-AAA", "/ouvertes")


class Flood:
    """One person and his or her group, without end; every message of the bot arrives."""

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._folder = folder
        self._clock = ManualClock()
        self._numbers = count(1)
        self._inbox = Inbox(store, self._clock, lambda: None)
        parts = Parts(store, Addresses(demo()), REAL, self._clock)
        door = authorizer(self._clock)
        self._turns = parts.turns(door, posted=lambda: None, arrived=asyncio.Event())
        self._retention = parts.retention(posted=lambda: None)

    async def rages(self, rounds: int) -> dict[str, int]:
        """Do everything so many times, wait until traces are gone, and count the rows left."""
        for _round in range(rounds):
            await self._inbox.receive(list(self._everything()))
            await self._answered()
            await self._delivered()
            self._clock.later(60)
        self._clock.time += TRACES_ARE_GONE
        await self._retention.work_once()
        tables = [table for table in metadata.tables if table not in BY_NAME]
        return {one: len(await sql(self._folder, f"SELECT * FROM {one}")) for one in tables}

    def _everything(self) -> Iterator[dict[str, Any]]:
        for word in WORDS:
            yield self._update(message=self._message(word))
        yield self._update(edited_message=self._message("au revoir"))
        for data in PRESSES:
            pressed = {"id": "call", "from": _person(), "chat_instance": "1", "data": data}
            yield self._update(callback_query=pressed | {"message": self._message("")})
        for status in ("kicked", "member"):
            yield self._update(my_chat_member=_membership(status))
        group = {"id": GROUP - next(self._numbers), "type": "group", "title": "Essai"}
        for command in COMMANDS:
            yield self._update(message=self._message(command, group))
        moved = self._message("", group) | {"migrate_to_chat_id": GROUP - next(self._numbers)}
        yield self._update(message=moved)

    def _update(self, **part: Any) -> dict[str, Any]:
        return {"update_id": next(self._numbers), **part}

    def _message(self, text: str, chat: dict[str, Any] | None = None) -> dict[str, Any]:
        length = len(text.split(" ", maxsplit=1)[0])
        command = [{"type": "bot_command", "offset": 0, "length": length}]
        return {
            "message_id": next(self._numbers),
            "date": 1,
            "from": _person(),
            "chat": chat or _private(),
            "text": text,
            "entities": command if text.startswith("/") else [],
        }

    async def _answered(self) -> None:
        """Answer everything; in between the messenger is asked who somebody is in a group."""
        for _ in range(20):
            await self._turns.work_once()
            await asyncio.sleep(0)
        async with self._store.begin() as unit:
            assert not await unit.inbox.waiting(1)

    async def _delivered(self) -> None:
        async with self._store.begin() as unit:
            while due := await unit.outbox.due(self._clock.now(), 1000):
                sent = [
                    Sent(one, one.delivery.chat or a_chat(-1), next(self._numbers)) for one in due
                ]
                await unit.outbox.sent(sent, self._clock.now())


@pytest.fixture
async def flood(tmp_path: Path) -> AsyncIterator[Flood]:
    """Give a stranger who has one open request already."""
    store = await opened(tmp_path)
    own = requested("AAA-AAA", STRANGER).replace(
        desk="namur", why="why_joint", answers={"role": "partner"}
    )
    async with store.begin() as unit:
        await unit.requests.save([own])
    yield Flood(store, tmp_path)
    await store.close()


async def test_what_a_stranger_does_without_end_leaves_no_more_than_once(flood: Flood) -> None:
    """After more than twice as much there are as many rows in every table, and few of them."""
    few = await flood.rages(8)
    assert await flood.rages(12) == few
    assert few["sent_messages"] == MOST_IN_A_CHAT + ON_THE_CARD
    assert few["events"] == 1 + 2 * MOST_SWITCHES
    rows = few.keys() - {"sent_messages", "events"}
    assert {one for one in rows if few[one]} == {
        "requests",
        "sessions",
        "desk_dues",
        "search_words",
    }


def _person() -> dict[str, Any]:
    return {"id": STRANGER, "is_bot": False, "first_name": "Zoé", "language_code": "fr"}


def _private() -> dict[str, Any]:
    return {"id": STRANGER, "type": "private", "first_name": "Zoé"}


def _membership(status: str) -> dict[str, Any]:
    bot = {"id": 1, "is_bot": True, "first_name": "Bot"}
    before, after = ({"status": one, "user": bot, "until_date": 0} for one in ("member", status))
    return {
        "chat": _private(),
        "from": _person(),
        "date": 1,
        "old_chat_member": before,
        "new_chat_member": after,
    }
