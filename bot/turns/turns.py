"""Takes updates from the inbox in batches: decides on each, and writes all in one transaction."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.addresses import Addresses
from bot.alarms.alarms import SET_ASIDE, Alarms
from bot.clock import Clock
from bot.messages import Messages
from bot.outage_log import OutageLog
from bot.storage.errors import DamagedError, UnavailableError
from bot.storage.store import Store
from bot.tracebacks import safe_traceback
from bot.turns.applied_effects import EffectApplier
from bot.turns.authorizer import Authorizer
from bot.turns.batch import Batch
from bot.turns.changes import merged
from bot.turns.commit import Commit
from bot.turns.context_loader import ContextLoader, Observed, WaitFor, at_once
from bot.turns.contexts import ContextBuilder
from bot.turns.decisions import Decisions
from bot.turns.incoming_updates import read_updates
from bot.waiting import wait_first

log = logging.getLogger(__name__)

BATCH = 100  # updates: more did not make it faster when measured
PAUSE = 1.0  # seconds between attempts while the database is away
LOOK_AGAIN = 30.0  # seconds, in case another process received something


class Turns:
    """Answers the updates in the inbox.

    It calls `posted` when there are messages to deliver, and `dues_changed` when something may have
    become due at a desk. Others set `arrived` when there are updates to answer. `observed` gives
    the status report, `wait_for` how long a chat's next message waits for the messenger's limits.
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
        observed: Observed,
        wait_for: WaitFor = at_once,
        dues_changed: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._addresses = addresses
        self._dues_changed = dues_changed
        self._messages = messages
        self._authorizer = authorizer
        self._clock = clock
        self._posted = posted
        self._arrived = arrived
        self._outage = OutageLog(log, "updates are answered again")
        self._alarms = Alarms(addresses, messages, clock)
        self._loader = ContextLoader(
            decisions,
            addresses,
            authorizer,
            messages,
            clock=clock,
            wait_for=wait_for,
            observed=observed,
        )
        builder = ContextBuilder(messages, addresses, clock)
        self._batch = Batch(decisions, builder, EffectApplier(messages, addresses))
        self._commit = Commit(messages, addresses, self._alarms)
        self._tried: int | None = None  # the update that was taken alone last
        self._alone = 0  # updates that are still to be taken one by one
        self._more = True  # whether some may wait that were there before the last look

    async def run(self, stop: asyncio.Event) -> None:
        """Answer whatever arrives until told to stop; the batch in hand is finished."""
        try:
            while not stop.is_set():
                try:
                    await self._step()
                except UnavailableError as error:
                    self._outage.met(f"updates can't be answered: {error}")
                    await wait_first(stop, seconds=PAUSE)
                else:
                    self._outage.passed()
                    if not self._more:
                        await wait_first(stop, self._arrived, seconds=LOOK_AGAIN)
        finally:
            await self._authorizer.close()

    async def work_once(self) -> int:
        """Answer the oldest updates, at most 100, in one transaction; give their number."""
        return await self._work(BATCH)

    async def _step(self) -> None:
        """Answer a batch; after one that could not be written, take them one by one."""
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
            self._more = True
        else:
            self._alone = max(0, self._alone - 1) if worked else 0

    async def _work(self, limit: int) -> int:
        silent = self._addresses.directory.silent_desks
        async with self._store.begin() as unit:
            self._arrived.clear()  # what comes while others are in the database is seen now
            arrived = await unit.inbox.waiting(limit, self._authorizer.held)
            if not arrived:
                self._more = False
                return 0
            self._tried = arrived[0].update_id if limit == 1 else None
            now = self._clock.now()
            if self._store.shared:
                self._addresses.learn(await unit.chats.moved(), await unit.links.groups())
            read = read_updates(arrived, self._messages.parse)
            loaded = await self._loader.load(unit, read.updates, now)
            changes = merged(read, self._batch.run(loaded))
            await self._commit.write(unit, changes, now)
        self._more = len(arrived) == limit or len(arrived) > changes.finished
        self._commit.learn(changes)
        if changes.at_desks or silent != self._addresses.directory.silent_desks:
            self._dues_changed()
        if changes.posted or changes.last_words or changes.set_aside:
            self._posted()
        return len(arrived)

    async def _set_aside_first(self, reason: str) -> None:
        async with self._store.begin() as unit:
            for one in await unit.inbox.waiting(1, self._authorizer.held):
                if one.update_id != self._tried:
                    return  # another worker has done with it
                await unit.inbox.set_aside({one.update_id: reason}, self._clock.now())
                await self._alarms.tell(unit, "set aside", SET_ASIDE)
        self._posted()
