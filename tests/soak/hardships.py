"""What happens to the groups of coordinators: the bot is put out or muted, the number changes."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random

from bot.sandbox import Group
from tests.soak.coordinators import Desk

Change = Callable[[Group], object]


def _back(group: Group) -> None:
    """Add the bot, or let it write, and let it pin as before."""
    group.bot_may_write = True
    group.promote_bot()


def _out(group: Group) -> None:
    group.kick_bot()


def _muted(group: Group) -> None:
    group.mute_bot()


def _silenced(group: Group) -> None:
    """Take the right to write from all members; nobody tells the bot."""
    group.bot_status, group.bot_may_write = "member", False


def _migrated(group: Group) -> None:
    group.migrate()


def _migrated_unheard(group: Group) -> None:
    """Lose what Telegram would tell: only the refusal of the next message does."""
    queue = group.ledger.queue
    asked, queue.allowed = queue.allowed, ["callback_query"]
    group.migrate()
    queue.allowed = asked


PUT_OUT, MUTED = "bot put out of a group", "bot muted in a group"
CLOSED = "group closed to all, untold"
MOVED, MOVED_UNTOLD = "group became a supergroup", "the same, untold"
HARDSHIPS: tuple[tuple[str, Change], ...] = (
    (PUT_OUT, _out),
    (MUTED, _muted),
    (CLOSED, _silenced),
    (MOVED, _migrated),
    (MOVED_UNTOLD, _migrated_unheard),
)


@dataclass(frozen=True)
class Hardship:
    """One of them: which group, what, and from when to when (seconds since 1970)."""

    group: str
    name: str
    began: float
    ended: float


@dataclass
class Hardships:
    """They come to one desk after the other, while its coordinators are at rest."""

    desks: list[Desk]
    chance: Random
    endured: list[Hardship] = field(default_factory=list)

    async def come(self, stop: asyncio.Event) -> None:
        """Come until told to stop; then every group is as it should be."""
        while not await _waited(stop, self.chance.uniform(1.0, 4.0)):
            desk = self.chance.choice(self.desks)
            name, change = self.chance.choice(HARDSHIPS)
            async with desk.at_work:
                await self._endured(desk.group, name, change, stop)

    async def _endured(self, group: Group, name: str, change: Change, stop: asyncio.Event) -> None:
        clock = group.ledger.clock
        began = clock()
        change(group)
        await _waited(stop, self.chance.uniform(0.5, 5.0))
        if group.bot_status != "administrator":
            _back(group)
        self.endured.append(Hardship(group.key, name, began, clock()))

    @property
    def counted(self) -> Counter[str]:
        return Counter(one.name for one in self.endured)


async def _waited(stop: asyncio.Event, seconds: float) -> bool:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()
    return stop.is_set()
