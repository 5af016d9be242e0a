"""That a psychologist would see somebody: the person, and not the writer or a team."""

from __future__ import annotations

from conversations.reading.stories.persons import named
from conversations.reading.stories.text import Hit, Story

SUBJECT = 10
"""Words between somebody and whom they would see."""


def consultations(story: Story) -> list[Hit]:
    """Give the words by which a person would be seen: "qu'un psy la reçoive", "naar een psy gaan".

    Where they do not name the person, the last one named before them is who would go; the writer
    who would see a psychologist asks for oneself.
    """
    hits = [hit for hit in story.of("consulted") if hit[2] != "-"]
    who = named(story) if hits else {}
    return [hit for hit in hits if hit[2] == "seen" or _goes(story, hit, who)]


def _goes(story: Story, hit: Hit, who: dict[int, str]) -> bool:
    for at in range(hit[0] - 1, max(-1, hit[0] - 1 - SUBJECT), -1):
        if story.sentence[at] != story.sentence[hit[0]]:
            return False
        if at in who:
            return who[at] == "person"
    return False
