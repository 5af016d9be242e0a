"""The houses that a writer speaks from: organisations, by kind."""

from __future__ import annotations

from conversations.languages.packs import every
from conversations.reading.stories.speaking import (
    ARTICLES,
    IN,
    NEAR,
    OF,
    OF_THE,
    OURS,
    SAINTS,
    SPOKEN_OF,
    TOWARDS,
    opens,
    same_sentence,
)
from conversations.reading.stories.text import Hit, Story

_LEADING = IN | every(lambda pack: pack.grammar.inside | pack.grammar.meant_for)

FARTHEST = 8
"""Words of a house's name and its place, before what it asks."""
_RELATIVES = every(lambda pack: pack.grammar.relatives)

WITHIN = 2
"""Words of a function that name where it is done: "assistante sociale au CPAS"."""


def spoken_from(story: Story, hit: Hit, greeting: set[int], functions: list[Hit]) -> bool:
    """Tell whether the writer speaks from this organisation."""
    first, last, _ = hit
    if story.word(last) in SPOKEN_OF and story.clause[last - 1] == story.clause[last]:
        return False
    start = _start(story, first)
    if story.word(first - 1) in OURS or opens(story, start, greeting):
        return True
    if _of_those_asked_for(story, start) or _led(story, start, greeting):
        return True
    if _asks(story, hit) or _behind_own_name(story, first):
        return True
    ends = [end for _, end, _ in functions]
    ends += [end for _, end, _ in story.of("speaker", "work", "us", "we")]
    ends += [end for _, end, _ in story.of("named", "me")]
    if any(-WITHIN <= first - end <= NEAR and same_sentence(story, end, first) for end in ends):
        return True
    named = last < len(story.words) and not story.begins(last)
    named = named and (
        story.capital(last)
        or story.word(last) in SAINTS
        or (story.word(last) in TOWARDS and story.begins_clause(first))
    )
    return named and (story.begins_clause(first) or story.word(first - 1) in TOWARDS | ARTICLES)


def _asks(story: Story, hit: Hit) -> bool:
    """Tell whether a house is what asks, as the subject: "le collège ... cherche"."""
    first, last, _ = hit
    asking = [
        at
        for at, end, _ in story.of("speaker", "asks")
        if last <= at < last + FARTHEST
        and story.clause[at] == story.clause[first]
        and story.word(end) not in _RELATIVES
    ]
    between = range(last, asking[0]) if asking else ()
    told = story.covered("person") | story.covered("function") | story.covered("speaker")
    return bool(asking) and story.begins_clause(_start(story, first)) and not told & set(between)


def _start(story: Story, first: int) -> int:
    """Give where an organisation begins with the article before it."""
    return first - 1 if story.word(first - 1) in ARTICLES else first


def _led(story: Story, start: int, greeting: set[int]) -> bool:
    """Tell whether a message of several speakers opens in or for a house: "au CPAS, nous"."""
    while story.word(start - 1) in ARTICLES:
        start -= 1
    before = start - 1 if story.word(start) not in OF_THE | IN else start
    if story.word(before) not in _LEADING or not opens(story, before, greeting):
        return False
    return story.has("speaker", "us", "we") or story.has("need", "session", "course", "staff")


def _of_those_asked_for(story: Story, start: int) -> bool:
    """Tell whether something is asked for people of this house: "pour les bénévoles du home"."""
    if story.word(start - 1) not in OF | OF_THE and story.word(start) not in OF_THE:
        return False
    people = (*story.of("need", "staff"), *story.of("person", "many"), *story.of("function"))
    asked = story.of("need", "session", "course", "public_group")
    return any(
        last in {start, start - 1} and same_sentence(story, end, first)
        for first, last, _ in people
        for _, end, _ in asked
    )


def telling(story: Story, houses: list[Hit], greeting: set[int]) -> list[Hit]:
    """Give, of the houses spoken from, those that make a professional or a volunteer of one."""
    found = [hit for hit in houses if hit[2] in {"health", "child_youth", "social"}]
    ours = [hit for hit in found if story.word(hit[0] - 1) in OURS and not story.asks(hit[0])]
    if ours:
        return ours
    if story.has("speaker", "us", "we", "work", "followed"):
        return found
    introduced = [end for _, end, _ in story.of("named", "me")]
    if by_name := [
        hit
        for hit in found
        if any(0 < hit[0] - end <= NEAR for end in introduced) or _behind_own_name(story, hit[0])
    ]:
        return by_name
    if signed := [hit for hit in found if _ends_with(story, hit)]:
        return signed
    if asked := [hit for hit in found if _of_those_asked_for(story, _start(story, hit[0]))]:
        return asked
    if asking := [hit for hit in found if _asks(story, hit)]:
        return asking
    if not story.has("speaker", "asks"):
        return []
    return [hit for hit in found if opens(story, _start(story, hit[0]), greeting)]


def _behind_own_name(story: Story, first: int) -> bool:
    """Tell whether one says to be somebody of this house: "ik ben Leen van het CLB"."""
    at = first
    while story.word(at - 1) in ARTICLES | OF | OF_THE:
        at -= 1
    if not (OF | OF_THE) & set(story.words[at:first]):
        return False
    name = at
    while name and story.capital(name - 1) and story.clause[name - 1] == story.clause[first]:
        name -= 1
    return name < at and name in {end for _, end, _ in story.of("speaker", "me")}


def _ends_with(story: Story, hit: Hit) -> bool:
    """Tell whether a message that asks for something ends with an organisation, as if signed."""
    ours = story.has("speaker", "asks") and story.has("speaker", "team", "us")
    asked = (ours or bool(story.means_of("need"))) and not story.has("need", "doubt")
    first = hit[0]
    rest = story.sentence[first] == story.sentence[-1] and len(story.words) - first <= 2 * NEAR
    return asked and rest and first > 0 and story.begins_clause(first)
