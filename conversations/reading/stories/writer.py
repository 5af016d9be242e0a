"""Who writes: the role, the function, and the kind of organisation."""

from __future__ import annotations

from dataclasses import dataclass, field

from conversations.languages.packs import every
from conversations.reading.stories.fact import DEFINITE
from conversations.reading.stories.text import MEANS, Story

KINDS = ("health", "child_youth", "social", "practice", "mental_health")
PROFESSIONAL = frozenset({"health", "child_youth", "social", "mental_health", "other"})
INDEFINITE = every(lambda pack: pack.grammar.indefinite)
ARTICLES = DEFINITE | INDEFINITE | every(lambda pack: pack.grammar.indefinite_plural)
OURS = every(lambda pack: pack.grammar.our)
SPOKEN_OF = every(lambda pack: pack.story_cues.writer.spoken_of)
OF = every(lambda pack: pack.grammar.of)
OF_THE = every(lambda pack: pack.grammar.of_the)
IN = every(lambda pack: pack.grammar.at)
"""Behind a function, these say where it is done."""
TOWARDS = IN | OF | OF_THE | every(lambda pack: pack.grammar.inside)
TITLES = every(lambda pack: pack.story_cues.writer.doctors)
_QUALITIES = every(lambda pack: pack.story_cues.writer.qualities)
"""Before a function, they are part of it."""
_BEEN = every(lambda pack: pack.story_cues.writer.been)
_SPEAKING = every(lambda pack: pack.grammar.first_person)
_HERE = every(lambda pack: pack.grammar.here)

NAME = range(2, 4)
"""Words of a name."""

NEAR = 4
"""Words between two that belong together."""

WITHIN = 2
"""Words of a function that name where it is done: "assistante sociale au CPAS"."""


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

    functions: list[tuple[int, int, str]] = field(default_factory=list)
    places: list[tuple[int, int, str]] = field(default_factory=list)
    houses: list[tuple[int, int, str]] = field(default_factory=list)
    role: str | None = None
    role_at: tuple[int, int] = (0, 1)

    @property
    def facts_of_function(self) -> list[tuple[int, int, str]]:
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
        if hit[2] in KINDS and _spoken_from(story, hit, greeting, writer)
    ]
    writer.houses = [
        hit
        for hit in story.of("named", "house", "house_of")
        if story.capital(hit[0]) and _spoken_from(story, hit, greeting, writer)
    ]
    _settle(story, writer, greeting)
    return writer


def _covered(story: Story, *meanings: str) -> set[int]:
    """Give the words that greet or introduce."""
    return story.covered("speaker", *meanings) | story.covered("named", "me")


def _own(story: Story, hit: tuple[int, int, str], greeting: set[int], spoken: set[int]) -> bool:
    """Tell whether this function is the writer's own."""
    first, last, _ = hit
    before = first
    while story.word(before - 1) in ARTICLES or (before and story.numbers[before - 1] is not None):
        before -= 1
    if story.word(last) in _BEEN:
        return False
    if spoken & {first, before}:
        return True
    goes_on = last < len(story.words) and story.clause[last] == story.clause[first]
    if goes_on and story.word(last) in SPOKEN_OF:
        return False
    if story.words[first] in TITLES and story.word(last) in _SPEAKING:
        return False
    if story.word(last) in _HERE and story.begins_clause(first):
        return True
    named = first in NAME and all(map(story.capital, range(first))) and not story.begins(first)
    return named or _opens(story, first, greeting) or _signs(story, hit, greeting)


def _opens(story: Story, first: int, greeting: set[int]) -> bool:
    """Tell whether only greetings stand before this word in its sentence."""
    at = first - 1
    while at >= 0 and story.sentence[at] == story.sentence[first]:
        if at not in greeting and story.words[at] not in _QUALITIES:
            return False
        at -= 1
    return True


