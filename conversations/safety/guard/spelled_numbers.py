"""Figures written in words: "zéro quatre sept zéro …", "nul vier zeven nul …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from conversations.languages.number_words import NUMBER_WORDS
from conversations.languages.packs import either
from conversations.safety.guard.spans import Span

_NAMES = "|".join(name.replace(" ", "[ -]") for name in sorted(NUMBER_WORDS, key=len, reverse=True))
_GREAT = either(lambda pack: pack.numbers.great)
_JOINED = either(lambda pack: [pack.numbers.great_joined])
NUMBER = rf"(?:(?:{_NAMES})?(?:{_GREAT})(?:{_JOINED})?(?:{_NAMES})?|{_NAMES})"
"""The pattern of one number in words, of one word in Dutch, several in French."""

_FEWEST = 5
_ZERO = re.compile(rf"\b(?:{either(lambda pack: [pack.numbers.zero])})\b", re.IGNORECASE)


@cache
def _row() -> re.Pattern[str]:
    """Give the pattern of numbers in a row: of all patterns the largest, and seldom needed."""
    return re.compile(rf"\b{NUMBER}(?:[ ,./\n-]{{1,3}}{NUMBER}){{{_FEWEST - 1},}}\b", re.IGNORECASE)


def spelled_numbers(text: str) -> Iterator[Span]:
    """Find five numbers or more in a row, one of them zero: nobody counts or gives ages so."""
    if not _ZERO.search(text):
        return
    for row in _row().finditer(text):
        if _ZERO.search(row[0]):
            yield row.span()
