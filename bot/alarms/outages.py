"""Notices outages of Telegram: notes when it last answered a poll, and compares."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.alarms.alarms import SECOND_POLLER, Alarms
from bot.clock import Clock
from bot.storage.facts import HEARD, Facts
from bot.storage.store import Store
from conversations.identities import PersonId

log = logging.getLogger(__name__)

OUTAGE = "outage"

NOTED_EVERY = timedelta(seconds=30)
"""A poll lasts 25 s at most, so a note is at most 55 s older than the last word heard."""

LONG = timedelta(minutes=2)
"""Telegram forgets a tap after 150 s: in a shorter silence nothing can have been lost."""


@dataclass(frozen=True, slots=True)
class Outage:
    """A time in which Telegram did not answer.

    `offered` is the last person who was shown the present step again because of it.
    """

    began: datetime
    ended: datetime
    offered: PersonId | None = None

    @classmethod
    async def pending(cls, facts: Facts) -> Outage | None:
        """Give the outage after which some people have not been shown their step again yet."""
        kept = await facts.get(OUTAGE)
        if kept is None:
            return None
        began, ended, offered = json.loads(kept)
        return cls(
            datetime.fromisoformat(began),
            datetime.fromisoformat(ended),
            PersonId.read(offered) if offered else None,
        )

    async def keep(self, facts: Facts) -> None:
        kept = [self.began.isoformat(), self.ended.isoformat(), self.offered and str(self.offered)]
        await facts.put(OUTAGE, json.dumps(kept))


class OutageDetector:
    """Notes each answer of Telegram; `returned` is called when one comes after an outage.

    `explained` says whether a silence since a moment has another cause, of which there is an alarm
    already.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        alarms: Alarms,
        returned: Callable[[], None],
        explained: Callable[[datetime], bool] = lambda _: False,
    ) -> None:
        self._explained = explained
        self._store = store
        self._clock = clock
        self._alarms = alarms
        self._returned = returned
        self._noted: datetime | None = None
        self._turns = clock.turns

    async def heard(self) -> None:
        """Say that Telegram has just answered a poll, and that what came with it is kept.

        Raises:
            UnavailableError: nothing was noted.
        """
        now = self._clock.now()
        if self._noted is not None and timedelta() <= now - self._noted < NOTED_EVERY:
            return
        async with self._store.begin() as unit:
            last = await unit.facts.get(HEARD)
            await unit.facts.put(HEARD, now.isoformat())
            began = datetime.fromisoformat(last) if last else now
            outage = now - began > LONG and self._turns == self._clock.turns
            if outage:
                before = await Outage.pending(unit.facts)
                first = min(began, before.began) if before else began
                await Outage(first, now).keep(unit.facts)
                if not self._explained(began):
                    await self._alarms.tell_of_outage(unit, began, now)
        self._noted, self._turns = now, self._clock.turns
        if outage:
            log.warning("nothing was heard from Telegram for %d s", (now - began).total_seconds())
            self._returned()

    async def contested(self) -> None:
        """Say that another program polls with the same token."""
        async with self._store.begin() as unit:
            await self._alarms.tell(unit, "second poller", SECOND_POLLER)
