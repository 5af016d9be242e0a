"""Whatever Telegram answers about topics, every message arrives, in its order."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from dataclasses import replace as but
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.addresses import Addresses
from bot.courier.topics import UNREACHABLE
from bot.delivery import Delivered, Delivery, Outcome, Refusal, Refused, TryLater
from bot.outgoing import SEND, TOPIC_METHODS, Outgoing
from tests.support.courier_driver import CourierDriver
from tests.support.samples import declared, opened
from tests.support.topics_driver import below, card, closing, opening

TOPIC_ANSWERS: tuple[Outcome, ...] = (
    Delivered(7),
    Delivered(8),
    Delivered(None),
    TryLater("timeout"),
    TryLater("flood", after=3.0),
    *(Refused(one) for one in Refusal if one not in UNREACHABLE),
)
SEND_ANSWERS: tuple[Outcome, ...] = (
    *(Delivered(1),) * 3,
    TryLater("timeout"),
    Refused(Refusal.TOPIC_GONE),
    Refused(Refusal.TOPIC_CLOSED),
)
POSTS: tuple[Callable[[str], Outgoing], ...] = (
    card,
    below,
    lambda _text: closing(),
    lambda _text: opening(),
)


@dataclass
class Moody:
    """A messenger that answers about topics as it is told; without a topic it takes anything."""

    answers: list[Outcome]
    sends: list[Outcome]
    arrived: list[str] = field(default_factory=list)
    calls: int = 0

    async def deliver(
        self, delivery: Delivery, _chat: int | None, message_id: int | None
    ) -> Outcome:
        self.calls += 1
        if delivery.method in TOPIC_METHODS:
            return self.answers.pop() if self.answers else Refused(Refusal.NO_RIGHTS)
        inside = delivery.method == SEND and "message_thread_id" in delivery.payload
        answer = self.sends.pop() if inside and self.sends else Delivered(100 + self.calls)
        if isinstance(answer, Delivered):
            self.arrived.append(delivery.payload["text"])
        return answer if delivery.method == SEND else Delivered(message_id)


class Quiet(CourierDriver):
    """A courier whose alarms nobody reads."""

    def alarm(self, delivery: Delivery, refusal: Refusal) -> Outgoing | None:
        return None


@given(
    posts=st.lists(st.sampled_from(POSTS), min_size=1, max_size=6),
    answers=st.lists(st.sampled_from(TOPIC_ANSWERS), max_size=25),
    sends=st.lists(st.sampled_from(SEND_ANSWERS), max_size=25),
)
@settings(max_examples=15, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_no_message_is_lost_whatever_the_topic_calls_answer(
    posts: list[Callable[[str], Outgoing]], answers: list[Outcome], sends: list[Outcome]
) -> None:
    """Cards and what is said below them arrive once each, in their order, in a bounded time."""
    moody = Moody(list(answers), list(sends))
    asyncio.run(_delivered(posts, moody))
    expected = [str(number) for number, one in enumerate(posts) if one in POSTS[:2]]
    assert moody.arrived == expected


async def _delivered(posts: list[Callable[[str], Outgoing]], moody: Moody) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = await opened(Path(folder))
        directory = declared()
        desks = tuple(but(desk, topics=True) for desk in directory.desks)
        addresses = Addresses(but(directory, desks=desks))
        courier = Quiet(store, deliver=moody.deliver, addresses=addresses)
        await courier.post(*(one(str(number)) for number, one in enumerate(posts)))
        await courier.deliver_all()
        for _ in range(40):
            async with store.begin() as unit:
                if await unit.outbox.next_due(courier.clock.now()) is None:
                    break
            await courier.later(61)
        await store.close()
