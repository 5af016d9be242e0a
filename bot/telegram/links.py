"""Links that open a chat, a topic or a message on Telegram."""

from __future__ import annotations

from conversations.identities import ChatId

SUPERGROUP = "-100"
"""How the Bot API's number of a supergroup begins; the rest is its number elsewhere."""


def message_link(chat: ChatId, number: int) -> str:
    """Give the address of a message; empty in a small group, whose messages have none."""
    return topic_link(chat, number) if chat.id.startswith(SUPERGROUP) else ""


def topic_link(chat: ChatId, thread: int) -> str:
    """Give the address of a topic; it opens for members of the group alone."""
    return f"https://t.me/c/{chat.id.removeprefix(SUPERGROUP)}/{thread}"


def bot_link(username: str, word: str) -> str:
    """Give the address of the private chat with the bot; `word` comes with /start.

    Source: Bot API, answerCallbackQuery, "links like t.me/your_bot?start=XXXX".
    """
    return f"https://t.me/{username}?start={word}"
