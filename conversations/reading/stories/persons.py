"""Which words name the writer, the person whom a message is about, or others."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.text import Story

_CASES = every(lambda pack: pack.story_cues.persons.cases)


_ROLES = {"many": "many", "kin": "kin", "family": "kin", "one": "person", "cared": "person"}
_ORDER = {meaning: at for at, meaning in enumerate(_ROLES)}
_SPOKEN = {"me": "me", "them": "person"}


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
