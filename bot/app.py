"""The composition root: the one place that builds the parts, joins them and lets them run.

The tests take theirs from the same `Parts`, but for a courier without Telegram and for bots in
processes that are killed.
"""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from typing import Any

from bot.addresses import Addresses
from bot.alarms.alarms import Alarms
from bot.alarms.presence import Presence
from bot.alarms.refusals import AlarmWords
from bot.alarms.storage_watch import StorageWatch
from bot.arrivals.inbox import Inbox
from bot.arrivals.rate_limiter import RateLimiter
from bot.catalogues import Catalogues
from bot.clock import Clock
from bot.courier.courier import Courier
from bot.duties import Duty
from bot.messages import Messages
from bot.monitoring.metrics import Deliver, Metrics
from bot.monitoring.monitor import monitored
from bot.networks import load_directory, refuse_examples
from bot.places import belgium
from bot.rounds.clock_guard import ClockGuard, Trusted
from bot.rounds.departures import DepartureSchedule
from bot.rounds.desk_time import DeskTime
from bot.rounds.integrity import IntegrityRounds
from bot.rounds.orphaned_requests import OrphanedRequests
from bot.rounds.reminders import Reminders
from bot.rounds.resumption import Offers
from bot.rounds.retention import RetentionRounds
from bot.rounds.schedules import DeskSchedule, HeldTextSchedule, RequestSchedule
from bot.settings import TELEGRAM, Settings
from bot.standing import Observer, Theirs
from bot.storage.errors import DamagedError
from bot.storage.postgresql import Lock
from bot.storage.store import OUTBOX, Access, Store
from bot.telegram.api import BotApi
from bot.telegram.connection import Connection, connect
from bot.telegram.incoming import incoming
from bot.telegram.members import Members
from bot.telegram.messages import messages_of
from bot.telegram.messenger import Messenger
from bot.telegram.origins import origin_of
from bot.telegram.registration import register
from bot.turns.applied_effects import EffectApplier
from bot.turns.authorizer import Authorizer
from bot.turns.context_loader import WaitFor, at_once
from bot.turns.contexts import ContextBuilder
from bot.turns.decisions import Decisions
from bot.turns.membership_cache import MembershipCache
from bot.turns.turns import Turns
from conversations import decisions
from conversations.directory import Directory
from conversations.languages.packs import check_languages

log = logging.getLogger(__name__)


async def serve(settings: Settings, stop: asyncio.Event, clock: Clock | None = None) -> None:
    """Run the bot until `stop` is set; then finish what is in hand and let go.

    The clock is the machine's, unless another one is given. While Telegram can't be reached it
    waits.

    Raises:
        IncompleteLanguageError: a language lacks its pack, its catalogue or a part of them.
        NetworksError: the networks file has mistakes.
        CannotOpenError: the database can't be used.
        TokenRefusedError: Telegram doesn't know the token.
        CannotMonitorError, CannotListenToTelegramError: a port can't be had.
        ExceptionGroup: a part failed; of a SilentError, when nothing came in from Telegram for too
            long, or of a DamagedError, when the database can't be used any more.
    """
    check_languages()
    directory = load_directory(settings.networks_file, belgium())
    if settings.telegram_api_url == TELEGRAM:
        refuse_examples(settings.networks_file)
    catalogues = Catalogues.load()
    key = settings.data_key.get_secret_value()
    store = await Store.open(settings.database_url, key, Access.WORKER)
    try:
        addresses = await _addresses(store, directory)
        token, polls = settings.bot_token.get_secret_value(), settings.webhook_url is None
        async with connect(token, settings.telegram_api_url, stop, polls=polls) as telegram:
            if telegram is None:
                return
            log.info("at work as @%s", telegram.username)
            messages = messages_of(telegram.username, catalogues.say)
            parts = Parts(store, addresses, messages, clock or Clock(), theirs=telegram.api.time)
            await _work(parts, settings, telegram, stop)
    finally:
        await store.close()
    log.info("ended")


async def _addresses(store: Store, directory: Directory) -> Addresses:
    """Give where each desk is now; those that have no group yet are named in the log."""
    async with store.begin() as unit:
        addresses = Addresses(directory, await unit.chats.moved(), await unit.links.groups())
    if unlinked := [one.id for one in addresses.directory.desks if one.chat_id is None]:
        log.warning("desks without a group; link them: %s", ", ".join(unlinked))
    return addresses


