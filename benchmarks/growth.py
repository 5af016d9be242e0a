"""How cost grows with what is stored: the same work on a database of ten requests, and of many.

    python -m benchmarks.growth [100000]

Each figure is the best of thirty tries (of three for the first round of a day) in one process, on
SQLite in memory-backed files where there are any; what is stored are closed requests of people who
were here within the last half year, each with its events, the words that find it, its topic, its
card and its receipt, an update that was answered and a message that was delivered within the week.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cryptography.fernet import Fernet

from bot.addresses import Addresses
from bot.figures import month_of
from bot.networks import load_directory
from bot.places import belgium
from bot.resources import DEMO_FILE
from bot.rounds.retention import RetentionRounds
from bot.storage.codec import Codec
from bot.storage.contents import Contents
from bot.storage.facts import INDEXED
from bot.storage.store import Access, Store
from bot.storage.tables import (
    events,
    inbox,
    outbox,
    requests,
    search_words,
    sent_messages,
    sessions,
    topics,
)
from bot.storage.unit import UnitOfWork
from conversations.identities import PersonId
from conversations.protocol.session import Session
from conversations.requests.event import Event, EventKind
from tests.support.samples import NOON, ManualClock, declared, requested

FEW, MANY, PAGE = 10, 100_000, 5_000
OPEN_ONES = 20
"""Open requests, as many in either database: what a desk has in hand does not grow with years."""
WORDS = 8
"""Words by which each request is found."""
DAY = 24 * 60
HELD, KNOWN, TRACED = 170 * DAY, 55 * DAY, 6 * DAY
"""Minutes over which requests, messages to requesters and traces are spread: none of them is out of
its time (six months, 60 days, a week) yet."""
THIS_MONTH = timedelta(days=NOON.day)
"""The closed ones were sent before: the month has as many requests in either database."""
TABLES = (requests, events, search_words, sent_messages, sessions, topics, inbox, outbox)
TRIES, DAYS = 30, 3
KEY = Fernet.generate_key().decode()
CODEC = Codec(KEY)

Work = Callable[[UnitOfWork], Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Row:
    """What was done, and the milliseconds that it took."""

    name: str
    taken: float


def reference(number: int) -> str:
    """Give one of as many references as are needed, in no order."""
    mixed = number * 7_919_999 % 26**6
    letters = []
    for _ in range(6):
        mixed, letter = divmod(mixed, 26)
        letters.append(chr(ord("A") + letter))
    return f"{''.join(letters[:3])}-{''.join(letters[3:])}"


async def fill(store: Store, number: int) -> None:
    """Put so many closed requests, and the open ones, into a database."""
    async with store.begin() as unit:
        await unit.facts.put(INDEXED, "1")
    for first in range(0, number + OPEN_ONES, PAGE):
        some = range(first, min(first + PAGE, number + OPEN_ONES))
        async with store.begin() as unit:
            rows = [one for each in some for one in _rows(unit, each, closed=each >= OPEN_ONES)]
            for table in TABLES:
                chosen = [row for of, row in rows if of is table]
                if chosen:
                    await Contents(unit.requests._connection).add(table, chosen)  # noqa: SLF001


@cache
def _blind(word: str) -> str:
    return CODEC.blind(word)[0]


ANYBODY = PersonId("telegram", "1")
EVENTS = {
    kind: CODEC.seal(Event(kind=kind, at=NOON, actor=ANYBODY, actor_name="Zoë Voorbeeld"))
    for kind in (EventKind.SUBMITTED, EventKind.TAKEN, EventKind.CLOSED)
}
"""Sealed once, as what follows: to fill a database is not what is measured."""
CLOSED = CODEC.seal(requested("AAA-AAA", ANYBODY).replace(events=()))
SESSION = CODEC.seal(Session(person=ANYBODY, chat=ANYBODY.private_chat))


def _rows(unit: UnitOfWork, number: int, *, closed: bool) -> Iterator[tuple[Any, dict[str, Any]]]:
    name, person = reference(number), PersonId("telegram", str(1_000_000 + number))
    sent = NOON - timedelta(minutes=number)
    if closed:
        sent = NOON - THIS_MONTH - timedelta(minutes=number * 7919 % HELD)
    row = (
        _row(name, person, sent)
        if closed
        else unit.requests._row(  # noqa: SLF001
            requested(name, person, at=sent)
        )
    )
    yield requests, row | {"due_at": None}
    for position, (kind, payload) in enumerate(EVENTS.items()):
        if closed or kind is EventKind.SUBMITTED:
            happened = {"reference": name, "position": position, "at": sent}
            yield events, happened | {"kind": kind.value, "payload": payload}
    for word in range(WORDS):
        word_of = _blind(f"word{word} {number % 500 if word else ''}")
        yield search_words, {"word": word_of, "reference": name}
    place = {"chat": person.private_chat, "message_id": number}
    card = {"addressee": "north", "key": f"card:{name}", "about": name}
    yield sent_messages, place | card | {"sent_at": sent}
    receipt = {"addressee": str(person.private_chat), "key": "live:1", "about": None}
    known = NOON - timedelta(minutes=number * 7919 % KNOWN)
    yield sent_messages, place | receipt | {"sent_at": known}
    yield topics, place | {"desk": "north", "reference": name, "thread": number, "shut": False}
    yield from _traces(number, NOON - timedelta(minutes=number * 7919 % TRACED))
    yield (
        sessions,
        {
            "person": person,
            "payload": SESSION,
            "expires_at": None,
            "updated_at": sent,
        },
    )


def _row(name: str, person: PersonId, sent: datetime) -> dict[str, Any]:
    """Give the row of a closed request."""
    return {
        "reference": name,
        "person": person,
        "desk": "north",
        "state": "closed",
        "payload": CLOSED,
        "submitted_at": sent,
        "unread": False,
        "leaves_at": None,
    }


def _traces(number: int, at: datetime) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Give an update that was answered, and what was delivered."""
    yield inbox, {"update_id": number + 1, "received_at": at, "done_at": at}
    to = str(PersonId("telegram", str(1_000_000 + number)).private_chat)
    yield (
        outbox,
        {
            "id": number + 1,
            "queue_key": to,
            "addressee": to,
            "key": "live:1",
            "method": "sendMessage",
            "urgent": False,
            "created_at": at,
            "due_at": at,
            "sent_at": at,
            "attempts": 1,
        },
    )


