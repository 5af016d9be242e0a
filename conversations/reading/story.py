"""A story in a person's own words: the facts that it states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import JsonValue

from conversations.reading.gazetteer import Gazetteer
from conversations.text import Language


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: the key of a question, what it stores, and where the text says it."""

    key: str
    value: JsonValue
    start: int
    end: int


def read_story(
    text: str, *, today: date, gazetteer: Gazetteer, language: Language
) -> tuple[Fact, ...]:
    """Give the facts that a text states with certainty."""
    return ()
