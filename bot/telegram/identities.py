"""Converts Telegram's numbers of people and chats to our identities, and back."""

from __future__ import annotations

from conversations.identities import ChatId, PersonId

CHANNEL = "telegram"


def person_on_telegram(number: int) -> PersonId:
    return PersonId(CHANNEL, str(number))


def chat_on_telegram(number: int) -> ChatId:
    """Name a chat: a private one has the number of the person, those of groups are below zero."""
    return ChatId(CHANNEL, str(number), group=number < 0)


def number_of(who: PersonId | ChatId) -> int:
    """Give the number that Telegram knows a person or a chat by.

    Raises:
        ValueError: it is of another channel.
    """
    if who.channel != CHANNEL:
        raise ValueError(f"not of Telegram, but of the channel {who.channel}")
    return int(who.id)
