"""Names that nothing announces: a known first or family name, two capitals and an age."""

from __future__ import annotations

import re

from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.known_names import (
    ALMOST_A_NAME,
    LIKE_A_NAME,
    PLACES,
    RATHER_A_NAME,
    UNLIKE_A_WORD,
    closeness,
    is_alone_in_small,
    is_beside,
    is_known,
    is_listed,
    is_listed_in_small,
    is_never_alone,
    is_part_in_small,
    is_rare_given,
    is_spelt_as_a_name,
    is_usual,
    is_virtue,
    is_wordlike,
    kinds_of,
)
from conversations.safety.guard.name_extent import (
    NEVER,
    NO_PART,
    SPACE,
    WITHIN,
    last_of,
)
from conversations.safety.guard.name_words import (
    ARTICLES,
    CALLED_BEHIND,
    COMPANIONS,
    DETERMINERS,
    METHODS,
    NAMED_AFTER,
    NAMED_BEHIND,
    NAMED_ENDINGS,
    OF,
    PARTICLES,
    ROLES,
    SHORTENINGS,
    SPOKEN,
    SPOKEN_TO,
    THAT,
    THINGS,
)
from conversations.safety.guard.spelling import likeness
from conversations.safety.guard.words import Words

_ARTICLES = ARTICLES - OF
_NO_PAIR = NO_PART | COMMON | METHODS
_SET_OFF = re.compile(r"[,:(]")
_POINTS = frozenset({".", ". "})
BOTH_IN_SMALL, BONUS = 9.0, 2.0
"""Likeness of two words together that are a name in small letters, and what a listed one adds."""
_SHORT = 3
"""A word of so many letters is no name in small letters."""
_SYLLABLE = 4
"""Letters of the longest family name that is one syllable and a word too: "tran"."""
_NEAR = 8
"""Words before, in which a thing that has a name is looked for."""


def stands_alone(words: Words, at: int) -> bool:
    """Tell whether a known name stands where it names a person and not a place or a thing."""
    low = words.low(at)
    if low in METHODS or low in NO_PART or not ("-" in low or kinds_of(low)):
        return False
    if _is_of_a_method(words, at):
        return False
    if not is_known(low) and not _is_compound(low):
        small = not words.is_capital(at)
        return (small and is_alone_in_small(low) and not _is_named(words, at)) or _is_rare(
            words, at
        )
    if not words.is_capital(at):
        if _is_named(words, at):
            return False
        return len(low) > _SHORT and (is_alone_in_small(low) or _is_beside(words, at))
    if is_never_alone(low) and last_of(words, at) == at:
        return False
    if not is_usual(low) and _is_of_a_thing(words, at):
        return False
    return not is_named_after(words, at)


def _is_named(words: Words, at: int) -> bool:
    """Tell whether "rue" or "institut" stands right before."""
    return at > 0 and words.low(at - 1) in NAMED_AFTER


def begins_as_a_word(words: Words, at: int) -> bool:
    """Tell whether a word is the given name before a name that is none of Belgium's usual ones.

    "Patience Kabuika", "mamie kabuika": what is a word or a role everywhere else.
    """
    if not is_virtue(words.low(at)) or not words.joined(at, SPACE):
        return False
    if words.low(at) in METHODS or (at and words.low(at - 1) in DETERMINERS):
        return False
    if words.low(at) in ROLES and not words.is_capital(at) and not words.opens(at):
        return False  # "mon patient hussam"
    low, capital = words.low(at + 1), words.is_capital(at)
    if capital != words.is_capital(at + 1) or low in NO_PART or is_usual(low):
        return False
    least = RATHER_A_NAME if capital else ALMOST_A_NAME
    if words.low(at) in ROLES:
        return likeness(low) >= LIKE_A_NAME
    known = is_known(low) if capital else len(low) > _SHORT and is_part_in_small(low)
    return (known or is_spelt_as_a_name(low, least)) and not is_named_after(words, at)


