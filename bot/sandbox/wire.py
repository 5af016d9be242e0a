"""Messages as the Bot API sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sandbox.messages import Message

_WITHOUT_TEXT = frozenset({"sticker", "location", "poll"})
_CAPTIONED = frozenset({"photo", "voice", "document"})


def message_json(message: Message, *, with_reply: bool = True) -> dict[str, Any]:
    """Give the Bot API's Message; one that is replied to comes without its own reply."""
    bot = message.chat.world.bot
    body: dict[str, Any] = {
        "message_id": message.id,
        "from": message.sender.json if message.sender else bot.json,
        "chat": message.chat.json,
        "date": message.date,
    }
    if message.edit_date is not None:
        body["edit_date"] = message.edit_date
    body |= _place(message)
    answered = message.reply_to or _opening(message)
    if with_reply and answered is not None:
        body["reply_to_message"] = message_json(answered, with_reply=False)
    body |= message.content | _text(message)
    if message.buttons:
        body["reply_markup"] = {
            "inline_keyboard": [[button.json for button in row] for row in message.buttons]
        }
    if not message.preview and message.text:
        body["link_preview_options"] = {"is_disabled": True}
    return body


def _opening(message: Message) -> Message | None:
    """Give what a message that answers nothing seems to answer in a topic: what opened it."""
    if message.thread is None or message.thread == message.id:
        return None
    return message.chat.find(message.thread)


def _place(message: Message) -> dict[str, Any]:
    """Give the topic; a reply in a supergroup without topics has a thread and no topic."""
    if message.thread is not None:
        return {"message_thread_id": message.thread, "is_topic_message": True}
    if message.reply_to is not None and message.chat.kind == "supergroup":
        root = message.reply_to
        while root.reply_to is not None:
            root = root.reply_to
        return {"message_thread_id": root.id}
    return {}


def _text(message: Message) -> dict[str, Any]:
    if not message.text or not message.content.keys().isdisjoint(_WITHOUT_TEXT):
        return {}
    name = "text" if message.content.keys().isdisjoint(_CAPTIONED) else "caption"
    entities = message.formatted.entities
    listed = {"entities" if name == "text" else "caption_entities": entities} if entities else {}
    return {name: message.text} | listed
