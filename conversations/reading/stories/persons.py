"""Which words name the writer, the person whom a message is about, or others."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.text import Story

_INDEFINITE = every(lambda pack: pack.grammar.indefinite)
_CASES = every(lambda pack: pack.story_cues.persons.cases)
_DEFINITE = every(lambda pack: pack.grammar.definite)
_OTHERS = every(lambda pack: pack.story_cues.persons.others)

_ROLES = {"many": "many", "kin": "kin", "family": "kin", "one": "person", "cared": "person"}
_ORDER = {meaning: at for at, meaning in enumerate(_ROLES)}
_SPOKEN = {"me": "me", "them": "person"}


def another(story: Story, at: int) -> bool:
    """Tell whether a word stands for the other of two: "l'autre", "de tweede"."""
    return story.words[at] in _OTHERS and story.word(at - 1) in _DEFINITE


def named(story: Story) -> dict[int, str]:
    """Tell of each word that names somebody who that is.

    `me` is the writer, `person` whom the message is about, `kin` are their relatives, `many` are
    several; of a word that may be two of them, the person counts. A word that stands for somebody
    as a case does names nobody.
    """
    who: dict[int, str] = {}
    people = [hit for hit in story.of("person") if hit[2] in _ROLES]
    for first, last, meaning in sorted(people, key=lambda hit: _ORDER[hit[2]]):
        if _CASES.isdisjoint(story.words[first:last]):
            who |= dict.fromkeys(range(first, last), _ROLES[meaning])
    spoken = story.of("meeting", *_SPOKEN)
    return who | {first: _SPOKEN[meaning] for first, _, meaning in spoken}


def listed(story: Story, at: int) -> bool:
    """Tell whether the sentence around a word lists several: "une étudiante ..., une veuve"."""
    people = {
        story.clause[first]
        for first, *_ in story.of("person", "cared", "one")
        if story.sentence[first] == story.sentence[at] and story.word(first - 1) in _INDEFINITE
    }
    return len(people) > 1
