"""The composition root: the one place that builds the parts, joins them and lets them run."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from bot.alarms.alarms import Alarms
from bot.alarms.presence import Presence
from bot.alarms.refusals import AlarmWords
from bot.arrivals.authorizer import Authorizer
from bot.arrivals.inbox import Inbox
from bot.arrivals.membership_cache import MembershipCache
from bot.arrivals.rate_limiter import RateLimiter
from bot.catalogues import Catalogues
from bot.clock import Clock
from bot.courier.addresses import Addresses
from bot.courier.courier import Courier
from bot.messages import Messages
from bot.networks import load_directory
from bot.places import belgium
from bot.rounds.desk_time import DeskTime
from bot.rounds.orphaned_requests import OrphanedRequests
from bot.rounds.reminders import Reminders
from bot.rounds.resumption import Offers
from bot.rounds.retention import Tidying
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
from bot.turns.batch import Decisions
from bot.turns.carrying import Carrier
from bot.turns.turns import Turns
from bot.turns.watches import DeskDecisions, DeskWatch, RequestWatch
from conversations import chat, desk
from conversations.languages.packs import check_languages

log = logging.getLogger(__name__)

DECISIONS = Decisions(
    turn=chat.turn,
    press=desk.press,
    handle_message=desk.handle_message,
    told=desk.told,
    reference_in=desk.reference_in,
    reference_told=desk.reference_told,
    lists=desk.lists,
    apology=chat.apology,
    acts=desk.acts,
    code_in=desk.code_in,
    keep_out=chat.keep_out,
)

DESK_DECISIONS = DeskDecisions(look=desk.look, board=desk.board, digest=desk.digest)


async def serve(settings: Settings, stop: asyncio.Event) -> None:
    """Run the bot until `stop` is set; then finish what is in hand and let go.

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
            world = World(store, addresses, messages, Clock())
            await _work(world, telegram, stop)
    finally:
        await store.close()
    log.info("ended")


@dataclass(frozen=True)
class World:
    """What the parts share."""

    store: Store
    addresses: Addresses
    messages: Messages
    clock: Clock

    def courier(self, messenger: Messenger, told: Callable[[], None]) -> Courier:
        return Courier(
            self.store,
            deliver=messenger.deliver,
            addresses=self.addresses,
            clock=self.clock,
            alarm=AlarmWords(self.addresses, self.alarms),
            told=told,
        )

    def turns(
        self, authorizer: Authorizer, posted: Callable[[], None], arrived: asyncio.Event
    ) -> Turns:
        return Turns(
            self.store,
            decisions=DECISIONS,
            messages=self.messages,
            addresses=self.addresses,
            authorizer=authorizer,
            clock=self.clock,
            posted=posted,
            arrived=arrived,
        )

    @property
    def carrier(self) -> Carrier:
        return Carrier(self.messages, self.addresses)

    @property
    def alarms(self) -> Alarms:
        return Alarms(self.addresses, self.messages, self.clock)

    def offers(self, posted: Callable[[], None]) -> Offers:
        return Offers(
            self.store,
            offer=chat.offer_again,
            carrier=self.carrier,
            clock=self.clock,
            posted=posted,
        )

    def reminders(self, posted: Callable[[], None]) -> Reminders:
        return Reminders(
            self.store,
            remind=chat.remind,
            carrier=self.carrier,
            clock=self.clock,
            posted=posted,
        )

    def desk_time(self, posted: Callable[[], None]) -> DeskTime:
        carrier = self.carrier
        return DeskTime(
            self.store,
            watches=(
                RequestWatch(DESK_DECISIONS, carrier, self.clock),
                DeskWatch(DESK_DECISIONS, carrier, self.clock),
            ),
            clock=self.clock,
            posted=posted,
        )

    def left_behind(self, posted: Callable[[], None]) -> OrphanedRequests:
        return OrphanedRequests(
            self.store,
            hand_over=desk.left_behind,
            carrier=self.carrier,
            clock=self.clock,
            posted=posted,
        )

    def gate(self) -> RateLimiter:
        most = self.addresses.directory.allowance.updates_per_minute
        return RateLimiter(
            most, origin_of, lambda toast: self.messages.render(toast, self.messages.say)
        )

    def tidying(self, posted: Callable[[], None]) -> Tidying:
        return Tidying(
            self.store,
            messages=self.messages,
            addresses=self.addresses,
            clock=self.clock,
            posted=posted,
        )


async def _work(world: World, telegram: Connection, stop: asyncio.Event) -> None:
    """Join the parts, and let them run side by side; if one fails, all end."""
    arrived = asyncio.Event()
    courier = world.courier(Messenger(telegram.api), arrived.set)
    desk_time = world.desk_time(courier.wake)

    def posted() -> None:
        courier.wake()
        desk_time.wake()

    offers = world.offers(courier.wake)
    watch = Presence(world.store, world.clock, world.alarms, offers.wake)
    memberships = MembershipCache(Members(telegram.api), world.clock, arrived.set)
    turns = world.turns(Authorizer(memberships, telegram.bot), posted, arrived)
    inbox = Inbox(world.store, world.clock, arrived.set, world.gate().admit, courier.wake)
    try:
        async with asyncio.TaskGroup() as parts:
            parts.create_task(Intake(telegram.api, inbox.receive, watch).run(stop))
            parts.create_task(turns.run(stop))
            parts.create_task(courier.run(stop))
            parts.create_task(world.reminders(courier.wake).run(stop))
            parts.create_task(desk_time.run(stop))
            parts.create_task(world.left_behind(courier.wake).run(stop))
            parts.create_task(world.tidying(courier.wake).run(stop))
            parts.create_task(offers.run(stop))
            parts.create_task(register(telegram.api, world.messages.say))
    except* DamagedError as damage:
        log.critical("the bot ends: %s", damage.exceptions[0])
        raise
