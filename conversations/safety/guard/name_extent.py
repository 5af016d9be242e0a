"""How far a name reaches, from one of its words."""

from __future__ import annotations

import re

from conversations.languages.packs import every
from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.known_names import (
    RATHER_A_NAME,
    is_beside,
    is_part_in_small,
    is_spelt_as_a_name,
    is_spelt_as_a_word,
    may_be_family_name,
)
from conversations.safety.guard.name_words import (
    ACRONYMS,
    KIN,
    NAMED_AFTER,
    NO_NAMES,
    PARTICLES,
    ROLES,
    TITLES,
)
from conversations.safety.guard.words import Words

NEVER = NO_NAMES | TITLES | ROLES | KIN
"""Words that are no part of a name, with a capital or not."""
NO_PART = NEVER | NAMED_AFTER | ACRONYMS
"""Words that do not stand before a first name as a part of it."""
_LATER = every(lambda pack: pack.traces.names.later_particles)
MOST = 6
"""Words of one name, its particles and initials included."""
WITHIN = re.compile(r" |\. ?|'|-")
"""Between two words of a name."""
SPACE = re.compile(r" ")
BEFORE = re.compile(r"[ ']")
"""Between a name and a part of it before: "N'Diaye"."""


def first_of(words: Words, at: int) -> int:
    """Give the first word of a name whose known word is this one: "DUPONT Nora", "Ada Dupont"."""
    first = here = at
    while here and at - here < MOST and words.joined(here - 1, BEFORE):
        here -= 1
        low = words.low(here)
        if words.gap(here) == "'":
            if not words.is_initial(here):
                break
            first = here
            continue
        if low in PARTICLES and _is_of_the_name(words, here):
            shouted = words[here].isupper()
            first = here if first != at or shouted or not words.opens(here) else first
            continue
        if not words.is_capital(here) or low in NO_PART:
            break
        # "Appeler Nora Dupont": where a family name follows, the sentence began with another word.
        if words.opens(here) and (low in COMMON or last_of(words, at) > at):
            break
        first = here
    return first


def _is_of_the_name(words: Words, here: int) -> bool:
    """Tell whether a particle before a name belongs to it: "Van Hove", "van den broeck"."""
    if words.is_capital(here):
        return True
    return words.low(here) in _LATER or words.low(here + 1) in _LATER


def last_of(words: Words, first: int) -> int:
    """Give the last word of the name that begins here."""
    last = here = first
    while here + 1 < len(words) and here + 1 - first < MOST and words.joined(here, WITHIN):
        if words.gap(here).startswith(".") and not words.is_initial(here):
            break
        here += 1
        low = words.low(here)
        if low in PARTICLES or words.is_elided(here):
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
    # "Els van De Zonnebloem", "Julie du Tremplin": behind particles stands a place or a house too.
    behind = here > last + 1 and words.low(here - 1) in PARTICLES
    if behind and words.low(last) not in PARTICLES and is_spelt_as_a_word(low):
        return False
    if words.is_initial(here) or words.is_capital(here):
        return True
    if words.gap(here - 1) == "'" and len(words[here - 1]) == 1:
        return True
    if is_part_in_small(low):
        return True
    if not words.is_capital(last) and (
        is_beside(low, capital=False) or is_spelt_as_a_name(low, RATHER_A_NAME)
    ):
        return True
    small = not words.is_capital(last) or here > last + 1
    if small and words.low(here - 1) in PARTICLES and low.endswith("dt"):
        return True
    return small and may_be_family_name(low)
