"""Who writes: the role, the function, and the kind of organisation."""

from __future__ import annotations

from dataclasses import dataclass, field

from conversations.languages.packs import every
from conversations.reading.stories.houses import spoken_from, telling
from conversations.reading.stories.speaking import (
    ARTICLES,
    IN,
    KINDS,
    NEAR,
    SPOKEN_OF,
    opens,
)
from conversations.reading.stories.text import MEANS, Hit, Story

PROFESSIONAL = frozenset({"health", "child_youth", "social", "mental_health", "other"})
TITLES = every(lambda pack: pack.story_cues.writer.doctors)
_BEEN = every(lambda pack: pack.story_cues.writer.been)
_SPEAKING = every(lambda pack: pack.grammar.first_person)
_BEING = every(lambda pack: pack.story_cues.writer.being)
_WORKING_AS = every(lambda pack: pack.story_cues.writer.working_as)
WE = every(lambda pack: pack.grammar.first_person_plural)
_HERE = every(lambda pack: pack.grammar.here)

NAME = range(2, 4)
"""Words of a name."""


@dataclass(slots=True)
class Writer:
    """What the text says about whoever wrote it.

    Attributes:
        functions: the words of the writer's own functions, with their kind.
        places: the words of the organisation that the writer speaks from, with its kind.
        houses: the same of those of no certain kind; `house` where the words are the name.
        role: partner, psychologist, psychologist_outside, private, or nothing certain.
        role_at: the words that tell the role.
    """

    functions: list[Hit] = field(default_factory=list)
    places: list[Hit] = field(default_factory=list)
    houses: list[Hit] = field(default_factory=list)
    role: str | None = None
    role_at: tuple[int, int] = (0, 1)

    @property
    def facts_of_function(self) -> list[Hit]:
        """The functions, without what is not first-line work."""
        return [one for one in self.functions if one[2] in PROFESSIONAL]


def read_writer(story: Story) -> Writer:
    """Find out who writes, as far as it is certain."""
    writer = Writer()
    greeting = _covered(story, "greeting", "me")
    spoken = {last for _, last, _ in story.of("speaker", "me", "we")}
    writer.functions = [
        hit for hit in story.of("function") if hit[2] != "-" and _own(story, hit, greeting, spoken)
    ]
    writer.places = [
        hit
        for hit in story.of("organisation")
        if hit[2] in KINDS and spoken_from(story, hit, greeting, writer.functions)
    ]
    writer.houses = [
        hit
        for hit in story.of("named", "house", "town", "house_of")
        if _named_house(story, hit) and spoken_from(story, hit, greeting, writer.functions)
    ]
    _settle(story, writer, greeting)
    return writer


def _named_house(story: Story, hit: Hit) -> bool:
    """Tell whether a house of no certain kind has a name: it, or what stands behind it."""
    first, last, meaning = hit
    behind = last < len(story.words) and story.clause[last] == story.clause[last - 1]
    return story.capital(first) or (meaning == "house_of" and behind and story.capital(last))


def _covered(story: Story, *meanings: str) -> set[int]:
    """Give the words that greet or introduce."""
    return story.covered("speaker", *meanings) | story.covered("named", "me")


def _own(story: Story, hit: Hit, greeting: set[int], spoken: set[int]) -> bool:
    """Tell whether this function is the writer's own."""
    first, last, _ = hit
    before = first
    while story.word(before - 1) in ARTICLES or (before and story.numbers[before - 1] is not None):
        before -= 1
    if story.word(last) in _BEEN:
        return False
    if spoken & set(range(before, first + 1)) or _spoken_as(story, before, last):
        return True
    if _worked_as(story, before):
        return True
    goes_on = last < len(story.words) and story.clause[last] == story.clause[first]
    if goes_on and story.word(last) in SPOKEN_OF:
        return False
    if story.words[first] in TITLES and story.word(last) in _SPEAKING:
        return False
    if story.word(last) in _HERE and story.begins_clause(first):
        return True
    named = first in NAME and all(map(story.capital, range(first))) and not story.begins(first)
    return named or opens(story, first, greeting) or _signs(story, hit, greeting)


