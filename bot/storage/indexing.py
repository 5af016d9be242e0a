"""Requests of a version without a search, made to be found by their words."""

from __future__ import annotations

from bot.storage.facts import INDEXED
from bot.storage.unit import UnitOfWork

AT_ONCE = 500  # requests indexed in one go


async def index_all(unit: UnitOfWork) -> None:
    """Let the requests of a version without a search be found; some seconds for ten thousand."""
    if await unit.facts.get(INDEXED) is not None:
        return
    last: str | None = ""
    while last is not None:
        last = await unit.requests.index(last, AT_ONCE)
    await unit.facts.put(INDEXED, "1")