def _is_rare(words: Words, at: int) -> bool:
    """Tell whether a name that is a word too, or is rare, stands where only a name stands.

    That is beside another name; a rare one also with its capital in mid-sentence.
    """
    low = words.low(at)
    listed = is_listed(low) if words.is_capital(at) else is_listed_in_small(low)
    if (listed or is_wordlike(low)) and _is_beside(words, at):
        return True
    if is_wordlike(low) or not words.is_capital(at) or words.opens(at) or words[at].isupper():
        return False
    least = UNLIKE_A_WORD if is_rare_given(low) else ALMOST_A_NAME
    if not listed or low in PLACES or likeness(low) < least:
        return False
    return not _is_of_a_thing(words, at) and not is_named_after(words, at)


def are_two_in_small(words: Words, at: int) -> bool:
    """Tell whether two words in small letters are both spelt as only names are."""
    if words.is_capital(at) or not words.joined(at, SPACE) or words.is_capital(at + 1):
        return False
    pair = words.low(at), words.low(at + 1)
    if any(len(one) <= _SHORT or one in _NO_PAIR for one in pair):
        return False
    if any(closeness(one) <= UNLIKE_A_WORD and not is_part_in_small(one) for one in pair):
        return False
    return sum(likeness(one) + BONUS * is_listed_in_small(one) for one in pair) >= BOTH_IN_SMALL


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
    here = at
    if is_wordlike(words.low(at)) and len(words[at]) <= _SYLLABLE:
        # "tran van minh": a word as short as this one has no "de" or "van" of its own behind it.
        while words.joined(here, SPACE) and words.low(here + 1) in PARTICLES:
            here += 1
    if not words.joined(here, SPACE) or words.low(here + 1) in NO_PART:
        return False
    low = words.low(here + 1)
    if words.is_capital(at):
        beside = is_beside(low, capital=True)
        # "Croix Rouge", "Samu Social": two words beside each other are no name.
        beside = beside and not (is_wordlike(low) and is_wordlike(words.low(at)))
    else:
        beside = _goes_on(words, at, low)
    if not (beside or is_spelt_as_a_name(low)) or words.low(at) in COMMON:
        return False
    if words.is_capital(at) != words.is_capital(here + 1):
        return False
    return not words.is_capital(at) or not is_named_after(words, at)


def _goes_on(words: Words, at: int, low: str) -> bool:
    """Tell whether a word in small letters is the next of a name: one of the two is known."""
    if is_known(words.low(at)):
        return is_listed_in_small(low)
    return len(low) > _SHORT and is_part_in_small(low)


def _is_compound(low: str) -> bool:
    """Tell whether known names are joined: "Marie-Ange", "Claes-Janssens"."""
    first, *others = low.split("-")
    return bool(others) and is_known(first) and all(is_known(part) for part in others)


def is_a_companion(words: Words, at: int) -> bool:
    """Tell whether a single capital follows "avec", "met" or "proposé à", and may be a name.

    "Ik sprak met Roman over haar slaap": a word too, but no place, nor anything that is spelt as
    words are.
    """
    low = words.low(at)
    if not words.is_capital(at) or not (_is_accompanied(words, at) or _is_spoken_to(words, at)):
        return False
    alone = words.joined(at, SPACE) and not words.is_capital(at + 1) and not words[at].isupper()
    named = low in PLACES or low in METHODS or low in NO_PART or len(low) <= _SHORT
    return alone and not named and (is_wordlike(low) or closeness(low) >= ALMOST_A_NAME)


def _is_accompanied(words: Words, at: int) -> bool:
    return at > 0 and words.low(at - 1) in COMPANIONS


def _is_spoken_to(words: Words, at: int) -> bool:
    """Tell whether "proposé à", "gevraagd aan" stands before."""
    return at > 1 and words.low(at - 1) in SPOKEN_TO and words.low(at - 2) in SPOKEN


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
    if words.gap(at) == "'" and not words.is_capital(at + 1):
        return False  # "J'ai 61 ans"
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
        if _SET_OFF.search(words.gap(one)):
            return False  # "selon l'école, Roman s'isole"
        if words.low(one) in NAMED_AFTER:
            return True
        if not words.is_capital(one) and words.low(one) not in PARTICLES:
            return False
    return False
