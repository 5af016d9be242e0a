"""The few fields of Telegram's updates that the bot reads (Bot API 10.1, type Update)."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from conversations.protocol.rights import MemberRole, Rights
from conversations.text.cleaning import visible


class Part(BaseModel):
    """A part of an update: fields that nobody reads are not looked at."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class User(Part):
    id: int
    first_name: str = ""
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None

    @property
    def name(self) -> str:
        """Give what others can read: a name may turn their line around, or show as nothing."""
        name = " ".join(visible(f"{self.first_name} {self.last_name or ''}").split())
        return name or self.username or ""


class Chat(Part):
    id: int
    title: str = ""


class Place(Part):
    """A message of which only the place is known: answered to, too old, or deleted."""

    message_id: int
    chat: Chat
    message_thread_id: int | None = None
    is_topic_message: bool = False
    author: User | None = Field(default=None, alias="from")

    @property
    def topic(self) -> int | None:
        """Give the topic of a forum; a reply in another group has a thread too, and no topic."""
        return self.message_thread_id if self.is_topic_message else None

    def is_by(self, username: str) -> bool:
        """Say whether this account wrote it."""
        return self.author is not None and (self.author.username or "").lower() == username.lower()


class SharedFile(Part):
    """A file: how Telegram calls it, its name and its size in bytes."""

    file_id: str = ""
    file_name: str = ""
    file_size: int = 0


class SharedContact(Part):
    """A contact out of somebody's address book; `user_id` if it is on Telegram."""

    phone_number: str
    first_name: str = ""
    last_name: str = ""
    user_id: int | None = None


class Message(Place):
    """A message; of what is no text, only its presence is noted."""

    author: User | None = Field(default=None, alias="from")
    sender_chat: Chat | None = None
    new_chat_members: tuple[User, ...] = ()
    left_chat_member: User | None = None
    text: str | None = None
    reply_to_message: Place | None = None
    forward_origin: Any = None
    migrate_to_chat_id: int | None = None
    photo: Any = None
    voice: Any = None
    animation: Any = None
    audio: Any = None
    checklist: Any = None
    contact: SharedContact | None = None
    dice: Any = None
    document: SharedFile | None = None
    caption: str = ""
    game: Any = None
    live_photo: Any = None
    location: Any = None
    paid_media: Any = None
    poll: Any = None
    rich_message: Any = None
    sticker: Any = None
    story: Any = None
    venue: Any = None
    video: Any = None
    video_note: Any = None

    @property
    def reply_to(self) -> int | None:
        """Give what is replied to; in a topic, what answers nothing seems to answer its opening."""
        replied_to = self.reply_to_message.message_id if self.reply_to_message else None
        return None if replied_to == self.topic else replied_to


class CallbackQuery(Part):
    id: str
    author: User = Field(alias="from")
    message: Place | None = None
    data: str = ""


LEADING = frozenset({"creator", "administrator"})


class ChatMember(Part):
    """What somebody is in a chat, of any of Telegram's kinds."""

    status: str
    is_member: bool = False
    can_send_messages: bool = False
    can_pin_messages: bool = False
    can_manage_topics: bool = False

    @property
    def present(self) -> bool:
        return self.status in LEADING | {"member"} or (
            self.status == "restricted" and self.is_member
        )

    @property
    def member_role(self) -> MemberRole:
        if self.status in LEADING:
            return MemberRole.ADMINISTRATOR
        return MemberRole.MEMBER if self.present else MemberRole.STRANGER

    @property
    def rights(self) -> Rights:
        """Give what a bot of this kind may do: pins and topics need an administrator."""
        if self.status in LEADING:
            return Rights(write=True, pin=self.can_pin_messages, topics=self.can_manage_topics)
        return Rights(write=self.present and (self.status == "member" or self.can_send_messages))


class ChatMemberUpdated(Part):
    chat: Chat
    author: User = Field(alias="from")
    old_chat_member: ChatMember
    new_chat_member: ChatMember


class Update(Part):
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: CallbackQuery | None = None
    my_chat_member: ChatMemberUpdated | None = None
