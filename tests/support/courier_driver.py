"""Drives the outbox and the courier, before a messenger that records what it is asked."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.addresses import Addresses
from bot.courier.courier import Courier
from bot.courier.limits import Limits
from bot.delivery import Delivered, Delivery, Outcome, Refusal
from bot.outgoing import EDIT, SEND, Outgoing
from bot.storage.store import Store
from conversations.identities import ChatId
from conversations.protocol.effects import ADMINISTRATORS
from tests.identities import a_chat, number_in
from tests.support.samples import ManualClock, declared

Answers = Callable[["Call"], Outcome | None]


@dataclass(frozen=True)
class Call:
    """One call to the messenger."""

    method: str
    chat: int | None
    message_id: int | None
    text: str


@dataclass
class RecordingMessenger:
    """Delivers everything at once, unless an answer is given for a chat or it is made to wait."""

    calls: list[Call] = field(default_factory=list)
    answers: dict[int | None, list[Outcome | Exception]] = field(
        default_factory=lambda: defaultdict(list)
    )
    gates: dict[int | None, asyncio.Event] = field(default_factory=dict)
    last_id: int = 1000
    called: asyncio.Event = field(default_factory=asyncio.Event)

    async def deliver(
        self, delivery: Delivery, to: ChatId | None, message_id: int | None
    ) -> Outcome:
        chat = None if to is None else number_in(to)
        self.calls.append(Call(delivery.method, chat, message_id, delivery.payload.get("text", "")))
        self.called.set()
        if chat in self.gates:
            await self.gates[chat].wait()
        if self.answers[chat]:
            answer = self.answers[chat].pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        if delivery.method != SEND:
            return Delivered(message_id)
        self.last_id += 1
        return Delivered(self.last_id)

    @property
    def said(self) -> list[tuple[int | None, str]]:
        return [(call.chat, call.text) for call in self.calls]


@dataclass
class CourierDriver:
    """Outbox, courier and messenger around one store, with a clock that is told."""

    store: Store
    limits: Limits = field(default_factory=Limits.none)
    messenger: RecordingMessenger = field(default_factory=RecordingMessenger)
    clock: ManualClock = field(default_factory=ManualClock)
    addresses: Addresses = field(default_factory=lambda: Addresses(declared()))
    deliver: Callable[..., Awaitable[Outcome]] | None = None
    reported: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.courier = Courier(
            self.store,
            deliver=self.deliver or self.messenger.deliver,
            addresses=self.addresses,
            clock=self.clock,
            alarm=self.alarm,
            on_report=self.reported.set,
            limits=self.limits,
        )

    def alarm(self, delivery: Delivery, refusal: Refusal) -> Outgoing | None:
        return message(ADMINISTRATORS, f"{delivery.desk}: {refusal}")

    async def post(self, *messages: Outgoing) -> None:
        async with self.store.begin() as unit:
            await unit.outbox.post(messages, self.clock.now())
        self.courier.wake()

    async def deliver_all(self) -> None:
        """Let the courier work until it would go to sleep."""
        async with asyncio.timeout(20):
            while True:
                seconds = await self.courier._round()
                if self.courier._calls:
                    await asyncio.wait(self.courier._calls, timeout=0.02)
                elif seconds and not self.courier._attempts:
                    return

    async def until_called(self, times: int) -> None:
        """Wait until the messenger has been called so many times in all."""
        async with asyncio.timeout(30):
            while len(self.messenger.calls) < times:
                self.messenger.called.clear()
                await self.messenger.called.wait()

    async def later(self, seconds: float) -> None:
        self.clock.later(seconds)
        await self.deliver_all()


def message(
    to: int | str, text: str, key: str = "", *, buttons: bool = False, **changes: Any
) -> Outgoing:
    """Make a message for a chat or a desk."""
    markup = {"reply_markup": {"inline_keyboard": [[text]]}} if buttons else {}
    addressee = str(a_chat(to)) if isinstance(to, int) else to
    return Outgoing(
        **{
            "method": SEND,
            "payload": {"text": text, **markup},
            "queue_key": addressee,
            "addressee": addressee,
            "chat": a_chat(to) if isinstance(to, int) else None,
            "desk": to if isinstance(to, str) else None,
            "key": key,
            **changes,
        }
    )


def edit(to: int | str, text: str, key: str, **changes: Any) -> Outgoing:
    return message(to, text, key, **{"method": EDIT, **changes})


def answer(press: str, until: datetime) -> Outgoing:
    """Make the answer to a press."""
    return Outgoing(
        method="answerCallbackQuery",
        payload={"text": press},
        queue_key=f"press {press}",
        urgent=True,
        expires_at=until,
    )
