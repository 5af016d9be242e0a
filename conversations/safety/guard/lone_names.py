"""Names that nothing announces: a known first or family name, two capitals and an age."""

from __future__ import annotations

from conversations.safety.guard.common_words import COMMON, is_old_name
from conversations.safety.guard.known_names import FAMILY_NAMES, FIRST_NAMES, NEVER_ALONE
from conversations.safety.guard.listed.tables import WORDLIKE
from conversations.safety.guard.name_extent import (
    ALONE_IN_SMALL,
    BESIDE,
    KNOWN,
    NEVER,
    NO_PART,
    SPACE,
    WITHIN,
    last_of,
)
from conversations.safety.guard.name_words import (
    ARTICLES,
    CALLED_BEHIND,
    METHODS,
    NAMED_AFTER,
    NAMED_BEHIND,
    NAMED_ENDINGS,
    OF,
    PARTICLES,
    SHORTENINGS,
    THAT,
    THINGS,
)
from conversations.safety.guard.words import Words

_USUAL = FIRST_NAMES | FAMILY_NAMES
_ARTICLES = ARTICLES - OF
_POINTS = frozenset({".", ". "})
_SHORT = 3
"""A word of so many letters is no name in small letters."""
_NEAR = 8
"""Words before, in which a thing that has a name is looked for."""


def stands_alone(words: Words, at: int) -> bool:
    """Tell whether a known name stands where it names a person and not a place or a thing."""
    low = words.low(at)
    if low in METHODS or low in NO_PART or _is_of_a_method(words, at):
        return False
    if low not in KNOWN and not _is_compound(low):
        return low in WORDLIKE and _is_beside(words, at)
    if not words.is_capital(at):
        if at and words.low(at - 1) in NAMED_AFTER:
            return False
        return len(low) > _SHORT and (low in ALONE_IN_SMALL or _is_beside(words, at))
    if low in NEVER_ALONE and last_of(words, at) == at:
        return False
    if low not in _USUAL and _is_of_a_thing(words, at):
        return False
    return not is_named_after(words, at)


def _is_of_a_thing(words: Words, at: int) -> bool:
    """Tell whether an article or a kind of thing stands before: "le Sérac", "projet Kumi"."""
    if words.opens(at) or words.is_capital(at - 1):
        return False
    return words.low(at - 1) in _ARTICLES or words.low(at - 1) in THINGS


def _is_of_a_method(words: Words, at: int) -> bool:
    """Tell whether it goes on as a thing called after somebody: "Gilles de la Tourette"."""
    here = at
    while words.joined(here, SPACE):
        here += 1
        if words.low(here) not in PARTICLES:
            return words.low(here) in METHODS
    return False


def _is_beside(words: Words, at: int) -> bool:
    """Tell whether the next word is a known name as well, of the same case."""
    if not words.joined(at, SPACE) or words.low(at + 1) in NO_PART:
        return False
    beside = BESIDE if words.is_capital(at) else KNOWN
    known = words.low(at + 1) in beside or is_old_name(words.low(at + 1))
    if not known or words.low(at) in COMMON or words.is_capital(at) != words.is_capital(at + 1):
        return False
    return not words.is_capital(at) or not is_named_after(words, at)


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


def are_of_a_person(words: Words, at: int) -> bool:
    """Tell whether two initials are a person's: "A.B.", "K. D.", and no usual shortening."""
    longer = at and len(words[at - 1]) == 1 and words.gap(at - 1) in _POINTS
    longer = longer or (
        at + 2 < len(words) and len(words[at + 2]) == 1 and words.gap(at + 1) in _POINTS
    )
    short = words.low(at) + words.low(at + 1)
    return not longer and words.gap(at + 1).startswith(".") and short not in SHORTENINGS


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
    if words.low(last).endswith(NAMED_ENDINGS):
        return True
    for one in words.sentence_before(at, _NEAR):
        if words.low(one) in NAMED_AFTER:
            return True
        if not words.is_capital(one) and words.low(one) not in PARTICLES:
            return False
    return False
