"""Finds the board that shows a request, and notes when a board has to be updated."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from bot.addresses import Addresses
from bot.courier.unreachable_desks import silent_desks
from bot.storage.unit import UnitOfWork
from conversations.desk import BOARD
from conversations.directory import Directory
from conversations.requests.request import Request
from conversations.text import Language

BOARD_AFTER = timedelta(seconds=15)
"""How long a board waits for more changes: it shares the group's 20 messages and edits a minute
with the cards, which somebody is waiting for."""

_LANGUAGE = f"{BOARD} language: "
"""Begins the name of the fact in which language a desk reads its board."""


def board_of(request: Request, directory: Directory) -> str:
    """Name the desk on whose board a request stands: the one in whose group its card stands."""
    return directory.keeper(request.desk).id


def kept_by(desks: Collection[str], directory: Directory) -> set[str]:
    """Name the declared desks whose requests stand in the groups of these, their own among them."""
    stand = {one.id for one in directory.desks if directory.keeper(one.id).id in desks}
    return stand.union(desks)


async def desks_on_boards(unit: UnitOfWork, directory: Directory, desks: set[str]) -> set[str]:
    """Name the desks whose open requests stand in the groups of these, also those that are gone."""
    kept = kept_by(desks, directory)
    if directory.fallback_desk not in desks:
        return kept
    at_work = await unit.requests.desks_at_work()
    return kept | {one for one in at_work if directory.desk(one) is None}


async def learn_silent(unit: UnitOfWork, addresses: Addresses, now: datetime) -> None:
    """Take over which groups take no messages, so that their requests stand where they are seen.

    The boards of those that do so no longer, or anew, are brought up to date.
    """
    before = addresses.directory.silent_desks
    addresses.silence(await silent_desks(unit))
    changed = before ^ addresses.directory.silent_desks
    if changed:
        await boards_change(unit, {*changed, addresses.directory.fallback_desk}, now)


async def keep_board_language(unit: UnitOfWork, desk: str, language: Language) -> None:
    """Remember in which language a desk reads its board."""
    await unit.facts.put(f"{_LANGUAGE}{desk}", language.value)


async def board_language(unit: UnitOfWork, desk: str) -> Language | None:
    """Give the language to which a desk has turned its board; None if it never did."""
    turned = await unit.facts.get(f"{_LANGUAGE}{desk}")
    return Language(turned) if turned in set(Language) else None


async def boards_change(unit: UnitOfWork, desks: Iterable[str], now: datetime) -> None:
    """Let the boards of these desks be brought up to date within seconds."""
    await unit.desk_dues.expect(desks, BOARD, now + BOARD_AFTER)
