"""What a turn may know of the world: handed in, so that a turn stays a pure function."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from conversations.directory import Directory, WorkingCalendar
from conversations.protocol.rights import MemberRole, Tried
from conversations.requests.request import Request
from conversations.text import Says


@dataclass(frozen=True, slots=True)
class Context:
    """The world of one turn.

    `nonce` and `reference` are fresh for this turn and used at most once; `requests` are those of
    the person, newest first (in a private chat), or the one that a group speaks of. `replied_to` is
    the key of our message that is replied to. In a group, `desk_here` is the id of the desk whose
    group it is, if it is one, `written_to` the desk that this message, or the one whose button was
    pressed, was meant for, and `of_desk` its open requests, oldest first, for a list.
    `topic_link` leads to the topic of the request, for someone who speaks elsewhere. `member_role`
    is what the sender is in the group; with a code that links a group, `tried` is what is known
    of it and `of_desk` are the open requests of its desk. `kept_out` is since when a
    person is answered no more.
    """

    now: datetime
    directory: Directory
    say: Says
    calendar: WorkingCalendar
    nonce: str
    reference: str
    requests: tuple[Request, ...] = field(default=())
    desk_here: str | None = None
    replied_to: str | None = None
    written_to: str | None = None
    of_desk: tuple[Request, ...] = field(default=())
    topic_link: str = ""
    member_role: MemberRole = MemberRole.UNKNOWN
    tried: Tried | None = None
    kept_out: datetime | None = None

    @property
    def today(self) -> date:
        return self.now.date()
