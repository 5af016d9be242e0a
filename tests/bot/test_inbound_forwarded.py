"""What is read of a forwarded message."""

from __future__ import annotations

from typing import Any

from conversations.protocol.inbound import Media, MediaKind
from tests.bot.test_inbound import GROUP, IN_GROUP, IN_PRIVATE, message, read


def test_forwarded_words_are_somebody_else_s() -> None:
    """In private they are read as such; in a group they are for colleagues, and not read."""
    content: dict[str, Any] = {"text": "Elle va mal", "forward_origin": {"type": "hidden_user"}}
    told = Media(IN_PRIVATE, MediaKind.OTHER, 5, forwarded="Elle va mal")
    assert read(message=message(**content)) == told
    assert read(message=message(GROUP, **content)) == Media(IN_GROUP, MediaKind.OTHER, 5)
