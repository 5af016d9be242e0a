"""What the decisions of one transaction need, looked up in it, once for all of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from bot.addresses import Addresses
from bot.clock import Clock
from bot.storage.sent_messages import MessageLocation, MessageName
from bot.storage.unit import UnitOfWork
from bot.turns.authorizer import Authorizer
from bot.turns.boards import desks_on_boards
from bot.turns.codes import hash_of
from bot.turns.decisions import Decisions
from bot.turns.incoming_updates import IncomingUpdate
from bot.turns.loaded_updates import LoadedUpdates, PendingUpdate
from bot.turns.membership_cache import Member
from conversations.identities import PersonId
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import Pressed
from conversations.protocol.rights import Tried
from conversations.requests.request import Request


class ContextLoader:
    """Asks what is needed, lets in whoever need not wait, and loads it."""

    def __init__(
        self, decisions: Decisions, addresses: Addresses, authorizer: Authorizer, clock: Clock
    ) -> None:
        self._decisions = decisions
        self._addresses = addresses
        self._authorizer = authorizer
        self._clock = clock

    async def load(
        self, unit: UnitOfWork, updates: Sequence[IncomingUpdate], now: datetime
    ) -> LoadedUpdates:
        """Load what these updates need, as far as they can be decided on now.

        Those whose sender has to be asked about stay out, and so does what follows a code: it waits
        until it is known what the code did.
        """
        ours = await unit.sent_messages.at({one.points_at for one in updates if one.points_at})
        found = [self._pending(one, ours.get(one.points_at)) for one in updates]
        members = self._authorizer.admit((one.update, one.needs) for one in found)
        pending = _up_to_a_code([one for one in found if one.number in members])
        tried = await self._tried(unit, pending, members, now)
        people = {one.needs.person for one in pending if one.needs.person is not None}
        return LoadedUpdates(
            pending,
            now,
            self._addresses.directory,
            members,
            tried=tried,
            topics=await self._topics(unit, pending),
            blocked=await unit.blocked_people.among(people),
            sessions=await unit.sessions.load(people),
            requests=await self._requests(unit, people, pending, tried),
            held_texts=await _held_texts(unit, pending),
            references=iter(await self._new_references(unit, len(pending))),
        )

    def _pending(self, update: IncomingUpdate, ours: MessageName | None) -> PendingUpdate:
        inbound = update.inbound
        here = self._addresses.desk_in(inbound.sender.chat)
        replied_to = None if ours is None or isinstance(inbound, Pressed) else ours.key
        needs = self._decisions.needs(inbound, here, replied_to)
        return PendingUpdate(update, here, ours, replied_to, needs)

    async def _tried(
        self,
        unit: UnitOfWork,
        pending: Sequence[PendingUpdate],
        members: Mapping[int, Member],
        now: datetime,
    ) -> dict[int, Tried]:
        """Look up the code that is given, if one is."""
        last = pending[-1] if pending else None
        if last is None or last.needs.code is None:
            return {}
        desk = await unit.links.desk_of(hash_of(last.needs.code), now)
        wrong = await unit.links.wrong_in(last.inbound.sender.chat, now)
        return {last.number: Tried(desk, wrong, members[last.number].rights)}

    async def _topics(
        self, unit: UnitOfWork, pending: Sequence[PendingUpdate]
    ) -> dict[int, MessageLocation]:
        """Find the topics of the requests that are spoken of, where that is not done there."""
        topics = {}
        for one in pending:
            reference, desk, sender = one.needs.request, one.desk_here, one.inbound.sender
            if not one.needs.topic or not reference or not self._addresses.has_topics(desk):
                continue
            place = await unit.topics.place(desk or "", reference)
            if place is not None and place != (sender.chat, sender.thread):
                topics[one.number] = place
        return topics

    async def _requests(
        self,
        unit: UnitOfWork,
        people: Collection[PersonId],
        pending: Sequence[PendingUpdate],
        tried: Mapping[int, Tried],
    ) -> dict[str, Request]:
        """Load the requests of people, those that are spoken of, and those on boards."""
        spoken_of = {one.needs.request for one in pending if one.needs.request}
        asked = {desk for one in pending if (desk := one.listed_desk(tried.get(one.number)))}
        listed = await desks_on_boards(unit, self._addresses.directory, asked)
        requests = await unit.requests.load(people, spoken_of, listed)
        return {request.reference: request for request in requests}

    async def _new_references(self, unit: UnitOfWork, number: int) -> list[str]:
        """Draw references that no request bears."""
        drawn: set[str] = set()
        while len(drawn) < number:
            more = {self._clock.reference() for _ in range(number - len(drawn))}
            drawn |= more - await unit.requests.taken(more)
        return list(drawn)


async def _held_texts(
    unit: UnitOfWork, pending: Sequence[PendingUpdate]
) -> dict[tuple[str, str], HeldText]:
    """Load what is asked for, or held, in the groups where that matters."""
    desks = {one.desk_here for one in pending if one.needs.held and one.desk_here}
    return {(one.desk, one.key): one for one in await unit.held_texts.at(desks)}


def _up_to_a_code(pending: Sequence[PendingUpdate]) -> tuple[PendingUpdate, ...]:
    """Leave out what comes after the first code."""
    for number, one in enumerate(pending, 1):
        if one.needs.code is not None:
            return tuple(pending[:number])
    return tuple(pending)
