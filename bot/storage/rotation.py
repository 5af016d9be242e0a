"""Rotation of the key: everything is sealed anew with the first one, and the old ones can go."""

from __future__ import annotations

from dataclasses import dataclass

from bot.storage.seals import SEALED
from bot.storage.store import Store

BATCH = 500  # rows in one transaction: about 100 ms


@dataclass(frozen=True, slots=True)
class Left:
    """What a rotation has still to do.

    Attributes:
        old: values that are sealed with another key than the first one.
        unreadable: those that no key opens.
        done: whether a rotation with this first key went to its end: the words of the search too.
    """

    old: int
    unreadable: int
    done: bool


@dataclass(frozen=True, slots=True)
class Rotated:
    """How many values were sealed anew, and how many no key could open."""

    renewed: int = 0
    unreadable: int = 0


async def left(store: Store) -> Left:
    """Count what other keys than the first one are still needed for; change nothing.

    Raises:
        UnavailableError: the database did not answer.
    """
    old = unreadable = 0
    for table in SEALED:
        after, more = None, True
        while more:
            async with store.begin() as unit:
                page = await unit.seals.left(table, after, BATCH)
            old, unreadable = old + page.renewed, unreadable + page.unreadable
            after, more = page.last, page.last is not None
    async with store.begin() as unit:
        return Left(old, unreadable, await unit.seals.renewed())


async def rotate(store: Store) -> Rotated:
    """Seal everything with the first key, and let the search use it.

    It can be ended at any moment and begun again: what is done stays done, and until the last step
    all keys together open everything. In the end the file holds nothing sealed with an old key.

    Raises:
        UnavailableError: the database did not answer; what was done before stays done.
    """
    rotated = Rotated()
    for table in SEALED:
        after, more = None, True
        while more:
            async with store.begin() as unit:
                page = await unit.seals.renew(table, after, BATCH)
            rotated = Rotated(rotated.renewed + page.renewed, rotated.unreadable + page.unreadable)
            after, more = page.last, page.last is not None
    last: str | None = ""
    while last is not None:
        async with store.begin() as unit:
            last = await unit.requests.index(last, BATCH)
    async with store.begin() as unit:
        await unit.seals.renew_check()
    await store.compact()
    return rotated
