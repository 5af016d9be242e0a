"""Block a person, unblock one, or have one's data erased, while the bot runs or not."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from bot.arrivals.own_updates import erasure_written
from bot.clock import Clock
from bot.mistakes import ToMendError
from bot.settings import StorageSettings
from bot.storage.store import Store
from bot.storage.unit import UnitOfWork
from conversations.identities import UNNAMED, PersonId
from conversations.requests.lifecycle import State
from conversations.requests.request import Request

NUMBER = re.compile(r"[1-9][0-9]{0,15}")
"""A number on Telegram (Bot API, User: an id has at most 52 significant bits)."""
FULL = re.compile(rf"{UNNAMED}:{NUMBER.pattern}")
"""A person as the answers of these commands and the log name one."""


class UnknownPersonError(ToMendError):
    """Nobody can be found by what was given: one sentence that says what to give."""


async def block(settings: StorageSettings, who: str) -> str:
    """Put on the block list whom a reference or a number names; say what was done.

    Requests stay with their desks.

    Raises:
        UnknownPersonError: no request has this reference.
        CannotOpenError: the database can't be used.
    """
    async with _opened(settings) as unit:
        person = await _person(unit, who)
        await unit.blocked_people.add(person, Clock().now())
    return f"{person} is kept out: one sentence with the human contact, and emergency numbers."


async def unblock(settings: StorageSettings, who: str) -> str:
    """Answer a person again who was on the block list; say what was done.

    Raises:
        UnknownPersonError: no request has this reference, or the person was not on it.
        CannotOpenError: the database can't be used.
    """
    async with _opened(settings) as unit:
        person = await _person(unit, who)
        if not await unit.blocked_people.remove(person):
            raise UnknownPersonError(f"{person} was not kept out: nothing has changed.")
    return f"{person} is answered again."


async def described(settings: StorageSettings, who: str) -> str:
    """Say about whom something is held, so that nobody is erased by a slip.

    Raises:
        UnknownPersonError: no request has this reference, or nothing is held about the number.
        CannotOpenError: the database can't be used.
    """
    async with _opened(settings) as unit:
        person, requests, seen = await _held(unit, who)
    still_open = sum(request.state is not State.CLOSED for request in requests)
    named = ", ".join(request.reference for request in requests) or "none"
    last = f"last seen on {seen:%Y-%m-%d}" if seen else "not seen since the last request"
    return f"{person}, {last}; requests: {named} (open: {still_open})."


async def erase(settings: StorageSettings, who: str) -> str:
    """Have everything erased about a person who asked for it outside the bot; say what follows.

    It is done in its turn by the bot, now or when it runs next, as if he or she had asked there. It
    is noted at once, so that a backup that is restored before then does not bring the person back.

    Raises:
        UnknownPersonError: no request has this reference, or nothing is held about the number.
        CannotOpenError: the database can't be used.
    """
    async with _opened(settings) as unit:
        person, _, _ = await _held(unit, who)
        now = Clock().now()
        await unit.inbox.note([erasure_written(person)], now)
        await unit.erasures.note(person, now)
    return (
        f"Everything held about {person} is erased within a minute of the bot's work: the desks of "
        "open requests and the person are told."
    )


@asynccontextmanager
async def _opened(settings: StorageSettings) -> AsyncIterator[UnitOfWork]:
    """Open the database for one transaction, beside a bot that may be running."""
    store = await Store.open(settings.database_url, settings.data_key.get_secret_value())
    try:
        async with store.begin() as unit:
            yield unit
    finally:
        await store.close()


async def _held(unit: UnitOfWork, who: str) -> tuple[PersonId, list[Request], datetime | None]:
    """Give a person of whom something is held, the requests, and when he or she was last seen."""
    person = await _person(unit, who)
    requests = await unit.requests.load(people=[person])
    seen = await unit.sessions.seen(person)
    if not requests and seen is None:
        raise UnknownPersonError(f"Nothing is held about {person}: nothing has changed.")
    return person, requests, seen


async def _person(unit: UnitOfWork, who: str) -> PersonId:
    if NUMBER.fullmatch(who) or FULL.fullmatch(who):
        return PersonId.read(who)
    person = await unit.requests.person_of(who.strip().upper())
    if person is None:
        raise UnknownPersonError(
            "No request has this reference: give one such as K7R-4M3, or a person's number on "
            "Telegram."
        )
    return person
