"""Who is there when the sandbox starts: personas to pick on the page, and groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.sandbox.identity import Identity


@dataclass(frozen=True)
class Persona:
    """Someone to pick on the page, with one line that says who it is and one of what is needed.

    `story` and `need` are by language of the page ("fr", "nl"). `start` is the payload of the link
    by which the person comes to the bot.
    """

    id: int
    first_name: str
    last_name: str | None = None
    language_code: str | None = "fr"
    username: str | None = None
    story: Mapping[str, str] = field(default_factory=dict)
    need: Mapping[str, str] = field(default_factory=dict)
    start: str = ""

    @property
    def identity(self) -> Identity:
        """Give how Telegram presents the person to the bot."""
        return Identity(self.id, self.first_name, self.last_name, self.username, self.language_code)


@dataclass(frozen=True)
class Tour:
    """A request and its answer that the page can play by itself; texts are by language of the page.

    `people` plays in which language. On the phone a button is tapped whose code one of `taps` finds
    (regular expressions), else the first that none of `leaves` finds. Where there is none, and
    `asks` finds a button, a text is typed: the first of `says` whose expression is found in what is
    asked. In the group a member taps `desk_taps` in turn, writes `reply`, and taps `sent_taps`.
    """

    people: Mapping[str, int]
    taps: Sequence[str]
    asks: str
    leaves: Sequence[str]
    says: Sequence[tuple[str, Mapping[str, str]]]
    desk_taps: Sequence[str]
    reply: Mapping[str, str]
    sent_taps: Sequence[str] = ()


@dataclass(frozen=True)
class GroupPlan:
    """A group that stands beside the phone; its members are personas of the same sandbox.

    A number that begins with -100 makes it a supergroup, as does `forum`; without a number one is
    found. The first member founded it.
    """

    title: str
    members: tuple[Persona, ...]
    id: int | None = None
    forum: bool = False
    bot_is_administrator: bool = False
