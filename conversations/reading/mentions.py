"""Choices that a sentence names in passing, and those that only share a word with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from conversations.languages.packs import every
from conversations.reading.choices import Choice, folded_name
from conversations.reading.stories.fact import DEFINITE, DENIALS
from conversations.reading.stories.our_place import tells_of_people
from conversations.reading.stories.text import Story
from conversations.reading.story import story_of
from conversations.text.cleaning import unaccented

SHORTEST_NAMED = 4
"""Letters; a shorter word in a sentence is seldom a choice's name."""

BEFORE = 3
"""Words before a name within which it is denied."""

_WORD = re.compile(r"[^\W_]+")
_DENIALS = DENIALS | every(lambda pack: pack.grammar.excepting)
_OF = every(lambda pack: pack.grammar.of)
_PART_OF = _OF | every(lambda pack: pack.grammar.of_the)
"""Before a word these make it part of another's name: "le cabinet du parc"."""


Span = tuple[int, int]


def mentioned(text: str, choices: Sequence[Choice]) -> str | None:
    """Give the one choice that a sentence names; None for several, or for none that is certain.

    A single word counts only where it stands for itself: not denied, not in a name of something
    else ("cabinet du Parc"), not within the longer name of another choice ("pas d'accord"). The
    writer's own place counts for none where it says whose people are meant.
    """
    found = list(_WORD.finditer(text))
    words = [unaccented(match[0]) for match in found]
    named = _named(words, choices)
    if len(set(named.values())) != 1:
        return None
    story = story_of(text)
    in_names, of_people = _in_names(story), _of_people(story)
    for (first, last), value in named.items():
        typed = found[first][0]
        capital = first > 0 and typed[0].isupper() and not typed.isupper()
        part = capital or found[first].start() in in_names or _of_another(words, first)
        denied = _DENIALS & set(words[max(0, first - BEFORE) : first])
        if found[first].start() in of_people:
            continue
        if not denied and (last - first > 1 or not part):
            return value
    return None


def _named(words: Sequence[str], choices: Sequence[Choice]) -> dict[Span, str]:
    """Give where names of choices stand, without those within a longer one."""
    said = f" {' '.join(words)} "
    named = {
        (at, at + len(parts)): choice.value
        for choice in choices
        for name in choice.names
        if len(folded := folded_name(name)) >= SHORTEST_NAMED and f" {folded} " in said
        for parts in [folded.split()]
        for at in _places(words, parts)
    }
    return {
        span: value
        for span, value in named.items()
        if not any(one != span and one[0] <= span[0] and span[1] <= one[1] for one in named)
    }


def _places(words: Sequence[str], parts: Sequence[str]) -> Iterator[int]:
    """Give where these words follow each other."""
    count = len(parts)
    return (at for at in range(len(words) - count + 1) if list(words[at : at + count]) == parts)


def _of_another(words: Sequence[str], at: int) -> bool:
    """Tell whether the words before make this one part of another's name."""
    before = at - 1
    while before >= 0 and words[before] in DEFINITE:
        before -= 1
    # "de" is an article in Dutch, but none stands before another: "le cabinet de la Rive".
    between = words[before + 1 : at]
    belongs = len(between) > 1 and between[0] in _OF
    return before >= 0 and (words[before] in _PART_OF or belongs)


def _of_people(story: Story) -> set[int]:
    """Give where the writer's own place stands behind the people there: "infirmière chez nous"."""
    places = story.of("channel", "ours")
    return {story.starts[first] for first, *_ in places if tells_of_people(story, first)}


def _in_names(story: Story) -> set[int]:
    """Give the places of words right behind a kind of organisation, articles aside."""
    places = set[int]()
    for _, last, _ in story.of("organisation"):
        at = last
        while story.word(at) in DEFINITE:
            at += 1
        if at < len(story.words) and story.clause[at] == story.clause[last - 1]:
            places.add(story.starts[at])
    return places
