"""Where: a municipality or a part of one, named where a place is expected."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from conversations.languages.packs import every
from conversations.reading.gazetteer import Gazetteer
from conversations.reading.place import Place
from conversations.reading.stories.fact import DEFINITE, Fact, fact
from conversations.reading.stories.text import MEANS, Story
from conversations.reading.typed_words import forms
from conversations.text import Language

_TOWARDS = every(lambda pack: pack.story_cues.moments.towards)
"""Before a place, even in small letters."""

_BESIDE = every(lambda pack: pack.story_cues.moments.places)
"""Before a name, if it has a capital."""

_OF = every(lambda pack: pack.grammar.of)
_AT = every(lambda pack: pack.grammar.at)

_JOINING = every(lambda pack: {pack.choosing.conjunction} | pack.grammar.alternatives)
"""Between two places: neither of them is the one that counts."""

_GOING_ON = every(
    lambda pack: (
        {pack.choosing.conjunction}
        | pack.grammar.first_person
        | pack.grammar.first_person_plural
        | pack.grammar.meant_for
    )
)
"""Behind a place, these begin another part of the sentence: "ocmw mechelen en ik zoek"."""

SHORTEST = 4
"""Letters of a place without a capital, behind an organisation: "cpas ans" may go on."""

DIGITS = 4
"""Of a postal code."""

_YEARS = range(1900, 2050)
_CODES = range(1000, 10000)


Named = tuple[int, int, tuple[Place, ...]]
"""From this word up to that one, excluded, and the places of this name."""


@lru_cache(maxsize=2)
def _names(gazetteer: Gazetteer) -> dict[str, int]:
    """Give the first word of every name, and the most words a name has that begins so."""
    longest: dict[str, int] = {}
    for place in gazetteer.places:
        for name in (*(name for _, name in place.names.by_language), *place.also):
            for form in forms(name):
                words = form.split()
                longest[words[0]] = max(len(words), longest.get(words[0], 0))
    return longest


def named_places(story: Story, gazetteer: Gazetteer) -> list[Named]:
    """Give every stretch of words that is the name or the code of a place, meant or not."""
    longest = _names(gazetteer)
    found: list[Named] = []
    at = 0
    while at < len(story.words):
        last, places = _named(story, at, gazetteer, longest)
        if places:
            found.append((at, last, places))
        at = max(last, at + 1)
    return found


def meant_places(story: Story, named: Sequence[Named], common: frozenset[str]) -> list[Named]:
    """Give the places that are meant, of those that are named: they stand where one is expected.

    `common` are words that mean something else as well.
    """
    found: list[Named] = []
    others = _others(story)
    for at, last, places in named:
        theirs = at - 1 in others and story.word(at - 1) in _TOWARDS
        if not theirs and _meant(story, at, last, common, found):
            found.append((at, last, places))
    return found


def read_place(story: Story, found: Sequence[Named], language: Language) -> Fact | None:
    """Give the one municipality of the places that are meant; nothing if there are several."""
    if not found:
        return None
    shared = set.intersection(*({p.municipality for p in places} for _, _, places in found))
    fitting = [p for p in found[-1][2] if p.municipality in shared]
    if len(shared) > 1:
        fitting = [p for p in fitting if language in p.languages]
    if len({p.municipality for p in fitting}) != 1:
        return None
    value = fitting[0].where.model_dump(mode="json")
    return fact("where", value, story, found[0][0], found[0][1])


def _others(story: Story) -> frozenset[int]:
    """Give where the functions end of those who are spoken of: "sa fille infirmière à Wavre".

    So is one that is known, "van de huisarts in Genk", but a psychologist, who may be sought.
    """
    spoken_of = {last for _, last, _ in story.of("person", "kin", "relative", "family")}
    spoken = story.covered("speaker", "me", "work")
    known = {
        first
        for first, _, kind in story.of("function")
        if kind != "psychologist"
        and story.word(first - 1) in DEFINITE
        and (story.word(first - 1) not in _OF or story.word(first - 2) in _OF | _AT)
        and not {first - 1, first - 2} & spoken
    }
    return frozenset(
        last
        for first, last, _ in story.of("function")
        if first in known or spoken_of & {first, first - 1, first - 2}
    )


def _named(
    story: Story, at: int, gazetteer: Gazetteer, longest: dict[str, int]
) -> tuple[int, tuple[Place, ...]]:
    word, number = story.words[at], story.numbers[at]
    if number is None and word not in longest:
        return at, ()
    if (
        number is not None
        and number in _CODES
        and len(word) == DIGITS
        and (places := gazetteer.by_postal_code(word))
    ):
        return at + 1, places
    for last in range(min(at + longest.get(word, 0), len(story.words)), at, -1):
        if MEANS in story.words[at:last]:
            continue
        if places := gazetteer.named(" ".join(story.words[at:last])):
            return last, places
    return at, ()


def _meant(
    story: Story,
    at: int,
    last: int,
    common: frozenset[str],
    found: Sequence[Named],
) -> bool:
    """Tell whether the words stand where a place is expected."""
    before = story.word(at - 1)
    after_place = bool(found) and found[-1][1] == (at - 1 if before in _JOINING else at)
    if (number := story.numbers[at]) is not None:
        year = number in _YEARS
        return not year and (before in _TOWARDS or story.begins_clause(at) or after_place)
    single = last == at + 1 and story.words[at] in common
    if before in _TOWARDS:
        return story.capital(at) or not single
    ended = last == len(story.words) or story.clause[last] != story.clause[at]
    organisations = {end for _, end, _ in story.of("organisation")}
    functions = {end for _, end, _ in story.of("function")}
    if single or not story.capital(at):
        sure = at in organisations | functions and (ended or story.word(last) in _GOING_ON)
        of_house = before in _OF and at - 1 in organisations
        if single and of_house and story.capital(at):
            return True
        sure = sure or of_house
        return not single and (after_place or (sure and len(story.words[at]) >= SHORTEST))
    return (
        after_place
        or before in _BESIDE
        or (story.begins_clause(at) and ended)
        or at in organisations
        or (ended and (at in functions or _behind_a_name(story, at, organisations)))
    )


def _behind_a_name(story: Story, at: int, organisations: set[int]) -> bool:
    """Tell whether an organisation's name stands before: "woonzorgcentrum De Linde Aalter"."""
    begin = at
    while begin > 0 and story.clause[begin - 1] == story.clause[at] and story.capital(begin - 1):
        begin -= 1
    return bool(organisations & set(range(begin, at)))
