"""The kinds of incoming messages and presses, the same for every messenger."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conversations.identities import ChatId, PersonId
from conversations.protocol.documents import Document
from conversations.protocol.rights import NO_RIGHTS, Rights


@dataclass(frozen=True, slots=True)
class Sender:
    """Who acts and where.

    `name` is what the messenger shows for the person; `language_code` is the messenger's guess.
    `thread` is the number of the topic of a group in which it happens, if it is in one.
    `speaks_for` is the chat in whose name something was written: an administrator who stays
    anonymous writes in the name of the group, a channel in its own.
    """

    person: PersonId
    chat: ChatId
    name: str = ""
    language_code: str | None = None
    thread: int | None = None
    speaks_for: ChatId | None = None

    @property
    def private(self) -> bool:
        return self.chat.private


@dataclass(frozen=True, slots=True)
class Typed:
    """A text message; `reply_to` is the message that it answers, where it answers one.

    It is `to_us` if that message is one of ours.
    """

    sender: Sender
    text: str
    message_id: int
    reply_to: int | None = None
    to_us: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """A message whose text the person changed afterwards; `reply_to` as before the change."""

    sender: Sender
    text: str
    message_id: int
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command without its slash and in lower case; `payload` is what follows it."""

    sender: Sender
    name: str
    payload: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button; `data` is exactly what came, forged or not."""

    sender: Sender
    data: str
    message_id: int
    callback_id: str


class MediaKind(StrEnum):
    PHOTO = "photo"
    VOICE = "voice"
    CONTACT = "contact"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Media:
    """Anything that is no text: nothing of it is downloaded.

    `reply_to` is the message that it answers, where it answers one. `shared` says a contact that
    was shared: the number, and the name if it is somebody else's. A file of one's own is the
    `document`, with the words written to it as `caption`. `forwarded` is the text of a message that
    somebody else wrote and a person forwarded in private.
    """

    sender: Sender
    kind: MediaKind
    message_id: int
    reply_to: int | None = None
    shared: str = ""
    document: Document | None = None
    caption: str = ""
    forwarded: str = ""


@dataclass(frozen=True, slots=True)
class Membership:
    """The person blocked or unblocked the bot, or a group changed its place there.

    `rights` are what it may do there now, `before` what it might do until then.
    """

    sender: Sender
    present: bool
    rights: Rights = NO_RIGHTS
    before: Rights = NO_RIGHTS


@dataclass(frozen=True, slots=True)
class Passage:
    """People came into a group, or went."""

    sender: Sender
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class Migrated:
    """A group became a supergroup: the same chat under a new id."""

    sender: Sender
    new_chat: ChatId


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """What became of a message that was to be told: `refusal` is None if it was delivered.

    `about` is the name given when it was sent, `sender` the chat it went to.
    """

    sender: Sender
    about: str
    refusal: str | None


@dataclass(frozen=True, slots=True)
class Flooded:
    """The person sends more than is read; told once in a while."""

    sender: Sender


@dataclass(frozen=True, slots=True)
class Erasure:
    """The person asked those who run the bot that everything held about him or her be erased."""

    sender: Sender


Inbound = (
    Typed
    | Edited
    | Command
    | Pressed
    | Media
    | Membership
    | Passage
    | Migrated
    | DeliveryReport
    | Flooded
    | Erasure
)


def words_of(inbound: Inbound) -> str | None:
    """Give the words that somebody typed or forwarded; None where it is anything else."""
    match inbound:
        case Typed(text=text):
            return text
        case Media(forwarded=text) if text:
            return text
        case _:
            return None
