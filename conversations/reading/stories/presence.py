"""Who would be at the meeting, from what is said of the writer and of the person, word by word.

Phrases that say it whole are in the language packs. What is read here are sentences: somebody, then
that they would be there or not ("moi je serais présente", "zonder dat hij erbij is"), and rows of
those who would sit together ("le psychologue, lui et moi").
"""

from __future__ import annotations

import re

from conversations.languages.packs import either, every
from conversations.reading.stories.ages import PARENTS
from conversations.reading.stories.fact import DENIALS, WITHOUT
from conversations.reading.stories.persons import named
from conversations.reading.stories.text import Hit, Story, words_in

BEFORE = 7
"""Words between who is meant and that they would be there."""

FEARED = 5
"""Words between a denial and that the person would go alone."""

_OBJECTS = every(lambda pack: pack.grammar.definite)
"""Before a verb they are whom one would see: "la voir seule"."""

_ALONE = every(lambda pack: pack.story_cues.persons.alone)
_PSYCHOLOGISTS = every(lambda pack: pack.story_cues.persons.psychologists)
_MINE = every(lambda pack: pack.grammar.subjects_only)
"""They speak of the writer, but stand in no row."""

_THAT = every(lambda pack: pack.grammar.relatives)
NOT_PEOPLE = re.compile(either(lambda pack: pack.story_cues.numbers.no_people))
_TOGETHER = every(lambda pack: pack.grammar.beside | pack.grammar.together)


def presence(story: Story) -> list[Hit]:
    """Give what phrases say of who would be there, unless denied, and what sentences say beside."""
    who = _who(story)
    said = [_own(story, who, hit) for hit in story.of("together") if not _refused(story, hit)]
    taken = words_in(hit for hit in said if hit[2] != "with")
    hits = [*_theres(story, who), *_rows(story, who), *_left_out(story)]
    return said + [hit for hit in hits if not taken & set(range(hit[0], hit[1]))]


def _refused(story: Story, hit: Hit) -> bool:
    """Tell whether a denial stands before: "pas avec moi", "elle n'ose pas aller seule"."""
    first = hit[0]
    while hit[2] == "joint" and story.word(first - 1) in _THAT:
        first -= 1
    near = FEARED if hit[2] == "person" else 1
    before = range(max(0, first - near), first)
    counted = story.numbers[hit[1] - 1] is not None and _counts(story, hit[1])
    return counted or (
        hit[2] != "-"
        and any(
            story.words[at] in DENIALS - WITHOUT and story.clause[at] == story.clause[hit[0]]
            for at in before
        )
    )


def _counts(story: Story, at: int) -> bool:
    """Tell whether a number before this counts it: "à 3 classes", "y a 3 semaines"."""
    several = {first for first, *_ in story.of("asked", "staff", "public")}
    return at in several or bool(NOT_PEOPLE.match(story.word(at)))


def _own(story: Story, who: dict[int, str], hit: Hit) -> Hit:
    """Give who would meet where the writer is the subject: "k hoef niet", "je parlerais seule"."""
    first, last, meaning = hit
    inside = {who.get(at) for at in range(first, last)}
    if "them" in inside or story.words[first] in _OBJECTS:
        return hit
    if meaning == "professional" and story.words[first] not in WITHOUT:
        denied = DENIALS & set(story.words[first:last])
        near = range(first - 2, first)  # a small word may stand between
        mine = bool(denied) and any(
            who.get(at) == "me" and story.clause[at] == story.clause[first] for at in near
        )
        return (first, last, "person") if mine else hit
    if meaning == "person" and _ALONE & set(story.words[first:last]):
        at = _subject(story, who, first, last)
        mine = at is not None and who[at] == "me" and story.clause[at] == story.clause[first]
        return (first, last, "professional") if mine else hit
    return hit


