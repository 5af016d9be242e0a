"""How many people would take part, where one number says it."""

from __future__ import annotations

import re

from conversations.languages.packs import either, every
from conversations.reading.participants import Participants
from conversations.reading.stories.ages import JOINING, OVER
from conversations.reading.stories.fact import Fact, fact
from conversations.reading.stories.text import Story

MOST_PEOPLE = 200

_PUBLIC = re.compile(rf"\+| ?-?(?:{OVER})\b")
"""Behind a number: the age of a public, "les 60+"."""

_NOT_PEOPLE = re.compile(either(lambda pack: pack.story_cues.numbers.no_people))
_ADDED = every(lambda pack: {pack.choosing.conjunction} | pack.story_cues.numbers.added)


def read_participants(story: Story) -> Fact | None:
    """Give how many would take part; nothing where several numbers may be meant."""
    nouns = {first: last for first, last, _ in story.of("count", "staff")}
    spoken = {last for _, last, _ in story.of("count", "we_are")}
    bracketed = {last for field in ("count", "need") for _, last, _ in story.of(field, "staff")}
    counted = {first for first, *_ in story.of("person", "many", "cases")}
    found: dict[int, tuple[int, int]] = {}
    for at, number in enumerate(story.numbers):
        if number is None or not 1 < number <= MOST_PEOPLE or _goes_on(story, at):
            continue
        if _PUBLIC.match(story.text, story.ends[at]):
            continue
        last = nouns.get(at + 1)
        start = at - 2 if _goes_on(story, at - 2) else at
        told = (start in spoken and _alone(story, at, counted)) or (
            at in bracketed and _in_brackets(story, at)
        )
        if last is None and not told:
            continue
        if _added_to(story, at, last or at + 1):
            return None
        found[number] = at, last or at + 1
    if len(found) != 1:
        return None
    ((number, (first, last)),) = found.items()
    who = Participants(number=number).model_dump(mode="json")
    return fact("participants", who, story, first, last)


def _goes_on(story: Story, at: int) -> bool:
    """Tell whether a number is the first of two: "12 à 15"."""
    if at < 0 or story.numbers[at] is None or at + 2 >= len(story.words):
        return False
    return story.words[at + 1] in JOINING and (story.numbers[at + 2] is not None)


def _added_to(story: Story, at: int, last: int) -> bool:
    """Tell whether others are counted beside these: "8 + 3", "mes 4 collègues et moi"."""
    start = story.starts[at]
    signed = story.text[max(0, start - 3) : start].rstrip().endswith("+")
    return signed or story.word(last) in _ADDED


def _alone(story: Story, at: int, counted: set[int]) -> bool:
    """Tell whether a number counts nothing else that stands behind it."""
    return at + 1 not in counted and not _NOT_PEOPLE.match(story.word(at + 1))


def _in_brackets(story: Story, at: int) -> bool:
    return story.text.endswith("(", 0, story.starts[at]) and story.text.startswith(
        ")", story.ends[at]
    )
