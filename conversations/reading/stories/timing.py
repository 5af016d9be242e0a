"""When: the words of the text that say it, where they can only be a wish."""

from __future__ import annotations

import re
from datetime import date

from pydantic import JsonValue

from conversations.languages.calendar_words import ABBREVIATIONS, MONTHS, WEEKDAYS
from conversations.reading.dates import Timing, TimingKind, read_timing
from conversations.reading.stories.fact import Fact
from conversations.reading.stories.text import MEANS, Story

_HOUR = re.compile(r"\d{1,2}[hu]\d{0,2}|\d{1,2}[hu]")
_ORDINAL = re.compile(r"\d{1,2}(?:er|e|ste|de)")
CLAUSE = 12
"""Words of the part between commas beside a time."""

AROUND = 6
"""Words beside a time that may still say something about it."""

BETWEEN = 4
"""Words between two parts of one time."""


def read_moment(story: Story, today: date) -> Fact | None:
    """Give the one stretch of words that says when; nothing if there are several, or in doubt."""
    cores = _cores(story)
    joins = {
        at
        for first, last, _ in story.of("time", "before", "wish", "part")
        for at in range(first, last)
    }
    spans = _spans(story, cores, joins)
    alone = _alone(story, cores, joins)
    if len(alone) == 1:
        first, last = alone[0]
        others = [one for one in spans if one[1] <= first or last <= one[0]]
        if any(_wished(story, one) for one in others) or _goes_on(story, first, last, cores):
            return None
    elif len(spans) == 1 and _wished(story, spans[0]) and not _incomplete(story, *spans[0]):
        first, last = spans[0]
    else:
        return None
    start, end = story.starts[first], story.ends[last - 1]
    return Fact("timing", _value(story.text[start:end], today), start, end)


def _alone(story: Story, cores: set[int], joins: set[int]) -> list[tuple[int, int]]:
    """Give the runs of parts between commas and stops that say when and nothing else."""
    past = {at for first, last, _ in story.of("time", "past") for at in range(first, last)}
    runs: list[tuple[int, int]] = []
    first = 0
    while first < len(story.words):
        last = first + 1
        while last < len(story.words) and story.clause[last] == story.clause[first]:
            last += 1
        words = set(range(first, last))
        goes_on = bool(runs) and runs[-1][1] == first and not story.begins(first)
        if not words & past and all(_fits(story, at, cores, joins) for at in words):
            if goes_on:
                runs[-1] = runs[-1][0], last
            elif words & cores and not _of_means(story, first):
                runs.append((first, last))
        first = last
    return runs


def _goes_on(story: Story, first: int, last: int, cores: set[int]) -> bool:
    """Tell whether the sentence says more about the time before or after these words."""
    part = story.sentence[first]
    told = cores | {at for at, *_ in story.of("time", "during")}
    near = [
        at
        for at in (*range(max(0, first - CLAUSE), first), *range(last, last + CLAUSE))
        if at < len(story.words) and story.sentence[at] == part
    ]
    more = {at for at, *_ in story.of("time", "more")}
    return bool(told & set(near)) or (last in more and last in near)


def _of_means(story: Story, first: int) -> bool:
    """Tell whether a phone number or an address stands just before, whose hours these are."""
    return story.word(first - 1) == MEANS and not story.begins(first)


def _fits(story: Story, at: int, cores: set[int], joins: set[int]) -> bool:
    return (
        at in cores
        or at in joins
        or story.numbers[at] is not None
        or bool(_ORDINAL.fullmatch(story.words[at]))
    )


def _spans(story: Story, cores: set[int], joins: set[int]) -> list[tuple[int, int]]:
    """Give each time with the words around it that belong to it."""
    spans: list[tuple[int, int]] = []
    at = 0
    while at < len(story.words):
        if at in cores:
            first, last = _stretch(story, at, cores, joins)
            if spans and _continues(story, spans[-1], first):
                spans[-1] = spans[-1][0], last
            else:
                spans.append((first, last))
            at = last
        at += 1
    return spans


def _continues(story: Story, span: tuple[int, int], first: int) -> bool:
    """Tell whether a time goes on in the same sentence after a few other words."""
    return story.sentence[span[0]] == story.sentence[first] and first - span[1] <= BETWEEN


def _incomplete(story: Story, first: int, last: int) -> bool:
    """Tell whether words around a time say more about it than was taken."""
    around = [
        *(at for at, *_ in story.of("time", "during") if first - AROUND <= at < first),
        *(at for at, *_ in story.of("time", "more") if last <= at < last + AROUND),
    ]
    return any(story.sentence[at] == story.sentence[first] for at in around)


def _value(words: str, today: date) -> JsonValue:
    """Give a plain date or "as soon as possible" as such, and everything else in its words."""
    timing = read_timing(words, today)
    if not isinstance(timing, Timing) or timing.words is not None:
        timing = Timing(kind=TimingKind.WORDS, words=words)
    kept: JsonValue = timing.model_dump(mode="json")
    return kept


def _cores(story: Story) -> set[int]:
    """Give the words that name a time by themselves."""
    cores = {at for first, last, _ in story.of("time", "core", "soon") for at in range(first, last)}
    for first, last, _ in story.of("time", "part"):
        if (
            story.word(first - 1) in {"le", "les", "en", "s", "over"}
            or "mi" in story.word(first)[:0]
        ):
            cores.update(range(first, last))
    for at, word in enumerate(story.words):
        if (
            _weekday(word)
            or (word in MONTHS and word not in ABBREVIATIONS)
            or _HOUR.fullmatch(word)
        ):
            cores.add(at)
    return cores


def _weekday(word: str) -> bool:
    return (
        word in WEEKDAYS
        or word.rstrip("s") in WEEKDAYS
        or word[:-2] in WEEKDAYS
        or ("dag" in word and word.split("dag", 1)[0] + "dag" in WEEKDAYS)
    )


def _stretch(story: Story, at: int, cores: set[int], joins: set[int]) -> tuple[int, int]:
    """Give the words around a time that belong to it."""
    first = at
    while (
        first > 0
        and story.clause[first - 1] == story.clause[at]
        and _fits(story, first - 1, cores, joins)
    ):
        first -= 1
    last = at + 1
    while (
        last < len(story.words)
        and story.sentence[last] == story.sentence[at]
        and _fits(story, last, cores, joins)
    ):
        last += 1
    parts = {end for _, end, _ in story.of("time", "part")}
    while (
        last > at + 1
        and last - 1 not in cores
        and last not in parts
        and story.numbers[last - 1] is None
    ):
        last -= 1
    return first, last


def _wished(story: Story, span: tuple[int, int]) -> bool:
    sentence = story.sentence[span[0]]

    def within(meaning: str) -> bool:
        return any(story.sentence[first] == sentence for first, *_ in story.of("time", meaning))

    return (within("wish") or within("soon")) and not within("past")
