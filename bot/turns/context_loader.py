"""What the decisions of one transaction need, looked up in it, once for all of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime

from bot.addresses import Addresses
from bot.clock import Clock
from bot.courier.unreachable_desks import lost_place
from bot.figures import months_of_desks
from bot.messages import Messages
from bot.storage.sent_messages import MessageLocation, MessageName
from bot.storage.unit import UnitOfWork
from bot.turns.authorizer import Authorizer
from bot.turns.boards import desks_on_boards, kept_by, learn_silent
from bot.turns.card_links import card_links
from bot.turns.card_places import card_places
from bot.turns.codes import hash_of
from bot.turns.decisions import Decisions
from bot.turns.incoming_updates import IncomingUpdate
from bot.turns.loaded_updates import LoadedUpdates, PendingUpdate
from bot.turns.membership_cache import Member
from conversations.desk import BOARD, MOST_FOUND
from conversations.identities import ChatId, PersonId
from conversations.protocol.colleagues import Colleague
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import Pressed
from conversations.protocol.rights import Tried
from conversations.protocol.session import Session
from conversations.protocol.status import StatusReport
from conversations.requests.figures import Month
from conversations.requests.request import Request

Observed = Callable[[UnitOfWork], Awaitable[StatusReport]]
"""Looks at how the bot is doing."""

WaitFor = Callable[[ChatId, int], float]
"""Gives the seconds until a message leaves for a chat whose queue holds so many."""


def at_once(_chat: ChatId, _ahead: int) -> float:
    """Say that nothing waits, where nobody knows of limits."""
    return 0.0


class ContextLoader:
    """Asks what is needed, lets in whoever need not wait, and loads it."""

    def __init__(  # noqa: PLR0913 (the seams at which the world is handed in)
        self,
        decisions: Decisions,
        addresses: Addresses,
        authorizer: Authorizer,
        messages: Messages,
        *,
        clock: Clock,
        wait_for: WaitFor,
        observed: Observed,
    ) -> None:
        self._observed = observed
        self._wait_for = wait_for
        self._messages = messages
        self._decisions = decisions
        self._addresses = addresses
        self._authorizer = authorizer
        self._clock = clock

    async def load(
        self, unit: UnitOfWork, updates: Sequence[IncomingUpdate], now: datetime
    ) -> LoadedUpdates:
        """Load what these updates need, as far as they can be decided on now.

        Whose sender has to be asked about waits, and what follows a code does until that is tried.
        """
        await learn_silent(unit, self._addresses, now)
        ours = await unit.sent_messages.at({one.points_at for one in updates if one.points_at})
        alone = {one.inbound.sender.person for one in updates if one.inbound.sender.private}
        sessions = await unit.sessions.load(alone)
        asked = [self._pending(one, ours.get(one.points_at), sessions) for one in updates]
        first = _one_of_each(asked, sessions)
        members = self._authorizer.admit((one.update, one.needs) for one in first)
        pending = _up_to_a_code([one for one in first if one.number in members])
        tried = await self._tried(unit, pending, members, now)
        found = await self._found(unit, pending)
        people, workers = _people(pending)
        requests = await self._requests(unit, people, pending, tried, found)
        return LoadedUpdates(
            pending,
            now,
            self._addresses.directory,
            members,
            tried=tried,
            topics=await self._topics(unit, pending),
            blocked=await unit.blocked_people.among(people),
            sessions=sessions | await unit.sessions.load((people | workers) - alone),
            requests=requests,
            found=found,
            card_links=await self._card_links(unit, pending, requests),
            card_places=await card_places(unit, pending, requests),
            busy=await self._busy(unit, pending),
            held_texts=await _held_texts(unit, pending),
            was_here=await _was_here(unit, pending),
            colleagues=await _colleagues(unit, pending),
            months=await self._months(unit, pending, now),
            status=await self._status(unit, pending),
            references=iter(await self._new_references(unit, len(pending))),
        )

    def _pending(
        self,
        update: IncomingUpdate,
        ours: MessageName | None,
        sessions: Mapping[PersonId, Session],
    ) -> PendingUpdate:
        inbound, sender = update.inbound, update.inbound.sender
        here = self._addresses.desk_in(sender.chat)
        replied_to = None if ours is None or isinstance(inbound, Pressed) else ours.key
        session = sessions.get(sender.person) if sender.private else None
        needs = self._decisions.needs(inbound, here, replied_to, session)
        return PendingUpdate(update, needs.works_for or here, ours, replied_to, needs)

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
        found: Mapping[int, Sequence[str]],
    ) -> dict[str, Request]:
        """Load the requests of people, those that are spoken of or found, and those on boards.

        With one that is spoken of come the others of its person.
        """
        spoken_of = {one.needs.request for one in pending if one.needs.request}
        asked = {desk for one in pending if (desk := one.listed_desk(tried.get(one.number)))}
        listed = await desks_on_boards(unit, self._addresses.directory, asked)
        sought = {reference for some in found.values() for reference in some}
        sought |= {one.needs.other for one in pending if one.needs.other}
        requests = await unit.requests.load(people, sought, listed, with_others=spoken_of)
        return {request.reference: request for request in requests}

    async def _found(
        self, unit: UnitOfWork, pending: Sequence[PendingUpdate]
    ) -> dict[int, Sequence[str]]:
        """Look for requests by words, among those that stand in the group where it is asked."""
        directory = self._addresses.directory
        declared = {desk.id for desk in directory.desks}
        found: dict[int, Sequence[str]] = {}
        for one in pending:
            here, words = one.desk_here, one.needs.search
            if here and words:
                others = declared if here == directory.fallback_desk else ()
                kept = kept_by({here}, directory)
                found[one.number] = await unit.requests.search.found(
                    words, kept, others, MOST_FOUND + 1
                )
        return found

    async def _busy(self, unit: UnitOfWork, pending: Sequence[PendingUpdate]) -> dict[str, float]:
        """Find how long what a press in a group changes will wait for the group's limits."""
        pressed = (one for one in pending if isinstance(one.inbound, Pressed))
        desks = {
            one.desk_here: one.inbound.sender.chat
            for one in pressed
            if one.desk_here and not one.inbound.sender.private
        }
        queued = await unit.sent_messages.queued(desks)
        return {desk: self._wait_for(chat, queued.get(desk, 0)) for desk, chat in desks.items()}

    async def _months(
        self, unit: UnitOfWork, pending: Sequence[PendingUpdate], now: datetime
    ) -> Mapping[int, tuple[Month, ...]]:
        """Gather the figures of desks that ask for them, of a month and the one before."""
        present = now.date().replace(day=1)
        asked = {
            one.number: (one.desk_here, one.needs.month or present)
            for one in pending
            if one.needs.figures and one.desk_here
        }
        return await months_of_desks(unit, asked, self._addresses.directory)

    async def _status(
        self, unit: UnitOfWork, pending: Sequence[PendingUpdate]
    ) -> StatusReport | None:
        """Look at how the bot is doing, if its administrators ask."""
        here = self._addresses.directory.administrators_chat_id
        asked = any(one.needs.status and one.inbound.sender.chat == here for one in pending)
        return await self._observed(unit) if asked else None

    async def _card_links(
        self,
        unit: UnitOfWork,
        pending: Sequence[PendingUpdate],
        requests: Mapping[str, Request],
    ) -> dict[int, dict[str, str]]:
        """Find the ways to the cards of what is listed or found."""
        listing = [one for one in pending if one.needs.open_requests or one.needs.search]
        return {
            one.number: await card_links(
                unit, requests.values(), one.inbound.sender.chat, self._messages
            )
            for one in listing
        }

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


