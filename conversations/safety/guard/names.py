"""Names of persons: after a title, a role or "s'appelle", or known to be a first name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.safety.guard.announced_names import ANNOUNCING, announced
from conversations.safety.guard.lone_names import (
    are_of_a_person,
    has_an_age,
    is_called_after,
    stands_alone,
)
from conversations.safety.guard.name_extent import KNOWN, first_of, last_of
from conversations.safety.guard.name_words import AGED
from conversations.safety.guard.paired_names import are_paired
from conversations.safety.guard.spans import Span
from conversations.safety.guard.told_names import is_told
from conversations.safety.guard.words import Words

_AGED = re.compile(rf",? \(?\d{{1,2}} ?(?:{AGED})\b| \(\d{{1,2}}\)")
"""What stands after a name and says how old the person is."""

_SPEAKING = ANNOUNCING | KNOWN
"""Of the words without a capital, the only ones that can announce or begin a name."""


def names(text: str) -> Iterator[Span]:
    """Find names of persons; a bare initial ("Mme D.") identifies nobody and is left."""
    words, end = Words(text), 0
    aged = {match.start() for match in _AGED.finditer(text)}
    for at in words.capitals_and(_SPEAKING):
        first = None if words.start(at) < end else _named_at(words, at, aged)
        if first is not None:
            first = first if words.start(first) >= end else at
            yield words.start(first), (end := words.end(last_of(words, first)))


def _named_at(words: Words, at: int, aged: set[int]) -> int | None:
    """Give the word at which a name begins, if this word belongs to one or announces one."""
    first = announced(words, at)
    if first is None and words.are_initials(at) and are_of_a_person(words, at):
        return at
    if first is None and stands_alone(words, at):
        return first_of(words, at)
    if first is None and (
        is_called_after(words, at)
        or has_an_age(words, at, aged)
        or is_told(words, at, aged)
        or are_paired(words, at)
    ):
        return at
    return first
