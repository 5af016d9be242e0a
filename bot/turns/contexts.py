"""Builds the context of every decision, about an update or about something that is due."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot import calendar
from bot.addresses import Addresses
from bot.clock import Clock
from bot.messages import Messages
from bot.storage.sent_messages import MessageLocation
from conversations.protocol.context import Context


class ContextBuilder:
    """Gives every decision the same world, and a nonce of its own."""

    def __init__(self, messages: Messages, addresses: Addresses, clock: Clock) -> None:
        self._messages = messages
        self._addresses = addresses
        self._clock = clock

    def build(self, now: datetime, reference: str = "", **known: Any) -> Context:
        """Give the world of one decision; `known` is what else was loaded for it."""
        return Context(
            now=now,
            directory=self._addresses.directory,
            say=self._messages.say,
            calendar=calendar,
            nonce=self._clock.nonce(),
            reference=reference,
            **known,
        )

    @property
    def messages(self) -> Messages:
        """How the messenger leads to its messages."""
        return self._messages

    def topic_link(self, topic: MessageLocation | None) -> str:
        """Give the address of a topic."""
        return self._messages.topic_link(*topic) if topic else ""
