"""Erasing requests: their rows, what still waits to be said of them, what stands in groups."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from bot import calendar
from bot.figures import count_erased
from bot.messages import Messages
from bot.storage.unit import UnitOfWork
from bot.turns.stubs import replace_by
from conversations.directory import Directory
from conversations.requests.figures import figures_of
from conversations.transitions.erasure import erased


async def erase_requests(
    unit: UnitOfWork,
    references: Collection[str],
    messages: Messages,
    directory: Directory,
    now: datetime,
) -> None:
    """Erase requests and leave numbers; their messages in groups become stubs.

    What was not delivered yet says no more than its stub, wherever its chat is: the group may take
    it, refuse it, or be gone. The stub follows it in the same queue, for it may be on its way.
    """
    await _count(unit, references, directory)
    known = {*await unit.sent_messages.about(references), *await unit.outbox.about(references)}
    for one in sorted(known, key=lambda one: (one.addressee, one.key)):
        stub = erased(one.addressee, one.key, directory)
        await replace_by(unit, one, stub, messages, now)
    await unit.held_texts.erase(references)
    await unit.requests.erase(references)


async def _count(unit: UnitOfWork, references: Collection[str], directory: Directory) -> None:
    for request in await unit.requests.load(references=references):
        if not request.test:
            await count_erased(unit, figures_of(request, directory, calendar))
