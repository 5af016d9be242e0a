"""Words for the place where the writer works: that of a meeting, or only of the people there."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.fact import DEFINITE, Fact, fact
from conversations.reading.stories.text import Hit, Story

BEFORE, AFTER = 4, 5
"""Words between what is held, or who comes, and the place."""

_RELATIVES = every(lambda pack: pack.grammar.relatives)
_SOUGHT = every(
    lambda pack: (
        pack.story_cues.persons.psychologists | pack.grammar.somebody | pack.grammar.indefinite
    )
)
"""Who would come, and is none of the people there."""
_KNOWN = DEFINITE | every(lambda pack: pack.grammar.our)
"""Who comes already, and is not sought: "le psychologue qui vient chez nous"."""
_OF = every(lambda pack: pack.grammar.of)
_OF_HERE = _OF | every(lambda pack: pack.grammar.here)


def held_here(story: Story) -> Fact | None:
    """Give the writer's own place as that of a meeting, where something is held or comes there.

    "Chez nous" alone says where people work: "une infirmière chez nous", "de dame bij ons".
    """
    held = story.of("channel", "held", "come")
    for first, last, _ in story.of("channel", "ours"):
        near = {one[2] for one in held if _near(story, (first, last), one)}
        asked_about = story.asks(first) and "come" not in near
        if asked_about or tells_of_people(story, first):
            continue
        if near or (held and _alone(story, first, last)):
            return fact("channel", "on_site", story, first, last)
    return None


def tells_of_people(story: Story, first: int) -> bool:
    """Tell whether a place says whose people are meant: it stands behind them."""
    begin = max(0, first - BEFORE)
    wished = story.covered("channel", "come")
    said = [at for at in range(begin, first) if story.word(at) in _RELATIVES and at not in wished]
    if any(story.word(at - 1) not in _SOUGHT or story.word(at - 2) in _KNOWN for at in said):
        return True
    at = first
    while at > 0 and story.word(at - 1) in _OF_HERE:
        at -= 1
    people = (*story.of("function"), *story.of("person"), *story.of("speaker", "team"))
    behind = not story.begins_clause(first) and any(
        end == at and meaning != "lead" and story.word(end - 1) not in _SOUGHT
        for _, end, meaning in people
    )
    return behind or (at < first and story.word(at) in _OF)


def _near(story: Story, place: tuple[int, int], hit: Hit) -> bool:
    """Tell whether what is held stands right before the place, or who comes on either side."""
    (first, last), (begin, end, meaning) = place, hit
    before = 0 <= first - end < BEFORE
    after = meaning == "come" and 0 <= begin - last < AFTER
    return story.sentence[begin] == story.sentence[first] and (before or after)


def _alone(story: Story, first: int, last: int) -> bool:
    """Tell whether a place stands between commas, as a wish in a list of wishes."""
    begins = first > 0 and story.begins_clause(first)
    return begins and (last == len(story.words) or story.begins_clause(last))
