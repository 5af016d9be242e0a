"""Addresses of places on Telegram."""

from __future__ import annotations

from conversations.identities import ChatId

SUPERGROUP = "-100"
"""How the Bot API's number of a supergroup begins; the rest is its number elsewhere."""


def topic_link(chat: ChatId, thread: int) -> str:
    """Give the address of a topic; it opens for members of the group alone."""
    return f"https://t.me/c/{chat.id.removeprefix(SUPERGROUP)}/{thread}"
