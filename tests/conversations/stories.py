"""What is read of an opening message, as the tests ask for it."""

from __future__ import annotations

from datetime import date

from bot.places import belgium
from conversations.reading.story import read_story
from conversations.text import Language


def facts(text: str) -> dict[str, object]:
    """Give each fact that a message states, by its key."""
    read = read_story(text, today=date(2026, 12, 1), gazetteer=belgium(), language=Language.FR)
    return {fact.key: fact.value for fact in read}
