"""Names that a word announces: a title, a role, "s'appelle", "naam:", "ik ben"."""

from __future__ import annotations

import re
from collections.abc import Callable

from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.known_names import (
    ALMOST_A_NAME,
    RATHER_A_NAME,
    UNLIKE_A_WORD,
    closeness,
    is_listed,
    is_listed_in_small,
    is_part_in_small,
    is_spelt_as_a_name,
    is_spelt_as_a_word,
    is_usual_family,
    is_wordlike,
    may_be_family_name,
)
from conversations.safety.guard.lone_names import speaks_of_a_thing
from conversations.safety.guard.name_extent import (
    MOST,
    NEVER,
    NO_PART,
    SPACE,
    WITHIN,
    last_of,
)
from conversations.safety.guard.name_words import (
    ARTICLES,
    CALLED,
    CALLED_BY,
    CALLED_BY_BEFORE,
    CAPITAL_TITLES,
    FEMININES,
    INTRODUCED,
    KIN,
    LABELS,
    LINKS,
    OF,
    PARTICLES,
    PERSONS,
    REFLEXIVES,
    ROLES,
    TITLES,
)
from conversations.safety.guard.spelling import likeness
from conversations.safety.guard.words import Words

ANNOUNCING = TITLES | CALLED | LABELS | INTRODUCED | ROLES | KIN
"""Words that a name may follow."""
_SHORT = 3
"""Letters of a word that nothing but a list tells from a name."""
_OWNED = ROLES | KIN
_AFTER_TITLE = re.compile(r"\.? |\.")
_AFTER_ROLE = re.compile(r" | ?: | \(")
_AFTER_LABEL = re.compile(r" | ?:\s{0,2}")
_BEFORE_FEMININE = re.compile(r"[(.]")
_AFTER_FEMININE = re.compile(r"\)?(?: | ?: | \()")


def announced(words: Words, at: int) -> int | None:
    """Give where the name begins that this word announces; None if it announces none."""
    low = words.low(at)
    if low in TITLES or words[at] in CAPITAL_TITLES:
        return _after(words, at, _AFTER_TITLE, _fits_title)
    if low in CALLED:
        return _called(words, at)
    if low in LABELS:
        return _labelled(words, at)
    if low in INTRODUCED:
        return _after(words, at, SPACE, _fits_introduced)
    if low in ROLES or (low in KIN and at + 1 < len(words) and words[at + 1] in OF):
        return _after(words, at, _AFTER_ROLE, _fits_role)
    return None


Fits = Callable[[Words, int, int], bool]
"""Tells whether a word, the third, is the first full word of a name that begins at the second."""


def _after(words: Words, at: int, gap: re.Pattern[str], fits: Fits) -> int | None:
    """Give where the name after a word begins: its particles and initials are part of it."""
    if words.joined(at, _BEFORE_FEMININE) and words.low(at + 1) in FEMININES:
        at, gap = at + 1, _AFTER_FEMININE
    if not words.joined(at, gap):
        return None
    first = at + 2 if words[at + 1] in OF and words.low(at) in _OWNED else at + 1
    here = first
    while here < len(words) and here - first < MOST:
        if words.low(here) in PARTICLES or words.is_initial(here) or words.is_elided(here):
            if not words.joined(here, WITHIN):
                break
            here += 1
            continue
        return first if fits(words, first, here) or words.are_initials(first) else None
    return first if words.are_initials(first) else None


def _fits_title(words: Words, first: int, here: int) -> bool:
    """Tell whether a word is the name after a title: "Mme Dupontel", "mevr peeters"."""
    low = words.low(here)
    if low in NEVER:
        return False
    if words.is_capital(here):
        return True
    if here > first and words.low(here - 1) in ARTICLES:
        return is_usual_family(low) or is_spelt_as_a_name(low) or low.endswith("dt")
    if here > first:
        return low not in COMMON
    return may_be_family_name(low) or _is_short_name(words, here) or _is_rather_a_name(low)


