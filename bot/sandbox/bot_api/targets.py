"""What a call is about: its chat, its message, its text."""

from __future__ import annotations

from bot.sandbox.bot_api.parameters import Parameters
from bot.sandbox.chats import Chat
from bot.sandbox.formatting import Formatted, length, with_spontaneous
from bot.sandbox.groups import Group
from bot.sandbox.markup import parse, trimmed
from bot.sandbox.messages import Message
from bot.sandbox.refusals import bad_request
from bot.sandbox.state import SandboxState

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


def chat_of(state: SandboxState, given: Parameters) -> Chat:
    """Find the chat that the bot may act in; raises `RefusedError` with Telegram's reason."""
    if not given.text("chat_id"):
        raise bad_request("chat_id is empty")
    if given.chat_id is None:
        raise bad_request("chat not found")
    chat = state.chats.find(given.chat_id)
    chat.check_open()
    return chat


def group_of(state: SandboxState, given: Parameters) -> Group:
    """Find the group of the call; a private chat is refused."""
    chat = chat_of(state, given)
    if not isinstance(chat, Group):
        raise bad_request("method is available only for supergroups")
    return chat


def message_of(chat: Chat, given: Parameters, purpose: str) -> Message:
    """Find the message of the call; raises "message to (purpose) not found" otherwise."""
    number = given.integer("message_id")
    if number is None:
        raise bad_request(
            "message_id is empty" if purpose != "edit" else "message to edit not found"
        )
    message = chat.find(number)
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    return message


def replied_to(chat: Chat, given: Parameters) -> Message | None:
    """Find the message that is replied to; a missing one is refused unless the call allows it."""
    reply = given.mapping("reply_parameters")
    number = reply.get("message_id") or given.integer("reply_to_message_id")
    if number is None:
        return None
    message = chat.find(int(number))
    tolerant = reply.get("allow_sending_without_reply")
    if message is None and not tolerant and not given.flag("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return message


def text_of(given: Parameters) -> Formatted:
    """Read the text of a message: 1 to 4096 UTF-16 units once its markup is read."""
    formatted = _formatted(given, "text", "entities")
    if not formatted.text:
        raise bad_request("message text is empty")
    if length(formatted.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return formatted


def caption_of(given: Parameters) -> Formatted:
    """Read a caption: up to 1024 UTF-16 units once its markup is read."""
    formatted = _formatted(given, "caption", "caption_entities")
    if length(formatted.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return formatted


def _formatted(given: Parameters, name: str, entities: str) -> Formatted:
    source = given.text(name) or ""
    match (given.text("parse_mode") or "").casefold():
        case "html":
            formatted = parse(source)
        case "":
            formatted = trimmed(Formatted(source, given.listing(entities)))
        case _:
            raise bad_request("unsupported parse_mode")
    return with_spontaneous(formatted)
