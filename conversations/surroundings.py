"""What a turn may know of the world: handed in, so that a turn stays a pure function."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from conversations.directory import Directory, WorkingHours
from conversations.request import Request
from conversations.rights import Rank, Tried
from conversations.text import Msg


class Says(Protocol):
    """A catalogue: says a text in a language."""

    def __call__(self, text: Msg, language: str) -> str: ...


class WorkingCalendar(Protocol):
    """Knows when desks work: no weekends, no public holidays, clock changes included."""

    def next_working_moment(self, moment: datetime, hours: WorkingHours, /) -> datetime:
        """Give the moment itself if a desk works then, else the next opening."""

    def working_hours_after(self, moment: datetime, count: int, hours: WorkingHours, /) -> datetime:
        """Give the working moment at which a desk has worked so many hours more."""

    def working_days_after(self, moment: datetime, count: int, hours: WorkingHours, /) -> datetime:
        """Give the same time of the day, so many working days later."""

    def opening_on(self, day: date, hours: WorkingHours, /) -> datetime:
        """Give the opening of a day, or of the first working day after it."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The world of one turn.

    `nonce` and `reference` are fresh for this turn and used at most once; `requests` are those of
    the person, newest first (in a private chat), or the one that a group speaks of. `replied_to` is
    the key of our message that is replied to. In a group, `desk_here` is the id of the desk whose
    group it is, if it is one, `written_to` the desk that this message, or the one whose button was
    pressed, was meant for, and `of_desk` its open requests, oldest first, for a list.
    `topic_link` leads to the topic of the request, for someone who speaks elsewhere. `rank` is
    what the sender is in the group; with a code that links a group, `tried` is what is known of it
    and `of_desk` are the open requests of its desk. `kept_out` is since when a person is answered
    no more.
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
    rank: Rank = Rank.UNKNOWN
    tried: Tried | None = None
    kept_out: datetime | None = None

    @property
    def today(self) -> date:
        return self.now.date()
