"""People and chats of tests, named by a number as on Telegram: those of groups are below zero."""

from __future__ import annotations

from conversations.identities import ChatId, PersonId

CHANNEL = "telegram"


def a_person(number: int) -> PersonId:
    return PersonId(CHANNEL, str(number))


def a_chat(number: int) -> ChatId:
    return ChatId(CHANNEL, str(number), group=number < 0)


def number_in(chat: ChatId) -> int:
    """Give the number that a chat of `a_chat` was made with."""
    return int(chat.id)
