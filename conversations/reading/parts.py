"""Parts of an introduction: which tells a function, which an organisation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from conversations.languages.packs import either, every
from conversations.reading.stories.signatures import name_at
from conversations.reading.stories.speaking import ARTICLES, KINDS
from conversations.reading.stories.text import Story
from conversations.reading.story import story_of

_AT = re.compile(rf"(?:(?:{either(lambda pack: pack.introductions.at)})[\s’']*)+", re.IGNORECASE)
"""Between a function and the organisation where somebody has it."""

_TITLES = every(lambda pack: pack.story_cues.writer.doctors | pack.story_cues.writer.professors)


NAME = range(2, 4)
"""Words of a first name and a family name."""


_NO_NAMES = every(lambda pack: pack.story_cues.writer.particles) | every(
    lambda pack: pack.places.saints
)
"""Words with a capital beside a name, and those before a saint's, who is nobody's colleague."""

_FIRST_AND_FAMILY = 2
"""Words of a name without its particles."""

NAME_AHEAD = range(2, 5)
"""The same with the particles between them, before an organisation."""


_TELLING = ("function", "organisation", "speaker", "need", "themes", "channel", "age_group")
"""Evidence that words are no name."""


@dataclass(frozen=True, slots=True)
class Part:
    """Words that belong together; both are false where no word tells what they say."""

    text: str
    is_function: bool = False
    is_organisation: bool = False


def parts_of(texts: Iterable[str]) -> list[Part]:
    """Tell what each text says; one may hold a name, a function and an organisation."""
    return [part for at, text in enumerate(texts) for part in _told(text, opens=at == 0)]


def named_behind(part: Part) -> tuple[Part, Part] | None:
    """Part a function from the first and family name behind it: "juf Sofie De Smet".

    None where the words behind the function are one or more than two, beside particles: those may
    be a subject or a house.
    """
    story = story_of(part.text)
    functions = _functions(story) if part.is_function else []
    first, last, _ = functions[0] if functions else (0, 0, "")
    if not last or first or last >= len(story.words) or story.words[last] in ARTICLES:
        return None
    end = len(story.words)
    own = [at for at in range(last, end) if story.words[at] not in _NO_NAMES | ARTICLES]
    if len(own) != _FIRST_AND_FAMILY or _known(story) & set(range(last, end)):
        return None
    if name_at(story, last, set()) != (last, end):
        return None
    at = story.starts[last]
    return Part(part.text[:at].strip(), is_function=True), Part(part.text[at:])


def kinds_in(text: str) -> set[str]:
    """Give the kinds of organisation that functions and organisations in a text speak of."""
    story = story_of(text)
    return {meaning for _, _, meaning in (*_functions(story), *_organisations(story))} & {*KINDS}


def organisations_in(text: str) -> set[str]:
    """Give the kinds of organisation that a text names, whoever works there."""
    return {meaning for _, _, meaning in _organisations(story_of(text))} & {*KINDS}


def _told(text: str, *, opens: bool) -> Iterator[Part]:
    story = story_of(text)
    functions = [hit for hit in _functions(story) if _own(story, hit[0], opens=opens)]
    organisations = _organisations(story)
    if not functions:
        yield from _named_and_placed(story, organisations, opens=opens)
        return
    first, last, _ = functions[0]
    start = story.starts[first]
    if ahead := text[:start].strip():
        yield Part(ahead)
    for begin, _, _ in organisations:
        at = story.starts[begin]
        if ahead and begin == last:
            yield Part(text[start:at].strip(), is_function=True)
            yield Part(text[at:], is_organisation=True)
            return
        between = _AT.search(text, story.ends[last - 1], at) if begin >= last else None
        if between and between.end() == at:
            yield Part(text[start : between.start()].strip(), is_function=True)
            yield Part(text[at:], is_organisation=True)
            return
    yield Part(text[start:], is_function=True)


def _named_and_placed(
    story: Story, organisations: Sequence[tuple[int, int, str]], *, opens: bool
) -> Iterator[Part]:
    """Part a name from the organisation behind it, where both are certain: "Anne Modèle CPAS"."""
    begin = organisations[0][0] if organisations else 0
    at = story.starts[begin] if begin else 0
    if opens and begin in NAME_AHEAD and story.clause[begin - 1] == story.clause[begin]:
        known = _known(story) & set(range(begin))
        if story.words[0] not in ARTICLES and not known:
            yield Part(story.text[:at].strip())
            yield Part(story.text[at:], is_organisation=True)
            return
    yield Part(story.text, is_organisation=bool(organisations))


def _known(story: Story) -> set[int]:
    """Give the words that tell something else than a name."""
    return {
        spot
        for field in _TELLING
        for first, last, _ in story.of(field)
        for spot in range(first, last)
    }


def _functions(story: Story) -> list[tuple[int, int, str]]:
    hits = [hit for hit in story.of("function") if hit[2] != "-"]
    alone = len(story.words) == 1
    return [hit for hit in hits if alone or story.words[hit[0]] not in _TITLES]


def _organisations(story: Story) -> list[tuple[int, int, str]]:
    return story.of("organisation", *KINDS)


def _own(story: Story, first: int, *, opens: bool) -> bool:
    """Say whether words are a function and no part of a name: they begin, or follow a name.

    Where a message `opens`, two or three words are a name even without capitals.
    """
    if first == 0:
        return True
    named = all(map(story.capital, range(first))) or (opens and first in NAME)
    return not story.capital(first) and named
