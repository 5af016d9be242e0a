"""What the writer's work is: role, function, kind and name of the organisation."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.languages.packs import every
from conversations.reading.stories.fact import DEFINITE, Fact, fact
from conversations.reading.stories.place import Named
from conversations.reading.stories.speaking import (
    ARTICLES,
    INDEFINITE,
    KINDS,
    NEAR,
    OF,
    OF_THE,
    OURS,
    SAINTS,
)
from conversations.reading.stories.text import Story
from conversations.reading.stories.writer import TITLES, WE, Writer

FIELDS = every(lambda pack: pack.story_cues.writer.fields)
QUALITIES = every(lambda pack: pack.story_cues.writer.said_qualities)
OF_A_NAME = OF | OF_THE | DEFINITE
"""Small words within a name."""


def writer_facts(story: Story, writer: Writer, places: Sequence[Named]) -> list[Fact]:
    """Give role, function, kind and name of the organisation; `places` are those that are meant."""
    facts = []
    if writer.role:
        facts.append(fact("role", writer.role, story, *writer.role_at))
    if writer.role in {"partner", "psychologist"} or story.has("speaker", "us"):
        facts += _kind_of_place(story, writer)
    facts += _function(story, writer)
    if writer.role == "partner" or (writer.role is None and not _private(story)):
        facts += _organisation(story, writer, places)
    return facts


def _private(story: Story) -> bool:
    """Tell whether the writer may speak of a relative or of oneself."""
    return story.has("person", "relative", "self")


def _kind_of_place(story: Story, writer: Writer) -> list[Fact]:
    if writer.role in {"private", "psychologist_outside"}:
        return []
    found = [*writer.places, *(one for one in writer.functions if one[2] in KINDS)]
    if len({kind for *_, kind in found}) != 1:
        return []
    first, last, kind = found[0]
    return [fact("place_kind", kind, story, first, last)]


def _common(story: Story, at: int) -> bool:
    """Tell whether this is an ordinary word that ends its part of the sentence, as a trade does."""
    if at >= len(story.words) or story.capital(at) or story.word(at) in ARTICLES | OURS:
        return False
    taken = {first for name in ("organisation", "person") for first, *_ in story.of(name)}
    return at not in taken and len(story.words[at]) > NEAR


def _function(story: Story, writer: Writer) -> list[Fact]:
    if writer.role is None and any(kind != "unknown" for *_, kind in writer.functions):
        return []
    qualified = {first: last for first, last, _ in story.of("speaker", "qualifier")}
    qualified |= {first: last for first, last, _ in story.of("convention")}
    ours = {last for _, last, _ in story.of("speaker", "we")}
    ours |= {at + 1 for at, word in enumerate(story.words) if word in WE}
    full = [
        hit
        for hit in writer.functions
        if not (story.words[hit[0]] in TITLES and hit[1] - hit[0] == 1)
        and not ours & set(range(hit[0] - 2, hit[0] + 1))
    ]
    if len({story.words[hit[0]] for hit in full}) != 1:
        return []
    first, last, _ = full[0]
    while last in qualified and story.clause[last] == story.clause[first]:
        last = qualified[last]
    if story.text.startswith((" +", ", k"), story.ends[last - 1]):
        return []
    if story.word(last) in FIELDS and _common(story, last + 1):
        last += 2
    if {story.word(last), story.word(last + 1)} & INDEFINITE:
        at = last + 2 if story.word(last) in OF else last
        last = {start: end for start, end, _ in story.of("organisation")}.get(at, last)
    if story.word(first - 1) in QUALITIES:
        first -= 1
    return [fact("function", story.written(first, last), story, first, last)]


def _generic(story: Story, first: int, last: int, towns: set[int]) -> bool:
    """Tell whether a kind of organisation and a place make no name: "groepspraktijk Genk"."""
    return (
        last - first == 1
        and len(story.words[first]) > NEAR
        and (story.capital(last) or last in towns)
        and (last + 1 == len(story.words) or story.clause[last + 1] != story.clause[last])
    )


def _within(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether a name is part of another, longer one."""
    return one != other and other[0] <= one[0] and one[1] <= other[1]


def _organisation(story: Story, writer: Writer, places: Sequence[Named]) -> list[Fact]:
    """Give the organisation's name: its kind, and words with a capital or a place behind it."""
    towns = {at for first, last, _ in places for at in range(first, last)}
    names = set()
    for first, last, kind in (*writer.places, *writer.houses):
        end = last
        while end < len(story.words) and story.clause[end] == story.clause[first]:
            holy = story.word(end) in SAINTS or (end > last and story.word(end - 1) in SAINTS)
            named = story.capital(end) or end in towns
            if not (holy or named or story.word(end) in OF_A_NAME):
                break
            end += 1
        while end > last and not (
            story.capital(end - 1) or end - 1 in towns or story.word(end - 2) in SAINTS
        ):
            end -= 1
        known = {at for at, *_ in story.of("organisation")}
        named = end > last and last not in known and not _generic(story, first, last, towns)
        if named or kind == "house":
            names.add((first, end))
    names = {one for one in names if not any(_within(one, other) for other in names)}
    if len(names) != 1:
        return []
    first, last = names.pop()
    return [fact("organisation", story.written(first, last), story, first, last)]
