"""Names that nobody knows and no word announces: what is said of them tells ("Xyris pleure")."""

from __future__ import annotations

from conversations.safety.guard.common_words import COMMON
from conversations.safety.guard.known_names import FIRST_NAMES
from conversations.safety.guard.lone_names import is_named_after
from conversations.safety.guard.name_extent import NO_PART, SPACE, last_of
from conversations.safety.guard.name_words import PARTICLES, ROLES, TITLES
from conversations.safety.guard.words import Words

_DOING = """
    pleure pleurait dort dormait mange mangeait boit buvait fume fumait fugue fuguait rit sourit
    tremble crie criait hurle vomit begaie sanglote maigrit
    huilt huilde weent weende slaapt sliep eet drinkt dronk rookt rookte lacht lachte schreeuwt
    droomt trilt spijbelt spijbelde zwijgt piekert stottert vermagert braakt
"""
_DOES = frozenset(_DOING.split())
"""What only people do, and no team or town."""

_DOING_BEFORE = (
    "huilt huilde weent weende slaapt sliep schreeuwt droomt trilt spijbelt zwijgt piekert"
)
_DOES_BEFORE = frozenset(_DOING_BEFORE.split())
"""Of these, what has nothing but its subject after it in Dutch: "soms huilt X", not "eet Halal"."""

_STATES = """
    enceinte triste anxieux anxieuse deprime deprimee epuise epuisee orphelin orpheline veuf veuve
    decede decedee hospitalise hospitalisee suicidaire peur
    zwanger verdrietig bang angstig depressief eenzaam uitgeput overleden gestorven opgenomen
    verdriet schrik nachtmerries weduwe weduwnaar
"""
_IS = frozenset(_STATES.split())
"""What a person is or has."""

_TO_BE = frozenset({"est", "etait", "a", "avait", "is", "was", "heeft", "had"})

_ADVERBS = """
    ne se s n tres si trop fort souvent toujours deja encore erg heel zeer zo vaak altijd nog al
    weer nu veel
"""
_BETWEEN = frozenset(_ADVERBS.split())
"""Words that may stand before what somebody does or is."""

_SUBJECTS = """
    ze zij hij ik we wij je jij u men de het een mijn zijn haar ons onze er deze die dat dit hun
    iedereen niemand iemand
"""
_OTHERS = frozenset(_SUBJECTS.split()) | TITLES
"""After a Dutch verb they are who does it: "Soms huilt ze"."""

_AND = frozenset({"et", "en"})
_THEIR = frozenset({"son", "sa", "ses", "haar", "zijn"})
_OURS = frozenset({"ons", "onze", "notre", "petit", "petite", "kleine"})
_DIMINUTIVES = ("je", "ke", "ken", "ou")

_PREPOSITIONS = "a au aux de d du des en in te uit naar van vers bij op rond"
_NOWHERE = frozenset(_PREPOSITIONS.split())
"""Before a capital and an age they tell of a place or an office: "à Namur, 12 ans"."""

_LONGEST_ACRONYM = 6
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


def _may_be(words: Words, at: int) -> bool:
    """Tell whether a word could be a name at all: capital, no word of a sentence, no acronym.

    "Opvolging van Xyris": where a sentence begins, a particle does not make one name of it.
    """
    low = words.low(at)
    if not words.is_capital(at) or low in NO_PART or low in COMMON or len(low) < _SHORTEST:
        return False
    if words[at].isupper() and len(low) <= _LONGEST_ACRONYM:
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
    if at + 2 < len(words) and words.gap(at) == "'" and words.low(at + 1) == "s":
        return words.low(at + 2) in ROLES and words.joined(at + 1, SPACE)
    of_a_known = words.low(at).endswith("s") and words.low(at)[:-1] in FIRST_NAMES
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