def _people(pending: Sequence[PendingUpdate]) -> tuple[set[PersonId], set[PersonId]]:
    """Name the requesters whom updates are about, and the coordinators who work in private."""
    people = {one.needs.person for one in pending if one.needs.person is not None}
    return people, {one.needs.worker for one in pending if one.needs.worker is not None}


def _one_of_each(
    asked: Iterable[PendingUpdate], sessions: Mapping[PersonId, Session]
) -> list[PendingUpdate]:
    """Leave out all but the first of whoever has a workspace, or goes there: they wait.

    What the next one is about depends on which card stands open after it.
    """
    first: list[PendingUpdate] = []
    heard: set[PersonId] = set()
    for one in asked:
        person = one.inbound.sender.person
        if person in heard:
            continue
        known = sessions.get(person)
        if one.needs.worker or (one.inbound.sender.private and known and known.workspace):
            heard.add(person)
        first.append(one)
    return first


async def _was_here(unit: UnitOfWork, pending: Sequence[PendingUpdate]) -> frozenset[str]:
    """Name the desks in whose group the bot was before: it lost its place there, or has a board."""
    desks = {one.desk_here for one in pending if one.needs.was_here and one.desk_here}
    boards = [one for one in desks if await unit.sent_messages.place(one, BOARD)]
    lost = [one for one in desks if await lost_place(unit, one)]
    return frozenset([*boards, *lost])


async def _colleagues(
    unit: UnitOfWork, pending: Sequence[PendingUpdate]
) -> dict[tuple[str, PersonId], Colleague]:
    """Load who is known in the groups where that matters."""
    desks = {one.desk_here for one in pending if one.needs.colleagues and one.desk_here}
    return {(one.desk, one.person): one for one in await unit.colleagues.at(desks)}


def _up_to_a_code(pending: Sequence[PendingUpdate]) -> tuple[PendingUpdate, ...]:
    """Leave out what comes after the first code."""
    for number, one in enumerate(pending, 1):
        if one.needs.code is not None:
            return tuple(pending[:number])
    return tuple(pending)