async def measured(folder: Path, number: int) -> list[Row]:
    """Fill a database and measure what is done on it."""
    address = f"sqlite+aiosqlite:///{folder / f'{number}.sqlite3'}"
    store = await Store.open(address, KEY, Access.WORKER)
    await fill(store, number)
    await store.close()
    begun = time.perf_counter()
    store = await Store.open(address, KEY, Access.WORKER)
    rows = [Row("start after an end in order", (time.perf_counter() - begun) * 1000)]
    try:
        rows += [Row(name, await _best(store, work)) for name, work in _works().items()]
        rows.append(Row("tidying, every ten minutes", await _tidying(store, daily=False)))
        rows.append(Row("tidying, first round of a day", await _tidying(store, daily=True)))
    finally:
        await store.close()
    return rows


def _works() -> dict[str, Work]:
    directory = load_directory(DEMO_FILE, belgium())
    someone = PersonId("telegram", str(1_000_000 + OPEN_ONES))
    first = date(NOON.year, NOON.month, 1)

    async def turn(unit: UnitOfWork) -> None:
        await unit.inbox.waiting(100)
        await unit.sessions.load([someone])
        await unit.requests.load(people=[someone], references=[reference(3)])
        await unit.outbox.due(NOON, 64)

    return {
        "a turn: what it loads, what may leave": turn,
        "a list or a board: open requests of a desk": lambda unit: unit.requests.load(
            open_at=["north"]
        ),
        "a search by two words": lambda unit: unit.requests.search.found(
            ["word1 7", "word2 7"], ["north"], (), 10
        ),
        "a search by a word that all have": lambda unit: unit.requests.search.found(
            ["word0 "], ["north"], (), 10
        ),
        "what is due at desks": lambda unit: unit.requests.due(NOON),
        "people to remind": lambda unit: unit.sessions.quiet_since(NOON - timedelta(days=2), 50),
        "how the bot is (monitoring)": lambda unit: unit.vital_signs.taken(),
        "the figures of a month with twenty requests": lambda unit: month_of(
            unit, first, directory
        ),
    }


async def _best(store: Store, work: Work) -> float:
    best = float("inf")
    for _ in range(TRIES):
        begun = time.perf_counter()
        async with store.begin() as unit:
            await work(unit)
        best = min(best, time.perf_counter() - begun)
    return best * 1000


async def _tidying(store: Store, *, daily: bool) -> float:
    clock = ManualClock(NOON)
    rounds = RetentionRounds(
        store,
        messages=None,  # type: ignore[arg-type]  # nothing is out of time: nothing is said
        addresses=Addresses(declared(), {}, {}),
        clock=clock,
        posted=lambda: None,
    )
    await rounds.work_once()
    best = float("inf")
    for number in range(1, (DAYS if daily else TRIES) + 1):
        if daily:  # the days before are as good as those after, and nothing has had its time then
            clock.time = NOON - timedelta(days=number)
        begun = time.perf_counter()
        await rounds.work_once()
        best = min(best, time.perf_counter() - begun)
    return best * 1000


async def main(many: int) -> None:
    """Print both columns and what is between them."""
    with TemporaryDirectory(prefix="growth-") as name:
        few, much = [await measured(Path(name), number) for number in (FEW, many)]
    print(f"| ms | {FEW} requests | {many:,} | ratio |\n|---|---:|---:|---:|")
    for less, more in zip(few, much, strict=True):
        ratio = more.taken / less.taken
        print(f"| {less.name} | {less.taken:.1f} | {more.taken:.1f} | {ratio:.1f} |")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY))
