"""Builds each part of the bot with what it needs; `bot.app` joins the parts and runs them.

Most tests build their parts here too.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from bot.addresses import Addresses
from bot.alarms.alarms import Alarms
from bot.alarms.outages import OutageDetector
from bot.alarms.refusals import AlarmWords
from bot.alarms.storage_watch import StorageWatch
from bot.arrivals.rate_limiter import RateLimiter
from bot.clock import Clock
from bot.courier.courier import Courier
from bot.messages import Messages
from bot.monitoring.metrics import Deliver
from bot.rounds.deciding_rounds import DecidingRounds
from bot.rounds.departures import DepartureSchedule
from bot.rounds.orphaned_requests import OrphanedRequests
from bot.rounds.reminders import Reminders
from bot.rounds.resumption import Resumption
from bot.rounds.retention import RetentionRounds
from bot.rounds.schedule_runner import ScheduleRunner
from bot.rounds.schedules import DeskSchedule, HeldTextSchedule, RequestSchedule
from bot.status import MessengerTime, StatusObserver
from bot.storage.store import Store
from bot.telegram.api import BotApi
from bot.telegram.origins import origin_of
from bot.telegram.registration import register
from bot.turns.applied_effects import EffectApplier
from bot.turns.authorizer import Authorizer
from bot.turns.context_loader import WaitFor, at_once
from bot.turns.contexts import ContextBuilder
from bot.turns.decisions import Decisions
from bot.turns.turns import Turns
from conversations import decisions

D = TypeVar("D", bound=DecidingRounds)


@dataclass(frozen=True)
class Parts:
    """Builds each part from what all of them share.

    Tests may put other `decisions` in the place of ours. `messenger_time` asks the messenger.
    """

    store: Store
    addresses: Addresses
    messages: Messages
    clock: Clock
    decisions: Decisions = decisions
    messenger_time: MessengerTime = lambda: None

    def courier(
        self, deliver: Deliver, on_report: Callable[[], None], on_duty: Callable[[], bool]
    ) -> Courier:
        return Courier(
            self.store,
            deliver=deliver,
            addresses=self.addresses,
            clock=self.clock,
            alarm=AlarmWords(self.addresses, self.alarms),
            on_report=on_report,
            on_duty=on_duty,
        )

    def turns(
        self,
        authorizer: Authorizer,
        posted: Callable[[], None],
        arrived: asyncio.Event,
        wait_for: WaitFor = at_once,
        dues_changed: Callable[[], None] = lambda: None,
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
            observed=StatusObserver(self.store, self.clock, self.messenger_time),
            wait_for=wait_for,
            dues_changed=dues_changed,
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

    def storage_watch(self, deliver: Deliver, on_duty: Callable[[], bool]) -> StorageWatch:
        return StorageWatch(self.store, self.clock, self.alarms, deliver, on_duty)

    def outage_detector(
        self, returned: Callable[[], None], explained: Callable[[datetime], bool]
    ) -> OutageDetector:
        return OutageDetector(self.store, self.clock, self.alarms, returned, explained)

    def resumption(self, posted: Callable[[], None]) -> Resumption:
        return self._deciding(Resumption, posted)

    def reminders(self, posted: Callable[[], None]) -> Reminders:
        return self._deciding(Reminders, posted)

    def desk_schedules(self, posted: Callable[[], None]) -> ScheduleRunner:
        builder, applier = self.builder, self.applier
        schedules = (
            RequestSchedule(builder, applier),
            HeldTextSchedule(builder, applier),
            DeskSchedule(builder, applier),
        )
        return ScheduleRunner(self.store, schedules=schedules, clock=self.clock, posted=posted)

    def departures(self, posted: Callable[[], None]) -> ScheduleRunner:
        schedules = (DepartureSchedule(self.builder, self.applier),)
        return ScheduleRunner(self.store, schedules=schedules, clock=self.clock, posted=posted)

    def orphaned_requests(self, posted: Callable[[], None]) -> OrphanedRequests:
        return self._deciding(OrphanedRequests, posted)

    def _deciding(self, kind: type[D], posted: Callable[[], None]) -> D:
        return kind(
            store=self.store,
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
