"""Drives turns and courier to their end at any await, with a Telegram that outlives them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import accumulate, groupby
from pathlib import Path
from typing import Any

from bot.addresses import Addresses
from bot.arrivals.inbox import Inbox
from bot.delivery import Delivered, Delivery, Outcome
from bot.outgoing import SEND
from bot.status import StatusObserver
from bot.storage.store import Store
from bot.turns.turns import Turns
from conversations.identities import ChatId
from tests.identities import a_person, number_in
from tests.support.courier_driver import CourierDriver
from tests.support.echo_decisions import ECHO, MESSAGES, authorizer, pressed, typed
from tests.support.samples import declared, opened

WORDS = ("a", "send", "b")
PEOPLE = (1, 2)
MESSAGES_SENT = len(PEOPLE) * (len(WORDS) + 2)  # an answer to each word, a card, a fate


class CancelledAt:
    """Awaits a coroutine, and cancels it at its n-th await."""

    def __init__(self, coroutine: Coroutine[Any, Any, None], at: int) -> None:
        self._coroutine = coroutine
        self._at = at

    def __await__(self) -> Generator[Any, Any, None]:
        steps = self._coroutine.__await__()
        try:
            awaited = next(steps)
            for _ in range(self._at - 1):
                yield awaited
                awaited = next(steps)
            if isinstance(awaited, asyncio.Future):
                awaited.cancel()
            awaited = steps.throw(asyncio.CancelledError())
            while True:  # what is cancelled may still tidy up
                yield awaited
                awaited = next(steps)
        except StopIteration:
            return


@dataclass
class LastingTelegram:
    """Keeps updates until they are confirmed, and shows everything that was ever sent."""

    updates: list[dict[str, Any]] = field(default_factory=list)
    sent: list[tuple[int, str]] = field(default_factory=list)

    def waiting(self, offset: int) -> list[dict[str, Any]]:
        """Give at most five updates; those before the offset are forgotten."""
        self.updates = [raw for raw in self.updates if raw["update_id"] >= offset]
        return self.updates[:5]

    async def deliver(
        self, delivery: Delivery, chat: ChatId | None, message_id: int | None
    ) -> Outcome:
        """Deliver, so that the bot can end before it happens, and before it knows."""
        await asyncio.sleep(0)
        if delivery.method == SEND:
            assert chat is not None
            self.sent.append((number_in(chat), delivery.payload["text"]))
        await asyncio.sleep(0)
        return Delivered(message_id or len(self.sent))

    def shown(self, chat: int) -> list[str]:
        return [text for to, text in self.sent if to == chat]


def conversations() -> LastingTelegram:
    """Two people who type at the same time, and press a button at the end."""
    said = [(person, word) for word in WORDS for person in PEOPLE]
    updates = [typed(number, word, person) for number, (person, word) in enumerate(said, start=1)]
    return LastingTelegram([*updates, pressed(98, "x:y", 1), pressed(99, "x:y", 2)])


async def live(store: Store, telegram: LastingTelegram) -> None:
    """One life of the bot: receive, answer and deliver until nothing is left."""
    courier = CourierDriver(store, deliver=telegram.deliver)
    turns = Turns(
        store,
        decisions=ECHO,
        messages=MESSAGES,
        addresses=Addresses(declared()),
        authorizer=authorizer(courier.clock),
        clock=courier.clock,
        posted=courier.courier.wake,
        arrived=courier.reported,
        observed=StatusObserver(store, courier.clock),
    )
    inbox = Inbox(store, courier.clock, courier.reported.set)
    offset = await inbox.receive(())
    while updates := telegram.waiting(offset):
        offset = await inbox.receive(updates)
        await turns.work_once()
        await courier.deliver_all()
    await courier.deliver_all()
    while await turns.work_once():  # what was delivered may have a fate to be told
        await courier.deliver_all()


async def live_until(folder: Path, telegram: LastingTelegram, at: int) -> None:
    """Live, and be cancelled at the n-th await if it comes to that."""
    store = await opened(folder)
    with suppress(asyncio.CancelledError):
        await CancelledAt(live(store, telegram), at)
    await store.close()


async def assert_nothing_lost(folder: Path, telegram: LastingTelegram, crashes: int) -> None:
    """Check that everything was answered, once and in order, as far as anyone can tell."""
    store = await opened(folder)
    async with store.begin() as unit:
        requests = await unit.requests.load(people=list(map(a_person, PEOPLE)))
        sessions = await unit.sessions.load(list(map(a_person, PEOPLE)))
        assert await unit.inbox.waiting(10) == []
    await store.close()
    assert {request.person for request in requests} == set(map(a_person, PEOPLE))
    assert sorted(once(telegram.shown(-100))) == sorted(one.reference for one in requests)
    for person in PEOPLE:
        draft = sessions[a_person(person)].draft
        assert draft is not None
        assert draft.answers == {"said": "".join(WORDS)}
        assert once(telegram.shown(person)) == list(accumulate(WORDS))
        assert len(telegram.shown(person)) <= len(WORDS) + crashes
    assert len(telegram.shown(-100)) <= len(PEOPLE) + crashes
    fates = [f"{one.person.id} told:{one.reference} None" for one in requests]
    assert sorted(once(telegram.shown(-200))) == sorted(fates)


def once(texts: list[str]) -> list[str]:
    """Drop repetitions that follow one another: only what was on its way may come twice."""
    return [text for text, _ in groupby(texts)]
