"""How a writer signs or opens: the name at the end, at the beginning, beside one's function."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from conversations.languages.packs import every
from conversations.reading.stories.speaking import QUALITIES
from conversations.reading.stories.text import MEANS, Hit, Story

LONGEST_NAME = 4
"""Words of a name."""

SHORTEST_NAME = 3
"""Letters of a name that stands alone in its sentence."""

_PARTICLES = every(lambda pack: pack.story_cues.writer.particles)
_TITLES = every(lambda pack: pack.story_cues.writer.doctors)
_OF = every(lambda pack: pack.grammar.of)

Span = tuple[int, int]
"""From this word up to that one, excluded."""


def signed_name(
    story: Story, common: frozenset[str], places: set[int], functions: Sequence[Hit]
) -> Span | None:
    """Give the writer's name where it is signed, opened with, or stands beside the function."""
    if signed := _signature(story, common, places) or _opening(story, common, places):
        return signed
    found = {
        span
        for span in _beside(story, places, functions)
        if not places & set(range(*span)) and _proper(story, span, common)
    }
    return found.pop() if len(found) == 1 else None


def _proper(story: Story, span: Span, common: frozenset[str]) -> bool:
    """Tell whether none of the words is known as another, but for the particles of a name."""
    return not (set(story.words[span[0] : span[1]]) - _PARTICLES) & common


def _beside(story: Story, places: set[int], functions: Sequence[Hit]) -> Iterator[Span]:
    """Give what may be a name: "Dr Wéry", "Annelies, verpleegkundige", and a last word alone."""
    for first, last, _ in functions:
        titled = story.words[first] in _TITLES and last - first == 1
        if titled and last < len(story.words) and (span := name_at(story, last, places)):
            yield span
        end = first
        while end and story.words[end - 1] in QUALITIES:
            end -= 1
        begin = _clause_begins(story, end)
        alone = end > 0 and story.begins_clause(end) and _stands_apart(story, begin)
        if alone and name_at(story, begin, places) == (begin, end):
            yield begin, end
    count = len(story.words)
    begin = story.sentence.index(story.sentence[-1])
    long = len(story.words[-1]) >= SHORTEST_NAME
    if begin and long and name_at(story, begin, places) == (begin, count):
        yield begin, count


def _clause_begins(story: Story, end: int) -> int:
    """Give where the part between commas before a word begins, behind a word of goodbye."""
    closed = story.covered("named", "closing")
    begin = end
    while begin and story.clause[begin - 1] == story.clause[end - 1] and begin - 1 not in closed:
        begin -= 1
    return begin


def _stands_apart(story: Story, at: int) -> bool:
    """Tell whether a word begins its sentence, but for a greeting or a word of goodbye."""
    return story.begins(at) or at - 1 in story.covered("named", "closing")


def name_at(story: Story, at: int, places: set[int]) -> Span | None:
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
    ends = {at for at, *_ in story.of("organisation")} if last > first else set()
    if first in ends:
        return None
    if others := [at for at in range(first + 1, last) if at in ends or _from(story, at, places)]:
        last = others[0]
    while last > first and not story.capital(last - 1):
        last -= 1
    return (first, last) if last > first else None


def _from(story: Story, at: int, places: set[int]) -> bool:
    """Tell whether a word is the place that somebody is from: "de Fleurus"."""
    return at in places and story.words[at - 1] in _OF


def _signature(story: Story, common: frozenset[str], places: set[int]) -> Span | None:
    """Give the name that stands alone at the end, or before the writer's own function."""
    for _, last, _ in reversed(story.of("named", "closing")):
        if (span := name_at(story, last, places)) and span[1] == len(story.words):
            return None if common.issuperset(story.words[span[0] : span[1]]) else span
    last = len(story.words)
    while last and story.words[last - 1] == MEANS:
        last -= 1
    first = last
    while first and story.clause[first - 1] == story.clause[last - 1]:
        first -= 1
    span = name_at(story, first, places) if first < last else None
    if span and span == (first, last) and _person(story, span, common, places):
        return span
    titled = {start: end for start, end, _ in story.of("named", "title")}.get(first, first)
    if span and first and span == (titled, last) and titled > first:
        return None if common & set(story.words[titled:last]) - _PARTICLES else span
    return None


def _opening(story: Story, common: frozenset[str], places: set[int]) -> Span | None:
    """Give the name that a message opens with, behind a greeting, before who that is."""
    greeted = {last for _, last, _ in story.of("speaker", "greeting")}
    first = max((last for last in greeted if last <= LONGEST_NAME), default=0)
    if first >= len(story.words) or story.words[first] == MEANS:
        return None
    span = name_at(story, first, places)
    if span is None or places & set(range(*span)):
        return None
    alone = span[1] - span[0] == 1
    if any(word in common and word not in _PARTICLES for word in story.words[span[0] : span[1]]):
        return None
    follows = span[1] in {at for at, *_ in story.of("function")}
    ends = span[1] < len(story.words) and story.begins_clause(span[1]) and not alone
    follows = follows and (not alone or (first > 0 and not story.begins_clause(span[1])))
    return span if follows or ends else None


def _person(story: Story, span: Span, common: frozenset[str], places: set[int]) -> bool:
    """Tell whether these words are a first and a family name: two or more, none of them known."""
    first, last = span
    words = story.words[first:last]
    return (
        last - first > 1
        and first > 0
        and not common & set(words)
        and not places & set(range(first, last))
    )
