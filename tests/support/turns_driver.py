"""Drives the inbox and the turns on a real file, and looks into the outbox."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.addresses import Addresses
from bot.arrivals.inbox import Inbox
from bot.messages import Messages
from bot.parts import Parts
from bot.storage.outbox import Due
from bot.storage.store import Store
from bot.turns.authorizer import Authorizer
from bot.turns.decisions import Decisions
from bot.turns.turns import Turns
from conversations.protocol.effects import ADMINISTRATORS
from conversations.protocol.session import Session
from conversations.requests.request import Request
from tests.identities import a_person
from tests.support.echo_decisions import ECHO, MESSAGES, authorizer
from tests.support.samples import ManualClock, declared, sql


@dataclass
class TurnsDriver:
    """Inbox, turns and a look into the outbox, on a real file."""

    store: Store
    folder: Path
    clock: ManualClock = field(default_factory=ManualClock)
    addresses: Addresses = field(default_factory=lambda: Addresses(declared()))
    posted: int = 0
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def parts(self, messages: Messages = MESSAGES, decisions: Decisions = ECHO) -> Parts:
        """Give what builds the parts of a bot on this file."""
        return Parts(self.store, self.addresses, messages, self.clock, decisions)

    def turns(self, decisions: Decisions = ECHO, at_door: Authorizer | None = None) -> Turns:
        door = at_door or authorizer(self.clock)
        return self.parts(decisions=decisions).turns(door, self.count, self.arrived)

    def count(self) -> None:
        self.posted += 1
        self.news.set()

    async def until_posted(self, times: int) -> None:
        async with asyncio.timeout(30):
            while self.posted < times:
                self.news.clear()
                await self.news.wait()

    async def receive(self, *updates: dict[str, Any]) -> int:
        return await Inbox(self.store, self.clock, lambda: None).receive(updates)

    async def answer(self, *updates: dict[str, Any], decisions: Decisions = ECHO) -> int:
        await self.receive(*updates)
        return await self.turns(decisions).work_once()

    async def rest(self) -> None:
        """Let the messenger answer who somebody is; nobody is waited for outside this loop."""
        for _ in range(20):
            await asyncio.sleep(0)

    async def texts(self) -> list[tuple[str, str]]:
        """Give what waits in the outbox: to whom, and what is said; alarms aside."""
        return [one for one in await self.said() if one[0] != ADMINISTRATORS]

    async def said(self) -> list[tuple[str, str]]:
        """Give all that waits in the outbox: to whom, and what is said."""
        async with self.store.begin() as unit:
            due = await unit.outbox.due(self.clock.now(), 1000)
            found = []
            while due:
                found += due
                for one in due:
                    await unit.outbox.fail(one.delivery.id, "seen", self.clock.now())
                due = await unit.outbox.due(self.clock.now(), 1000)
        found.sort(key=lambda one: one.delivery.id)
        return [(_place(one), one.delivery.payload.get("text", "")) for one in found]

    async def session(self, person: int) -> Session | None:
        async with self.store.begin() as unit:
            return (await unit.sessions.load([a_person(person)])).get(a_person(person))

    async def requests(self, person: int = 1) -> list[Request]:
        async with self.store.begin() as unit:
            return await unit.requests.load(people=[a_person(person)])

    async def set_aside(self) -> list[tuple[Any, ...]]:
        question = "SELECT update_id, reason FROM inbox WHERE set_aside_at IS NOT NULL"
        return await sql(self.folder, question)


def _place(due: Due) -> str:
    """Name a chat by its number, and anything else by its queue."""
    return due.delivery.chat.id if due.delivery.chat else due.queue_key
