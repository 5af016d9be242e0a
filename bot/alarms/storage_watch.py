"""Tells the administrators when the database can't be written and why, and when it works again.

While it lasts nothing can be put into the outbox, so the chat is written to directly; what has to
be told afterwards is noted with the lock of the file, where it needs no room, and so outlives the
process.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.alarms.alarms import Alarms, Trouble
from bot.clock import Clock
from bot.delivery import Delivered, Delivery, Outcome
from bot.storage.errors import Cause, UnavailableError
from bot.storage.store import Store
from bot.waiting import wait_first
from conversations.identities import ChatId
from conversations.protocol.screen import Line, strong
from conversations.text import Msg, _

log = logging.getLogger(__name__)

EVERY = 10.0  # seconds between two looks
LONG = timedelta(seconds=60)
"""What is over sooner has cost some seconds, and is in the log."""
QUIET = timedelta(seconds=60)
"""So long after the last failure it is over: the slowest part tries again each half minute."""
TOLD = "told: storage"
"""The fact that holds until when troubles of the storage have been told."""

TROUBLES: Mapping[Cause, Trouble] = {
    Cause.FULL: (
        _("The disk of the database is full"),
        _("Make room on it."),
    ),
    Cause.LOCKED: (
        _("Another program holds the database"),
        _("Close what else has its file open: a shell, a copy, a virus scanner."),
    ),
    Cause.READ_ONLY: (
        _("The bot may not write its database"),
        _(
            "Give its account the file and its folder again; on PostgreSQL, name the primary "
            "server."
        ),
    ),
    Cause.DISK: (
        _("The disk of the database fails"),
        _("Have it looked at, and keep the last backup at hand."),
    ),
    Cause.AWAY: (
        _("The server of the database can't be used"),
        _("Look at PostgreSQL and at the network; the log says more."),
    ),
    Cause.OTHER: (
        _("The database can't be used"),
        _("The log says why."),
    ),
}
MEANWHILE = _(
    "Meanwhile the bot answers nobody. Telegram keeps for a day what is written, and the bot goes "
    "on by itself."
)
OVER = _(
    "It was so from {began} to {ended}, and is over. What was written meanwhile is answered now; "
    "who was filling in a request is shown the question again, by day."
)
DAMAGED = (
    _("The bot has ended: its database is damaged, or was taken away"),
    _(
        "The log says which. Restore the last backup with “python -m bot restore FILE”, and start "
        "the bot again. Telegram keeps for a day what is written meanwhile."
    ),
)

Deliver = Callable[[Delivery, ChatId | None, int | None], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class Spell:
    """A time in which the database could not be used, by what kept it from being so last."""

    cause: Cause
    began: datetime
    last: datetime
    told: bool = False

    @property
    def long(self) -> bool:
        return self.last - self.began >= LONG

    @classmethod
    def read(cls, noted: str) -> Spell | None:
        """Read what a process noted before us; None if it is nothing of ours."""
        try:
            cause, began, last = noted.split()
            moments = datetime.fromisoformat(began), datetime.fromisoformat(last)
            return cls(Cause(cause), *moments)
        except ValueError:
            return None

    def __str__(self) -> str:
        return f"{self.cause.value} {self.began.isoformat()} {self.last.isoformat()}"


class StorageWatch:
    """Hears of each failure of the storage, and tells the administrators of those that last.

    `deliver` calls the messenger, and `on_duty` says whether this worker may deliver, among several
    workers.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        alarms: Alarms,
        deliver: Deliver,
        on_duty: Callable[[], bool] = lambda: True,
    ) -> None:
        self._store = store
        self._clock = clock
        self._alarms = alarms
        self._deliver = deliver
        self._on_duty = on_duty
        self._spell = Spell.read(store.claim.noted) if store.claim else None
        store.on_trouble(self._met)

    def explains(self, silence: datetime) -> bool:
        """Say whether a silence since then is the storage's, which is told by its cause."""
        return self._spell is not None and self._spell.long and self._spell.last >= silence

    async def run(self, stop: asyncio.Event) -> None:
        """Look until told to stop."""
        while not stop.is_set():
            await self.look()
            await wait_first(stop, seconds=EVERY)

    async def look(self) -> None:
        """Tell of what lasts, or of what is over; what was short is forgotten."""
        spell = self._spell
        if spell is None:
            return
        if self._clock.now() - spell.last >= QUIET:
            await self._over(spell)
        elif spell.long and not spell.told and self._on_duty():
            title, to_do = TROUBLES[spell.cause]
            told = await self.tell_now(title, to_do, MEANWHILE)
            self._spell = replace(self._spell or spell, told=told)

    async def tell_of_the_end(self, damage: Exception) -> None:
        """Say in the log and to the administrators that the database is lost, and the bot ends."""
        log.critical("the bot ends: %s", damage)
        await self.tell_now(*DAMAGED)

    async def tell_now(self, title: Msg, *more: Msg) -> bool:
        """Write to the administrators without the database; say whether it has arrived."""
        chat, alarm = self._alarms.chat, self._alarms.worded("now", strong(title), *map(Line, more))
        if alarm is None:
            return False
        outcome = await self._deliver(Delivery(0, alarm.method, alarm.payload, chat), chat, None)
        return isinstance(outcome, Delivered)

    def _met(self, error: UnavailableError) -> None:
        now, before = self._clock.now(), self._spell
        self._spell = Spell(error.cause, now, now)
        if before:
            self._spell = replace(before, cause=error.cause, last=now)
        if self._spell.long and self._store.claim:
            self._store.claim.note(str(self._spell))

    async def _over(self, spell: Spell) -> None:
        """Post what it was; while that can't be written, it is not over."""
        try:
            if spell.long:
                await self._tell_afterwards(spell)
        except UnavailableError:
            return
        self._spell = None
        if self._store.claim:
            self._store.claim.note("")

    async def _tell_afterwards(self, spell: Spell) -> None:
        began, ended = (
            one.astimezone(self._clock.now().tzinfo) for one in (spell.began, spell.last)
        )
        said = OVER(began=f"{began:%d/%m %H:%M}", ended=f"{ended:%d/%m %H:%M}")
        title, _to_do = TROUBLES[spell.cause]
        async with self._store.begin() as unit:
            told = await unit.facts.get(TOLD)
            if told is not None and datetime.fromisoformat(told) >= spell.began:
                return  # by another worker
            await unit.facts.put(TOLD, spell.last.isoformat())
            name = f"storage:{ended:%Y%m%d%H%M}"
            if alarm := self._alarms.worded(name, strong(title), Line(said)):
                await unit.outbox.post([alarm], self._clock.now())
