"""Effects: what a turn asks `bot` to do after it, such as sending a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from conversations.identities import ChatId, PersonId
from conversations.protocol.colleagues import Colleague
from conversations.protocol.held_texts import HeldText
from conversations.protocol.overviews import TurnBoard as TurnBoard
from conversations.protocol.screen import Line, Screen
from conversations.protocol.session import Session
from conversations.requests.request import Request
from conversations.text import Msg

REFERENCE_NAMED = re.compile(r"[a-z_]+:([A-Z0-9]{3}-[A-Z0-9]{3})(?::|$)")
"""A message about a request bears its reference after the first colon of its key."""

EVENT = "e"
"""Nonce of a message that is never replaced, a receipt or a card: its buttons work at any time."""

OWN_WORDS = "own"
"""Begins the key of a message that a coordinator wrote about a request."""

ADMINISTRATORS = "administrators"
"""Addressed like a desk: the chat of those who run the bot."""


def saved_in(effects: Iterable[Effect]) -> Request | None:
    """Give a request as it stands after these; None where they change none."""
    return next((one.request for one in effects if isinstance(one, Save)), None)


def reference_named(key: str) -> str | None:
    """Name the request that a message is about, from the key of the message."""
    found = REFERENCE_NAMED.match(key)
    return found[1] if found else None


@dataclass(frozen=True, slots=True)
class Mention:
    """A member of a group who is addressed, so that the messenger opens a reply for them alone."""

    person: PersonId
    name: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What a message in a desk's group is about, where the group gives each request a topic.

    `about` stands in the topic's name beside the reference: no word of what people typed.
    """

    reference: str
    about: Msg


@dataclass(frozen=True, slots=True)
class Send:
    """Send a new message.

    `to` is a chat, or a desk's id. `key` names the message for ever in its chat
    ("live:NONCE", "card:REFERENCE"), so that a later turn can edit it without knowing its number;
    what a group reads about a request bears the reference there, and is erased with the request.
    `answers` is the key of the message that it replies to in the same chat; `asks` names whose
    reply it waits for. With `report_as`, a `DeliveryReport` about that name comes back. One that is
    `silent` makes no sound in the chat; `calls` names the one member whom it concerns. What is
    said `once` is left out where a message of this key waits or stands in the chat.

    With a `topic`, it goes into that topic where there is one; one that answers nothing, as a card,
    opens it. `thread` is the messenger's number of the topic in which it answers somebody. With a
    `document`, the messenger's name of a file, it stands below that file.
    """

    to: ChatId | str
    screen: Screen
    languages: tuple[str, ...]
    key: str
    nonce: str = ""
    answers: str = ""
    asks: Mention | None = None
    calls: Mention | None = None
    silent: bool = False
    report_as: str = ""
    topic: Topic | None = None
    thread: int | None = None
    once: bool = False
    document: str = ""


@dataclass(frozen=True, slots=True)
class SendFile:
    """Send a file: `lines` for a person to read, and in it the same as `data` for a machine.

    `name` is the file's, without an ending; `title` stands in it, `caption` below it.
    """

    to: ChatId
    name: Msg
    title: Msg
    caption: Msg
    lines: tuple[Line, ...]
    data: Mapping[str, JsonValue]
    languages: tuple[str, ...]
    key: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Change a message: known by its `message_id` if it was pressed, else by its key.

    A message that can no longer be changed is sent anew, into its `topic` and without a sound as
    any change, if it has buttons; else it is left.
    """

    to: ChatId | str
    screen: Screen
    languages: tuple[str, ...]
    key: str
    message_id: int | None = None
    nonce: str = ""
    topic: Topic | None = None


@dataclass(frozen=True, slots=True)
class OpenTopic:
    """Let members write in the topic of a request again; nothing happens if it has none."""

    to: str
    topic: Topic


@dataclass(frozen=True, slots=True)
class CloseTopic:
    """Close the topic of a request to members; nothing happens if it has none."""

    to: str
    topic: Topic


@dataclass(frozen=True, slots=True)
class Strip:
    """Take the buttons off a message that is out of date; its text stays.

    It is known by its number if it was pressed, else by its key.
    """

    to: ChatId | str
    key: str = ""
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Pin:
    """Keep a message in sight at the top of a desk's group, without a sound; known by its key.

    Where the group does not allow it, the message stands where it is, and nobody is alarmed.
    """

    to: str
    key: str


@dataclass(frozen=True, slots=True)
class Toast:
    """Answer a press: a line of at most 60 characters, an alert, or only the spinner's end.

    What `opens` leads whoever pressed into the private chat, as if a link with that word were
    followed.
    """

    callback_id: str
    languages: tuple[str, ...] = ()
    text: Msg | None = None
    alert: bool = False
    opens: str = ""


@dataclass(frozen=True, slots=True)
class Save:
    """Store a request: a new one, or one with new events."""

    request: Request


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase everything held about a person, requests and their cards in groups included.

    What the turn itself says leaves afterwards; the session that it gives is not kept.
    """

    person: PersonId


@dataclass(frozen=True, slots=True)
class Count:
    """Count something without content: an exit with its variant, for the network's unmet needs."""

    name: str
    variant: str


@dataclass(frozen=True, slots=True)
class Link:
    """Make a group the one of a desk, in the place of any other; the desk's codes are used up."""

    desk: str
    chat: ChatId


@dataclass(frozen=True, slots=True)
class Guess:
    """Count a wrong code against the group in which it was given."""

    chat: ChatId


@dataclass(frozen=True, slots=True)
class Hold:
    """Keep a text of a coordinator, or that one is asked for, until it is dropped or expires."""

    text: HeldText


@dataclass(frozen=True, slots=True)
class Drop:
    """Keep nothing more under the name of a message in a desk's group."""

    desk: str
    key: str


@dataclass(frozen=True, slots=True)
class LeaveStubs:
    """Leave of what was passed on or shown about a request in a desk's group this screen alone.

    Its card is not meant, nor what says nothing of what people typed.
    """

    to: str
    reference: str
    screen: Screen
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoteColleague:
    """Remember a member of a desk's group as he or she is given."""

    colleague: Colleague


@dataclass(frozen=True, slots=True)
class Know:
    """Remember by which key a message is known that somebody else wrote in a desk's group."""

    desk: str
    key: str
    chat: ChatId
    message_id: int


Effect = (
    Send
    | SendFile
    | Edit
    | Strip
    | Pin
    | Toast
    | OpenTopic
    | CloseTopic
    | Save
    | Forget
    | Count
    | Link
    | Guess
    | Hold
    | Drop
    | Know
    | NoteColleague
    | TurnBoard
    | LeaveStubs
)


@dataclass(frozen=True, slots=True)
class Turn:
    """The result of one turn: the person's session as it is now, and what is to be done.

    There is a session in a private chat, and where somebody opens a workspace there.
    """

    session: Session | None
    effects: tuple[Effect, ...]