def _signs(story: Story, hit: tuple[int, int, str], greeting: set[int]) -> bool:
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
    ends = ends or story.word(last) in {MEANS, *IN}
    if len(others) == 1 and ends:
        return True
    at = first - 1
    while at >= 0 and story.sentence[at] == story.sentence[first] and first - at <= 2 * NEAR:
        if not (story.capital(at) or at in greeting):
            return False
        at -= 1
    return at < 0 or story.sentence[at] != story.sentence[first]


def _spoken_from(
    story: Story, hit: tuple[int, int, str], greeting: set[int], writer: Writer
) -> bool:
    """Tell whether the writer speaks from this organisation."""
    first, last, _ = hit
    start = first - 1 if story.word(first - 1) in ARTICLES else first
    if story.word(first - 1) in OURS or _opens(story, start, greeting):
        return True
    ends = [end for _, end, _ in writer.functions]
    ends += [end for _, end, _ in story.of("speaker", "work", "us", "we")]
    ends += [end for _, end, _ in story.of("named", "me")]
    if any(-WITHIN <= first - end <= NEAR and _same_sentence(story, end, first) for end in ends):
        return True
    named = last < len(story.words) and not story.begins(last)
    named = named and (
        story.capital(last) or (story.word(last) in TOWARDS and story.begins_clause(first))
    )
    return named and (story.begins_clause(first) or story.word(first - 1) in TOWARDS | ARTICLES)


def _same_sentence(story: Story, end: int, first: int) -> bool:
    return story.sentence[end - 1] == story.sentence[first]


def _settle(story: Story, writer: Writer, greeting: set[int]) -> None:
    relatives = story.of("person", "relative", "self")
    cared = story.has("person", "cared") or story.has("speaker", "followed")
    psychologist = _psychologist(story, writer)
    partner = writer.facts_of_function or _from_place(story, writer, greeting)
    partner = partner or _from_team(story, writer) or _from_class(story, writer)
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


def _from_place(story: Story, writer: Writer, greeting: set[int]) -> list[tuple[int, int, str]]:
    """Give the organisation that makes its writer a professional or a volunteer."""
    if any(kind in {"psychologist", "unknown"} for *_, kind in writer.functions):
        return []
    found = [hit for hit in writer.places if hit[2] in {"health", "child_youth", "social"}]
    if story.has("speaker", "us", "we", "work", "followed"):
        return found
    introduced = [end for _, end, _ in story.of("named", "me")]
    if by_name := [hit for hit in found if any(0 < hit[0] - end <= NEAR for end in introduced)]:
        return by_name
    if signed := [hit for hit in found if _ends_with(story, hit)]:
        return signed
    asking = story.has("speaker", "asks")
    return [
        hit
        for hit in found
        if asking
        and _opens(story, hit[0] - 1 if story.word(hit[0] - 1) in ARTICLES else hit[0], greeting)
    ]


def _ends_with(story: Story, hit: tuple[int, int, str]) -> bool:
    """Tell whether a message that asks for something ends with an organisation, as if signed."""
    asked = bool(story.means_of("need")) and not story.has("need", "doubt")
    first = hit[0]
    rest = story.sentence[first] == story.sentence[-1] and len(story.words) - first <= 2 * NEAR
    return asked and rest and first > 0 and story.begins_clause(first)


def _from_class(story: Story, writer: Writer) -> list[tuple[int, int, str]]:
    """Give the words that only somebody who teaches says: "mes élèves"."""
    return [] if writer.functions else story.of("speaker", "teaches")


def _from_team(story: Story, writer: Writer) -> list[tuple[int, int, str]]:
    """Give the team of professionals that the writer calls one's own."""
    if any(kind in {"psychologist", "unknown"} for *_, kind in writer.functions):
        return []
    functions = [first for first, _, kind in story.of("function") if kind in PROFESSIONAL]
    return [
        (first, last, meaning)
        for first, last, meaning in story.of("speaker", "team")
        if any(last <= at < last + NEAR for at in functions)
    ]
