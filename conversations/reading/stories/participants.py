"""How many people would take part, where one number says it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.languages.packs import PACKS, either, every
from conversations.reading.participants import Participants
from conversations.reading.stories.ages import JOINING, OVER
from conversations.reading.stories.fact import Fact, fact
from conversations.reading.stories.text import Story

MOST_PEOPLE = 200

FEWEST = 5
"""Fewer of the public are those whom it is about."""

ROUNDED_WITHIN = 3
"""Words between "about ten" and who is counted: "une dizaine de nos jeunes"."""

_PUBLIC = re.compile(rf"\+| ?-?(?:{OVER})\b")
"""Behind a number: the age of a public, "les 60+"."""

_NOT_PEOPLE = re.compile(either(lambda pack: pack.story_cues.numbers.no_people))
_CONJUNCTIONS = every(lambda pack: {pack.choosing.conjunction})
_ADDED = _CONJUNCTIONS | every(lambda pack: pack.story_cues.numbers.added)
_SUBJECTS = every(lambda pack: pack.grammar.first_person_plural | pack.grammar.subjects_only)
"""Behind "and", they begin a sentence: nobody is added."""

_ROUNDED = {
    word: number
    for pack in PACKS.values()
    for word, number in pack.story_cues.numbers.rounded.items()
}
_OTHERS = every(lambda pack: pack.story_cues.persons.others)
_ABOUT = every(lambda pack: pack.story_cues.numbers.about)


def read_participants(story: Story, *, public: bool = False) -> Fact | None:
    """Give how many would take part; nothing where several numbers may be meant.

    `public` tells that those may be people for whom a session is held.
    """
    nouns = {first: last for first, last, _ in story.of("count", "staff")}
    if public:
        nouns |= {
            first: last
            for first, last, _ in story.of("person", "many", "cases")
            if (story.numbers[first - 1] or FEWEST) >= FEWEST
        }
    found = _counted(story, nouns, public=public)
    if found is None or len(found) != 1:
        return None
    ((number, (first, last)),) = found.items()
    who = Participants(number=number).model_dump(mode="json")
    return fact("participants", who, story, first, last)


def _counted(
    story: Story, nouns: dict[int, int], *, public: bool
) -> dict[int, tuple[int, int]] | None:
    """Give the numbers of people with their words; nothing where more are added than counted."""
    spoken = {last for _, last, _ in story.of("count", "we_are")}
    teams = (*story.of("count", "staff"), *story.of("need", "staff", "for_team"))
    bracketed = {last for _, last, _ in teams}
    counted = {first for first, *_ in story.of("person", "many", "cases")}
    found: dict[int, tuple[int, int]] = {}
    for at, number in _numbers(story):
        behind = at + 1 + (story.word(at + 1) in _OTHERS)
        last = nouns.get(behind) or _rounded_noun(story, nouns, at, public=public)
        start = _start(story, at)
        introduced = not spoken.isdisjoint(range(start, at + 1))
        told = (introduced and _alone(story, at, counted)) or (
            at in bracketed and _in_brackets(story, at)
        )
        if last is None and not told:
            continue
        last = last or at + 1
        if found and _adds(story, found, at):
            before, (first, _) = found.popitem()
            found[before + number] = first, last
        elif _added_to(story, at, last, nouns):
            return None
        else:
            found[number] = at, last
    return found


def _start(story: Story, at: int) -> int:
    """Give where a number begins, with the range that it ends or the words for "about" before."""
    if _goes_on(story, at - 2):
        return at - 2
    while story.word(at - 1) in _ABOUT and story.clause[at - 1] == story.clause[at]:
        at -= 1
    return at


def _numbers(story: Story) -> Iterator[tuple[int, int]]:
    """Give the numbers that may be of people, in figures or words: "12", "douze", "dizaine"."""
    for at, word in enumerate(story.words):
        number = story.numbers[at] or _ROUNDED.get(word)
        if number is None or not 1 < number <= MOST_PEOPLE or _goes_on(story, at):
            continue
        if not _PUBLIC.match(story.text, story.ends[at]):
            yield at, number


def _rounded_noun(story: Story, nouns: dict[int, int], at: int, *, public: bool) -> int | None:
    """Give the end of who is counted by about so many: "une dizaine de nos jeunes".

    Of a public the number may stand alone between commas.
    """
    if story.words[at] not in _ROUNDED or story.word(at - 1) not in _ABOUT:
        return None
    near = range(at + 1, at + 1 + ROUNDED_WITHIN)
    alone = at + 1 == len(story.words) or story.clause[at + 1] != story.clause[at]
    return next((nouns[one] for one in near if one in nouns), at + 1 if public and alone else None)


def _adds(story: Story, found: dict[int, tuple[int, int]], at: int) -> bool:
    """Tell whether this number is counted with the last one: "22 leerkrachten en 3 opvoeders"."""
    *_, (_, last) = found.values()
    return last == at - 1 and story.words[last] in _CONJUNCTIONS


def _goes_on(story: Story, at: int) -> bool:
    """Tell whether a number is the first of two: "12 à 15"."""
    if at < 0 or story.numbers[at] is None or at + 2 >= len(story.words):
        return False
    return story.words[at + 1] in JOINING and (story.numbers[at + 2] is not None)


def _added_to(story: Story, at: int, last: int, nouns: dict[int, int]) -> bool:
    """Tell whether others are counted beside these: "8 + 3", "mes 4 collègues et moi".

    Not where they are counted themselves: both are the number.
    """
    start = story.starts[at]
    signed = story.text[max(0, start - 3) : start].rstrip().endswith("+")
    both = last + 2 in nouns and story.numbers[last + 1] is not None
    begins = {first for first, *_ in story.of("speaker", "us", "asks")}
    begins |= {at for at, word in enumerate(story.words) if word in _SUBJECTS}
    apart = story.word(last) in _CONJUNCTIONS and (both or last + 1 in begins)
    return signed or (story.word(last) in _ADDED and not apart)


def _alone(story: Story, at: int, counted: set[int]) -> bool:
    """Tell whether a number counts nothing else that stands behind it."""
    return at + 1 not in counted and not _NOT_PEOPLE.match(story.word(at + 1))


def _in_brackets(story: Story, at: int) -> bool:
    return story.text.endswith("(", 0, story.starts[at]) and story.text.startswith(
        ")", story.ends[at]
    )
