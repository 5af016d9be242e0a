"""One message of a chat, as it stands now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.formatting import Formatted
from bot.sandbox.keyboards import Button, ForcedReply, Keyboard


@dataclass(eq=False)
class Message:
    """A message; it has no `sender_id` when the bot wrote it.

    `id` is unique in its chat, `serial` in the sandbox. `chat_id` is the number that the chat had
    when it was written; `reply_to` is the serial of the message that it answers.

    `content` holds what stands beside the text: a photo, a location, a service notice, with the
    names of the Bot API. With a photo, voice or document, the text is its caption.
    """

    chat_id: int
    id: int
    date: int
    serial: int
    sender_id: int | None = None
    formatted: Formatted = field(default_factory=Formatted)
    content: dict[str, Any] = field(default_factory=dict)
    buttons: Keyboard = ()
    forced_reply: ForcedReply | None = None
    reply_to: int | None = None
    thread: int | None = None
    silent: bool = False
    preview: bool = True
    edit_date: int | None = None
    edited: bool = False
    deleted: bool = False
    left_behind: bool = False
    reactions: tuple[str, ...] = ()
    attachment: bytes = b""
    revision: int = 0

    @property
    def text(self) -> str:
        """Give the text, or the caption."""
        return self.formatted.text

    @property
    def html(self) -> str:
        """Give the text with its formatting as the Bot API's HTML."""
        return self.formatted.html

    @property
    def by_bot(self) -> bool:
        """Say whether the bot wrote it."""
        return self.sender_id is None

    @property
    def is_service(self) -> bool:
        """Say whether it tells of the chat: someone joined, a topic was closed."""
        return not self.content.keys().isdisjoint(SERVICE)

    @property
    def labels(self) -> list[list[str]]:
        """Give the labels of the buttons, row by row."""
        return [[button.label for button in row] for row in self.buttons]

    def button(self, label: str) -> Button | None:
        """Find the button with this label, or else the first whose label begins or ends so."""
        buttons = [button for row in self.buttons for button in row]
        for fits in (str.__eq__, str.startswith, str.endswith):
            for button in buttons:
                if fits(button.label, label):
                    return button
        return None


def newest_with(label: str, messages: Sequence[Message]) -> tuple[Message, Button] | None:
    """Find the newest message that has such a button, and the button."""
    found = ((message, message.button(label)) for message in reversed(messages))
    return next(((message, button) for message, button in found if button), None)


SERVICE = frozenset(
    {
        "forum_topic_closed",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_reopened",
        "group_chat_created",
        "left_chat_member",
        "migrate_from_chat_id",
        "migrate_to_chat_id",
        "new_chat_members",
        "pinned_message",
    }
)
