"""Reminders of drafts that were left: decided, committed and delivered as answers are."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import timedelta

from bot.clock import Clock
from bot.courier.addresses import Addresses
from bot.faults import place_of
from bot.outgoing import Outgoing
from bot.rounds.rounds import Rounds
from bot.storage.store import Store
from bot.turns.carrying import Carrier, Messages
from conversations.dialogue import is_day
from conversations.effects import Turn
from conversations.session import Session
from conversations.surroundings import Surroundings

log = logging.getLogger(__name__)

EVERY = 600.0  # seconds; a reminder after a day may be ten minutes late
AT_ONCE = 100  # sessions looked at in one transaction

Remind = Callable[[Session, Surroundings], Turn | None]


class Reminders:
    """Looks for drafts left for a while; `posted` is called when there is something to deliver."""

    def __init__(  # noqa: PLR0913 (the seams at which the world is handed in)
        self,
        store: Store,
        *,
        remind: Remind,
        messages: Messages,
        addresses: Addresses,
        clock: Clock,
        posted: Callable[[], None],
    ) -> None:
        self._store = store
        self._remind = remind
        self._carrier = Carrier(messages, addresses)
        self._addresses = addresses
        self._clock = clock
        self._posted = posted

    async def run(self, stop: asyncio.Event) -> None:
        """Remind until told to stop."""
        await Rounds("nobody could be reminded", self._round).run(stop)

    async def work_once(self) -> int:
        """Remind those whose time has come, by day; give their number.

        Every session looked at is stored again, so that the next look is at others.
        """
        now = self._clock.now()
        if not is_day(now):
            return 0
        delays = self._addresses.directory.delays
        quiet = now - timedelta(hours=delays.reminder_hours)
        async with self._store.begin() as unit:
            left = await unit.sessions.quiet_since(quiet, AT_ONCE)
            looked_at = [self._look_at(session) for session in left]
            kept = self._addresses.directory.retention.drafts
            await unit.sessions.save([session for session, _ in looked_at], now, kept)
            await unit.outbox.post([one for _, posted in looked_at for one in posted], now)
        reminded = sum(bool(posted) for _, posted in looked_at)
        if reminded:
            self._posted()
        return reminded

    async def _round(self) -> float:
        log.info("people reminded: %d", await self.work_once())
        return EVERY

    def _look_at(self, session: Session) -> tuple[Session, Sequence[Outgoing]]:
        """Give the session as it is afterwards, and the reminder if one is due.

        A draft that cannot be read any more is left as it is, and in nobody's way.
        """
        try:
            now = self._clock.now()
            turn = self._remind(session, self._carrier.surroundings(now, self._clock.nonce()))
            if turn is None:
                return session, ()
            return turn.session, self._carrier.carried_out(turn.effects, now).posted
        except Exception as error:  # noqa: BLE001 (one draft must not end the whole bot)
            log.error("reminder of person %d: %s", session.person, place_of(error))  # noqa: TRY400
            return session, ()
