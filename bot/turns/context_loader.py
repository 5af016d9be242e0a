"""What the decisions of one transaction need, looked up in it, once for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.arrivals.authorizer import Authorizer
from bot.arrivals.incoming_updates import IncomingUpdate
from bot.arrivals.membership_cache import Member
from bot.clock import Clock
from bot.courier.addresses import Addresses
from bot.storage.sent_messages import MessageLocation, MessageName
from bot.storage.unit import UnitOfWork
from bot.turns.boards import desks_on_boards
from bot.turns.codes import hash_of
from bot.turns.decisions import Decisions
from bot.turns.loaded_updates import LoadedUpdates, PendingUpdate
from conversations.protocol.inbound import Pressed
from conversations.protocol.rights import Tried


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
        pending = _up_to_a_code([one for one in found if one.update.update_id in members])
        loaded = LoadedUpdates(
            pending,
            now,
            self._addresses.directory,
            members,
            tried=await self._tried(unit, pending, members, now),
            topics=await self._topics(unit, pending),
            blocked={},
            sessions={},
            requests={},
            references=iter(await self._new_references(unit, len(pending))),
        )
        await self._load_rows(unit, loaded)
        return loaded

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
        if not pending or pending[-1].needs.code is None:
            return {}
        update = pending[-1].update
        desk = await unit.links.desk_of(hash_of(pending[-1].needs.code), now)
        wrong = await unit.links.wrong_in(update.inbound.sender.chat, now)
        return {update.update_id: Tried(desk, wrong, members[update.update_id].rights)}

    async def _topics(
        self, unit: UnitOfWork, pending: Sequence[PendingUpdate]
    ) -> dict[int, MessageLocation]:
        """Find the topics of the requests that are spoken of, where that is not done there."""
        topics = {}
        for one in pending:
            reference, desk, sender = one.needs.request, one.desk_here, one.update.inbound.sender
            if not one.needs.topic or not reference or not self._addresses.has_topics(desk):
                continue
            place = await unit.topics.place(desk or "", reference)
            if place is not None and place != (sender.chat, sender.thread):
                topics[one.update.update_id] = place
        return topics

    async def _load_rows(self, unit: UnitOfWork, loaded: LoadedUpdates) -> None:
        people = {one.needs.person for one in loaded.pending if one.needs.person is not None}
        spoken_of = {one.needs.request for one in loaded.pending if one.needs.request}
        asked = {desk for one in loaded.pending if (desk := loaded.listed_desk(one))}
        listed = await desks_on_boards(unit, self._addresses.directory, asked)
        loaded.blocked = await unit.blocked_people.among(people)
        loaded.sessions = await unit.sessions.load(people)
        requests = await unit.requests.load(people, spoken_of, listed)
        loaded.keep(None, requests)

    async def _new_references(self, unit: UnitOfWork, number: int) -> list[str]:
        """Draw references that no request bears."""
        drawn: set[str] = set()
        while len(drawn) < number:
            more = {self._clock.reference() for _ in range(number - len(drawn))}
            drawn |= more - await unit.requests.taken(more)
        return list(drawn)


def _up_to_a_code(pending: Sequence[PendingUpdate]) -> tuple[PendingUpdate, ...]:
    """Leave out what comes after the first code."""
    for number, one in enumerate(pending, 1):
        if one.needs.code is not None:
            return tuple(pending[:number])
    return tuple(pending)
