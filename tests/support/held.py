"""Picks the held texts of one desk, or of one private chat, as a store does."""

from __future__ import annotations

from collections.abc import Iterable

from conversations.identities import ChatId
from conversations.protocol.held_texts import HeldText


def held_at(
    texts: Iterable[HeldText], desk: str | None, chat: ChatId | None = None
) -> tuple[HeldText, ...]:
    """Give those of a desk's group, or of a private chat in which somebody works for it."""
    return tuple(one for one in texts if (one.desk, one.chat) == (desk, chat))
