"""Reads updates and renders messages for Telegram; needs the bot's username for links."""

from __future__ import annotations

from functools import partial

from bot.messages import Messages
from bot.telegram.inbound import parse
from bot.telegram.links import message_link, topic_link
from bot.telegram.outbound import render
from conversations.text import Says


def messages_of(username: str, say: Says) -> Messages:
    """Give how the bot of this name reads and writes."""
    return Messages(
        partial(parse, username=username),
        partial(render, username=username),
        say,
        topic_link,
        message_link,
    )
