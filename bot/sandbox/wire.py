"""Messages as the Bot API sends them."""

from __future__ import annotations

from typing import Any

from bot.sandbox.ledger import Ledger
from bot.sandbox.messages import Message

_WITHOUT_TEXT = frozenset({"sticker", "location", "poll"})
_CAPTIONED = frozenset({"photo", "voice", "document"})


def message_json(
    ledger: Ledger, chat: dict[str, Any], message: Message, answered: Message | None = None
) -> dict[str, Any]:
    """Give the Bot API's Message, in a chat that is given as the Bot API's Chat.

    `answered` is what it is shown to reply to, which comes without its own reply.
    """
    by = message.sender_id
    body: dict[str, Any] = {
        "message_id": message.id,
        "from": ledger.bot.json if by is None else ledger.identity(by).json,
        "chat": chat,
        "date": message.date,
    }
    if message.edit_date is not None:
        body["edit_date"] = message.edit_date
    body |= _place(ledger, chat, message)
    if answered is not None:
        body["reply_to_message"] = message_json(ledger, chat, answered)
    body |= message.content | _text(message)
    if message.buttons:
        body["reply_markup"] = {
            "inline_keyboard": [[button.json for button in row] for row in message.buttons]
        }
    if not message.preview and message.text:
        body["link_preview_options"] = {"is_disabled": True}
    return body


def _place(ledger: Ledger, chat: dict[str, Any], message: Message) -> dict[str, Any]:
    """Give the topic; a reply in a supergroup without topics has a thread and no topic."""
    if message.thread is not None:
        return {"message_thread_id": message.thread, "is_topic_message": True}
    if message.reply_to is not None and chat["type"] == "supergroup":
        root = message
        while root.reply_to is not None:
            root = ledger.message(root.reply_to)
        return {"message_thread_id": root.id}
    return {}


def _text(message: Message) -> dict[str, Any]:
    if not message.text or not message.content.keys().isdisjoint(_WITHOUT_TEXT):
        return {}
    name = "text" if message.content.keys().isdisjoint(_CAPTIONED) else "caption"
    entities = message.formatted.entities
    listed = {"entities" if name == "text" else "caption_entities": entities} if entities else {}
    return {name: message.text} | listed
