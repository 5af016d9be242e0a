"""What is known of updates before their turns: in which group, about which request, whose code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.arrivals.heard import Heard, Place
from bot.courier.addresses import Addresses
from bot.storage.sent_messages import Standing
from bot.storage.unit import UnitOfWork
from bot.turns.batch import Decisions
from bot.turns.codes import hash_of
from conversations.protocol.inbound import DeliveryReport, Pressed
from conversations.protocol.rights import Tried


class Placing:
    """Looks up, in the transaction of the turns, what they need to be told."""

    def __init__(self, decisions: Decisions, addresses: Addresses) -> None:
        self._decisions = decisions
        self._addresses = addresses

    async def placed(self, unit: UnitOfWork, heard: Sequence[Heard]) -> list[Heard]:
        """Learn what is replied to, and which requests groups speak of."""
        ours = await unit.sent_messages.at({one.answers for one in heard if one.answers})
        placed = [self._about(one, ours.get(one.answers)) for one in heard]
        return [replace(one, topic=await self._topic(unit, one)) for one in placed]

    async def tried(
        self, unit: UnitOfWork, heard: Sequence[Heard], now: datetime
    ) -> Sequence[Heard]:
        """Look the first code up; what comes after it waits until it is known what it did."""
        for number, one in enumerate(heard):
            if one.code is not None:
                desk = await unit.links.desk_of(hash_of(one.code), now)
                wrong = await unit.links.wrong_in(one.inbound.sender.chat, now)
                rights = one.member.rights if one.member else None
                return [*heard[:number], replace(one, tried=Tried(desk, wrong, rights))]
        return heard

    async def _topic(self, unit: UnitOfWork, one: Heard) -> Place | None:
        """Find the topic of the request that is spoken of, if it is not spoken of there."""
        if not one.about or not self._addresses.has_topics(one.desk_here):
            return None
        place = await unit.topics.place(one.desk_here or "", one.about)
        sender = one.inbound.sender
        return None if place == (sender.chat, sender.thread) else place

    def _about(self, one: Heard, ours: Standing | None) -> Heard:
        inbound, decisions = one.inbound, self._decisions
        replied_to = None if ours is None or isinstance(inbound, Pressed) else ours.key
        here = self._addresses.desk_in(inbound.sender.chat)
        if isinstance(inbound, DeliveryReport):
            return replace(one, about=decisions.reference_told(inbound))
        if one.in_private:
            return replace(one, replied_to=replied_to)
        return replace(
            one,
            desk_here=here,
            replied_to=replied_to,
            written_to=ours.addressee if ours else None,
            about=decisions.reference_in(inbound, replied_to),
            lists=decisions.lists(inbound),
            acts=here is not None and decisions.acts(inbound, replied_to),
            code=decisions.code_in(inbound),
        )
