"""Decides from the messenger's answer whether a delivery is done, tried again or given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.courier.topics import UNREACHABLE, Detour, detour_of
from bot.delivery import Delivered, Delivery, Moved, Outcome, Refusal, Refused, TryLater
from bot.outgoing import EDIT, NEW, SEND, TOPIC_METHODS
from bot.storage.due import LONGEST_WAIT
from bot.storage.outbox import Due, Sent
from conversations.identities import ChatId
from conversations.protocol.effects import ADMINISTRATORS

LONGEST_PAUSE = 60.0  # seconds between attempts
GIVE_UP_AFTER = timedelta(hours=24)
TRIED_OFTEN = 10  # a clock that jumps to tomorrow must not make what was tried once too old
ASK_AGAIN = LONGEST_WAIT  # whether the last desk's group takes messages again

CLOSED = UNREACHABLE | {Refusal.NO_RIGHTS, Refusal.TOPIC_CLOSED, Refusal.TOPIC_GONE}
"""The chat takes nothing, whatever the message is."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A delivery, the call that was made for it, where, and what the messenger answered.

    `message_id` is the message that was to be changed, or replied to.
    """

    due: Due
    call: Delivery
    chat: ChatId | None
    message_id: int | None
    outcome: Outcome

    @property
    def delivery(self) -> Delivery:
        return self.due.delivery

    @property
    def changed(self) -> int | None:
        return None if self.delivery.method in NEW else self.message_id

    @property
    def detour(self) -> Detour | None:
        return detour_of(self.due, self.call, self.outcome)

    @property
    def about_topic(self) -> bool:
        """Say whether the call was about a topic, and no message."""
        return self.call.method in TOPIC_METHODS

    @property
    def topic_refused(self) -> bool:
        """Say whether a desk cannot have the topic that a request should have."""
        if not (isinstance(self.outcome, Refused) and self.about_topic):
            return False
        return self.outcome.refusal not in {*UNREACHABLE, Refusal.TOPIC_GONE}

    @property
    def alarming(self) -> bool:
        """Say whether a desk did not get a message, or a topic, meant for it."""
        if self.topic_refused:
            return True
        lost = isinstance(self.outcome, Refused) and self.detour is None
        return lost and _for_a_desk(self.delivery)


@dataclass(frozen=True, slots=True)
class Later:
    """The same again at this time; its chat waits with it."""

    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing more is tried."""

    reason: str


@dataclass(frozen=True, slots=True)
class Anew:
    """The message is gone: its content is sent as a new one."""


@dataclass(frozen=True, slots=True)
class Redirected:
    """The desk's group takes nothing: another desk gets the message."""

    desk: str
    reason: str


Verdict = Sent | Later | Failed | Anew | Redirected | Detour


def judge(attempt: Attempt, now: datetime, fallback_desk: str) -> Verdict:
    """Decide what is done next with a delivery.

    What is meant for a desk goes to the fallback desk when it is refused, and while that desk's
    chat takes nothing it is tried there again; only what is refused there for itself is given up.
    Anything else is given up a day after it was written, if it was tried ten times. A topic is no
    obstacle to a message.
    """
    if detour := attempt.detour:
        return detour
    match attempt.outcome:
        case Delivered(message_id):
            return Sent(attempt.due, attempt.chat, message_id or attempt.changed)
        case TryLater(reason, after):
            return _later(attempt, reason, after, now)
        case Moved():
            return Later(_backoff(attempt.delivery, now), "moved")
        case Refused(refusal):
            return _refused(attempt, refusal, now, fallback_desk)


def _later(attempt: Attempt, reason: str, after: float | None, now: datetime) -> Verdict:
    too_old = now - attempt.due.created_at >= GIVE_UP_AFTER
    tried_often = attempt.delivery.attempts + 1 >= TRIED_OFTEN
    if too_old and tried_often and not _for_a_desk(attempt.delivery):
        return Failed(reason)
    if after is not None:
        return Later(now + min(timedelta(seconds=after), LONGEST_WAIT), reason)
    return Later(_backoff(attempt.delivery, now), reason)


def _backoff(delivery: Delivery, now: datetime) -> datetime:
    seconds = min(LONGEST_PAUSE, 2.0 ** min(delivery.attempts, 10))
    return now + timedelta(seconds=seconds)


def _refused(attempt: Attempt, refusal: Refusal, now: datetime, fallback_desk: str) -> Verdict:
    delivery = attempt.delivery
    if refusal is Refusal.MESSAGE_GONE and delivery.method == EDIT and delivery.has_buttons:
        return Anew()
    if refusal is Refusal.TOPIC_GONE and delivery.method in TOPIC_METHODS:
        return Sent(attempt.due, reason=refusal.value)  # there is nothing to open or close
    if not _for_a_desk(delivery):
        return Failed(refusal.value)
    if delivery.desk != fallback_desk:
        return Redirected(fallback_desk, refusal.value)
    if refusal in CLOSED:
        return Later(now + ASK_AGAIN, refusal.value)
    return Failed(refusal.value)  # refused for itself: the messages behind it must not wait


def _for_a_desk(delivery: Delivery) -> bool:
    return delivery.method == SEND and delivery.desk not in {None, ADMINISTRATORS}
