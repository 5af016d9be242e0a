"""Two needs in one text: where both are certain and of two kinds, the one that is left over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.languages.packs import PACKS
from conversations.reading.stories.need import read_need
from conversations.reading.stories.participants import read_participants
from conversations.reading.stories.text import Story
from conversations.reading.stories.writer import read_writer
from conversations.reading.story import story_of

MOST_CUTS = 12
"""Places at which a text is tried in two: so the time does not grow with the square of it."""

LONGEST_READ = 1500
"""Characters; a longer text tells a story, and its two needs are the coordination's to find."""

_ALIKE = {"person": "advice"}
"""About a person, the same words ask for a meeting or for advice: no second need."""

_AND = {pack.choosing.conjunction for pack in PACKS.values()}
_NUMBERED = re.compile(r"(?:^|\s)2 ?[).°]\s")


def second_need(text: str, asked: str | None) -> str | None:
    """Give the words of another need than the one that is `asked` for; None where none is certain.

    `asked` is the kind of need that the request is about; without it, the second one is the other.
    """
    if len(text) > LONGEST_READ:
        return None
    story = story_of(text)
    who = _who(story)
    for start, end, begin in _cuts(story):
        halves = _tidy(text[start:end]), _tidy(text[begin:])
        first, second = (_kind(f"{who}{half}") for half in halves)
        if first and second and first != second:
            return halves[0] if second == _ALIKE.get(asked or "", asked) else halves[1]
    return None


def other_need(text: str, asked: str) -> bool:
    """Tell whether a text surely asks for another kind of need than the one asked for."""
    return _kind(text) not in {None, _ALIKE.get(asked, asked)}


def _cuts(story: Story) -> Iterator[tuple[int, int, int]]:
    """Give where a first part begins and ends, and where a second one begins.

    A word for it parts them, else a sentence; behind "two needs", so does a comma.
    """
    said = [
        (story.starts[first], story.ends[last - 1]) for first, last, _ in story.of("need", "two")
    ]
    marks = [(0, *span) for span in said]
    marks += [(0, *found.span()) for found in _NUMBERED.finditer(story.text)]
    for at, place in enumerate(story.starts):
        if at and story.sentence[at] != story.sentence[at - 1]:
            marks.append((0, place, place))
        elif at and said and story.clause[at] != story.clause[at - 1] and place > said[0][1]:
            marks.append((said[0][1], place, place))
    yield from marks[:MOST_CUTS]


def _tidy(half: str) -> str:
    """Take away the signs around a half, and the "and" before it."""
    half = half.strip(" ,;:")
    word, _space, rest = half.partition(" ")
    return rest if word in _AND else half


def _who(story: Story) -> str:
    """Give the words that say who writes: each part is read as that person's."""
    writer = read_writer(story)
    if not writer.role:
        return ""
    word, last = writer.role_at
    first = next(at for at in range(len(story.words)) if story.sentence[at] == story.sentence[word])
    return f"{story.text[story.starts[first] : story.ends[last - 1]]}. "


def _kind(text: str) -> str | None:
    story = story_of(text)
    participants = read_participants(story)
    need, _facts = read_need(story, read_writer(story), 1 if participants else None)
    return _ALIKE.get(need.kind or "", need.kind)
