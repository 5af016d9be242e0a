"""What was loaded for a batch of updates; each turn sees what the turns before it changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.storage.sent_messages import MessageLocation, MessageName
from bot.turns.boards import board_of
from bot.turns.contexts import ContextBuilder
from bot.turns.incoming_updates import IncomingUpdate
from bot.turns.membership_cache import Member
from conversations.directory import Directory
from conversations.identities import PersonId
from conversations.protocol.colleagues import Colleague
from conversations.protocol.context import Context, Needs, PressedOn
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import Inbound
from conversations.protocol.rights import Tried
from conversations.protocol.session import Session
from conversations.protocol.status import StatusReport
from conversations.requests.figures import Month
from conversations.requests.idle import unread
from conversations.requests.lifecycle import OPEN
from conversations.requests.request import Request


@dataclass(frozen=True, slots=True)
class PendingUpdate:
    """An update, and what its decision needs.

    `desk_here` is the desk whose group it comes from, `ours` our message that it points at,
    `replied_to` the key of that message if it is replied to.
    """

    update: IncomingUpdate
    desk_here: str | None
    ours: MessageName | None
    replied_to: str | None
    needs: Needs

    @property
    def number(self) -> int:
        return self.update.update_id

    @property
    def inbound(self) -> Inbound:
        return self.update.inbound

    def listed_desk(self, tried: Tried | None) -> str | None:
        """Name the desk whose open requests are needed: the group's, or that of a code."""
        if tried:
            return tried.desk
        return self.desk_here if self.needs.open_requests else None


@dataclass(frozen=True, slots=True)
class CardPlaces:
    """What is known of cards, for one update.

    `pressed_on` is what was pressed; `written_to` is the desk whose card stands in that very chat,
    where the message itself does not tell. `elsewhere` names requests of a group that moves whose
    cards stand in another one.
    """

    pressed_on: PressedOn = PressedOn.KNOWN
    written_to: str | None = None
    elsewhere: frozenset[str] = frozenset()


@dataclass(slots=True)
class LoadedUpdates:
    """Updates in their order, with everything that their decisions need.

    `members`, `tried`, `topics`, `found` (the references that a search found), `card_links`,
    `card_places` and `months` (figures) are by the number of the update; `sessions`, `requests`,
    the `held_texts` of desks, by desk and key, and the `colleagues` there are as the turns taken
    so far left them. `busy` are the seconds until the groups of desks, in which something was
    pressed, get the next message. `status` is how the bot is doing, if its administrators ask.
    """

    pending: tuple[PendingUpdate, ...]
    now: datetime
    directory: Directory
    members: Mapping[int, Member]
    tried: Mapping[int, Tried]
    topics: Mapping[int, MessageLocation]
    blocked: Mapping[PersonId, datetime]
    sessions: dict[PersonId, Session]
    requests: dict[str, Request]
    held_texts: dict[tuple[str, str], HeldText]
    found: Mapping[int, Sequence[str]]
    card_links: Mapping[int, Mapping[str, str]]
    card_places: Mapping[int, CardPlaces]
    busy: Mapping[str, float]
    colleagues: dict[tuple[str, PersonId], Colleague]
    was_here: frozenset[str]
    references: Iterator[str]
    months: Mapping[int, tuple[Month, ...]] = field(default_factory=dict)
    status: StatusReport | None = None

    def context(self, one: PendingUpdate, builder: ContextBuilder) -> Context:
        """Build the world of the next decision."""
        person, tried = one.needs.person, self.tried.get(one.number)
        known = person or one.needs.worker
        places = self.card_places.get(one.number, CardPlaces())
        return builder.build(
            self.now,
            next(self.references),
            session=None if known is None else self.session_of(known),
            requests=self._requests_for(one.needs),
            desk_here=one.desk_here,
            replied_to=one.replied_to,
            written_to=one.ours.addressee if one.ours else places.written_to,
            of_desk=self._open_at(one.listed_desk(tried)),
            after_closing=self._written_after_closing(one.listed_desk(tried)),
            found=tuple(self._named(self.found.get(one.number, ()))),
            card_links=self.card_links.get(one.number, {}),
            topic_link=builder.topic_link(self.topics.get(one.number)),
            member_role=self.members[one.number].member_role,
            tried=tried,
            blocked_since=None if person is None else self._blocked_since(person),
            busy=self.busy.get(one.desk_here or "", 0.0),
            months=self.months.get(one.number, ()),
            status=self.status if one.needs.status else None,
            held=self._held_at(one) if one.needs.held else (),
            colleagues=self._known_at(one.desk_here if one.needs.colleagues else None),
            was_here=one.desk_here in self.was_here,
            colleague_role=self.members[one.number].colleague_role,
            pressed_on=places.pressed_on,
            elsewhere=places.elsewhere,
        )

    def session_of(self, person: PersonId) -> Session:
        """Give what is known of a person; of a stranger, nothing needs to be kept."""
        return self.sessions.get(person) or Session(person=person, chat=person.private_chat)

    def keep(
        self,
        session: Session | None,
        requests: Iterable[Request],
        held: Mapping[tuple[str, str], HeldText | None],
        colleagues: Iterable[Colleague] = (),
    ) -> None:
        """Let the turns that follow find this."""
        self.colleagues |= {(one.desk, one.person): one for one in colleagues}
        for name, text in held.items():
            if text is None:
                self.held_texts.pop(name, None)
            else:
                self.held_texts[name] = text
        if session is not None:
            self.sessions[session.person] = session
        self.requests |= {request.reference: request for request in requests}

    def _requests_for(self, needs: Needs) -> tuple[Request, ...]:
        if needs.person is None:
            known = self._with_others(self.requests.get(needs.request or ""))
            other = self.requests.get(needs.other or "")
            return known if other is None or other in known else (*known, other)
        own = (request for request in self.requests.values() if request.person == needs.person)
        return tuple(sorted(own, key=lambda request: request.submitted_at, reverse=True))

    def _with_others(self, request: Request | None) -> tuple[Request, ...]:
        """Give a request before the others of its person."""
        if request is None:
            return ()
        others = (one for one in self.requests.values() if one.person == request.person)
        return request, *(one for one in others if one.reference != request.reference)

    def _named(self, references: Sequence[str]) -> Iterator[Request]:
        return (self.requests[one] for one in references if one in self.requests)

    def _open_at(self, desk: str | None) -> tuple[Request, ...]:
        return tuple(one for one in self._at_desk(desk) if one.state in OPEN)

    def _written_after_closing(self, desk: str | None) -> tuple[Request, ...]:
        return tuple(one for one in self._at_desk(desk) if one.state not in OPEN and unread(one))

    def _at_desk(self, desk: str | None) -> list[Request]:
        """Give the requests of a desk, the oldest first."""
        if desk is None:
            return []
        there = (
            one
            for one in self.requests.values()
            if desk in {one.desk, board_of(one, self.directory)}
        )
        return sorted(there, key=lambda request: request.submitted_at)

    def _held_at(self, update: PendingUpdate) -> tuple[HeldText, ...]:
        """Give what is asked for or held where this comes in: a group, or a private chat."""
        sender = update.inbound.sender
        chat = sender.chat if sender.private else None
        there = (one for one in self.held_texts.values() if one.desk == update.desk_here)
        return tuple(one for one in there if one.chat == chat)

    def _known_at(self, desk: str | None) -> tuple[Colleague, ...]:
        return tuple(one for one in self.colleagues.values() if one.desk == desk)

    def _blocked_since(self, person: PersonId) -> datetime | None:
        since = self.blocked.get(person)
        return since.astimezone(self.now.tzinfo) if since else None
