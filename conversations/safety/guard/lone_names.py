"""Names that nothing announces: a known first or family name, two capitals and an age."""

from __future__ import annotations

from conversations.safety.guard.known_names import FIRST_NAMES, NEVER_ALONE, NOT_ALONE_IN_SMALL
from conversations.safety.guard.name_extent import KNOWN, NEVER, WITHIN, last_of
from conversations.safety.guard.name_words import (
    CALLED_BEHIND,
    NAMED_AFTER,
    NAMED_BEHIND,
    PARTICLES,
    THAT,
    THINGS,
)
from conversations.safety.guard.words import Words

_NEAR = 8
"""Words before, in which a thing that has a name is looked for."""


def stands_alone(words: Words, at: int) -> bool:
    """Tell whether a known name stands where it names a person and not a place or a thing."""
    low = words.low(at)
    if low not in KNOWN and not _is_compound(low):
        return False
    if not words.is_capital(at):
        return low in FIRST_NAMES and low not in NOT_ALONE_IN_SMALL
    if low in NEVER_ALONE and last_of(words, at) == at:
        return False
    return not is_named_after(words, at)


def _is_compound(low: str) -> bool:
    """Tell whether known names are joined: "Marie-Ange", "Claes-Janssens"."""
    first, *others = low.split("-")
    return bool(others) and first in KNOWN and all(part in KNOWN for part in others)


def is_called_after(words: Words, at: int) -> bool:
    """Tell whether "heet" follows: "een meisje dat Nora heet"."""
    calls = at + 1 < len(words) and words.low(at + 1) in CALLED_BEHIND and words.joined(at, WITHIN)
    if not calls or not at or not words.is_capital(at):
        return False
    return words.low(at - 1) in THAT and not speaks_of_a_thing(words, at)


def has_an_age(words: Words, at: int, aged: set[int]) -> bool:
    """Tell whether a first and a family name stand before an age: "Amedo Xyris, 45 ans"."""
    if not aged or not words.is_capital(at) or words.low(at) in NEVER:
        return False
    last = last_of(words, at)
    return last > at and words.end(last) in aged and not is_named_after(words, at)


def speaks_of_a_thing(words: Words, at: int) -> bool:
    """Tell whether a project or a place is named, and no person."""
    return any(words.low(one) in THINGS for one in words.sentence_before(at, _NEAR))


def is_named_after(words: Words, at: int) -> bool:
    """Tell whether "institut", "rue" or "saint" stands before, with only name words between.

    In Dutch the thing may stand behind: "het Jan Palfijn ziekenhuis".
    """
    last = last_of(words, at)
    if words.joined(last, WITHIN) and words.low(last + 1) in NAMED_BEHIND:
        return True
    for one in words.sentence_before(at, _NEAR):
        if words.low(one) in NAMED_AFTER:
            return True
        if not words.is_capital(one) and words.low(one) not in PARTICLES:
            return False
    return False
