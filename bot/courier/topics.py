"""One topic per request: what must happen to a topic before a delivery can leave, and what did.

A delivery that opens a topic leaves in two calls, each with its commit: the topic is made, then the
message goes into it. Killed in between, the bot makes a second topic; no message is ever lost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from bot.delivery import Delivered, Delivery, Outcome, Refusal, Refused
from bot.outgoing import CREATE_TOPIC, REOPEN_TOPIC, SEND, TOPIC_METHODS
from bot.storage.outbox import Due
from bot.storage.unit import UnitOfWork
from conversations.identities import ChatId

PATIENCE = 6
"""Attempts after which a message whose topic can't be kept goes where there is none."""

UNREACHABLE = frozenset({Refusal.BLOCKED, Refusal.KICKED, Refusal.CHAT_NOT_FOUND})
"""The group takes nothing at all: its topics are the least of its troubles."""


class Change(Enum):
    """What a call has shown of a topic."""

    MADE = "made"
    OPENED = "opened"
    SHUT = "shut"
    LOST = "lost"
    NONE = "none"


GOOD = frozenset({Change.MADE, Change.OPENED})


@dataclass(frozen=True, slots=True)
class Detour:
    """The delivery itself has not left: its topic is not as it was thought to be."""

    change: Change
    reason: str
    thread: int | None = None


def call_for(due: Due, chat: ChatId, *, topics: bool) -> Delivery | None:
    """Give the call that comes next for a delivery: about its topic, or the delivery itself.

    `topics` says whether its desk has topics. None where a topic that there isn't should be opened
    or closed.
    """
    delivery, topic = due.delivery, due.topic
    known = topic.thread if topic and topic.chat == chat else None
    if delivery.method in TOPIC_METHODS:
        return _in_thread(delivery, known) if known and topics else None
    if delivery.method != SEND:
        return delivery
    if topic is None or not topics:
        return _in_thread(delivery, due.thread) if due.thread else delivery
    if known:
        return _reopening(delivery, known) if topic.shut else _in_thread(delivery, known)
    lost = topic.chat == chat
    return delivery if due.beside and not lost else _making(delivery, topic.name)


def detour_of(due: Due, call: Delivery, outcome: Outcome) -> Detour | None:
    """Say what a call has shown of the topic, if the delivery is still to leave after it."""
    if due.delivery.method != SEND:
        return None
    if isinstance(outcome, Refused):
        return _after(due, call, outcome.refusal)
    if call.method not in TOPIC_METHODS or not isinstance(outcome, Delivered):
        return None
    if call.method == REOPEN_TOPIC:
        return Detour(Change.OPENED, "topic opened again")
    change = Change.MADE if outcome.message_id else Change.NONE
    return Detour(change, "topic made", outcome.message_id)


def _after(due: Due, call: Delivery, refusal: Refusal) -> Detour | None:
    """Go round what a topic refuses; a refusal of the message itself is judged as any other."""
    about_topic, there = call.method in TOPIC_METHODS, "message_thread_id" in call.payload
    if refusal in UNREACHABLE or not (about_topic or there or due.beside):
        return None
    if call.method == CREATE_TOPIC:
        return Detour(Change.NONE, refusal.value)
    tired = due.topic is None or not there or due.delivery.attempts >= PATIENCE
    match refusal:
        case Refusal.TOPIC_GONE | Refusal.TOPIC_CLOSED if tired:
            return Detour(Change.NONE, refusal.value)
        case Refusal.TOPIC_GONE:
            return Detour(Change.LOST, refusal.value)
        case Refusal.TOPIC_CLOSED if not about_topic:
            return Detour(Change.SHUT, refusal.value)
        case _:
            return Detour(Change.NONE, refusal.value) if about_topic else None


async def take(unit: UnitOfWork, due: Due, chat: ChatId, detour: Detour) -> None:
    """Note what was learnt of a topic, so that the delivery goes on from there."""
    desk, topic, number = due.delivery.desk, due.topic, due.delivery.id
    if topic is None or desk is None:
        await unit.outbox.leave_topic(number)
        return
    match detour.change:
        case Change.MADE:
            assert detour.thread is not None
            await unit.topics.made(desk, topic.reference, chat, detour.thread)
        case Change.OPENED | Change.SHUT:
            opened = detour.change is Change.OPENED
            await unit.topics.takes(desk, topic.reference, messages=opened)
        case Change.LOST:
            await unit.topics.lost(desk, topic.reference)
        case Change.NONE:
            await unit.topics.given_up(desk, topic.reference)
            await unit.outbox.leave_topic(number)
            return
    await unit.outbox.tried(number)


async def learn(unit: UnitOfWork, due: Due, outcome: Outcome) -> None:
    """Note what a delivery that opens or closes a topic has shown of it."""
    desk, topic, method = due.delivery.desk, due.topic, due.delivery.method
    if topic is None or desk is None or method not in TOPIC_METHODS:
        return
    if outcome == Refused(Refusal.TOPIC_GONE):
        await unit.topics.lost(desk, topic.reference)
    if isinstance(outcome, Delivered) and method == REOPEN_TOPIC:
        await unit.topics.takes(desk, topic.reference, messages=True)


def _making(delivery: Delivery, name: str) -> Delivery:
    return replace(delivery, method=CREATE_TOPIC, payload={"name": name}, key="")


def _reopening(delivery: Delivery, thread: int) -> Delivery:
    return _in_thread(replace(delivery, method=REOPEN_TOPIC, payload={}, key=""), thread)


def _in_thread(delivery: Delivery, thread: int) -> Delivery:
    return replace(delivery, payload=delivery.payload | {"message_thread_id": thread})