@dataclass(frozen=True)
class Parts:
    """Builds each part from what all of them share.

    `decisions` are our own but in tests that need others; `theirs` is the messenger's clock.
    """

    store: Store
    addresses: Addresses
    messages: Messages
    clock: Clock
    decisions: Decisions = decisions
    theirs: Theirs = lambda: None

    def courier(
        self, deliver: Deliver, on_report: Callable[[], None], mine: Callable[[], bool]
    ) -> Courier:
        return Courier(
            self.store,
            deliver=deliver,
            addresses=self.addresses,
            clock=self.clock,
            alarm=AlarmWords(self.addresses, self.alarms),
            on_report=on_report,
            mine=mine,
        )

    def turns(
        self,
        authorizer: Authorizer,
        posted: Callable[[], None],
        arrived: asyncio.Event,
        wait_for: WaitFor = at_once,
    ) -> Turns:
        return Turns(
            self.store,
            decisions=self.decisions,
            messages=self.messages,
            addresses=self.addresses,
            authorizer=authorizer,
            clock=self.clock,
            posted=posted,
            arrived=arrived,
            observed=Observer(self.store, self.clock, self.theirs),
            wait_for=wait_for,
        )

    @property
    def builder(self) -> ContextBuilder:
        return ContextBuilder(self.messages, self.addresses, self.clock)

    @property
    def applier(self) -> EffectApplier:
        return EffectApplier(self.messages, self.addresses)

    @property
    def alarms(self) -> Alarms:
        return Alarms(self.addresses, self.messages, self.clock)

    def registration(self, api: BotApi) -> Coroutine[Any, Any, None]:
        to = self.addresses
        return register(api, self.messages.say, to.directory.languages, to.administrators_group)

    def storage_watch(self, deliver: Deliver, mine: Callable[[], bool]) -> StorageWatch:
        return StorageWatch(self.store, self.clock, self.alarms, deliver, mine)

    def offers(self, posted: Callable[[], None]) -> Offers:
        return Offers(
            self.store,
            builder=self.builder,
            applier=self.applier,
            clock=self.clock,
            posted=posted,
        )

    def reminders(self, posted: Callable[[], None]) -> Reminders:
        return Reminders(
            self.store,
            builder=self.builder,
            applier=self.applier,
            clock=self.clock,
            posted=posted,
        )

    def desk_time(self, posted: Callable[[], None]) -> DeskTime:
        builder, applier = self.builder, self.applier
        schedules = (
            RequestSchedule(builder, applier),
            HeldTextSchedule(builder, applier),
            DeskSchedule(builder, applier),
        )
        return DeskTime(self.store, schedules=schedules, clock=self.clock, posted=posted)

    def departures(self, posted: Callable[[], None]) -> DeskTime:
        schedules = (DepartureSchedule(self.builder, self.applier),)
        return DeskTime(self.store, schedules=schedules, clock=self.clock, posted=posted)

    def orphaned_requests(self, posted: Callable[[], None]) -> OrphanedRequests:
        return OrphanedRequests(
            self.store,
            builder=self.builder,
            applier=self.applier,
            clock=self.clock,
            posted=posted,
        )

    def rate_limiter(self) -> RateLimiter:
        most = self.addresses.directory.allowance.updates_per_minute
        return RateLimiter(
            most, origin_of, lambda toast: self.messages.render(toast, self.messages.say)
        )

    def retention(self, posted: Callable[[], None]) -> RetentionRounds:
        return RetentionRounds(
            self.store,
            messages=self.messages,
            addresses=self.addresses,
            clock=self.clock,
            posted=posted,
        )


async def _work(
    parts: Parts, settings: Settings, telegram: Connection, stop: asyncio.Event
) -> None:
    """Join the parts, and let them run side by side; if one fails, all end."""
    gc.freeze()  # what was loaded stays to the end: to look through it again is dear
    arrived, metrics = asyncio.Event(), Metrics()
    trusted = ClockGuard(parts.clock, telegram.api.time).trusted
    listening, delivering = (Duty(parts.store, one) for one in (Lock.POLLING, Lock.DELIVERING))
    deliver = metrics.timed(Messenger(telegram.api).deliver)
    courier = parts.courier(deliver, arrived.set, delivering.mine)
    desk_time, departures = parts.desk_time(courier.wake), parts.departures(courier.wake)
    posted = _waking(courier, desk_time, departures)
    offers = parts.offers(courier.wake)
    troubles = parts.storage_watch(deliver, delivering.mine)
    watch = Presence(parts.store, parts.clock, parts.alarms, offers.wake, troubles.explains)
    memberships = MembershipCache(Members(telegram.api), parts.clock, arrived.set)
    authorizer = Authorizer(memberships, telegram.bot, parts.addresses.chat_of)
    turns = parts.turns(authorizer, posted, arrived, courier.wait_for)
    inbox = Inbox(parts.store, parts.clock, arrived.set, parts.rate_limiter().admit, courier.wake)
    parts.store.on_news(lambda table: courier.wake() if table == OUTBOX else arrived.set())
    try:
        async with (
            incoming(settings, telegram.api, inbox, watch) as intake,
            monitored(settings, parts.store, parts.clock, metrics) as heartbeat,
            asyncio.TaskGroup() as tasks,
        ):
            tasks.create_task(listening.run(intake, stop))
            tasks.create_task(turns.run(stop))
            tasks.create_task(delivering.run(courier.run, stop))
            tasks.create_task(desk_time.run(stop, trusted))
            tasks.create_task(departures.run(stop))
            tasks.create_task(offers.run(stop))
            for rounds in _quiet_rounds(parts, troubles, courier.wake, stop, trusted):
                tasks.create_task(rounds)
            tasks.create_task(parts.registration(telegram.api))
            if heartbeat:
                tasks.create_task(heartbeat.run(stop))
    except* DamagedError as damage:
        await troubles.tell_of_the_end(damage.exceptions[0])
        raise


def _waking(*parts: Courier | DeskTime) -> Callable[[], None]:
    """Give what is called when there may be something to deliver, and something to be due."""

    def wake() -> None:
        for part in parts:
            part.wake()

    return wake


def _quiet_rounds(
    parts: Parts,
    troubles: StorageWatch,
    posted: Callable[[], None],
    stop: asyncio.Event,
    trusted: Trusted,
) -> Iterator[Coroutine[Any, Any, None]]:
    """Give the rounds that nobody wakes."""
    yield parts.reminders(posted).run(stop, trusted)
    yield parts.orphaned_requests(posted).run(stop)
    yield parts.retention(posted).run(stop, trusted)
    yield troubles.run(stop)
    yield IntegrityRounds(parts.store, parts.clock).run(stop)
