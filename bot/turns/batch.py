"""The turns of one transaction, run in memory: pure decisions in, what is to be written out."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.arrivals.heard import Heard
from bot.courier.addresses import Addresses
from bot.messages import Messages
from bot.outgoing import Message, Outgoing
from bot.tracebacks import safe_traceback
from bot.turns.carrying import Carried, Carrier
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Guess, Link, Send, Toast, Turn
from conversations.protocol.inbound import DeliveryReport, Inbound, Membership, Migrated, Pressed
from conversations.protocol.session import Session
from conversations.requests.lifecycle import OPEN
from conversations.requests.request import Request

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What decides, in private chats and in groups.

    In a group, `press` decides on buttons and `handle_message` on everything else; `reference_in`
    names the request that it is about, from the key of our message that it replies to, and `lists`
    says whether it asks for the desk's open requests; `acts` says whether it matters who it comes
    from, and `code_in` gives a code that is to link the group. `told` decides on the fate of a
    message, about the request that `reference_told` names. `apology` is said to a person whose turn
    failed; `keep_out` decides for those who are kept out.
    """

    turn: Callable[[Session, Inbound, Context], Turn]
    press: Callable[[Request | None, Pressed, Context], tuple[Effect, ...]]
    handle_message: Callable[[Inbound, Context], tuple[Effect, ...]]
    told: Callable[[Request | None, DeliveryReport, Context], tuple[Effect, ...]]
    reference_in: Callable[[Inbound, str | None], str | None]
    reference_told: Callable[[DeliveryReport], str | None]
    lists: Callable[[Inbound], bool]
    apology: Callable[[Session, Context], Send]
    acts: Callable[[Inbound, str | None], bool]
    code_in: Callable[[Inbound], str | None]
    keep_out: Callable[[Session, Inbound, Context], Turn]


