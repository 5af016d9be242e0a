"""Two capitalised words in the middle of a sentence, one of them like a name: a person's name."""

from __future__ import annotations

from conversations.safety.guard.common_words import COMMON, is_old_name
from conversations.safety.guard.listed.tables import PLACES, WORDLIKE
from conversations.safety.guard.lone_names import is_named_after
from conversations.safety.guard.name_extent import KNOWN, NO_PART, SPACE
from conversations.safety.guard.name_words import DETERMINERS, METHODS, OF, PARTICLES, THINGS
from conversations.safety.guard.words import Words

_BEFORE_THINGS = DETERMINERS - OF
_MOST_PARTICLES = 3
_SHORTEST = 2
_NEAR = 3
"""Words before, in which a thing that has a name is looked for."""


def are_paired(words: Words, at: int) -> bool:
    """Tell whether this word and the next, particles left aside, can only be a person's name.

    One of them is known, or spelt as only names are: "Planning Familial" has two capitals too.
    Where a sentence opens it never is: there, any word has a capital.
    """
    if words.opens(at) or not _may_be(words, at) or _goes_on(words, at):
        return False
    other = _next(words, at)
    if other is None or not _may_be(words, other) or _is_a_thing(words, at):
        return False
    return words.low(at) in WORDLIKE or _is_name(words, at) or _is_name(words, other)


def _may_be(words: Words, at: int) -> bool:
    word, low = words[at], words.low(at)
    if not words.is_capital(at) or len(word) < _SHORTEST or word.isupper():
        return False
    return not (low in NO_PART or low in COMMON or low in METHODS or low in PLACES)


def _is_name(words: Words, at: int) -> bool:
    return words.low(at) in KNOWN or is_old_name(words.low(at))


def _goes_on(words: Words, at: int) -> bool:
    """Tell whether the word before has a capital too: what begins there was no name."""
    return words.joined(at - 1, SPACE) and words.is_capital(at - 1)


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
    if words.low(at - 1) in _BEFORE_THINGS:
        return True
    near = words.sentence_before(at, _NEAR)
    return is_named_after(words, at) or any(words.low(one) in THINGS for one in near)
