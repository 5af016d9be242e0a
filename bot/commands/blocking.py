"""Block a person, unblock one, or have one's data erased, while the bot runs or not."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.arrivals.own_updates import erasure_written
from bot.clock import Clock
from bot.settings import StorageSettings
from bot.storage.store import Store
from bot.storage.unit import UnitOfWork
from conversations.identities import UNNAMED, PersonId

NUMBER = re.compile(r"[1-9][0-9]{0,15}")
"""A number on Telegram (Bot API, User: an id has at most 52 significant bits)."""
FULL = re.compile(rf"{UNNAMED}:{NUMBER.pattern}")
"""A person as the answers of these commands and the log name one."""


class UnknownPersonError(Exception):
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


async def erase(settings: StorageSettings, who: str) -> str:
    """Have everything erased about a person who asked for it outside the bot; say what follows.

    It is done in its turn by the bot, now or when it runs next, as if he or she had asked there.

    Raises:
        UnknownPersonError: no request has this reference.
        CannotOpenError: the database can't be used.
    """
    async with _opened(settings) as unit:
        person = await _person(unit, who)
        await unit.inbox.note([erasure_written(person)], Clock().now())
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
