"""That the writer would talk to a psychologist oneself, or have an opinion."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.fact import denied
from conversations.reading.stories.request_parts import APART, LED, Parts
from conversations.reading.stories.requests import LEADING, ONE, SAID
from conversations.reading.stories.text import Hit, Story

OF_ONE = 2
"""Words from an opinion to whose it is: "l'avis d'un psy"."""

_ABOUT = every(lambda pack: pack.grammar.about | pack.grammar.of)
_BESIDE = every(lambda pack: pack.grammar.beside)
_OF = every(lambda pack: pack.grammar.of)
_SUBJECTS = every(lambda pack: pack.story_cues.persons.acting)
"""Behind somebody, they make them the subject: "une dame qui voudrait parler"."""


def own_talk(parts: Parts) -> list[Hit]:
    """Read that the writer would talk to one, or have an opinion: "j'aimerais en parler à un psy".

    Nothing where somebody would be there too, or where it is they who would talk.
    """
    story = parts.story
    met = story.covered("person", *ONE) | story.covered("meeting", "me", "them")
    subjects = _subjects(story)
    return [
        (talk[0], talk[1], "talk")
        for talk in parts.all("talk")
        for visitor in parts.near(("visitor",), talk[0], SAID)
        if _with_one(story, talk, visitor, met) and _mine(story, min(talk[0], visitor[0]), subjects)
    ] + [
        (opinion[0], visitor[1], "talk")
        for opinion in parts.all("opinion")
        for visitor in parts.near(("visitor",), opinion[1] - 1, OF_ONE + 1)
        if 0 < visitor[0] - opinion[1] <= OF_ONE
        and story.word(opinion[1]) in _OF
        and not denied(story, opinion[0])
    ]


def _subjects(story: Story) -> dict[int, str]:
    """Give who may be a subject, but for those whom one would talk about: "over mijn patiënt"."""
    people = {
        first: "them"
        for first, *_ in story.of("person", *ONE, "cases", "many")
        if _ABOUT.isdisjoint(story.words[max(0, first - LED - 1) : first])
    }
    return people | {first: meaning for first, _, meaning in story.of("meeting", "me", "them")}


def _with_one(story: Story, talk: Hit, visitor: Hit, met: set[int]) -> bool:
    """Tell whether one would talk to whoever is meant: "parler à un psy", "met een psy praten"."""
    if story.clause[talk[0]] != story.clause[visitor[0]] or denied(story, talk[0]):
        return False
    led = set(story.words[max(0, visitor[0] - LED) : visitor[0]])
    others = any(
        story.words[at] in _BESIDE
        and story.sentence[at] == story.sentence[talk[0]]
        and met & set(range(at + 1, at + 1 + LED))
        for at in range(visitor[1], min(len(story.words), visitor[1] + APART))
    )
    return bool(led & LEADING) and not others


def _mine(story: Story, first: int, subjects: dict[int, str]) -> bool:
    """Tell whether the writer would do what begins here: the last subject, or none before it."""
    for at in range(first - 1, max(-1, first - 2 * APART), -1):
        if story.sentence[at] != story.sentence[first]:
            return first - at - 1 <= LED
        if at in subjects:
            return subjects[at] == "me"
        if story.words[at] in _SUBJECTS:
            return False
    return first <= LED
