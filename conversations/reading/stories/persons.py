"""Which words name the writer, the person whom a message is about, or others."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.text import Story, words_in

_CASES = every(lambda pack: pack.story_cues.persons.cases)


_ROLES = {"many": "many", "kin": "kin", "family": "kin", "one": "person", "cared": "person"}


def named(story: Story) -> dict[int, str]:
    """Tell of each word that names somebody who that is.

    `me` is the writer, `person` whom the message is about, `kin` are their relatives, `many` are
    several. A word that stands for a person as a case does names nobody.
    """
    who: dict[int, str] = {}
    for meaning, role in _ROLES.items():
        people = [
            hit
            for hit in story.of("person", meaning)
            if not _CASES & set(story.words[hit[0] : hit[1]])
        ]
        who |= dict.fromkeys(words_in(people), role)
    spoken = {"me": "me", "them": "person"}
    return who | {first: spoken[meaning] for first, _, meaning in story.of("meeting", *spoken)}
