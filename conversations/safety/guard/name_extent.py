"""How far a name reaches, from one of its words."""

from __future__ import annotations

import re

from conversations.safety.guard.common_words import COMMON, may_be_family_name
from conversations.safety.guard.known_names import FAMILY_NAMES, FIRST_NAMES
from conversations.safety.guard.name_words import (
    ACRONYMS,
    KIN,
    NAMED_AFTER,
    NO_NAMES,
    PARTICLES,
    ROLES,
    TITLES,
)
from conversations.safety.guard.rarer_names import RARER_NAMES
from conversations.safety.guard.words import Words

KNOWN = FIRST_NAMES | RARER_NAMES | FAMILY_NAMES
NEVER = NO_NAMES | TITLES | ROLES | KIN
"""Words that are no part of a name, with a capital or not."""
NO_PART = NEVER | NAMED_AFTER | ACRONYMS
"""Words that do not stand before a first name as a part of it."""
MOST = 6
"""Words of one name, its particles and initials included."""
WITHIN = re.compile(r" |\. ?|'|-")
"""Between two words of a name."""
SPACE = re.compile(r" ")


def first_of(words: Words, at: int) -> int:
    """Give the first word of a name whose known word is this one: "DUPONT Nora", "Ada Dupont"."""
    first = here = at
    while here and at - here < MOST and words.joined(here - 1, SPACE):
        here -= 1
        low = words.low(here)
        if low in PARTICLES and words.is_capital(here):
            first = here if first != at else first
            continue
        if not words.is_capital(here) or low in NO_PART:
            break
        # "Appeler Nora Dupont": where a family name follows, the sentence began with another word.
        if words.opens(here) and (low in COMMON or last_of(words, at) > at):
            break
        first = here
    return first


def last_of(words: Words, first: int) -> int:
    """Give the last word of the name that begins here."""
    last = here = first
    while here + 1 < len(words) and here + 1 - first < MOST and words.joined(here, WITHIN):
        if words.gap(here).startswith(".") and not words.is_initial(here):
            break
        here += 1
        low = words.low(here)
        if low in PARTICLES:
            continue
        if not _belongs(words, last, here):
            break
        last = here
    return last


def _belongs(words: Words, last: int, here: int) -> bool:
    """Tell whether a word is a further part of a name."""
    low = words.low(here)
    if low in NEVER:
        return False
    if words.is_initial(here) or words.is_capital(here):
        return True
    small = not words.is_capital(last) or here > last + 1
    if small and words.low(here - 1) in PARTICLES and low.endswith("dt"):
        return True
    return small and may_be_family_name(low, KNOWN)
