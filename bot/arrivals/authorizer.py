"""What comes from a desk's group waits at the door until it is known who it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.arrivals.heard import Heard
from bot.arrivals.membership_cache import Member, MembershipCache, Who
from conversations.protocol.inbound import Passage
from conversations.protocol.rights import MemberRole


class Authorizer:
    """Lets updates in with the rank of their sender; `bot` is the bot's own number.

    One that has to wait, and what the same person sends after it, stays in the inbox meanwhile, so
    that others go on and one person's updates keep their order.
    """

    def __init__(self, memberships: MembershipCache, bot: int) -> None:
        self._memberships = memberships
        self._bot = bot
        self._waiting: dict[int, tuple[int, Who]] = {}

    @property
    def held(self) -> frozenset[int]:
        """Name the updates that still wait for an answer of the messenger."""
        asked = self._memberships.is_asking
        self._waiting = {number: one for number, one in self._waiting.items() if asked(one[1])}
        return frozenset(self._waiting)

    def admit(self, heard: Sequence[Heard]) -> list[Heard]:
        """Give those that need not wait, in their order."""
        return [admitted for one in heard if (admitted := self._admitted(one))]

    async def close(self) -> None:
        await self._memberships.close()

    def _admitted(self, one: Heard) -> Heard | None:
        sender = one.inbound.sender
        if isinstance(one.inbound, Passage):
            for person in one.inbound.people:
                self._memberships.forget((sender.chat, person))
        for person, asked in self._waiting.values():
            if person == sender.person:
                self._waiting[one.update_id] = sender.person, asked
                return None
        if one.acts and sender.speaks_for is not None:
            own = sender.speaks_for == sender.chat
            return replace(
                one, member=Member(MemberRole.ADMINISTRATOR if own else MemberRole.STRANGER)
            )
        who = self._to_know(one)
        if who is None:
            return one
        member = self._memberships.member(who)
        if member is None:
            self._memberships.ask(who)
            self._waiting[one.update_id] = sender.person, who
            return None
        return replace(one, member=member)

    def _to_know(self, one: Heard) -> Who | None:
        sender = one.inbound.sender
        if one.code is not None:
            return sender.chat, self._bot
        return (sender.chat, sender.person) if one.acts else None
