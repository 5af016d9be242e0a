"""Finds out what role the sender has in a desk's group; until then the update waits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.turns.incoming_updates import IncomingUpdate
from bot.turns.membership_cache import Member, MembershipCache, Who
from conversations.identities import ChatId, PersonId
from conversations.protocol.context import Needs
from conversations.protocol.inbound import Passage
from conversations.protocol.rights import MemberRole


class Authorizer:
    """Lets updates in, and says what their sender is; `bot` is the bot itself.

    `group_of` finds the group of a desk for which somebody works elsewhere.

    One that has to wait, and what the same person sends after it, stays in the inbox meanwhile, so
    that others go on and one person's updates keep their order.
    """

    def __init__(
        self,
        memberships: MembershipCache,
        bot: PersonId,
        group_of: Callable[[str], ChatId | None],
    ) -> None:
        self._memberships = memberships
        self._bot = bot
        self._group_of = group_of
        self._waiting: dict[int, tuple[PersonId, Who]] = {}

    @property
    def held(self) -> frozenset[int]:
        """Name the updates that still wait for an answer of the messenger."""
        asked = self._memberships.is_asking
        self._waiting = {number: one for number, one in self._waiting.items() if asked(one[1])}
        return frozenset(self._waiting)

    def admit(self, updates: Iterable[tuple[IncomingUpdate, Needs]]) -> dict[int, Member]:
        """Give, by number and in their order, those that need not wait, with who is asked about.

        That is the sender, with a colleague where one is named, or the bot itself for a code;
        where it matters of nobody, nothing is known of the member.
        """
        members = ((one.update_id, self._admitted(one, needs)) for one, needs in updates)
        return {number: member for number, member in members if member is not None}

    async def close(self) -> None:
        await self._memberships.close()

    def _admitted(self, one: IncomingUpdate, needs: Needs) -> Member | None:
        sender = one.inbound.sender
        if isinstance(one.inbound, Passage):
            for person in one.inbound.people:
                self._memberships.forget((sender.chat, person))
        for person, asked in self._waiting.values():
            if person == sender.person:
                self._waiting[one.update_id] = sender.person, asked
                return None
        if needs.member_role and sender.speaks_for is not None:
            own = sender.speaks_for == sender.chat
            return Member(MemberRole.ADMINISTRATOR if own else MemberRole.STRANGER)
        who = self._to_know(one, needs)
        if who is None:
            return Member(MemberRole.STRANGER) if needs.works_for else Member()
        member = self._known(one, who)
        if member is None or needs.colleague is None:
            return member
        colleague = self._known(one, (who[0], needs.colleague))
        return colleague and replace(member, colleague_role=colleague.member_role)

    def _known(self, one: IncomingUpdate, who: Who) -> Member | None:
        """Give what somebody is; where that has to be asked, the update waits."""
        member = self._memberships.member(who)
        if member is None:
            self._memberships.ask(who)
            self._waiting[one.update_id] = one.inbound.sender.person, who
        return member

    def _to_know(self, one: IncomingUpdate, needs: Needs) -> Who | None:
        sender = one.inbound.sender
        if needs.code is not None:
            return sender.chat, self._bot
        if needs.works_for:
            group = self._group_of(needs.works_for)
            return (group, sender.person) if group else None
        return (sender.chat, sender.person) if needs.member_role else None
