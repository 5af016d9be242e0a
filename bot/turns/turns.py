"""Turns: updates in their order, decided in memory, made true in one transaction."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from bot.alarms.alarms import SET_ASIDE, Alarms
from bot.arrivals.authorizer import Authorizer
from bot.arrivals.heard import Heard
from bot.arrivals.own_updates import own_in
from bot.clock import Clock
from bot.courier.addresses import Addresses
from bot.messages import Messages
from bot.outage_log import OutageLog
from bot.storage.errors import DamagedError, UnavailableError
from bot.storage.inbox import Arrived
from bot.storage.store import Store
from bot.storage.unit import UnitOfWork
from bot.tracebacks import safe_traceback
from bot.turns.batch import Batch, Decisions
from bot.turns.placing import Placing
from bot.turns.watches import looked_after
from bot.turns.writing import Writing
from bot.waiting import wait_first
from conversations.protocol.inbound import Inbound

log = logging.getLogger(__name__)

BATCH = 100  # updates: more did not make it faster when measured
PAUSE = 1.0  # seconds between attempts while the database is away
LOOK_AGAIN = 30.0  # seconds, in case another process received something


class Turns:
    """Answers the inbox; `posted` is called when there is something to deliver.

    `arrived` is to be set when there is something to answer.
    """

    def __init__(  # noqa: PLR0913 (the seams at which the world is handed in)
        self,
        store: Store,
        *,
        decisions: Decisions,
        messages: Messages,
        addresses: Addresses,
        authorizer: Authorizer,
        clock: Clock,
        posted: Callable[[], None],
        arrived: asyncio.Event,
    ) -> None:
        self._store = store
        self._decisions = decisions
        self._messages = messages
        self._addresses = addresses
        self._authorizer = authorizer
        self._clock = clock
        self._posted = posted
        self._arrived = arrived
        self._outage = OutageLog(log, "updates are answered again")
        self._alarms = Alarms(addresses, messages, clock)
        self._placing = Placing(decisions, addresses)
        self._writing = Writing(messages, addresses, self._alarms)
        self._alone = 0  # updates that are still to be taken one by one

    async def run(self, stop: asyncio.Event) -> None:
        """Answer whatever arrives until told to stop; the batch in hand is finished."""
        try:
            while not stop.is_set():
                self._arrived.clear()
                try:
                    worked = await self._step()
                except UnavailableError as error:
                    self._outage.met(f"updates can't be answered: {error}")
                    await wait_first(stop, seconds=PAUSE)
                else:
                    self._outage.passed()
                    if not worked:
                        await wait_first(stop, self._arrived, seconds=LOOK_AGAIN)
        finally:
            await self._authorizer.close()

    async def work_once(self) -> int:
        """Answer the oldest updates, at most 100, in one transaction; give their number."""
        return await self._work(BATCH)

    async def _step(self) -> int:
        """Answer some updates; what cannot be written is found by taking them one by one."""
        try:
            worked = await self._work(1 if self._alone else BATCH)
        except (UnavailableError, DamagedError):
            raise
        except Exception as error:  # noqa: BLE001 (one update must not stop all the others)
            log.error("a batch was not written: %s", safe_traceback(error))  # noqa: TRY400 (no texts)
            if self._alone:
                await self._set_aside_first(type(error).__name__)
            else:
                self._alone = BATCH
            return 1
        self._alone = max(0, self._alone - 1) if worked else 0
        return worked

    async def _work(self, limit: int) -> int:
        async with self._store.begin() as unit:
            arrived = await unit.inbox.waiting(limit, self._authorizer.held)
            if not arrived:
                return 0
            batch = Batch(self._decisions, self._messages, self._addresses, self._clock.now())
            placed = await self._placing.placed(unit, self._heard(batch, arrived))
            heard = await self._placing.tried(unit, self._authorizer.admit(placed), batch.now)
            await self._run(unit, batch, heard)
            await self._writing.write(unit, batch)
        self._learn(batch)
        if batch.posted or batch.last_words or batch.set_aside:
            self._posted()
        return len(arrived)

    def _heard(self, batch: Batch, arrived: Sequence[Arrived]) -> list[Heard]:
        heard = []
        for one in arrived:
            try:
                inbound = self._inbound(one)
            except Exception as error:  # noqa: BLE001 (what one update holds must not stop others)
                log.error("update %d: %s", one.update_id, safe_traceback(error))  # noqa: TRY400
                batch.set_aside[one.update_id] = type(error).__name__
                continue
            if inbound is not None:
                heard.append(Heard(one.update_id, inbound))
            elif one.raw is None:
                batch.set_aside[one.update_id] = "unreadable"
            else:
                batch.done.append(one.update_id)
        return heard

    def _inbound(self, one: Arrived) -> Inbound | None:
        if one.raw is None:
            return None
        return own_in(one.raw) if one.own else self._messages.parse(one.raw)

    async def _run(self, unit: UnitOfWork, batch: Batch, heard: Sequence[Heard]) -> None:
        people = {one.inbound.sender.person for one in heard if one.in_private}
        spoken_of = {one.about for one in heard if one.about}
        asked = {one.listed for one in heard if one.listed}
        listed = await looked_after(unit, self._addresses.directory, asked)
        batch.kept_out = await unit.kept_out.among(people)
        batch.sessions = await unit.sessions.load(people)
        requests = await unit.requests.load(people, spoken_of, listed)
        batch.requests = {request.reference: request for request in requests}
        references = await self._new_references(unit, len(heard))
        for one, reference in zip(heard, references, strict=True):
            batch.take(one, self._clock.nonce(), reference)
            if batch.forgotten is not None:
                break

    async def _new_references(self, unit: UnitOfWork, number: int) -> list[str]:
        """Draw references that no request bears."""
        drawn: set[str] = set()
        while len(drawn) < number:
            more = {self._clock.reference() for _ in range(number - len(drawn))}
            drawn |= more - await unit.requests.taken(more)
        return list(drawn)

    def _learn(self, batch: Batch) -> None:
        """Take over what has been committed: where groups are."""
        for chat, new_chat in batch.moves:
            self._addresses.move(chat, new_chat)
        for link in batch.linked:
            self._addresses.link(link.desk, link.chat)

    async def _set_aside_first(self, reason: str) -> None:
        async with self._store.begin() as unit:
            for one in await unit.inbox.waiting(1, self._authorizer.held):
                await unit.inbox.set_aside({one.update_id: reason}, self._clock.now())
                await self._alarms.tell(unit, "set aside", SET_ASIDE)
        self._posted()
