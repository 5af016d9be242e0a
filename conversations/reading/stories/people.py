"""Names: of the writer, of a psychologist who is meant, of a colleague to ask for."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.languages.packs import every
from conversations.reading.stories.fact import Fact, fact
from conversations.reading.stories.place import Named
from conversations.reading.stories.text import MEANS, Story

LONGEST_NAME = 4
"""Words of a name."""

_PARTICLES = every(lambda pack: pack.story_cues.writer.particles)
_NO_NAME = every(lambda pack: pack.story_cues.writer.no_name)
_OF = every(lambda pack: pack.grammar.of)


def people_facts(story: Story, common: frozenset[str], named: Sequence[Named]) -> list[Fact]:
    """Give the names that stand where a name is expected."""
    facts = []
    places = {at for first, last, _ in named for at in range(first, last)}
    for key, meaning in (
        ("name", "me"),
        ("psychologist", "psychologist"),
        ("partner", "partner"),
        ("colleague", "colleague"),
    ):
        spans = {
            span
            for _, last, _ in story.of("named", meaning)
            if last < len(story.words)
            and story.sentence[last - 1] == story.sentence[last]
            and (span := _name(story, last, places))
            and not (key == "name" and _sole_word(story, span, common, places))
            and story.word(span[1]) not in _NO_NAME
        }
        if len(spans) == 1:
            first, last = spans.pop()
            facts.append(fact(key, story.written(first, last), story, first, last))
    signed = _signature(story, common, places) or _opening(story, common, places)
    if signed and not any(one.key == "name" for one in facts):
        signature = fact("name", story.written(*signed), story, *signed)
        others = {one.start for one in facts}
        facts += [signature] if signature.start not in others else []
    return facts


def _name(story: Story, at: int, places: set[int]) -> tuple[int, int] | None:
    """Give the name that begins here: words with a capital, and the particles between them.

    It ends before a place or an organisation: "Malika du CPAS", "Amélie de Fleurus".
    """
    titles = {first: last for first, last, _ in story.of("named", "title")}
    first = titles.get(at, at)
    last = first
    while (
        last < len(story.words)
        and last - first < LONGEST_NAME
        and story.words[last] != MEANS
        and (last == first or story.clause[last] == story.clause[first])
        and (story.capital(last) or (last > first and story.words[last] in _PARTICLES))
    ):
        last += 1
    ends = {at for at, *_ in story.of("organisation")}
    if others := [at for at in range(first + 1, last) if at in ends or _from(story, at, places)]:
        last = others[0]
    while last > first and not story.capital(last - 1):
        last -= 1
    return (first, last) if last > first else None


def _from(story: Story, at: int, places: set[int]) -> bool:
    """Tell whether a word is the place that somebody is from: "de Fleurus"."""
    return at in places and story.words[at - 1] in _OF


def _signature(story: Story, common: frozenset[str], places: set[int]) -> tuple[int, int] | None:
    """Give the name that stands alone at the end, or before the writer's own function."""
    for _, last, _ in reversed(story.of("named", "closing")):
        if (span := _name(story, last, places)) and span[1] == len(story.words):
            return None if story.words[span[0]] in common else span
    last = len(story.words)
    while last and story.words[last - 1] == MEANS:
        last -= 1
    first = last
    while first and story.clause[first - 1] == story.clause[last - 1]:
        first -= 1
    span = _name(story, first, places) if first < last else None
    if span and span == (first, last) and _person(story, span, common, places):
        return span
    titled = {start: end for start, end, _ in story.of("named", "title")}.get(first, first)
    if span and first and span == (titled, last) and titled > first:
        return None if common & set(story.words[titled:last]) - _PARTICLES else span
    return None


def _sole_word(
    story: Story, span: tuple[int, int], common: frozenset[str], places: set[int]
) -> bool:
    """Tell whether one word that may be a name is a place or an ordinary word: "ici Namur"."""
    first, last = span
    return last - first == 1 and (first in places or story.words[first] in common)


def _opening(story: Story, common: frozenset[str], places: set[int]) -> tuple[int, int] | None:
    """Give the name that a message opens with, behind a greeting, before who that is."""
    greeted = {last for _, last, _ in story.of("speaker", "greeting")}
    first = max((last for last in greeted if last <= LONGEST_NAME), default=0)
    if first >= len(story.words) or story.words[first] == MEANS:
        return None
    span = _name(story, first, places)
    if span is None or places & set(range(*span)):
        return None
    alone = span[1] - span[0] == 1
    if any(word in common and word not in _PARTICLES for word in story.words[span[0] : span[1]]):
        return None
    follows = span[1] in {at for at, *_ in story.of("function")}
    ends = span[1] < len(story.words) and story.begins_clause(span[1]) and not alone
    follows = follows and (not alone or (first > 0 and not story.begins_clause(span[1])))
    return span if follows or ends else None


def _person(story: Story, span: tuple[int, int], common: frozenset[str], places: set[int]) -> bool:
    """Tell whether these words are a first and a family name: two or more, none of them known."""
    first, last = span
    words = story.words[first:last]
    return (
        last - first > 1
        and first > 0
        and not common & set(words)
        and not places & set(range(first, last))
    )
