"""One message on its way into the outbox: rendered, addressed, not yet numbered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from conversations.effects import Edit, Send, Strip, Toast

SEND = "sendMessage"
EDIT = "editMessageText"

PRESS_LIVES = timedelta(seconds=150)
"""How long a press can be answered (measured: the messenger refuses it afterwards)."""

Message = Send | Edit | Strip | Toast


class Rendered(Protocol):
    """One call to the messenger, in its words, without an address."""

    @property
    def method(self) -> str: ...

    @property
    def payload(self) -> dict[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What the outbox is asked to deliver.

    Messages of one `lane` leave in the order in which they came. `addressee` is whom the
    conversation wrote to (a chat's number or a desk's id), under which the message's `key` stays
    known even if another desk got it. A message that is `urgent` overtakes those of other lanes.
    `answers` is the key of the message that it replies to; with `tells`, its fate is reported.
    """

    method: str
    payload: dict[str, Any]
    lane: str
    addressee: str = ""
    chat: int | None = None
    desk: str | None = None
    key: str = ""
    message_id: int | None = None
    urgent: bool = False
    expires_at: datetime | None = None
    answers: str = ""
    tells: str = ""


def outgoing(message: Message, rendered: Rendered, now: datetime) -> Outgoing:
    """Address a rendered message; the answer to a press is urgent, waits for nobody and expires."""
    if isinstance(message, Toast):
        return Outgoing(
            method=rendered.method,
            payload=rendered.payload,
            lane=f"press {message.callback_id}",
            urgent=True,
            expires_at=now + PRESS_LIVES,
        )
    return Outgoing(
        method=rendered.method,
        payload=rendered.payload,
        lane=str(message.to),
        addressee=str(message.to),
        chat=message.to if isinstance(message.to, int) else None,
        desk=message.to if isinstance(message.to, str) else None,
        key=message.key,
        message_id=None if isinstance(message, Send) else message.message_id,
        answers=message.answers if isinstance(message, Send) else "",
        tells=message.tells if isinstance(message, Send) else "",
    )
