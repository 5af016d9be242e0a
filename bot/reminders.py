"""Reminders of drafts that were left: decided, committed and delivered as answers are."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import timedelta

from bot.addresses import Addresses
from bot.batch import Messages
from bot.clock import Clock
from bot.faults import place_of
from bot.outgoing import Outgoing, outgoing
from bot.storage.errors import UnavailableError
from bot.storage.store import Store
from bot.waiting import first_of
from conversations.dialogue import is_day
from conversations.effects import Send, Turn
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
        self._messages = messages
        self._addresses = addresses
        self._clock = clock
        self._posted = posted

    async def run(self, stop: asyncio.Event) -> None:
        """Remind until told to stop."""
        while not stop.is_set():
            try:
                reminded = await self.work_once()
            except UnavailableError as error:
                log.error("nobody could be reminded: %s", error)  # noqa: TRY400  one line says it
            else:
                log.info("people reminded: %d", reminded)
            await first_of(stop, seconds=EVERY)

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
            kept = timedelta(days=delays.drafts_days)
            await unit.sessions.save([session for session, _ in looked_at], now, kept)
            await unit.outbox.post([one for _, posted in looked_at for one in posted], now)
        reminded = sum(bool(posted) for _, posted in looked_at)
        if reminded:
            self._posted()
        return reminded

    def _look_at(self, session: Session) -> tuple[Session, tuple[Outgoing, ...]]:
        """Give the session as it is afterwards, and the reminder if one is due.

        A draft that cannot be read any more is left as it is, and in nobody's way.
        """
        try:
            turn = self._remind(session, self._surroundings())
            return (turn.session, tuple(self._rendered(turn))) if turn else (session, ())
        except Exception as error:  # noqa: BLE001 (one draft must not end the whole bot)
            log.error("reminder of person %d: %s", session.person, place_of(error))  # noqa: TRY400
            return session, ()

    def _surroundings(self) -> Surroundings:
        return Surroundings(
            now=self._clock.now(),
            directory=self._addresses.directory,
            say=self._messages.say,
            nonce=self._clock.nonce(),
            reference="",
        )

    def _rendered(self, turn: Turn) -> Iterable[Outgoing]:
        for effect in turn.effects:
            assert isinstance(effect, Send)
            rendered = self._messages.render(effect, self._messages.say)
            yield outgoing(effect, rendered, self._clock.now())
