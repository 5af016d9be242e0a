"""How the messenger's updates are read and its messages written, for the code that knows none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from bot.outgoing import Message, Rendered
from conversations.identities import ChatId
from conversations.protocol.inbound import Inbound
from conversations.text import Says


class Renders(Protocol):
    """Words and sets a message for the messenger."""

    def __call__(self, message: Message, say: Says, /) -> Rendered: ...


@dataclass(frozen=True, slots=True)
class Messages:
    """How the messenger's updates are read and its messages written.

    `parse` gives None for what is nothing to us, and raises ValueError for what cannot be read.
    `topic_link` gives the address of a topic, from its chat and the number of its thread,
    `message_link` that of a message, empty where there is none.
    """

    parse: Callable[[dict[str, Any]], Inbound | None]
    render: Renders
    say: Says
    topic_link: Callable[[ChatId, int], str]
    message_link: Callable[[ChatId, int], str]
