"""What the bot writes: messages, files, edits, and taking them back."""

from __future__ import annotations

from typing import Any

from bot.sandbox import media
from bot.sandbox.bot_api.parameters import Parameters, Upload
from bot.sandbox.bot_api.targets import caption_of, chat_of, message_of, replied_to, text_of
from bot.sandbox.chats import Chat
from bot.sandbox.formatting import Formatted
from bot.sandbox.groups import Group
from bot.sandbox.keyboards import Keyboard, read_forced_reply, read_keyboard
from bot.sandbox.messages import Message
from bot.sandbox.refusals import NOT_MODIFIED, bad_request
from bot.sandbox.state import SandboxState

DELETABLE_FOR = 48 * 3600
"""Seconds after which a message stays for good."""


def send_message(state: SandboxState, given: Parameters) -> dict[str, Any]:
    """Write a text."""
    preview = not given.mapping("link_preview_options").get("is_disabled", False)
    return _send(state, given, text_of(given), preview=preview)


def send_document(state: SandboxState, given: Parameters) -> dict[str, Any]:
    """Send a file that comes with the call, or one that is known by its id already."""
    known = given.text("document") or ""
    if known in state.ledger.files:
        content = {"document": state.ledger.files[known]}
        return _send(state, given, caption_of(given), content=content)
    name = (given.text("document") or "document").removeprefix("attach://")
    upload = given.uploads.get(name) or given.uploads.get("document")
    if upload is None:
        raise bad_request("there is no document in the request")
    content = {"document": _document(state, upload)}
    return _send(state, given, caption_of(given), content=content, attachment=upload.content)


def send_chat_action(state: SandboxState, given: Parameters) -> bool:
    """Show that the bot is busy."""
    chat = chat_of(state, given)
    state.changes.publish(kind="action", chat=chat, action=given.text("action"))
    return True


def edit_message_text(state: SandboxState, given: Parameters) -> dict[str, Any]:
    """Change text and buttons of a message of the bot; buttons not given are taken away."""
    chat, message = _own_message(state, given)
    formatted = text_of(given)
    keyboard = read_keyboard(given.mapping("reply_markup"))
    if formatted == message.formatted and keyboard == message.buttons:
        raise bad_request(NOT_MODIFIED)
    message.formatted, message.edited = formatted, True
    return _changed(chat, message, keyboard)


def edit_message_reply_markup(state: SandboxState, given: Parameters) -> dict[str, Any]:
    """Change the buttons of a message of the bot only."""
    chat, message = _own_message(state, given)
    keyboard = read_keyboard(given.mapping("reply_markup"))
    if keyboard == message.buttons:
        raise bad_request(NOT_MODIFIED)
    return _changed(chat, message, keyboard)


def delete_message(state: SandboxState, given: Parameters) -> bool:
    """Take a message away: its own, a person's in private, anyone's as an administrator."""
    chat = chat_of(state, given)
    message = message_of(chat, given, "delete")
    foreign = isinstance(chat, Group) and not (message.by_bot or chat.bot_is_administrator)
    if foreign:
        raise bad_request("message can't be deleted")
    if state.clock() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    chat.delete(message)
    return True


def _send(
    state: SandboxState, given: Parameters, formatted: Formatted, **fields: Any
) -> dict[str, Any]:
    chat = chat_of(state, given)
    reply_to = replied_to(chat, given)
    thread = given.integer("message_thread_id") or (reply_to.thread if reply_to else None)
    chat.check_writable(thread)
    markup = given.mapping("reply_markup")
    keyboard = read_keyboard(markup)
    state.flood.count(chat.id)
    message = chat.add(
        formatted=formatted,
        buttons=keyboard,
        forced_reply=read_forced_reply(markup),
        reply_to=reply_to.serial if reply_to else None,
        thread=thread,
        silent=given.flag("disable_notification"),
        **fields,
    )
    return chat.message_json(message)


def _own_message(state: SandboxState, given: Parameters) -> tuple[Chat, Message]:
    chat = chat_of(state, given)
    message = message_of(chat, given, "edit")
    if not message.by_bot or message.is_service:
        raise bad_request("message can't be edited")
    return chat, message


def _changed(chat: Chat, message: Message, keyboard: Keyboard) -> dict[str, Any]:
    message.buttons = keyboard
    message.edit_date = int(chat.ledger.clock())
    return chat.message_json(chat.changed(message))


def _document(state: SandboxState, upload: Upload) -> dict[str, Any]:
    size = len(upload.content)
    return media.document(upload.name, size, upload.mime_type, state.ledger.next_file())


METHODS = {
    "sendMessage": send_message,
    "sendDocument": send_document,
    "sendChatAction": send_chat_action,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
}
