"""Names that nobody knows and no word announces: what is said of them tells ("Xyris pleure")."""

from __future__ import annotations

from collections.abc import Callable

from conversations.languages.packs import every
from conversations.languages.traces import Telling
from conversations.languages.words import Words as Listed
from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.known_names import is_usual_given
from conversations.safety.guard.lone_names import is_named_after
from conversations.safety.guard.name_extent import NO_PART, SPACE, last_of
from conversations.safety.guard.name_words import PARTICLES, ROLES, THAT, TITLES
from conversations.safety.guard.words import Words


def _every(words: Callable[[Telling], Listed]) -> Listed:
    return every(lambda pack: words(pack.traces.telling))


_DOES = _every(lambda telling: telling.does)
_DOES_BEFORE = _every(lambda telling: telling.does_before)
_SAYS = _every(lambda telling: telling.says)
_ME = _every(lambda telling: telling.me)
_IS = _every(lambda telling: telling.states)
_TO_BE = _every(lambda telling: telling.to_be)
_BETWEEN = _every(lambda telling: telling.adverbs)
_OTHERS = _every(lambda telling: telling.subjects) | TITLES
_AND = every(lambda pack: [pack.traces.telling.conjunction])
_THEIR = _every(lambda telling: telling.possessives)
_OURS = _every(lambda telling: telling.ours)
_DIMINUTIVES = tuple(every(lambda pack: pack.traces.telling.diminutives))
_NOWHERE = _every(lambda telling: telling.nowhere)
_GENITIVES = every(lambda pack: [pack.traces.telling.genitive])
SAID = _DOES | _SAYS | _IS | _TO_BE | _BETWEEN | _ME
"""What is said of people: these words name nobody."""
_SHORTEST = 3


def is_told(words: Words, at: int, aged: set[int]) -> bool:
    """Tell whether what is said of a word with a capital is only said of a person."""
    if not _may_be(words, at) or is_named_after(words, at):
        return False
    last = last_of(words, at)
    return (
        _does_or_is(words, last)
        or _has_somebody(words, last)
        or _owns(words, at)
        or _is_ours(words, at)
        or _is_of_an_age(words, at, last, aged)
        or _is_done_by(words, at)
    )


def is_said_of(words: Words, last: int) -> bool:
    """Tell whether what follows is said of a person only, and of this one."""
    return _does_or_is(words, last) or _has_somebody(words, last)


def is_said_of_people(words: Words, last: int) -> bool:
    """Tell whether what follows is mostly said of people: "dit que", "a 34 ans", "et moi"."""
    if words.is_before_age(last):
        return True
    if not words.joined(last, SPACE):
        return False
    low = words.low(last + 1)
    if low in _SAYS:
        return words.low(min(last + 2, len(words) - 1)) in THAT or not _is_inverted(words, last + 1)
    return low in _AND and words.joined(last + 1, SPACE) and words.low(last + 2) in _ME


def _may_be(words: Words, at: int) -> bool:
    """Tell whether a word could be a name at all: capital, no word of a sentence, no acronym.

    "Opvolging van Xyris": where a sentence begins, a particle does not make one name of it.
    """
    low = words.low(at)
    if not words.is_capital(at) or low in NO_PART or low in COMMON or len(low) < _SHORTEST:
        return False
    if words.is_acronym(at):
        return False
    if words.opens(at):
        return not (words.joined(at, SPACE) and words.low(at + 1) in PARTICLES)
    return not (words.joined(at - 1, SPACE) and words.is_capital(at - 1))


def _does_or_is(words: Words, last: int) -> bool:
    """Tell whether the next words say what only people do or are."""
    here, been = last, False
    while words.joined(here, SPACE):
        here += 1
        low = words.low(here)
        if low in _DOES or (been and low in _IS):
            return not _is_inverted(words, here)
        been = been or low in _TO_BE
        if low not in _BETWEEN and low not in _TO_BE:
            return False
    return False


def _is_inverted(words: Words, verb: int) -> bool:
    """Tell whether somebody else follows, who does it: the first word is "soms" or "daarna"."""
    if not words.joined(verb, SPACE):
        return words.is_before_cover(verb)
    return words.low(verb + 1) in _OTHERS or words.is_capital(verb + 1)


def _is_done_by(words: Words, at: int) -> bool:
    """Tell whether a Dutch verb stands before: "soms huilt X"."""
    return at > 1 and words.joined(at - 1, SPACE) and words.low(at - 1) in _DOES_BEFORE


def _has_somebody(words: Words, last: int) -> bool:
    """Tell whether "et son bébé", "en haar zus" follows."""
    return (
        last + 3 < len(words)
        and words.low(last + 1) in _AND
        and words.low(last + 2) in _THEIR
        and words.low(last + 3) in ROLES
        and all(words.joined(one, SPACE) for one in range(last, last + 3))
    )


def _owns(words: Words, at: int) -> bool:
    """Tell whether somebody is said to be this one's: "X's mama", "Koens broer"."""
    if at + 2 < len(words) and words.gap(at) == "'" and words.low(at + 1) in _GENITIVES:
        return words.low(at + 2) in ROLES and words.joined(at + 1, SPACE)
    low = words.low(at)
    of_a_known = any(
        is_usual_given(low.removesuffix(ending)) for ending in _GENITIVES if low.endswith(ending)
    )
    return of_a_known and words.joined(at, SPACE) and words.low(at + 1) in ROLES


def _is_ours(words: Words, at: int) -> bool:
    """Tell whether this is "ons Lientje", "notre petit Loulou"."""
    small = words.low(at).endswith(_DIMINUTIVES)
    return small and at > 0 and words.low(at - 1) in _OURS and words.joined(at - 1, SPACE)


def _is_of_an_age(words: Words, at: int, last: int, aged: set[int]) -> bool:
    """Tell whether an age follows in the middle of a sentence: "pour X, 12 ans", "met X (8)"."""
    if words.end(last) not in aged or words.opens(at):
        return False
    return words.low(at - 1) not in _NOWHERE
