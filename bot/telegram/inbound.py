"""From a raw update of the Bot API to what a conversation understands.

Small models of the fields that are read, instead of the library's `Update.de_json`: several times
faster (docs/adr/0008), and an update with news in fields that nobody reads still parses.
"""

from __future__ import annotations

import re
from typing import Any

from pydantic import ValidationError

from bot.telegram.identities import chat_on_telegram, person_on_telegram
from bot.telegram.updates import (
    CallbackQuery,
    Chat,
    ChatMemberUpdated,
    Message,
    Place,
    Update,
    User,
)
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import (
    COMMAND_NAMES,
    COMMANDS,
    DESK_NAMES,
    DESK_WORDS,
    joined,
)
from conversations.protocol.documents import Document
from conversations.protocol.inbound import (
    Command,
    Edited,
    Inbound,
    Media,
    MediaKind,
    Membership,
    Migrated,
    Passage,
    Pressed,
    Sender,
    Typed,
)
from conversations.text import shortened
from conversations.text.cleaning import clean

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""What Telegram is asked for; it sends nothing else."""

COMMAND = re.compile(r"/(?P<name>\w+(?:-\w+)*)(?:@(?P<bot>\w+))?(?:\s+(?P<payload>.*))?", re.DOTALL)
KNOWN = COMMANDS.keys() | DESK_NAMES
"""Commands of ours; another word with a slash, in answer to a message of ours, is a text, unless it
is alone and one that such a command is called too."""
CANCELS = frozenset(COMMAND_NAMES[one][ChatAction.CANCEL] for one in COMMAND_NAMES)
"""In answer to a message of ours, it is about that message."""
NOBODY = User(id=0)
UNNAMED = "document"
LONGEST_NAME = 60
"""Characters of a file's name that are shown."""
OTHER_MEDIA = (
    *("animation", "audio", "checklist", "dice", "document", "game", "live_photo"),
    *("location", "paid_media", "poll", "rich_message", "sticker", "story", "venue"),
    *("video", "video_note"),
)


def parse(raw: dict[str, Any], username: str) -> Inbound | None:
    """Read one update; None if there is nothing in it for the bot.

    `username` is the bot's own: in a group, a command addressed to another bot is not ours.

    Raises:
        ValueError: the update is not one of the Bot API; its text does not stand in the error.
    """
    try:
        update = Update.model_validate(raw)
    except ValidationError as error:
        places = sorted({".".join(map(str, fault["loc"])) for fault in error.errors()})
        raise ValueError(f"not an update of the Bot API: {', '.join(places)}") from None
    if update.message:
        return _message(update.message, username)
    if update.callback_query:
        return _pressed(update.callback_query)
    if update.edited_message:
        return _edited(update.edited_message)
    if update.my_chat_member:
        return _membership(update.my_chat_member)
    return None


def _message(message: Message, username: str) -> Inbound | None:
    if message.migrate_to_chat_id is not None:
        sender = _sender(message.author or NOBODY, message.chat)
        return Migrated(sender, chat_on_telegram(message.migrate_to_chat_id))
    if message.author is None:
        return None
    sender = _sender(message.author, message.chat, message.topic, message.sender_chat)
    if passed := (*message.new_chat_members, *filter(None, [message.left_chat_member])):
        return Passage(sender, tuple(person_on_telegram(person.id) for person in passed))
    if kind := _media(message):
        shared = _shared(message) if sender.private and kind is MediaKind.CONTACT else ""
        file = _document(message)
        caption = message.caption if file else ""
        told, number = _forwarded(message, sender), message.message_id
        return Media(sender, kind, number, message.reply_to, shared, file, caption, told)
    if message.text is None:
        return None
    answered = message.reply_to_message
    to_us = message.reply_to is not None and answered is not None and answered.is_by(username)
    command = COMMAND.fullmatch(message.text)
    if command and (sender.private or not to_us or _names_a_command(command)):
        return _command(command, sender, message.message_id, username)
    return Typed(sender, message.text, message.message_id, message.reply_to, to_us)


def _names_a_command(found: re.Match[str]) -> bool:
    name = found["name"].lower()
    if found["bot"] is not None or name in KNOWN - CANCELS:
        return True
    return not found["payload"] and DESK_WORDS.get(joined(name), name) in KNOWN - CANCELS


def _command(
    command: re.Match[str], sender: Sender, message_id: int, username: str
) -> Command | None:
    bot = command["bot"]
    if bot and not sender.private and bot.lower() != username.lower():
        return None
    payload = (command["payload"] or "").strip()
    return Command(sender, command["name"].lower(), payload, message_id)


def _media(message: Message) -> MediaKind | None:
    """Name what is no text of the person's own, as forwarded words are somebody else's."""
    if message.forward_origin is not None:
        return MediaKind.OTHER
    if message.photo is not None:
        return MediaKind.PHOTO
    if message.voice is not None:
        return MediaKind.VOICE
    if message.contact is not None:
        return MediaKind.CONTACT
    others = (getattr(message, kind) for kind in OTHER_MEDIA)
    return MediaKind.OTHER if any(other is not None for other in others) else None


def _forwarded(message: Message, sender: Sender) -> str:
    """Give the text of a message that was forwarded in private: in a group it is for colleagues."""
    text = message.text if message.forward_origin is not None else None
    return text or "" if sender.private else ""


def _shared(message: Message) -> str:
    """Say a shared contact as it would be typed: Telegram may leave the + out."""
    contact, author = message.contact, message.author
    assert contact is not None
    assert author is not None
    number = contact.phone_number
    number = number if number.startswith(("+", "0")) else f"+{number}"
    name = f"{contact.first_name} {contact.last_name}".strip()
    return number if contact.user_id == author.id or not name else f"{number} ({name})"


def _document(message: Message) -> Document | None:
    """Name a file of somebody's own; a moving picture is one too, and no document."""
    file = message.document
    if (
        file is None
        or not file.file_id
        or message.forward_origin is not None
        or message.animation is not None
    ):
        return None
    name = " ".join(clean(file.file_name).split()) or UNNAMED
    return Document(file_id=file.file_id, name=shortened(name, LONGEST_NAME), size=file.file_size)


def _pressed(query: CallbackQuery) -> Pressed:
    """Read a press; where the message is unknown, it counts as one in the private chat."""
    place = query.message or Place(message_id=0, chat=Chat(id=query.author.id))
    sender = _sender(query.author, place.chat, place.topic)
    return Pressed(sender, query.data, place.message_id, query.id)


def _edited(message: Message) -> Edited | None:
    if message.author is None or message.text is None:
        return None
    sender = _sender(message.author, message.chat, message.topic, message.sender_chat)
    return Edited(sender, message.text, message.message_id, message.reply_to)


def _membership(change: ChatMemberUpdated) -> Membership:
    before, now = change.old_chat_member, change.new_chat_member
    sender = _sender(change.author, change.chat)
    return Membership(sender, now.present, now.rights, before.rights)


def _sender(
    user: User, chat: Chat, topic: int | None = None, speaks_for: Chat | None = None
) -> Sender:
    """Read who acts; in the name of a chat, it is that chat's name that everyone reads."""
    person, place = person_on_telegram(user.id), chat_on_telegram(chat.id)
    if speaks_for is None:
        return Sender(person, place, user.name, user.language_code, topic)
    name = User(id=user.id, first_name=speaks_for.title).name or user.name
    speaker = chat_on_telegram(speaks_for.id)
    return Sender(person, place, name, user.language_code, topic, speaker)
