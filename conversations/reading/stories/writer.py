"""Who writes: the role, the function, and the kind of organisation."""

from __future__ import annotations

from dataclasses import dataclass, field

from conversations.reading.stories.fact import Fact, fact
from conversations.reading.stories.text import Story

KINDS = ("health", "child_youth", "social", "practice", "mental_health")
PROFESSIONAL = frozenset({"health", "child_youth", "social", "mental_health", "other"})
ARTICLES = frozenset({"un", "une", "la", "le", "l", "een", "de", "den", "les", "des"})
OURS = frozenset({"notre", "nos", "ons", "onze"})
SPOKEN_OF = frozenset(
    {
        "geweest",
        "j",
        "ik",
        "je",
        "m",
        "me",
        "ma",
        "mon",
        "dit",
        "zegt",
        "zei",
        "heeft",
        "vraagt",
        "vindt",
        "veut",
        "qui",
    }
)
NEAR = 4
"""Words between two that belong together."""


@dataclass(slots=True)
class Writer:
    """What the text says about whoever wrote it.

    Attributes:
        functions: the words of the writer's own functions, with their kind.
        places: the words of the organisation that the writer speaks from, with its kind.
        role: partner, psychologist, psychologist_outside, private, or nothing certain.
        role_at: the words that tell the role.
    """

    functions: list[tuple[int, int, str]] = field(default_factory=list)
    places: list[tuple[int, int, str]] = field(default_factory=list)
    role: str | None = None
    role_at: tuple[int, int] = (0, 1)

    @property
    def facts_of_function(self) -> list[tuple[int, int, str]]:
        """The functions, without what is not first-line work."""
        return [one for one in self.functions if one[2] in PROFESSIONAL]


def read_writer(story: Story) -> Writer:
    """Find out who writes, as far as it is certain."""
    writer = Writer()
    greeting = {
        at for first, last, _ in story.of("speaker", "greeting") for at in range(first, last)
    }
    spoken = {last for _, last, _ in story.of("speaker", "me")}
    writer.functions = [
        hit for hit in story.of("function") if hit[2] != "-" and _own(story, hit, greeting, spoken)
    ]
    writer.places = [
        hit
        for hit in story.of("organisation")
        if hit[2] in KINDS and _spoken_from(story, hit, greeting, writer)
    ]
    _settle(story, writer)
    return writer


def _own(story: Story, hit: tuple[int, int, str], greeting: set[int], spoken: set[int]) -> bool:
    """Tell whether this function is the writer's own."""
    first, last, _ = hit
    if story.word(last) in SPOKEN_OF:
        return False
    before = first - 1 if story.word(first - 1) in ARTICLES else first
    if first in spoken or before in spoken:
        return True
    if story.word(last) in {"ici", "hier"} and story.begins_clause(first):
        return True
    return _opens(story, first, greeting) or _signs(story, first)


def _opens(story: Story, first: int, greeting: set[int]) -> bool:
    """Tell whether only greetings stand before this word in its sentence."""
    at = first - 1
    while at >= 0 and story.sentence[at] == story.sentence[first]:
        if at not in greeting and story.words[at] not in {"geconventioneerd", "conventionnee"}:
            return False
        at -= 1
    return True


def _signs(story: Story, first: int) -> bool:
    """Tell whether a name alone, or a place of work, stands before the comma before this word."""
    if not story.begins_clause(first) or first == 0:
        return False
    at = first - 1
    while at >= 0 and story.sentence[at] == story.sentence[first] and first - at <= NEAR:
        at -= 1
    start = at + 1
    if at >= 0 and story.sentence[at] == story.sentence[first]:
        return False
    return all(map(story.capital, range(start, first)))


def _spoken_from(
    story: Story, hit: tuple[int, int, str], greeting: set[int], writer: Writer
) -> bool:
    """Tell whether the writer speaks from this organisation."""
    first, last, _ = hit
    if story.word(first - 1) in OURS or _opens(story, first, greeting):
        return True
    ends = [end for _, end, _ in writer.functions]
    ends += [end for _, end, _ in story.of("speaker", "work", "us")]
    if any(0 <= first - end <= NEAR and _same_sentence(story, end, first) for end in ends):
        return True
    named = last < len(story.words) and story.capital(last) and not story.begins(last)
    return named and story.begins_clause(first)


def _same_sentence(story: Story, end: int, first: int) -> bool:
    return story.sentence[end - 1] == story.sentence[first]


def _settle(story: Story, writer: Writer) -> None:
    relatives = story.of("person", "relative", "self")
    cared = story.has("person", "cared") or story.has("speaker", "followed")
    psychologist = _psychologist(story, writer)
    partner = writer.facts_of_function or _from_place(story, writer)
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


def _from_place(story: Story, writer: Writer) -> list[tuple[int, int, str]]:
    """Give the organisation that makes its writer a professional or a volunteer."""
    if any(kind in {"psychologist", "unknown"} for *_, kind in writer.functions):
        return []
    if not story.has("speaker", "us", "work", "followed"):
        return []
    return [hit for hit in writer.places if hit[2] in {"health", "child_youth", "social"}]


def writer_facts(story: Story, writer: Writer) -> list[Fact]:
    """Give role, function and kind of place."""
    facts = []
    if writer.role:
        facts.append(fact("role", writer.role, story, *writer.role_at))
    if writer.role in {"partner", "psychologist"} or story.has("speaker", "us"):
        facts += _kind_of_place(story, writer)
    facts += _function(story, writer)
    return facts


def _kind_of_place(story: Story, writer: Writer) -> list[Fact]:
    if writer.role in {"private", "psychologist_outside"}:
        return []
    found = [*writer.places, *(one for one in writer.functions if one[2] in KINDS)]
    if len({kind for *_, kind in found}) != 1:
        return []
    first, last, kind = found[0]
    return [fact("place_kind", kind, story, first, last)]


def _function(story: Story, writer: Writer) -> list[Fact]:
    if not writer.functions:
        return []
    qualified = {first: last for first, last, _ in story.of("speaker", "qualifier")}
    qualified |= {first: last for first, last, _ in story.of("convention")}
    titles = {"dr", "docteur", "dokter"}
    full = [hit for hit in writer.functions if story.words[hit[0]] not in titles]
    first, last, _ = (full or writer.functions)[0]
    while last in qualified and story.clause[last] == story.clause[first]:
        last = qualified[last]
    if story.text[story.ends[last - 1] :].startswith((" +", ", k")):
        return []
    if {story.word(last), story.word(last + 1)} & {"un", "une", "een"}:
        at = last + 2 if story.word(last) in {"d", "van"} else last
        last = {start: end for start, end, _ in story.of("organisation")}.get(at, last)
    if story.word(first - 1) == "geconventioneerd":
        first -= 1
    return [fact("function", story.written(first, last), story, first, last)]
