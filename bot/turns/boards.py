"""Which desk's board shows a request, and when a board is brought up to date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.storage.unit import UnitOfWork
from conversations.desk import BOARD
from conversations.directory import Directory
from conversations.requests.request import Request

BOARD_AFTER = timedelta(seconds=15)
"""How long a board waits for more changes: it shares the group's 20 messages and edits a minute
with the cards, which somebody is waiting for."""


def board_of(request: Request, directory: Directory) -> str:
    """Name the desk on whose board a request stands: of one that is gone, the fallback desk."""
    return directory.desk_in_charge(request.desk).id


async def desks_on_boards(unit: UnitOfWork, directory: Directory, desks: set[str]) -> set[str]:
    """Add to desks those that are gone, where the fallback desk is among them."""
    if directory.fallback_desk not in desks:
        return desks
    at_work = await unit.requests.desks_at_work()
    return desks | {one for one in at_work if directory.desk(one) is None}


async def boards_change(unit: UnitOfWork, desks: Iterable[str], now: datetime) -> None:
    """Let the boards of these desks be brought up to date within seconds."""
    await unit.desk_dues.expect(desks, BOARD, now + BOARD_AFTER)
