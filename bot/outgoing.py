"""A message to be put into the outbox: rendered and addressed, without a number yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from conversations.identities import ChatId
from conversations.protocol.effects import (
    CloseTopic,
    Edit,
    OpenTopic,
    Pin,
    Send,
    SendFile,
    Strip,
    Toast,
)

SEND = "sendMessage"
EDIT = "editMessageText"
CREATE_TOPIC = "createForumTopic"
REOPEN_TOPIC = "reopenForumTopic"
CLOSE_TOPIC = "closeForumTopic"
TOPIC_METHODS = frozenset({CREATE_TOPIC, REOPEN_TOPIC, CLOSE_TOPIC})
DOCUMENT = "sendDocument"
NEW = frozenset({SEND, DOCUMENT})
"""What makes a message; all else changes one that is there, or is none."""
TYPING = "sendChatAction"
"""Shows that an answer is on its way: no message, said once and never again."""
PIN = "pinChatMessage"
PINNED = "pinned:"
"""Begins the key under which it is known which message was pinned."""

QUIET = {"disable_notification": True}
"""Added to a message that makes no sound."""

PRESS_LIVES = timedelta(seconds=150)
"""How long a press can be answered (measured: the messenger refuses it afterwards)."""

Message = Send | SendFile | Edit | Strip | Pin | Toast | OpenTopic | CloseTopic


class Rendered(Protocol):
    """One call to the messenger, in its words, without an address."""

    @property
    def method(self) -> str: ...

    @property
    def payload(self) -> dict[str, Any]: ...

    @property
    def topic_name(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What the outbox is asked to deliver.

    Messages of one `queue_key` leave in the order in which they came. `addressee` is whom the
    conversation wrote to (a chat or a desk's id), under which the message's `key` stays
    known even if another desk got it. A message that is `urgent` overtakes those of other queues.
    `answers` is the key of the message that it replies to or pins. With
    `report_as`, its fate is reported under that name.
    `topic` is the reference of the request whose topic it belongs to, with the name that the topic
    gets if it has to be made; `thread` is the number of a topic in which somebody is answered.
    One said `once` is left out where another of its key waits or stands in the chat.
    """

    method: str
    payload: dict[str, Any]
    queue_key: str
    addressee: str = ""
    chat: ChatId | None = None
    desk: str | None = None
    key: str = ""
    message_id: int | None = None
    urgent: bool = False
    expires_at: datetime | None = None
    answers: str = ""
    report_as: str = ""
    topic: str = ""
    topic_name: str = ""
    thread: int | None = None
    once: bool = False


def outgoing(message: Message, rendered: Rendered, now: datetime) -> Outgoing:
    """Address a rendered message; the answer to a press is urgent, waits for nobody and expires."""
    if isinstance(message, Toast):
        return Outgoing(
            method=rendered.method,
            payload=rendered.payload,
            queue_key=f"press {message.callback_id}",
            urgent=True,
            expires_at=now + PRESS_LIVES,
        )
    if isinstance(message, Pin):
        return Outgoing(
            method=rendered.method,
            payload=rendered.payload,
            queue_key=message.to,
            addressee=message.to,
            desk=message.to,
            key=f"{PINNED}{message.key}",
            answers=message.key,
        )
    topic = None if isinstance(message, Strip | SendFile) else message.topic
    sent = message if isinstance(message, Send) else None
    return Outgoing(
        method=rendered.method,
        payload=rendered.payload,
        queue_key=str(message.to),
        addressee=str(message.to),
        chat=message.to if isinstance(message.to, ChatId) else None,
        desk=message.to if isinstance(message.to, str) else None,
        key="" if isinstance(message, OpenTopic | CloseTopic) else message.key,
        message_id=message.message_id if isinstance(message, Edit | Strip) else None,
        answers=sent.answers if sent else "",
        report_as=sent.report_as if sent else "",
        topic=topic.reference if topic else "",
        topic_name=rendered.topic_name,
        thread=sent.thread if sent else None,
        once=sent is not None and sent.once,
    )