def _left_out(story: Story) -> list[Hit]:
    """Read "sans la patiente", "zonder mijn leerling": the person is left out, by any word.

    A parent is the person where nobody else is: a child may want to come without them.
    """
    leads = {last for _, last, _ in story.of("person", "lead")}
    people = {first: last for first, last, _ in story.of("person", "one", "cared")}
    others = any(story.words[at] not in PARENTS for at in people if at in leads)
    return [
        (at, people[at + 2], "professional")
        for at, word in enumerate(story.words)
        if word in WITHOUT
        and at + 2 in leads & people.keys()
        and not (others and story.words[at + 2] in PARENTS)
        and story.word(at - 1) not in DENIALS
        and story.clause[at] == story.clause[at + 2]
    ]


def _theres(story: Story, who: dict[int, str]) -> list[Hit]:
    """Read "I would be there", "without her being there", "he will be present too"."""
    doubtful = {first for first, *_ in story.of("meeting", "may", "guess")}
    doubtful |= story.covered("presence", "-")
    found = []
    for first, last, meaning in story.of("presence", "there", "stay"):
        at = _subject(story, who, first, last)
        if at is None or doubtful & set(range(at, last)):
            continue
        denied = _denied(story, at, last)
        if who[at] == "me":
            found.append((at, last, "person" if denied else "joint"))
        elif meaning == "there":
            found.append((at, last, "professional" if denied else "joint"))
    return found


def _denied(story: Story, at: int, last: int) -> bool:
    """Tell whether a denial stands in these words, or before them: "zonder dat hij of zij"."""
    before = [
        one for one in range(max(0, at - BEFORE), at) if story.clause[one] == story.clause[at]
    ]
    near = {story.words[one] for one in before if one >= at - 2}
    return bool(
        DENIALS & {*near, *story.words[at:last]} or WITHOUT & {story.words[one] for one in before}
    )


def _who(story: Story) -> dict[int, str]:
    """Tell of each word for the writer or for whom it is about, which of them that is."""
    roles = {"me": "me", "person": "them", "kin": "them"}
    return {at: roles[role] for at, role in named(story).items() if role in roles}


def _subject(story: Story, who: dict[int, str], first: int, last: int) -> int | None:
    """Give the word for whoever is said to be there: within the phrase, or the last before it."""
    inside = [at for at in range(first, last) if who.get(at) == "me"]
    before = range(first - 1, max(-1, first - 1 - BEFORE), -1)
    near = (at for at in before if at in who and story.sentence[at] == story.sentence[first])
    return inside[0] if inside else next(near, None)


def _rows(story: Story, persons: dict[int, str]) -> list[Hit]:
    """Read those who would sit together, named in a row."""
    who = {at: role for at, role in persons.items() if story.words[at] not in _MINE}
    who |= {at: "psychologist" for at, word in enumerate(story.words) if word in _PSYCHOLOGISTS}
    joins = {first for first, *_ in story.of("meeting", "join")}
    only = {first for first, *_ in story.of("meeting", "only")}
    found, last = [], 0
    for at in sorted(who.keys() | joins):
        if at < last:
            continue
        last = at
        while last < len(story.words) and (last in who or last in joins):
            if story.sentence[last] != story.sentence[at]:
                break
            last += 1
        if meaning := _meant(story, who, range(at, last), only):
            found.append((at, last, meaning))
    return found


def _meant(story: Story, who: dict[int, str], row: range, only: set[int]) -> str | None:
    """Tell what a row of people means: all three of them meet, or the two without the person."""
    roles = {who[at] for at in row if at in who}
    if roles == {"psychologist", "me", "them"}:
        return "joint"
    if roles == {"psychologist", "them"} and _met_with(story, who, row):
        return "joint"
    if roles == {"psychologist", "me"} and only & {*range(row.start - 3, row.start), row.stop}:
        return "professional"
    return None


def _met_with(story: Story, who: dict[int, str], row: range) -> bool:
    """Tell whether the writer wants to meet a psychologist with the person, not speak of them."""
    linked = [at for at in row if story.words[at] in _TOGETHER]
    persons = [at for at in row if who.get(at) == "them"]
    if not linked or min(persons) < max(linked):
        return False
    clause = story.clause[row.start]
    return any(
        who.get(at) == "me" or story.words[at] in _MINE
        for at in range(max(0, row.start - BEFORE), row.start)
        if story.clause[at] == clause
    )