class Batch:
    """Runs turns one after the other, each on what the ones before it left.

    A turn that has a person `forgotten` is the last one: what it says, the `last_words`, leaves
    when everything before it has been written and erased.
    """

    def __init__(
        self,
        decisions: Decisions,
        messages: Messages,
        addresses: Addresses,
        now: datetime,
    ) -> None:
        self._decisions = decisions
        self._carrier = Carrier(messages, addresses)
        self._topic_link = messages.topic_link
        self.now = now
        self.sessions: dict[int, Session] = {}
        self.requests: dict[str, Request] = {}
        self.kept_out: dict[int, datetime] = {}
        self.changed_sessions: set[int] = set()
        self.changed_requests: set[str] = set()
        self.due: dict[str, datetime | None] = {}
        self.boards: set[str] = set()
        self.done: list[int] = []
        self.set_aside: dict[int, str] = {}
        self.posted: list[Outgoing] = []
        self.counted: Counter[tuple[str, str]] = Counter()
        self.moves: list[tuple[int, int]] = []
        self.linked: list[Link] = []
        self.guessed: list[Guess] = []
        self.writes: dict[str, bool] = {}  # by desk: whether its group tells that we may
        self.forgotten: int | None = None
        self.last_words: list[Outgoing] = []

    def take(self, heard: Heard, nonce: str, reference: str) -> None:
        """Run one turn; one that fails is set aside, changes nothing, and is apologised for."""
        if self._told_before(heard.inbound):
            self.done.append(heard.update_id)
            return
        context = self._make_context(heard, nonce, reference)
        try:
            carried = self._decide(heard, context)
        except Exception as error:  # noqa: BLE001 (one turn must not stop those of other people)
            log.error("update %d: %s", heard.update_id, safe_traceback(error))  # noqa: TRY400 (no texts)
            self.set_aside[heard.update_id] = type(error).__name__
            self._apologise(heard, context)
        else:
            self.done.append(heard.update_id)
            self._keep(carried)
            if isinstance(heard.inbound, Membership) and heard.desk_here:
                self.writes[heard.desk_here] = heard.inbound.rights.write
            if isinstance(heard.inbound, Migrated):
                self.moves.append((heard.inbound.sender.chat, heard.inbound.new_chat))
                self.boards |= {heard.desk_here} if heard.desk_here else set()

    def _told_before(self, inbound: Inbound) -> bool:
        """Say of a move that this batch knows it: the group tells it, and so do refusals."""
        if not isinstance(inbound, Migrated):
            return False
        return (inbound.sender.chat, inbound.new_chat) in self.moves

    def _make_context(self, heard: Heard, nonce: str, reference: str) -> Context:
        return self._carrier.make_context(
            self.now,
            nonce,
            reference=reference,
            requests=self._requests_for(heard),
            desk_here=heard.desk_here,
            replied_to=heard.replied_to,
            written_to=heard.written_to,
            of_desk=self._open_at(heard.listed) if heard.listed else (),
            member_role=heard.member_role,
            tried=heard.tried,
            topic_link=self._topic_link(*heard.topic) if heard.topic else "",
            kept_out=self._kept_out(heard.inbound.sender.person) if heard.in_private else None,
        )

    def _kept_out(self, person: int) -> datetime | None:
        since = self.kept_out.get(person)
        return since.astimezone(self.now.tzinfo) if since else None

    def _requests_for(self, heard: Heard) -> tuple[Request, ...]:
        if not heard.in_private:
            request = self.requests.get(heard.about or "")
            return (request,) if request else ()
        person = heard.inbound.sender.person
        own = (request for request in self.requests.values() if request.person == person)
        return tuple(sorted(own, key=lambda request: request.submitted_at, reverse=True))

    def _open_at(self, desk: str | None) -> tuple[Request, ...]:
        at_desk = (one for one in self.requests.values() if self._carrier.keeper(one) == desk)
        still_open = (request for request in at_desk if request.state in OPEN)
        return tuple(sorted(still_open, key=lambda request: request.submitted_at))

    def _decide(self, heard: Heard, context: Context) -> Carried:
        inbound = heard.inbound
        if heard.in_private:
            person, decisions = inbound.sender.person, self._decisions
            decide = decisions.keep_out if person in self.kept_out else decisions.turn
            turn = decide(self._session(inbound), inbound, context)
            return self._carrier.carried_out(turn.effects, self.now, turn.session)
        request = self.requests.get(heard.about or "")
        effects: tuple[Effect, ...]
        if isinstance(inbound, DeliveryReport):
            effects = self._decisions.told(request, inbound, context)
        elif isinstance(inbound, Pressed):
            effects = self._decisions.press(request, inbound, context)
        else:
            effects = self._decisions.handle_message(inbound, context)
        return self._carrier.carried_out(effects, self.now)

    def _session(self, inbound: Inbound) -> Session:
        return self._known(inbound.sender.person, inbound.sender.chat)

    def _known(self, person: int, chat: int) -> Session:
        """Give what is known of a person; of a stranger, nothing needs to be kept."""
        return self.sessions.get(person) or Session(person=person, chat=chat)

    def _keep(self, carried: Carried) -> None:
        session = carried.session
        if carried.forgets is not None:
            self.forgotten = carried.forgets
            self.changed_sessions.discard(carried.forgets)
        elif session is not None and session != self._known(session.person, session.chat):
            self.sessions[session.person] = session
            self.changed_sessions.add(session.person)
        for request in carried.requests:
            before = self.requests.get(request.reference, request)
            self.boards |= {self._carrier.keeper(before), self._carrier.keeper(request)}
            self.requests[request.reference] = request
            self.changed_requests.add(request.reference)
        self.due |= carried.due
        said = self.posted if carried.forgets is None else self.last_words
        said += carried.posted
        self.counted += carried.counted
        self.linked += carried.linked
        self.boards |= {link.desk for link in carried.linked}
        self.guessed += carried.guessed

    def _apologise(self, heard: Heard, context: Context) -> None:
        inbound = heard.inbound
        answers: list[Message] = []
        try:
            if isinstance(inbound, Pressed):
                answers.append(Toast(inbound.callback_id))
            if heard.in_private:
                answers.append(self._decisions.apology(self._session(inbound), context))
            self.posted += [self._carrier.addressed(answer, self.now) for answer in answers]
        except Exception as error:  # noqa: BLE001 (the apology may hit what the turn hit)
            log.error("apology for update %d: %s", heard.update_id, safe_traceback(error))  # noqa: TRY400