def _worked_as(story: Story, before: int) -> bool:
    """Tell whether the writer works as one: "je travaille à Mons comme aide familiale"."""
    worked = [at for at, *_ in story.of("speaker", "work") if at < before - 1]
    same = any(story.clause[at] == story.clause[before - 1] for at in worked)
    return same and story.word(before - 1) in _WORKING_AS


def _spoken_as(story: Story, before: int, last: int) -> bool:
    """Tell whether "we" stands before a function, or "I" before one and "am" behind it."""
    subject = story.word(before - 1)
    return subject in WE or (subject in _SPEAKING and story.word(last) in _BEING)


def _signs(story: Story, hit: Hit, greeting: set[int]) -> bool:
    """Tell whether a function stands alone between commas, or behind a name, as in a signature."""
    first, last, _ = hit
    if not story.begins_clause(first):
        return False
    ends = last == len(story.words) or story.clause[last] != story.clause[first]
    others = [
        one
        for one in story.of("function")
        if story.sentence[one[0]] == story.sentence[first]
        and (one == hit or one[2] != "psychologist")
    ]
    ends = ends or story.word(last) in {MEANS, *IN} or story.capital(last)
    if len(others) == 1 and ends:
        return True
    at = first - 1
    while at >= 0 and story.sentence[at] == story.sentence[first] and first - at <= 2 * NEAR:
        if not (story.capital(at) or at in greeting):
            return False
        at -= 1
    return at < 0 or story.sentence[at] != story.sentence[first]


def _settle(story: Story, writer: Writer, greeting: set[int]) -> None:
    relatives = story.of("person", "relative", "self")
    cared = story.has("person", "cared") or story.has("speaker", "followed")
    psychologist = _psychologist(story, writer)
    partner = writer.facts_of_function or _from_place(story, writer, greeting)
    partner = partner or _from_team(story, writer) or _from_those_cared_for(story, writer)
    kinds = [bool(relatives), psychologist is not None, bool(partner)]
    if sum(kinds) != 1:
        return
    if psychologist:
        writer.role, *at = psychologist
        writer.role_at = (at[0], at[1])
    elif partner:
        if any(kind == "psychologist" for *_, kind in writer.functions):
            return
        writer.role, writer.role_at = "partner", partner[0][:2]
    elif not cared and not story.has("speaker", "us"):
        writer.role, writer.role_at = "private", relatives[0][:2]


def _psychologist(story: Story, writer: Writer) -> tuple[str, int, int] | None:
    """Tell whether the writer is a psychologist, conventioned or not."""
    roles = {"in": "psychologist", "out": "psychologist_outside"}
    spoken = {end for _, end, _ in story.of("speaker", "me")}
    said = {}
    for first, last, meaning in story.of("convention"):
        near = [
            hit
            for hit in writer.functions
            if hit[2] == "psychologist" and first - hit[1] >= -NEAR and last - hit[0] <= 2 * NEAR
        ]
        own = first in spoken or first - 1 in spoken
        if near or own:
            said[meaning] = (roles[meaning], near[0][0] if near else first, last)
    return said.popitem()[1] if len(said) == 1 else None


def _from_place(story: Story, writer: Writer, greeting: set[int]) -> list[Hit]:
    """Give the houses that tell the role of somebody who names no function that does not fit."""
    if any(kind in {"psychologist", "unknown"} for *_, kind in writer.functions):
        return []
    return telling(story, writer.places, greeting)


def _from_those_cared_for(story: Story, writer: Writer) -> list[Hit]:
    """Give the words that only somebody who teaches or cares says: "mes élèves"."""
    return [] if writer.functions else story.of("speaker", "teaches", "cares")


def _from_team(story: Story, writer: Writer) -> list[Hit]:
    """Give the team of professionals that the writer calls one's own."""
    if any(kind in {"psychologist", "unknown"} for *_, kind in writer.functions):
        return []
    functions = [first for first, _, kind in story.of("function") if kind in PROFESSIONAL]
    return [
        (first, last, meaning)
        for first, last, meaning in story.of("speaker", "team")
        if any(last <= at < last + NEAR for at in functions)
    ]