def _is_rather_a_name(low: str) -> bool:
    """Tell whether a word in small letters that is a name too is spelt as names are: "yuan"."""
    return is_wordlike(low) and low not in COMMON and likeness(low) >= UNLIKE_A_WORD


def _is_short_name(words: Words, at: int) -> bool:
    """Tell whether a word is a name as short as words are ("mme li"), or one beside another."""
    low = words.low(at)
    if not is_wordlike(low) or low in COMMON:
        return False
    if len(low) <= _SHORT:
        return True
    return words.joined(at, SPACE) and (
        is_listed_in_small(words.low(at + 1)) or is_spelt_as_a_name(words.low(at + 1))
    )


def _fits_role(words: Words, first: int, here: int) -> bool:
    """Tell whether a word is the name after a role; "patient BPCO", "AMO Jeune X" name nobody."""
    low, owned = words.low(here), words[first - 1] in OF
    role = first - 1 - owned
    if low in NEVER or (owned and words.low(role) not in KIN):
        return False
    acronym = words.is_acronym(here)
    capital = words.is_capital(here)
    if not capital and low in COMMON and (len(low) < _SHORT or words.low(role) in COMMON):
        return False  # "nicht dabei": a niece in Dutch, and "not" in German
    listed = is_listed(low) if capital else is_listed_in_small(low)
    least = RATHER_A_NAME if capital else ALMOST_A_NAME
    if owned and not capital:
        # "de zus van mark": who somebody is the sister of is a person, unless it is a word.
        return here == first and (is_wordlike(low) or closeness(low) >= RATHER_A_NAME)
    if listed or (not acronym and is_spelt_as_a_name(low, least)):
        return here == first or capital
    if not capital and closeness(low) > 0 and words.joined(here, SPACE):
        return is_part_in_small(words.low(here + 1)) and here == first
    if acronym or not capital or words[first] in ARTICLES:
        return False
    return words.opens(role) or not words.is_capital(role)


def _called(words: Words, at: int) -> int | None:
    """Give the name after "s'appelle", "genaamd", "heet"."""
    low, before = words.low(at), words.low(at - 1) if at else ""
    if low in CALLED_BY and before not in REFLEXIVES:
        return None
    if speaks_of_a_thing(words, at):
        return None
    told = low in CALLED_BY_BEFORE and at + 1 < len(words) and words.low(at + 1) in REFLEXIVES
    return _after(words, at + told, _AFTER_ROLE, _fits_called)


def _labelled(words: Words, at: int) -> int | None:
    """Give the name after "nom :", "son prénom est", "naam is"."""
    linked = at + 1 < len(words) and words.low(at + 1) in LINKS and words.joined(at, _AFTER_ROLE)
    colon = words.gap(at).strip() == ":"
    if not (linked or colon) or speaks_of_a_thing(words, at):
        return None
    return _after(words, at + linked, _AFTER_LABEL, _fits_called)


def _fits_introduced(words: Words, first: int, here: int) -> bool:
    """Tell whether two capitals follow, and no function."""
    return (
        words.is_capital(here) and words.low(here) not in NO_PART and last_of(words, first) > first
    )


def _fits_called(words: Words, first: int, here: int) -> bool:
    """Tell whether a word is what somebody is called; "naam: De Zonnebloem" is a house's."""
    low = words.low(here)
    if low in NEVER or (words.low(here - 1) in PARTICLES and is_spelt_as_a_word(low)):
        return False
    if words.is_capital(here) or is_listed_in_small(low):
        return True
    if is_spelt_as_a_name(low, UNLIKE_A_WORD):
        return True
    if is_wordlike(low) and low not in COMMON and len(low) <= _SHORT:
        return True
    person = any(words.low(one) in PERSONS for one in range(max(0, first - 4), first))
    return person and low not in COMMON
