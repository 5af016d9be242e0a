"""Two capitalised words in the middle of a sentence, one of them like a name: a person's name."""

from __future__ import annotations

from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.known_names import (
    PLACES,
    RATHER_A_NAME,
    UNLIKE_A_WORD,
    closeness,
    is_wordlike,
)
from conversations.safety.guard.lone_names import is_named_after
from conversations.safety.guard.name_extent import NO_PART, SPACE
from conversations.safety.guard.name_words import DETERMINERS, METHODS, OF, PARTICLES, THINGS
from conversations.safety.guard.words import Words

_BEFORE_THINGS = DETERMINERS - OF
A_WORD = -2.5
"""Likeness of what is spelt as words are."""
TWO, SURELY_TWO = 4.0, 6.0
"""Likeness of two words together that are a name, and where a sentence opens."""
_SYLLABLE = 4
"""Letters of the longest name that is one syllable and a word too: "Hua Gang"."""
_MOST_PARTICLES = 3
_SHORTEST = 2
_NEAR = 3
"""Words before, in which a thing that has a name is looked for."""


def are_paired(words: Words, at: int) -> bool:
    """Tell whether this word and the next, particles left aside, can only be a person's name.

    They are known, or spelt as only names are: "Planning Familial" has two capitals too.
    """
    if not _may_be(words, at) or _goes_on(words, at):
        return False
    other = _next(words, at)
    if other is None or not _may_be(words, other) or _is_a_thing(words, at):
        return False
    return _go_together(words.low(at), words.low(other), opens=words.opens(at))


def _may_be(words: Words, at: int) -> bool:
    word, low = words[at], words.low(at)
    if not words.is_capital(at) or len(word) < _SHORTEST or word.isupper():
        return False
    return not (low in NO_PART or low in COMMON or low in METHODS or low in PLACES)


def _go_together(low: str, other: str, *, opens: bool) -> bool:
    """Tell whether both are like names: together enough, and neither is spelt as words are.

    Where a sentence opens, the first may be any word: it is one of the lists, or far from a word.
    """
    first, second = closeness(low), closeness(other)
    if opens:
        return first > UNLIKE_A_WORD and second >= RATHER_A_NAME and first + second >= SURELY_TWO
    if max(len(low), len(other)) <= _SYLLABLE and is_wordlike(low) and is_wordlike(other):
        return True
    return min(first, second) > A_WORD and first + second >= TWO


def _goes_on(words: Words, at: int) -> bool:
    """Tell whether the word before has a capital too: what begins there was no name."""
    return at > 0 and words.joined(at - 1, SPACE) and words.is_capital(at - 1)


def _next(words: Words, at: int) -> int | None:
    """Give the next full word of a name, behind particles."""
    here = at
    while here - at <= _MOST_PARTICLES and words.joined(here, SPACE):
        here += 1
        if words.low(here) not in PARTICLES:
            return here
    return None


def _is_a_thing(words: Words, at: int) -> bool:
    """Tell whether an article, a place's preposition or a kind of thing stands before."""
    if at and words.low(at - 1) in _BEFORE_THINGS:
        return True
    near = words.sentence_before(at, _NEAR)
    return is_named_after(words, at) or any(words.low(one) in THINGS for one in near)
