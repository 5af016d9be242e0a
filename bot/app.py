"""The composition root: joins the parts of the bot, and runs them side by side."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

from bot.addresses import Addresses
from bot.alarms.storage_watch import StorageWatch
from bot.arrivals.inbox import Inbox
from bot.catalogues import Catalogues
from bot.clock import Clock
from bot.duties import Duty
from bot.monitoring.metrics import Metrics
from bot.monitoring.monitor import monitored
from bot.networks import PRETEND, load_directory, refuse_examples
from bot.parts import Parts
from bot.places import belgium
from bot.rounds.clock_guard import ClockGuard, Trusted
from bot.rounds.integrity import IntegrityRounds
from bot.rounds.schedule_runner import ScheduleRunner
from bot.settings import Settings
from bot.storage.errors import DamagedError
from bot.storage.postgresql import Lock
from bot.storage.store import OUTBOX, Store
from bot.store_opening import open_store
from bot.telegram.connection import Connection, connect
from bot.telegram.incoming import incoming
from bot.telegram.members import Members
from bot.telegram.messages import messages_of
from bot.telegram.messenger import Messenger
from bot.turns.authorizer import Authorizer
from bot.turns.membership_cache import MembershipCache
from conversations.directory import Directory
from conversations.languages.packs import check_languages

log = logging.getLogger(__name__)


async def serve(settings: Settings, stop: asyncio.Event, clock: Clock | None = None) -> None:
    """Run the bot until `stop` is set; then finish what is in hand and let go.

    The clock is the machine's, unless another one is given. While the database or Telegram can't be
    reached it waits.

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
    if settings.bot_token.get_secret_value() != PRETEND:
        refuse_examples(settings.networks_file)
    catalogues = Catalogues.load()
    key = settings.data_key.get_secret_value()
    store = await open_store(settings.database_url, key, stop)
    if store is None:
        return
    try:
        addresses = await _addresses(store, directory)
        token, polls = settings.bot_token.get_secret_value(), settings.webhook_url is None
        async with connect(token, settings.telegram_api_url, stop, polls=polls) as telegram:
            if telegram is None:
                return
            log.info("at work as @%s", telegram.username)
            messages = messages_of(telegram.username, catalogues.say)
            parts = Parts(
                store, addresses, messages, clock or Clock(), messenger_time=telegram.api.time
            )
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


async def _work(
    parts: Parts, settings: Settings, telegram: Connection, stop: asyncio.Event
) -> None:
    """Join the parts, and let them run side by side; if one fails, all end."""
    gc.freeze()  # what is loaded stays until the end: the collector need not look through it again
    arrived, metrics = asyncio.Event(), Metrics()
    trusted = ClockGuard(parts.clock, telegram.api.time).trusted
    listening, delivering = (Duty(parts.store, one) for one in (Lock.POLLING, Lock.DELIVERING))
    deliver = metrics.timed(Messenger(telegram.api).deliver)
    courier = parts.courier(deliver, arrived.set, delivering.on_duty)
    desk_schedules, departures = parts.desk_schedules(courier.wake), parts.departures(courier.wake)
    resumption = parts.resumption(courier.wake)
    troubles = parts.storage_watch(deliver, delivering.on_duty)
    detector = parts.outage_detector(resumption.wake, troubles.explains)
    memberships = MembershipCache(Members(telegram.api), parts.clock, arrived.set)
    authorizer = Authorizer(memberships, telegram.bot, parts.addresses.chat_of)
    dues_changed = _wake_all(desk_schedules, departures)
    turns = parts.turns(authorizer, courier.wake, arrived, courier.wait_for, dues_changed)
    inbox = Inbox(parts.store, parts.clock, arrived.set, parts.rate_limiter().admit, courier.wake)
    parts.store.on_news(lambda table: courier.wake() if table == OUTBOX else arrived.set())
    try:
        async with (
            incoming(settings, telegram.api, inbox, detector) as intake,
            monitored(settings, parts.store, parts.clock, metrics) as heartbeat,
            asyncio.TaskGroup() as tasks,
        ):
            tasks.create_task(listening.run(intake, stop))
            tasks.create_task(turns.run(stop))
            tasks.create_task(delivering.run(courier.run, stop))
            tasks.create_task(desk_schedules.run(stop, trusted))
            tasks.create_task(departures.run(stop))
            tasks.create_task(resumption.run(stop))
            for rounds in _timed_rounds(parts, troubles, courier.wake, stop, trusted):
                tasks.create_task(rounds)
            tasks.create_task(parts.registration(telegram.api))
            if heartbeat:
                tasks.create_task(heartbeat.run(stop))
    except* DamagedError as damage:
        await troubles.tell_of_the_end(damage.exceptions[0])
        raise


def _wake_all(*runners: ScheduleRunner) -> Callable[[], None]:
    """Give a function that makes the runners look again at what is due."""

    def wake() -> None:
        for runner in runners:
            runner.wake()

    return wake


def _timed_rounds(
    parts: Parts,
    troubles: StorageWatch,
    posted: Callable[[], None],
    stop: asyncio.Event,
    trusted: Trusted,
) -> Iterator[Coroutine[Any, Any, None]]:
    """Give the rounds that run by the clock alone."""
    yield parts.reminders(posted).run(stop, trusted)
    yield parts.orphaned_requests(posted).run(stop)
    yield parts.retention(posted).run(stop, trusted)
    yield troubles.run(stop)
    yield IntegrityRounds(parts.store, parts.clock).run(stop)
