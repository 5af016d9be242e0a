"""Invented sessions, requests and desks, a store to keep them in, and a clock set by hand."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet
from sqlalchemy import make_url

from bot.clock import BRUSSELS, Clock
from bot.storage.store import Store
from conversations.directory import Contact, Desk, Directory, Gazetteer
from conversations.flows.missions import Mission
from conversations.identities import PersonId
from conversations.protocol.session import Draft, Session
from conversations.requests.event import Event, EventKind
from conversations.requests.request import Request
from conversations.text import Language, Names
from tests.identities import a_chat
from tests.support import postgresql

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=BRUSSELS)
KEY = Fernet.generate_key().decode()


class ManualClock(Clock):
    """A clock that stands still until it is told otherwise; what it draws is in order."""

    def __init__(self, now: datetime = NOON) -> None:
        self.time = now
        self.passed = 0.0
        self.drawn = 0

    def now(self) -> datetime:
        return self.time

    def ticks(self) -> float:
        return self.passed

    def nonce(self) -> str:
        self.drawn += 1
        return f"{self.drawn:08x}"

    def reference(self) -> str:
        self.drawn += 1
        return f"REF-{self.drawn:04d}"

    def later(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)
        self.passed += seconds

    def jump(self, by: timedelta) -> None:
        """Be set to another time, while none passes."""
        self.time += by

    def turn(self, by: timedelta) -> None:
        """Be turned by hand."""
        self.jump(by)
        self.turns += 1


def database(folder: Path) -> str:
    """Give the address of the database of a test's own folder."""
    return postgresql.url_of(folder) if postgresql.WANTED else f"sqlite:///{folder / 'bot.db'}"


async def sql(folder: Path, *statements: str) -> list[tuple[Any, ...]]:
    """Run statements beside the store, as an administrator could; give what the last one found."""
    return await sql_at(database(folder), *statements)


async def sql_at(url: str, *statements: str) -> list[tuple[Any, ...]]:
    """Run statements in the database of an address.

    In a thread: a bot in this loop may be in a transaction that it can't end while the loop waits.
    """
    if url.startswith("postgresql"):
        return await postgresql.asked(url, *statements)
    file = str(make_url(url).database)

    def run() -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(file, timeout=60)) as connection, connection:
            found = [connection.execute(statement).fetchall() for statement in statements]
        return found[-1]

    return await asyncio.to_thread(run)


SPOILT = r"'\x00'::bytea" if postgresql.WANTED else "x'00'"
"""What no key opens, in SQL."""


async def opened(folder: Path) -> Store:
    return await Store.open(database(folder), KEY)


def drafted(person: int | PersonId, *, said: str = "", active: datetime = NOON) -> Session:
    """Give the session of a person who has typed something."""
    draft = Draft(flow_version="1", started=active, active=active, answers={"said": said})
    person = PersonId.read(person)
    return Session(person=person, chat=person.private_chat, language=Language.FR, draft=draft)


def requested(reference: str, person: int | PersonId = 1, *, at: datetime = NOON) -> Request:
    """Give a request that has just been sent."""
    person = PersonId.read(person)
    return Request(
        reference=reference,
        person=person,
        chat=person.private_chat,
        language=Language.NL,
        flow_version="1",
        desk="north",
        network=None,
        wanted=None,
        computed=Mission.CO_CONSULTATION,
        mission=Mission.CO_CONSULTATION,
        why="why_joint",
        flags=(),
        answers={"role": "partner", "note": "a canary named Tweety"},
        facts=(),
        events=(Event(kind=EventKind.SUBMITTED, at=at, actor=person, actor_name="Zoë Voorbeeld"),),
    )


def declared() -> Directory:
    """Give a directory with a desk, the fallback desk, a desk without a group, administrators."""
    return Directory(
        networks=(),
        desks=(
            Desk("north", Names((("fr", "Nord"),)), (Language.FR,), chat_id=a_chat(-100)),
            Desk("last", Names((("fr", "Secours"),)), (Language.FR,), chat_id=a_chat(-200)),
            Desk("new", Names((("fr", "Neuf"),)), (Language.FR,), chat_id=None),
        ),
        territories=(),
        fallback_desk="last",
        help_lines=(),
        human_contact=Contact(phone="invented"),
        gazetteer=Gazetteer(()),
        administrators_chat_id=a_chat(-300),
    )


async def outbox(folder: Path, columns: str) -> list[tuple[Any, ...]]:
    """Look into the rows of the outbox, in their order."""
    return await sql(folder, f"SELECT {columns} FROM outbox ORDER BY id")
