"""Names that are known, each with what it can mean: one table, made by `make names`.

Words are given in small letters and without accents.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from conversations.safety.guard.common_words import COMMON, ends_like_a_word, is_old_name
from conversations.safety.guard.listed.names import CLASSES, GROUPS
from conversations.safety.guard.listed.places import PLACES as PLACES
from conversations.safety.guard.spelling import likeness

LIKE_A_NAME = 6.0
"""Likeness of a word that is spelt as names are: of a thousand words of French or Dutch, one is."""
ALMOST_A_NAME = 4.0
"""The same where a word before it may be a given name, or announces one in small letters."""
RATHER_A_NAME = 3.0
"""The same where a capital or a role says already that it may be one."""

A_WORD = -4.0
"""Likeness of what is surely a word: of a hundred names that are in no list, two are as low."""
NONE = -20.0
UNLIKE_A_WORD = 1.0
"""The same of a name in the lists."""

_ARE_WORDS = ("t", "v", "w")
_RARE = ("q", "r")
_SHORT, _SYLLABLE = 3, 4
_BEGINNING = 3
_BLOCK = 600
"""Signs of the table that are looked through at once, at most one name more."""
_CLASSES = dict(one.split("=") for one in CLASSES.split(","))


def _blocks() -> Iterator[tuple[str, int]]:
    """Give the first name of each block of the table, and where its ending stands.

    A block holds names that begin alike, few enough to be looked through in no time.
    """
    at = 0
    while at < len(GROUPS):
        colon, end = GROUPS.index(":", at), GROUPS.index(" ", at)
        beginning, at = GROUPS[at:colon], colon + 1
        while at:
            comma = GROUPS.find(",", at, end)
            yield beginning + GROUPS[at : (end if comma < 0 else comma) - 1], at
            at = GROUPS.find(",", at + _BLOCK, end) + 1
        at = end + 1


_FIRST, _STARTS = zip(*_blocks(), strict=True)
_ENDS = (*_STARTS[1:], len(GROUPS))


def kinds_of(word: str) -> str:
    """Give the kinds of a name, a letter for each; empty for a word that is no known name.

    `k` known, `g` a given name; `r` rare, `q` a rare given name; `w` a word or a place too, `v` a
    word that is seldom a given name, `t` a thing that is called after people or sounds so. Of those
    known from first-line Belgium, `u` usual, `o` a given name of these, `f` a family name of these;
    `s` says no person in small letters, `n` none alone.
    """
    block = bisect_right(_FIRST, word) - 1
    if block < 0 or _FIRST[block][:_BEGINNING] != word[:_BEGINNING]:
        return ""
    first, end, ending = _STARTS[block], _ENDS[block], word[_BEGINNING:]
    # Endings are sorted: of those that begin alike, the one that is looked for comes first.
    begun = GROUPS.startswith(ending, first)
    at = first if begun else GROUPS.find(f",{ending}", first, end) + 1
    return _CLASSES.get(GROUPS[at + len(ending)], "") if at else ""


def is_known(word: str) -> bool:
    """Tell whether a word is a name that stands for a person with a capital, wherever it stands."""
    return "k" in kinds_of(word)


def is_listed(word: str) -> bool:
    """Tell whether a word is a name, known or rare."""
    kinds = kinds_of(word)
    return "k" in kinds or kinds in _RARE


def is_rare_given(word: str) -> bool:
    return kinds_of(word) == "q"


def is_listed_in_small(word: str) -> bool:
    """Tell the same of a word in small letters: a rare one is not short, nor spelt as words are."""
    kinds = kinds_of(word)
    return "k" in kinds or (
        kinds in _RARE and len(word) > _SHORT and likeness(word) >= UNLIKE_A_WORD
    )


def is_wordlike(word: str) -> bool:
    """Tell whether a word is a name, and a word or a place too."""
    return "w" in kinds_of(word)


def is_virtue(word: str) -> bool:
    """Tell whether a word or a role is a given name now and then: "patience", "mamie"."""
    return "v" in kinds_of(word)


def is_usual(word: str) -> bool:
    return "u" in kinds_of(word)


def is_usual_given(word: str) -> bool:
    return "o" in kinds_of(word)


def is_usual_family(word: str) -> bool:
    return "f" in kinds_of(word)


def is_never_alone(word: str) -> bool:
    """Tell whether a name opens sentences and names places: only after a role, or before a name."""
    return "n" in kinds_of(word)


def is_alone_in_small(word: str) -> bool:
    """Tell whether a given name is one in small letters too, wherever it stands."""
    kinds = kinds_of(word)
    if kinds == "q":
        return len(word) > _SYLLABLE and likeness(word) >= ALMOST_A_NAME
    return "g" in kinds and "s" not in kinds


def is_part_in_small(word: str) -> bool:
    """Tell whether a known name goes on a name in small letters, whatever stands before."""
    kinds = kinds_of(word)
    return "k" in kinds and "s" not in kinds and word not in COMMON


def is_beside(word: str, *, capital: bool) -> bool:
    """Tell whether a word is a part of a name beside another one of the same case."""
    kinds = kinds_of(word)
    listed = "w" in kinds or (is_listed(word) if capital else is_listed_in_small(word))
    if not listed or "n" in kinds or word in COMMON:
        return False
    return capital or "s" not in kinds


def is_spelt_as_a_name(word: str, least: float = LIKE_A_NAME) -> bool:
    """Tell whether a word is spelt as only names are: "verhaeghe", "vandewiele", "hakizimana"."""
    if word in COMMON:
        return False
    if is_old_name(word):
        return True
    return likeness(word) >= least and kinds_of(word) not in _ARE_WORDS


def closeness(word: str) -> float:
    """Give the likeness of a word, at least some for a listed name, at most some for a word."""
    if word in COMMON:
        return NONE
    like, kinds = likeness(word), kinds_of(word)
    if kinds in _ARE_WORDS:
        return min(like, UNLIKE_A_WORD)
    return max(like, ALMOST_A_NAME) if kinds else like


def may_be_family_name(word: str) -> bool:
    """Tell whether a word without a capital looks like a family name after a title or first name.

    Most words that end like a verb or an adjective are taken for one, so that a sentence is not
    eaten; names that are listed never are.
    """
    if is_listed_in_small(word):
        return True
    if word in COMMON or kinds_of(word) in _ARE_WORDS:
        return False
    if is_spelt_as_a_name(word):
        return True
    like = likeness(word)
    return like >= (UNLIKE_A_WORD if ends_like_a_word(word) else A_WORD) and len(word) > _SHORT


def is_spelt_as_a_word(word: str) -> bool:
    """Tell whether a word that is no known name is spelt as words are: "zonnebloem"."""
    return likeness(word) < A_WORD and not is_known(word)
