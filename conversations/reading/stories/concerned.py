"""Whom a message is about: one person or family, or several that are counted."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.ages import GLUED, PARENTS
from conversations.reading.stories.speaking import ARTICLES
from conversations.reading.stories.text import Hit, Story

MOST_SITUATIONS = 6
"""More people than these are a public."""

LONG = 2
"""Words: a longer pattern holds its own article."""

ASKING = 8
"""Words after "how" that it may be about."""

DENIED_WITHIN = 4
"""Words between a denial and who is not meant."""

PRESENT = ("joint", "professional", "person")
"""What is said of who would be there."""

WITHIN = 3
"""Words between a number and who is counted."""

MEANT_FOR = every(lambda pack: pack.grammar.meant_for)
FOR = MEANT_FOR | every(
    lambda pack: pack.grammar.towards | pack.grammar.beside | pack.story_cues.persons.training
)
_DENIED = every(lambda pack: pack.grammar.negations)
_IN_GENERAL = every(
    lambda pack: pack.grammar.conditions | pack.grammar.each | pack.grammar.somebody
)
_ABOUT = every(lambda pack: pack.grammar.about | pack.grammar.meant_for)
_HOW = every(lambda pack: pack.grammar.how) - every(
    lambda pack: pack.grammar.interrogatives - pack.grammar.how
)
"""Not "wie", which asks for a way in German and for a person in Dutch."""

_INDEFINITE = every(lambda pack: pack.grammar.indefinite | pack.grammar.indefinite_plural)
_SEVERAL = every(lambda pack: pack.grammar.several)
_OF = every(lambda pack: pack.grammar.of)
_PART_OF = _OF | every(lambda pack: pack.grammar.my_plural | pack.grammar.our)


def concerned(story: Story) -> tuple[list[Hit], list[Hit]]:
    """Give the words for one person or family, and for several."""
    leads = {last for _, last, _ in story.of("person", "lead")}
    singles = [
        hit
        for hit in story.of("person", "one", "family", "cared")
        if _one(story, hit, leads)
        and not _DENIED & _before(story, hit[0], DENIED_WITHIN)
        and not _IN_GENERAL & _before(story, hit[0], WITHIN)
        and not (hit[2] in {"one", "cared"} and _in_general(story, hit[0]))
    ]
    if not (singles or story.has("person", "many")) and story.has("together", *PRESENT):
        singles = _only_aged(story)
    met = not singles and story.has("together", "joint", "person")
    several = [hit for hit in story.of("person", "cases", "many") if _counted(story, hit, told=met)]
    return singles, several


def _only_aged(story: Story) -> list[Hit]:
    """Give the age of somebody of whom nothing else is said but a name: "Lina, 9 ans"."""
    return [
        (first - 1, last, "one")
        for first, last, _ in story.of("count", "years")
        if first and story.numbers[first - 1] is not None and not story.begins(first)
    ]


def _before(story: Story, at: int, most: int) -> set[str]:
    """Give the words right before, of the same sentence."""
    sentence = story.sentence[at]
    return {
        story.words[one] for one in range(max(0, at - most), at) if story.sentence[one] == sentence
    }


def _counted(story: Story, hit: Hit, *, told: bool) -> bool:
    """Tell whether a few people are counted: "3 patients", "over 4 kinderen"; not one's public.

    Where it is `told` who would meet them, any few people are. Small words and one other may stand
    between: "trois de mes patients", "2 moeilijke situaties".
    """
    at = hit[0] - 1
    for _ in range(WITHIN):
        if at >= 0 and (story.word(at) in _PART_OF or (at == hit[0] - 1 and _plain(story, at))):
            at -= 1
    if at < 0 or story.sentence[at] != story.sentence[hit[0]]:
        return False
    if story.word(at) in _SEVERAL:
        return True
    few = 1 < (story.numbers[at] or 0) <= MOST_SITUATIONS
    return few and (told or hit[2] == "cases" or story.word(at - 1) in _ABOUT)


def _plain(story: Story, at: int) -> bool:
    """Tell whether a word counts nothing, and may describe who is counted."""
    return story.numbers[at] is None and story.word(at) not in _SEVERAL


def aged(story: Story, hit: Hit) -> bool:
    """Tell whether help is asked for somebody of whom only the age is told."""
    if story.words[hit[0]] in PARENTS:
        return False
    asked = {last for _, last, _ in story.of("need", "about")}
    return bool(asked & set(range(hit[0] - 2, hit[0] + 1))) and told_years(story)


def told_years(story: Story) -> bool:
    """Tell whether somebody's age is told: "84 ans", "84a"."""
    return (
        story.has("count", "years")
        or any(map(GLUED.fullmatch, story.words))
        or any(
            story.word(last) in _OF and story.numbers[last + 1] is not None
            for _, last, _ in story.of("person", "one", "cared")
            if last + 1 < len(story.words)
        )
    )


def _in_general(story: Story, at: int) -> bool:
    """Tell whether it is asked how one does something with anybody: "comment parler à un jeune"."""
    before = [
        one for one in range(max(0, at - ASKING), at) if story.sentence[one] == story.sentence[at]
    ]
    asked = any(story.words[one] in _HOW for one in before)
    return asked and story.word(at - 1) in _INDEFINITE and not story.has("speaker", "followed")


def _one(story: Story, hit: Hit, leads: set[int]) -> bool:
    """Tell whether one person is meant: "un jeune", "voor vrouw van 47", "un de mes patients"."""
    first, last, _ = hit
    led = first in leads or first - 1 in leads or story.begins_clause(first)
    if led or last - first > LONG or story.words[first] in ARTICLES:
        return True
    aged = story.word(last) in _OF and last + 1 < len(story.words)
    if aged and story.numbers[last + 1] is not None:
        return True
    bracketed = last < len(story.words) and story.numbers[last] is not None
    bracketed = bracketed and story.text.endswith("(", 0, story.starts[last])
    glued = any(GLUED.fullmatch(word) for word in story.words[last : last + WITHIN])
    return bracketed or glued or story.word(first - 1) in FOR
