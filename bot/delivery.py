"""A message that is taken from the outbox, and the possible outcomes of sending it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from conversations.identities import ChatId


@dataclass(frozen=True, slots=True)
class Delivery:
    """One call to the messenger, committed with the turn that asked for it.

    `chat` is where it goes, or `desk` a desk's id, whose group is looked up when the call is made.
    `key` names the message: a send records the number that the messenger gave under it, an edit
    without `message_id` looks it up.
    """

    id: int
    method: str
    payload: dict[str, Any]
    chat: ChatId | None = None
    desk: str | None = None
    key: str = ""
    message_id: int | None = None
    attempts: int = 0

    @property
    def has_buttons(self) -> bool:
        """Say whether somebody can act on the message; one that only takes leave has none."""
        return bool(self.payload.get("reply_markup", {}).get("inline_keyboard"))


class Refusal(StrEnum):
    """Why the messenger will never accept this delivery: states, not exceptions."""

    BLOCKED = "blocked"
    KICKED = "kicked"
    CHAT_NOT_FOUND = "chat_not_found"
    NO_RIGHTS = "no_rights"
    MESSAGE_GONE = "message_gone"
    NO_TOPICS = "no_topics"
    TOPIC_CLOSED = "topic_closed"
    TOPIC_GONE = "topic_gone"
    QUERY_EXPIRED = "query_expired"
    MALFORMED = "malformed"


@dataclass(frozen=True, slots=True)
class Delivered:
    """The messenger has it; also said of an edit that changed nothing.

    `message_id` is the number of what was made: a message, or a topic.
    """

    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class TryLater:
    """Surely or perhaps not delivered; `after` is in seconds, None leaves it to the courier.

    `everyone` is true where the limit concerns all chats, not this one alone.
    """

    reason: str
    after: float | None = None
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """Will never be delivered as it is."""

    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Moved:
    """The group is a supergroup now: the same delivery goes to the new chat."""

    new_chat: ChatId


Outcome = Delivered | TryLater | Refused | Moved
