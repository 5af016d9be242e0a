"""The words by which one is told to speak: articles, greetings, what leads to a house."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.fact import DEFINITE
from conversations.reading.stories.text import Story

KINDS = ("health", "child_youth", "social", "practice", "mental_health")
INDEFINITE = every(lambda pack: pack.grammar.indefinite)
ARTICLES = DEFINITE | INDEFINITE | every(lambda pack: pack.grammar.indefinite_plural)
OURS = every(lambda pack: pack.grammar.our)
SPOKEN_OF = every(lambda pack: pack.story_cues.writer.spoken_of)
OF = every(lambda pack: pack.grammar.of)
OF_THE = every(lambda pack: pack.grammar.of_the)
IN = every(lambda pack: pack.grammar.at)
"""Behind a function, these say where it is done."""
TOWARDS = IN | OF | OF_THE | every(lambda pack: pack.grammar.inside)
SAINTS = every(lambda pack: pack.story_cues.writer.saints)
QUALITIES = every(lambda pack: pack.story_cues.writer.qualities)
"""Before a function, they are part of it."""

NEAR = 4
"""Words between two that belong together."""


def opens(story: Story, first: int, greeting: set[int]) -> bool:
    """Tell whether only greetings stand before this word in its sentence."""
    at = first - 1
    while at >= 0 and story.sentence[at] == story.sentence[first]:
        if at not in greeting and story.words[at] not in QUALITIES:
            return False
        at -= 1
    return True


def same_sentence(story: Story, end: int, first: int) -> bool:
    """Tell whether a sentence goes on from what ends here to what begins there."""
    return story.sentence[end - 1] == story.sentence[first]
