"""Names told by where they stand: "je connais Xyris", "voor Xyris", "xyris pleure".

Where only a person stands, almost any word is one; where a thing may stand too, a name that is
known or spelt as names are.
"""

from __future__ import annotations

from enum import IntEnum

from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.known_names import PLACES, is_part_in_small, kinds_of
from conversations.safety.guard.lone_names import is_named_after
from conversations.safety.guard.name_extent import NO_PART, SPACE, last_of
from conversations.safety.guard.name_words import (
    BELONGINGS,
    BESIDE_PEOPLE,
    DETERMINERS,
    MET,
    METHODS,
    OF,
    OWN,
    ROLES,
    TITLES,
)
from conversations.safety.guard.spelling import likeness
from conversations.safety.guard.told_names import SAID, is_said_of, is_said_of_people
from conversations.safety.guard.words import Words

_TELLERS = DETERMINERS | OWN
_SHORT = 3
_NEAR = 4
"""Words before, among which somebody's role stands: "un jeune du foyer, Xyris, ..."."""

SURELY, LEAST_LISTED = -1.5, 1.0
"""The same of a known name where only a person stands; of other words of the lists."""
LEAST_SHORT = 2.5
"""The same of one of three letters."""

_THING = "t"
_KNOWN = ("k", "q", "r")
_NOT_SMALL = frozenset("ns")


class _Place(IntEnum):
    """What may stand at a place of a sentence."""

    ANYTHING = 0
    PERSON_OR_THING = 1
    PERSON = 2


LEAST = {
    (_Place.PERSON, True): 1.0,
    (_Place.PERSON_OR_THING, True): 4.5,
    (_Place.PERSON, False): 3.0,
    (_Place.PERSON_OR_THING, False): 6.0,
}
"""Likeness at least of a word in no list, by its place and whether it has a capital."""


def is_in_its_place(words: Words, at: int) -> bool:
    """Tell whether a word stands where a name does, and may be one."""
    low = words.low(at)
    if low in NO_PART or low in COMMON or low in METHODS or low in SAID or len(low) == 1:
        return False
    if words.is_acronym(at):
        return False
    if at and words.low(at - 1) in _TELLERS and words.joined(at - 1, SPACE):
        return False
    place = _place(words, at)
    if place is _Place.ANYTHING or not _may_be(words, at, place):
        return False
    return not is_named_after(words, at)


def _place(words: Words, at: int) -> _Place:
    last, before = last_of(words, at), ""
    if at and words.joined(at - 1, SPACE):
        before = words.low(at - 1)
        if words.is_capital(at) and words.is_capital(at - 1) and before not in BESIDE_PEOPLE:
            return _Place.ANYTHING
        if before in MET or (before in ROLES and not words.is_capital(at)):
            return _Place.PERSON
        if at > 1 and before in OF and words.low(at - 2) in BELONGINGS:
            return _Place.PERSON
    beside = before in BESIDE_PEOPLE
    if _is_beside_a_role(words, at, last):
        return _Place.PERSON
    if is_said_of(words, last):
        sure = words.is_capital(at) or beside or words.opens(at)
        return _Place.PERSON if sure else _Place.PERSON_OR_THING
    return _Place(beside + is_said_of_people(words, last))


def _is_beside_a_role(words: Words, at: int, last: int) -> bool:
    """Tell whether commas set it off behind somebody's role: "sa fille, Xyris, ..."."""
    if not at or words.gap(at - 1).strip() != "," or not words.gap(last).startswith(","):
        return False
    before = [words.low(one) for one in words.sentence_before(at, _NEAR)]
    return not ROLES.isdisjoint(before) or not TITLES.isdisjoint(before)


def _may_be(words: Words, at: int, place: _Place) -> bool:
    low = words.low(at)
    kinds, like, capital = kinds_of(low), likeness(low), words.is_capital(at)
    if kinds == _THING or low in PLACES:
        return False
    if place is _Place.PERSON_OR_THING and not any(kind in kinds for kind in _KNOWN):
        # "Grâce à vous", "et Bonne Journée": what a sentence opens with may be any word.
        paired = words.joined(at, SPACE) and words.is_capital(at + 1)
        if kinds and (words.opens(at) or paired):
            return False
    if kinds:
        enough = len(low) > _SHORT or (len(low) == _SHORT and like >= LEAST_SHORT)
        whole = enough or "o" in kinds or _goes_on(words, at)
        return _may_be_listed(kinds, like, place, capital=capital, whole=whole)
    return like >= LEAST[place, capital] and len(low) > _SHORT - capital


def _goes_on(words: Words, at: int) -> bool:
    """Tell whether another name follows: "xie zhiyong"."""
    return words.joined(at, SPACE) and is_part_in_small(words.low(at + 1))


def _may_be_listed(kinds: str, like: float, place: _Place, *, capital: bool, whole: bool) -> bool:
    """Tell whether a word of the lists is a name at a place: one that is a word too, less often.

    A short one in small letters is one `whole` only beside another, or if it is usual.
    """
    sure = any(kind in kinds for kind in _KNOWN)
    if place is _Place.PERSON:
        least = SURELY if "k" in kinds else LEAST[place, False]
        return capital or (whole and like >= least)
    if capital:
        # A known name was looked at before: what stands around it speaks of a place or a thing.
        return "k" not in kinds and ("q" in kinds or like >= LEAST_LISTED)
    return sure and whole and not _NOT_SMALL.intersection(kinds) and like >= LEAST_LISTED
