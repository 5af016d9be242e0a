"""The composition root: the one place that builds the parts, joins them and lets them run.

The tests take theirs from the same `Parts`, but for a courier without Telegram and for bots in
processes that are killed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from bot.addresses import Addresses
from bot.alarms.alarms import Alarms
from bot.alarms.presence import Presence
from bot.alarms.refusals import AlarmWords
from bot.arrivals.inbox import Inbox
from bot.arrivals.rate_limiter import RateLimiter
from bot.catalogues import Catalogues
from bot.clock import Clock
from bot.courier.courier import Courier
from bot.messages import Messages
from bot.networks import load_directory
from bot.places import belgium
from bot.rounds.desk_time import DeskTime
from bot.rounds.orphaned_requests import OrphanedRequests
from bot.rounds.reminders import Reminders
from bot.rounds.resumption import Offers
from bot.rounds.retention import RetentionRounds
from bot.rounds.schedules import DeskSchedule, RequestSchedule
from bot.settings import Settings
from bot.storage.errors import DamagedError
from bot.storage.store import Store
from bot.telegram.connection import Connection, connect
from bot.telegram.inbound import parse
from bot.telegram.intake import Intake
from bot.telegram.links import topic_link
from bot.telegram.members import Members
from bot.telegram.messenger import Messenger
from bot.telegram.origins import origin_of
from bot.telegram.outbound import render
from bot.telegram.registration import register
from bot.turns.applied_effects import EffectApplier
from bot.turns.authorizer import Authorizer
from bot.turns.contexts import ContextBuilder
from bot.turns.decisions import Decisions
from bot.turns.membership_cache import MembershipCache
from bot.turns.turns import Turns
from conversations import decisions
from conversations.languages.packs import check_languages

log = logging.getLogger(__name__)


async def serve(settings: Settings, stop: asyncio.Event, clock: Clock | None = None) -> None:
    """Run the bot until `stop` is set; then finish what is in hand and let go.

    The clock is the machine's, unless another one is given.

    Raises:
        IncompleteLanguageError: a language lacks its pack, its catalogue or a part of them.
        NetworksError: the networks file has mistakes.
        CannotOpenError: the database can't be used.
        TokenRefusedError: Telegram doesn't know the token.
        CannotConnectError: Telegram can't be reached.
        ExceptionGroup: a part failed; of a SilentError, when nothing came in from Telegram for too
            long, or of a DamagedError, when the database can't be used any more.
    """
    check_languages()
    directory = load_directory(settings.networks_file, belgium())
    catalogues = Catalogues.load()
    key = settings.data_key.get_secret_value()
    store = await Store.open(settings.database_url, key, alone=True)
    try:
        async with store.begin() as unit:
            moved, linked = await unit.chats.moved(), await unit.links.groups()
        addresses = Addresses(directory, moved, linked)
        if unlinked := [one.id for one in addresses.directory.desks if one.chat_id is None]:
            log.warning("desks without a group; link them: %s", ", ".join(unlinked))
        token = settings.bot_token.get_secret_value()
        async with connect(token, settings.telegram_api_url) as telegram:
            log.info("at work as @%s", telegram.username)
            read = partial(parse, username=telegram.username)
            messages = Messages(read, render, catalogues.say, topic_link)
            parts = Parts(store, addresses, messages, clock or Clock())
            await _work(parts, telegram, stop)
    finally:
        await store.close()
    log.info("ended")


@dataclass(frozen=True)
class Parts:
    """Builds each part from what all of them share.

    `decisions` are our own but in tests that need others.
    """

    store: Store
    addresses: Addresses
    messages: Messages
    clock: Clock
    decisions: Decisions = decisions

    def courier(self, messenger: Messenger, on_report: Callable[[], None]) -> Courier:
        return Courier(
            self.store,
            deliver=messenger.deliver,
            addresses=self.addresses,
            clock=self.clock,
            alarm=AlarmWords(self.addresses, self.alarms),
            on_report=on_report,
        )

    def turns(
        self, authorizer: Authorizer, posted: Callable[[], None], arrived: asyncio.Event
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
        schedules = RequestSchedule(builder, applier), DeskSchedule(builder, applier)
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


async def _work(parts: Parts, telegram: Connection, stop: asyncio.Event) -> None:
    """Join the parts, and let them run side by side; if one fails, all end."""
    arrived = asyncio.Event()
    courier = parts.courier(Messenger(telegram.api), arrived.set)
    desk_time = parts.desk_time(courier.wake)

    def posted() -> None:
        courier.wake()
        desk_time.wake()

    offers = parts.offers(courier.wake)
    watch = Presence(parts.store, parts.clock, parts.alarms, offers.wake)
    memberships = MembershipCache(Members(telegram.api), parts.clock, arrived.set)
    turns = parts.turns(Authorizer(memberships, telegram.bot), posted, arrived)
    inbox = Inbox(parts.store, parts.clock, arrived.set, parts.rate_limiter().admit, courier.wake)
    try:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(Intake(telegram.api, inbox.receive, watch).run(stop))
            tasks.create_task(turns.run(stop))
            tasks.create_task(courier.run(stop))
            tasks.create_task(parts.reminders(courier.wake).run(stop))
            tasks.create_task(desk_time.run(stop))
            tasks.create_task(parts.orphaned_requests(courier.wake).run(stop))
            tasks.create_task(parts.retention(courier.wake).run(stop))
            tasks.create_task(offers.run(stop))
            tasks.create_task(register(telegram.api, parts.messages.say))
    except* DamagedError as damage:
        log.critical("the bot ends: %s", damage.exceptions[0])
        raise
