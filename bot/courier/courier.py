"""The courier: delivers what is due, in order within a chat, chats side by side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from datetime import datetime
from typing import Any

from bot.addresses import Addresses
from bot.clock import Clock
from bot.courier.delivery_reports import move_written, report_of, report_on, written
from bot.courier.limits import Limits
from bot.courier.throttle import AddressedCall, Throttle
from bot.courier.topics import GOOD, Detour, learn, take
from bot.courier.typing_signs import TypingSigns
from bot.courier.unreachable_desks import UnreachableDesks, Words
from bot.courier.verdicts import Anew, Attempt, Failed, Later, Redirected, Verdict, judge
from bot.delivery import Delivery, Moved, Outcome, Refused, TryLater
from bot.outage_log import OutageLog
from bot.outgoing import PIN, QUIET, TYPING
from bot.storage.errors import RefusedError, UnavailableError
from bot.storage.outbox import SUPERSEDED, Due, Sent
from bot.storage.store import Store
from bot.storage.unit import UnitOfWork
from bot.tracebacks import safe_traceback
from bot.waiting import wait_first
from conversations.identities import ChatId

log = logging.getLogger(__name__)

Delivers = Callable[[Delivery, ChatId | None, int | None], Awaitable[Outcome]]
"""Calls the messenger: a delivery, the chat, the message to be changed or replied to, if any."""

Judged = tuple[Attempt, Verdict]

CHATS_AT_ONCE = 64
PRESSES_AT_ONCE = 32  # answers to presses overtake, so they need room of their own
LAST_CALLS = 5.0  # seconds that calls in hand are given at the end
STOOD_STILL = 5.0  # seconds between a decision to deliver and the call: others may act by then
PAUSE = 1.0  # seconds between attempts while the database is away
LOOK_AGAIN = 30.0  # seconds, in case another process posted something
LOOK_SOON = 1.0  # seconds between looks while calls are under way, each of which ends with one
SETTLES = 0.05  # seconds in which the end of a press is noted with others: nothing waits for it


class Courier:
    """Empties the outbox; what happened to each delivery is committed before its chat goes on.

    `on_duty` says within a transaction whether this worker may deliver until it ends.

    `on_report` is called when the inbox has got something to be decided on: a report on a delivery,
    or that a group has another number.
    """

    def __init__(  # noqa: PLR0913 (the seams at which the world is handed in)
        self,
        store: Store,
        *,
        deliver: Delivers,
        addresses: Addresses,
        clock: Clock,
        alarm: Words,
        on_report: Callable[[], None],
        limits: Limits | None = None,
        on_duty: Callable[[], bool] = lambda: True,
    ) -> None:
        self._store = store
        self._deliver = deliver
        self._addresses = addresses
        self._clock = clock
        self._on_report = on_report
        self._unreachable_desks = UnreachableDesks(alarm)
        self._throttle = Throttle(addresses, limits or Limits())
        self._signs = TypingSigns()
        self._outage = OutageLog(log, "messages are delivered again")
        self._on_duty = on_duty
        self._awake = asyncio.Event()
        self._under_way: dict[str, Due] = {}  # by queue
        self._attempts: list[Attempt] = []
        self._calls: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Say that something was posted."""
        self._awake.set()

    def wait_for(self, chat: ChatId, ahead: int) -> float:
        """Give the seconds until a message leaves for a chat whose queue holds so many."""
        return self._throttle.wait_for(chat, ahead, self._clock.ticks())

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until told to stop; calls in hand are given five seconds to end."""
        try:
            while not stop.is_set():
                self._awake.clear()
                seconds = await self._round()
                await wait_first(stop, self._awake, seconds=seconds)
            await self._last_calls()
        finally:
            for call in self._calls:
                call.cancel()
            await asyncio.gather(*self._calls, return_exceptions=True)
            self._under_way.clear()
            self._attempts.clear()

    async def _round(self) -> float:
        """Note what ended, start what may leave; give the seconds until there is more to do."""
        now = self._clock.now()
        try:
            async with self._store.begin() as unit:
                self._awake.clear()  # what comes while others are in the database is seen now
                ended = tuple(self._attempts)
                judged = await self._record(unit, ended, now)
                if self._store.shared:
                    self._addresses.learn(await unit.chats.moved(), await unit.links.groups())
                found = await self._due(unit, ended, now)
                await _clear(unit, found, now)
                busy = bool(found or self._under_way)
                next_due = None if busy else await unit.outbox.next_due(now)
        except (UnavailableError, RefusedError) as error:
            self._outage.met(f"messages can't be delivered: {error}")
            return PAUSE
        self._outage.passed()
        self._learn(ended, judged, now)
        started = [self._start(due) for due in found]
        self._show_typing()
        if not all(started):
            return 0.0  # others may go in their place
        waits = [LOOK_SOON if busy else LOOK_AGAIN, *self._throttle.wait(self._clock.ticks())]
        if (sign := self._signs.wait(self._clock.ticks())) is not None:
            waits.append(sign)
        if next_due is not None:
            waits.append((next_due - now).total_seconds())
        return max(0.0, min(waits))

    async def _record(
        self, unit: UnitOfWork, ended: Sequence[Attempt], now: datetime
    ) -> list[Judged]:
        """Note what became of attempts, but for what another worker has delivered meanwhile."""
        numbers = [attempt.delivery.id for attempt in ended] if self._store.shared else []
        done = await unit.outbox.done(numbers)
        fallback = self._addresses.directory.fallback_desk
        judged = [
            (attempt, judge(attempt, now, fallback))
            for attempt in ended
            if attempt.delivery.id not in done
        ]
        await unit.outbox.sent([one for _, one in judged if isinstance(one, Sent)], now)
        for attempt, verdict in judged:
            await _write(unit, attempt, verdict, now)
            await learn(unit, attempt.due, attempt.outcome)
            if alarm := await self._unreachable_desks.note(unit, attempt):
                await unit.outbox.post([alarm], now)
        await unit.inbox.note(_news(judged), now)
        return judged

    async def _due(self, unit: UnitOfWork, ended: Sequence[Attempt], now: datetime) -> list[Due]:
        """Find what may leave, as far as there is room."""
        flying = self._under_way.keys() - {attempt.due.queue_key for attempt in ended}
        ticks = self._clock.ticks()
        messages = sum(not self._under_way[queue].urgent for queue in flying)
        presses_only = messages >= CHATS_AT_ONCE or self._throttle.closed(ticks)
        room = CHATS_AT_ONCE + PRESSES_AT_ONCE - len(flying)
        if not presses_only:
            room = min(room, CHATS_AT_ONCE - messages)
        busy = flying | self._throttle.resting(ticks)
        if not room or not self._on_duty():
            return []
        return await unit.outbox.due(now, room, busy, urgent_only=presses_only)

    def _learn(self, ended: Sequence[Attempt], judged: Sequence[Judged], now: datetime) -> None:
        """Take over what has been committed: queues go on, chats rest."""
        del self._attempts[: len(ended)]
        for attempt in ended:
            del self._under_way[attempt.due.queue_key]
            self._signs.over(attempt.chat)
        for attempt, verdict in judged:
            if isinstance(attempt.outcome, TryLater) and isinstance(verdict, Later):
                seconds = (verdict.until - now).total_seconds()
                ticks = self._clock.ticks()
                self._throttle.slow_down(attempt.chat, attempt.outcome, seconds, ticks)
        if _news(judged):
            self._on_report()

    def _start(self, due: Due) -> bool:
        """Start a delivery, unless there is an obstacle or its chat takes nothing just now."""
        if due.obstacle:
            return False
        ticks = self._clock.ticks()
        addressed = self._throttle.admit(due, ticks)
        self._signs.waits(due.delivery.chat, ticks)
        if addressed is None:
            return False
        self._signs.leaves(due.delivery.chat, ticks)
        self._under_way[due.queue_key] = due
        self._begin(self._call(addressed, ticks))
        return True

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        call = asyncio.create_task(work)
        self._calls.add(call)
        call.add_done_callback(self._calls.discard)

    def _show_typing(self) -> None:
        """Tell who waits for longer than a second that an answer is on its way."""
        ticks = self._clock.ticks()
        for chat in self._signs.due(ticks) if not self._throttle.closed(ticks) else ():
            self._begin(self._sign(chat))

    async def _sign(self, chat: ChatId) -> None:
        """Show the sign once; whether it arrived matters to nobody."""
        sign = Delivery(id=0, method=TYPING, payload={"action": "typing"}, chat=chat)
        try:
            await self._deliver(sign, chat, None)
        except Exception as error:  # noqa: BLE001 (a sign must not stop what it announces)
            log.error("sign: %s", safe_traceback(error))  # noqa: TRY400 (no texts)

    async def _call(self, addressed: AddressedCall, committed: float) -> None:
        outcome: Outcome
        if self._clock.ticks() - committed > STOOD_STILL:
            outcome = TryLater("the process stood still")  # another worker may deliver by now
        elif addressed.refusal is not None:
            outcome = Refused(addressed.refusal)
        else:
            outcome = await self._answer(addressed)
        due, call, chat = addressed.due, addressed.call, addressed.chat
        self._attempts.append(Attempt(due, call, chat, addressed.message_id, outcome))
        if due.urgent and addressed.refusal is None:
            asyncio.get_running_loop().call_later(SETTLES, self._awake.set)
        else:
            self._awake.set()

    async def _answer(self, addressed: AddressedCall) -> Outcome:
        call = addressed.call
        try:
            return await self._deliver(call, addressed.chat, addressed.message_id)
        except Exception as error:  # noqa: BLE001 (no failure of one call may stop the others)
            log.error("delivery %d: %s", call.id, safe_traceback(error))  # noqa: TRY400 (no texts)
            return TryLater(type(error).__name__)

    async def _last_calls(self) -> None:
        if self._calls:
            await asyncio.wait(self._calls, timeout=LAST_CALLS)
        try:
            async with self._store.begin() as unit:
                await self._record(unit, tuple(self._attempts), self._clock.now())
        except (UnavailableError, RefusedError) as error:
            self._outage.met(f"what was delivered last can't be noted: {error}")


def _news(judged: Sequence[Judged]) -> list[dict[str, Any]]:
    """Write what a turn is to decide on: what became of messages, and which chats have moved."""
    reports = [report_of(*one) for one in judged]
    moved = {one.chat: one.outcome for one, _ in judged if isinstance(one.outcome, Moved)}
    return [
        *(written(report) for report in reports if report),
        *(move_written(chat, outcome) for chat, outcome in moved.items() if chat is not None),
    ]


async def _clear(unit: UnitOfWork, found: Sequence[Due], now: datetime) -> None:
    """Put away what need not be delivered any more."""
    await unit.outbox.sent(
        [Sent(due, reason=due.obstacle) for due in found if due.obstacle == SUPERSEDED], now
    )
    for due in found:
        if due.obstacle and due.obstacle != SUPERSEDED:
            log.warning("delivery %d: %s", due.delivery.id, due.obstacle)
            await unit.outbox.fail(due.delivery.id, due.obstacle, now)
            if report := report_on(due, None, due.obstacle):
                await unit.inbox.note([written(report)], now)


async def _write(unit: UnitOfWork, attempt: Attempt, verdict: Verdict, now: datetime) -> None:
    """Note a verdict; deliveries that arrived are noted all at once."""
    delivery = attempt.delivery
    match verdict:
        case Sent():
            return
        case Later(until, reason):
            await unit.outbox.postpone(delivery.id, until, reason)
        case Failed(reason):
            await unit.outbox.fail(delivery.id, reason, now)
        case Anew():
            await unit.sent_messages.step_aside(attempt.due.addressee, delivery.key)
            await unit.outbox.send_anew(delivery.id, delivery.payload | QUIET)
            return
        case Redirected(desk, reason):
            await unit.outbox.redirect(delivery.id, desk, reason)
        case Detour() as detour:
            assert attempt.chat is not None
            await take(unit, attempt.due, attempt.chat, detour)
            if detour.change in GOOD:
                return
    level = logging.INFO if delivery.method == PIN else logging.WARNING  # a board works unpinned
    log.log(level, "delivery %d (%s): %s", delivery.id, delivery.method, verdict.reason)
