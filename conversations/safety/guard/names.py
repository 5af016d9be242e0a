"""Names of persons: after a title, a role or "s'appelle", or known to be a first name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.safety.guard.announced_names import ANNOUNCING, announced
from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.known_names import UNLIKE_A_WORD, kinds_of
from conversations.safety.guard.lone_names import (
    are_of_a_person,
    are_two_in_small,
    begins_as_a_word,
    has_an_age,
    is_a_companion,
    is_called_after,
    stands_alone,
)
from conversations.safety.guard.name_extent import first_of, last_of
from conversations.safety.guard.name_words import AGED, MET
from conversations.safety.guard.paired_names import are_paired
from conversations.safety.guard.placed_names import is_in_its_place
from conversations.safety.guard.spans import Span
from conversations.safety.guard.spelling import likeness
from conversations.safety.guard.told_names import is_told
from conversations.safety.guard.words import Words

_AGED = re.compile(rf",? \(?\d{{1,2}} ?(?:{AGED})\b| \(\d{{1,2}}\)")
"""What stands after a name and says how old the person is."""


def names(text: str) -> Iterator[Span]:
    """Find names of persons; a bare initial ("Mme D.") identifies nobody and is left."""
    words, end = Words(text), 0
    aged = {match.start() for match in _AGED.finditer(text)}
    for at in words.capitals_and(_speaks):
        first = None if words.start(at) < end else _named_at(words, at, aged)
        if first is not None:
            first = first if words.start(first) >= end else at
            yield words.start(first), (end := words.end(last_of(words, first)))


def _speaks(low: str) -> bool:
    """Tell whether a word without a capital can announce or begin a name."""
    return low in ANNOUNCING or (
        low not in COMMON
        and low not in MET
        and (bool(kinds_of(low)) or likeness(low) >= UNLIKE_A_WORD)
    )


def _named_at(words: Words, at: int, aged: set[int]) -> int | None:
    """Give the word at which a name begins, if this word belongs to one or announces one."""
    if begins_as_a_word(words, at):
        return at
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
        or are_two_in_small(words, at)
        or is_a_companion(words, at)
        or is_in_its_place(words, at)
    ):
        return at
    return first
