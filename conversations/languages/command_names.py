"""How a pack names its commands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from conversations.languages.words import Words


@dataclass(frozen=True, slots=True)
class Commands:
    """The names of a private chat's commands, by their code: ASCII, as Telegram wants them."""

    start: str
    requests: str
    help: str
    language: str
    cancel: str
    emergency: str
    privacy: str
    data: str
    forget: str
    test: str

    @property
    def by_code(self) -> Mapping[str, str]:
        """The names by the code of their command."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class DeskCommands:
    """The names of the commands of a coordinators' group, by their code."""

    open: str
    own: str
    unread: str
    late: str
    """Requests of which the desk was reminded; stands in no menu."""
    waiting: str
    """Requests that wait for their requester; stands in no menu."""
    find: str
    search: str
    help: str
    work: str
    absent: str
    figures: str
    status: str
    """How the bot is doing; in the administrators' chat alone."""
    link: str
    """Links a group to a desk by a code; stands in no menu."""
    words: Mapping[str, Words]
    """By the code, or `cancel`, what else people call them: folded, spaces left out."""

    @property
    def by_code(self) -> Mapping[str, str]:
        """The names by the code of their command."""
        return {code: name for code, name in asdict(self).items() if code != "words"}
