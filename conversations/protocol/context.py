"""`Needs`: what has to be loaded for a decision. `Context`: what was loaded, given to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from conversations.directory import Directory, WorkingCalendar
from conversations.identities import PersonId
from conversations.protocol.colleagues import Colleague
from conversations.protocol.held_texts import HeldText
from conversations.protocol.rights import MemberRole, Tried
from conversations.protocol.session import Session
from conversations.protocol.status import StatusReport
from conversations.requests.figures import Month
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.text import Language, Says


@dataclass(frozen=True, slots=True)
class Needs:
    """What is to be looked up before something that came in can be decided on.

    Attributes:
        person: whose session, requests and place on the block list; None but in private chats.
        request: the reference of the request that a group, or a delivery report, speaks of.
        open_requests: whether the open requests of the group's desk are listed.
        topic: whether it matters where the topic of `request` is.
        member_role: whether it matters what the sender is in the group.
        was_here: whether it matters that the bot was in the desk's group before.
        other: the reference of another request that is named beside it.
        colleagues: whether it matters who is known at the group's desk, and who is away.
        colleague: somebody else of whom it matters whether he or she is of the group.
        search: the words that a search looks for among the requests of the group's desk.
        worker: whose workspace, where a coordinator works alone with the bot or goes there.
        works_for: the desk in whose group that person has to be, while he or she is elsewhere.
        code: one that is to link the group: whose it is, and what the bot itself may do there; the
            open requests are then those of the code's desk.
        held: whether texts matter that are asked for, or held, in the desk's group.
        figures: whether the figures of the group's desk are asked for.
        month: the first day of their month; None for the present one.
        status: whether it is asked how the bot is doing; administrators alone are told.
    """

    person: PersonId | None = None
    request: str | None = None
    open_requests: bool = False
    topic: bool = False
    member_role: bool = False
    code: str | None = None
    held: bool = False
    colleagues: bool = False
    colleague: PersonId | None = None
    other: str | None = None
    was_here: bool = False
    search: frozenset[str] = frozenset()
    worker: PersonId | None = None
    works_for: str | None = None
    figures: bool = False
    month: date | None = None
    status: bool = False


class PressedOn(StrEnum):
    """What is known of the message in a group whose button was pressed.

    It is what the bot knows it as; or a `COPY` of a card, which is another message than the
    request's card; or one that the messenger may have taken just now: `PERHAPS` the card itself.
    """

    KNOWN = "known"
    COPY = "copy"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class Context:
    """The world of one decision.

    `nonce` and `reference` are fresh for this turn and used at most once; `session` is the person's
    as it was before (in a private chat, or where one is opened); `requests` are those of the
    person, newest first (in a private chat), or the one that a group speaks of, before the others
    of its person and one that is named beside it. Who works alone with the bot is answered as the
    group of `desk_here`.
    `replied_to` is the key of our message that is replied to. In a group, `desk_here` is the id of
    the desk whose group it is, if it is one, `written_to` the desk that this message, or the one
    whose button was pressed, was meant for, `of_desk` its open requests, oldest first, for a list,
    and `after_closing` the closed ones whose requester has written since. `found` are those that a
    search found, open ones first. `card_links` leads by their references to the cards of all these,
    where the messenger can lead to a message. `topic_link` leads to the topic of the request, for
    someone who speaks elsewhere. `member_role` is what the sender is in the group; with a code that
    links a group, `tried` is what is known of it and `of_desk` are the open requests of its desk.
    `blocked_since` is since when the bot answers a person no more: those who run it put him or her
    on the block list. `held` are the texts that are asked for, or held, in the desk's group, and
    `colleagues` those who are known there; `colleague_role` is what the one who was asked about is
    in the group. `was_here` is whether the bot was in it before. After a press there, it gets the
    next message in `busy` seconds. `months` are its desk's figures of the month that is asked for
    and of the one before. `status` is how the bot is doing, where administrators ask.
    `pressed_on` is what was pressed in a group; `elsewhere` names those of a group's open requests
    whose cards stand in another group, where it gets another number.
    `board_language` is the one to which the desk has turned its board, if it has.
    """

    now: datetime
    directory: Directory
    say: Says
    calendar: WorkingCalendar
    nonce: str
    reference: str
    session: Session | None = None
    requests: tuple[Request, ...] = field(default=())
    desk_here: str | None = None
    replied_to: str | None = None
    written_to: str | None = None
    of_desk: tuple[Request, ...] = field(default=())
    after_closing: tuple[Request, ...] = field(default=())
    found: tuple[Request, ...] = field(default=())
    card_links: Mapping[str, str] = field(default_factory=dict)
    topic_link: str = ""
    member_role: MemberRole = MemberRole.UNKNOWN
    tried: Tried | None = None
    blocked_since: datetime | None = None
    held: tuple[HeldText, ...] = field(default=())
    busy: float = 0.0
    colleagues: tuple[Colleague, ...] = field(default=())
    colleague_role: MemberRole = MemberRole.UNKNOWN
    was_here: bool = False
    months: tuple[Month, ...] = field(default=())
    status: StatusReport | None = None
    board_language: Language | None = None
    pressed_on: PressedOn = PressedOn.KNOWN
    elsewhere: frozenset[str] = frozenset()

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def request(self) -> Request | None:
        """The request that a group, or a delivery report, speaks of."""
        return next(iter(self.requests), None)

    def named(self, reference: str) -> Request | None:
        """Give a request that was loaded, by its reference."""
        return next((one for one in self.requests if one.reference == reference), None)

    def also_open(self, request: Request) -> tuple[Request, ...]:
        """Give the other open requests of its person at the same desk, as they were loaded."""
        others = (one for one in self.requests if one.reference != request.reference)
        same = (one for one in others if (one.person, one.desk) == (request.person, request.desk))
        return tuple(one for one in same if one.state is not State.CLOSED)

    def earlier(self, request: Request) -> tuple[Request, ...]:
        """Give what its person asked of the same desk before, the newest first."""
        before = (one for one in self.requests if one.submitted_at < request.submitted_at)
        same = (one for one in before if (one.person, one.desk) == (request.person, request.desk))
        return tuple(sorted(same, key=lambda one: one.submitted_at, reverse=True))
