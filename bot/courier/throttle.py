"""Which of the deliveries that are due may leave now, and where to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.addresses import Addresses
from bot.courier.limits import Limits
from bot.courier.topics import call_for
from bot.delivery import Delivery, Refusal, TryLater
from bot.outgoing import NEW, PIN, TOPIC_METHODS
from bot.storage.outbox import Due
from conversations.identities import ChatId


@dataclass(frozen=True, slots=True)
class AddressedCall:
    """A delivery on its way: without `chat` and `message_id` where its method needs none.

    `call` is the delivery itself, or what must happen to its topic before. `message_id` is the
    message that is changed, or the one that a new message replies to. `refusal` is what the
    messenger would say; it is not asked.
    """

    due: Due
    call: Delivery
    chat: ChatId | None
    message_id: int | None
    refusal: Refusal | None = None


class Throttle:
    """Holds back what would go over the messenger's limits.

    `now` is in seconds of a clock that never goes back, see `Clock.ticks`.
    """

    def __init__(self, addresses: Addresses, limits: Limits) -> None:
        self._addresses = addresses
        self._limits = limits
        self._resting: dict[str, float] = {}

    def resting(self, now: float) -> set[str]:
        """Name the queues that wait for the limit of their chat."""
        self._resting = {queue: until for queue, until in self._resting.items() if until > now}
        return set(self._resting)

    def wait(self, now: float) -> Iterable[float]:
        """Give the seconds until each of those may leave, and until any message may."""
        yield from (until - now for until in self._resting.values())
        if for_all := self._limits.wait_for_all(now):
            yield for_all

    def wait_for(self, chat: ChatId, ahead: int, now: float) -> float:
        """Give the seconds until a message leaves for a chat whose queue holds so many."""
        return self._limits.wait(chat, now, ahead)

    def closed(self, now: float) -> bool:
        """Say whether no message may leave now, to whomever."""
        return self._limits.wait_for_all(now) > 0

    def admit(self, due: Due, now: float) -> AddressedCall | None:
        """Let a delivery leave, or give None: its queue rests until its chat takes messages."""
        addressed = self._addressed(due)
        if due.urgent or addressed.refusal or addressed.chat is None:
            return addressed
        if wait := self._limits.wait(addressed.chat, now):
            self._resting[due.queue_key] = now + wait
            return None
        self._limits.spend(addressed.chat, now)
        return addressed

    def slow_down(self, chat: ChatId | None, asked: TryLater, seconds: float, now: float) -> None:
        """Respect what the messenger asked for: this chat rests so many seconds, or everyone."""
        if asked.everyone:
            self._limits.close_all(now + seconds)
        elif asked.after is not None and chat is not None:
            self._limits.close(chat, now + seconds, now)

    def _addressed(self, due: Due) -> AddressedCall:
        if due.urgent:
            return AddressedCall(due, due.delivery, chat=None, message_id=None)
        chat = self._chat(due)
        if chat is None:
            return AddressedCall(due, due.delivery, None, None, Refusal.CHAT_NOT_FOUND)
        call = call_for(due, chat, topics=self._addresses.has_topics(due.delivery.desk))
        if call is None:
            return AddressedCall(due, due.delivery, chat, None, Refusal.TOPIC_GONE)
        if call.method in TOPIC_METHODS:
            return AddressedCall(due, call, chat, None)
        if call.method in NEW:
            near = chat == due.answered_chat  # replies do not cross from one chat to another
            return AddressedCall(due, call, chat, due.answered_message_id if near else None)
        if call.method == PIN:
            message_id = due.answered_message_id
        else:
            message_id = due.delivery.message_id or due.known_message_id
        there = message_id is not None and not self._is_elsewhere(due.delivery, chat)
        return AddressedCall(due, call, chat, message_id, None if there else Refusal.MESSAGE_GONE)

    def _is_elsewhere(self, delivery: Delivery, chat: ChatId) -> bool:
        """Say whether a desk's message stands in a group that learns nothing new of its requests.

        The desk had that group before; what it may still get there takes leave, without a button.
        """
        if delivery.desk is None or not delivery.has_buttons:
            return False
        desks = (delivery.desk, self._addresses.directory.fallback_desk)
        return chat not in map(self._addresses.chat_of, desks)

    def _chat(self, due: Due) -> ChatId | None:
        delivery = due.delivery
        if delivery.method == PIN:
            return due.answered_chat
        if delivery.method not in NEW and due.known_chat is not None:
            return due.known_chat  # the fallback desk may have got what was meant for another
        return delivery.chat if delivery.desk is None else self._addresses.chat_of(delivery.desk)
