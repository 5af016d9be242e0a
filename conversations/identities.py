"""Who is who: a person or a chat is a channel and what it is called there, never a bare number.

Written "telegram:123", a group's chat "telegram:group:-100123": so they stand in stored values and
in keys of the database. What an id looks like is the channel's business; only the channel makes
ids and takes them apart.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pydantic_core import CoreSchema, core_schema

UNNAMED = "telegram"
"""The channel of bare numbers: of those stored before there were channels (then 0 was the bot
itself, and groups had numbers below zero), and of those that administrators write."""

GROUP = "group:"
"""Stands before the id of a group's chat where it is written."""

_WRITTEN = re.compile(rf"(?P<channel>[a-z]+):(?P<group>{GROUP})?(?P<id>[^\s:]+)")
_BARE = re.compile(r"-?[0-9]+")


@dataclass(frozen=True, slots=True)
class PersonId:
    """One person in one channel; the same human in another channel is somebody else here."""

    channel: str
    id: str

    def __str__(self) -> str:
        return f"{self.channel}:{self.id}"

    @property
    def private_chat(self) -> ChatId:
        """Give the chat in which the person is alone with the bot: it has the same id."""
        return ChatId(self.channel, self.id)

    @classmethod
    def read(cls, written: PersonId | str | int) -> PersonId:
        """Read what `str` gives, or a bare number.

        Raises:
            ValueError: it names nobody.
        """
        if isinstance(written, PersonId):
            return written
        if _BARE.fullmatch(str(written)):
            return cls(UNNAMED, str(written)) if int(written) else NOBODY
        found = _WRITTEN.fullmatch(str(written))
        if found is None or found["group"]:
            raise ValueError("not a person: a channel, a colon and an id there are needed")
        return cls(found["channel"], found["id"])

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:
        return _schema(cls)


@dataclass(frozen=True, slots=True)
class ChatId:
    """One chat in one channel: a person's alone with the bot, or a group's."""

    channel: str
    id: str
    group: bool = False

    def __str__(self) -> str:
        return f"{self.channel}:{GROUP if self.group else ''}{self.id}"

    @property
    def private(self) -> bool:
        return not self.group

    @classmethod
    def read(cls, written: ChatId | str | int) -> ChatId:
        """Read what `str` gives, or a bare number.

        Raises:
            ValueError: it names no chat.
        """
        if isinstance(written, ChatId):
            return written
        if _BARE.fullmatch(str(written)):
            return cls(UNNAMED, str(written), group=int(written) < 0)
        found = _WRITTEN.fullmatch(str(written))
        if found is None:
            raise ValueError("not a chat: a channel, a colon and an id there are needed")
        return cls(found["channel"], found["id"], group=found["group"] is not None)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:
        return _schema(cls)


NOBODY = PersonId("bot", "itself")
"""Who does what the bot does by itself."""


def _schema(kind: type[PersonId | ChatId]) -> CoreSchema:
    """Let stored values hold identities as they are written, and read the numbers of before."""
    return core_schema.no_info_plain_validator_function(
        kind.read, serialization=core_schema.to_string_ser_schema()
    )
