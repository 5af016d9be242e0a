"""Who is there when the sandbox starts: personas to pick on the page, and groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.sandbox.identity import Identity


@dataclass(frozen=True)
class Persona:
    """Someone to pick on the page, with one line that says who it is.

    `story` is by language of the page ("fr", "nl"). `start` is the payload of the link by which
    the person comes to the bot.
    """

    id: int
    first_name: str
    last_name: str | None = None
    language_code: str | None = "fr"
    username: str | None = None
    story: Mapping[str, str] = field(default_factory=dict)
    start: str = ""

    @property
    def identity(self) -> Identity:
        """Give how Telegram presents the person to the bot."""
        return Identity(self.id, self.first_name, self.last_name, self.username, self.language_code)


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
