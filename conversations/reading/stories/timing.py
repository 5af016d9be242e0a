"""When: the words of the text that say it, where they can only be a wish."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pydantic import JsonValue

from conversations.languages.calendar_words import ABBREVIATIONS, HOUR_SIGNS, MONTHS, WEEKDAYS
from conversations.languages.packs import either, every
from conversations.reading.dates import Timing, TimingKind, find_timing, read_timing
from conversations.reading.stories.fact import DENIALS, Fact
from conversations.reading.stories.text import MEANS, Story, words_in

_HOUR = re.compile(rf"\d{{1,2}}[{HOUR_SIGNS}]\d{{0,2}}")
_ORDINAL = re.compile(rf"\d{{1,2}}(?:{either(lambda pack: pack.date_words.day_endings)})")
_WEEKDAYS = tuple(WEEKDAYS)
_PSYCHOLOGIST = tuple(every(lambda pack: pack.story_cues.persons.psychologist_forms))
_DAY_PARTS = every(lambda pack: pack.story_cues.moments.day_parts)
_BEGINNING = every(lambda pack: pack.story_cues.moments.opening)
"""How a time begins that ends a sentence."""

_OF = every(lambda pack: pack.grammar.of | pack.grammar.of_the)
"""Before a day, they tell which group or team it is: "le groupe du jeudi"."""

_JOINING = every(lambda pack: {pack.choosing.conjunction} | pack.grammar.alternatives)

_LEADING = every(lambda pack: pack.story_cues.moments.possible)
"""Before a time, they say that it is possible, and are no part of it."""

_POINTING = every(lambda pack: pack.grammar.there)
"""Before a time, they say where."""

FORMS = ("on_site", "phone", "video")
"""Beside a time, they are another wish."""

CLAUSE = 12
"""Words of the part between commas beside a time."""


def read_moment(story: Story, today: date) -> Fact | None:
    """Give the one stretch of words that says when; nothing if there are several, or in doubt."""
    if not (cores := _cores(story)):
        return None
    joins = story.covered("time", "before", "wish", "part")
    alone = _alone(story, cores, joins) or _at_the_end(story, cores, joins)
    alone = alone or _in_wishes(story, cores, joins)
    if not alone and (named := _named(story, cores, today)):
        alone = [named]
    if len(alone) != 1:
        return None
    first, last = alone[0]
    while story.words[first] in _LEADING and first + 1 < last:
        first += 1
    hours = _of_means(story, first, cores & set(range(first, last)))
    if hours or _goes_on(story, first, last, cores):
        return None
    start, end = story.starts[first], story.ends[last - 1]
    return Fact("timing", _value(story.text[start:end], today), start, end)


def _named(story: Story, cores: set[int], today: date) -> tuple[int, int] | None:
    """Give the one moment of a text in which a meeting is spoken of, as an answer to "when" has it.

    A day on which something happened, or on which somebody works, is none.
    """
    if not _met(story) or not (found := find_timing(story.text, today)):
        return None
    words = [at for at in range(len(story.words)) if found[0] <= story.starts[at] < found[1]]
    while words and story.words[words[0]] in _POINTING:
        words.pop(0)
    if not words or not cores & set(words):
        return None
    dated = any(story.numbers[at] is not None for at in words)
    if not dated and _OF & {story.words[words[0]], story.word(words[0] - 1)}:
        return None
    parts = {story.clause[at] for at in words}
    others = {at for at, *_ in (*story.of("time", "past"), *story.of("time", "other"))}
    if any(story.clause[at] in parts for at in others):
        return None
    return words[0], words[-1] + 1


def _met(story: Story) -> bool:
    """Tell whether a meeting or something else is asked for."""
    return (
        bool(story.means_of("together"))
        or story.has("agreement", "yes", "hesitant", "not_yet")
        or story.has("need", "session", "course", "counsel", "own", "public_group")
    )


def _alone(story: Story, cores: set[int], joins: set[int]) -> list[tuple[int, int]]:
    """Give the runs of parts between commas and stops that say when and nothing else."""
    past = story.covered("time", "past")
    forms = story.covered("channel", *FORMS) - cores
    runs: list[tuple[int, int]] = []
    for first, last in _parts(story):
        words = set(range(first, last)) - forms
        goes_on = bool(runs) and runs[-1][1] == first and not story.begins(first)
        if words and not words & past and all(_fits(story, at, cores, joins) for at in words):
            inside = {at for at in forms if min(words) < at < max(words)}
            words = {at for at in words if at > max(inside, default=-1)}
            run = (min(words), max(words) + 1)
            if goes_on and not forms & set(range(first, last)):
                runs[-1] = runs[-1][0], last
            elif words & cores:
                runs.append(run)
    return [_with_before(story, run, cores, joins) for run in runs]


def _with_before(
    story: Story, run: tuple[int, int], cores: set[int], joins: set[int]
) -> tuple[int, int]:
    """Give a time with what is said of it before a comma: "op dinsdag 5 mei, 16u10"."""
    first, last = run
    begin = first
    while begin and not story.begins(begin) and _fits(story, begin - 1, cores, joins):
        begin -= 1
    return (begin, last) if cores & set(range(begin, first)) else run


def _at_the_end(story: Story, cores: set[int], joins: set[int]) -> list[tuple[int, int]]:
    """Give the time that ends a part in which something is asked for: "une séance le 3 mars"."""
    timed = {story.clause[at] for at in cores}
    if not timed & (asked := _asked_in(story)):
        return []
    not_a_wish = story.covered("time", "past") | {at for at, *_ in story.of("time", "during")}
    fit = (asked & timed) - {story.clause[at] for at in not_a_wish}
    found = []
    for last in range(1, len(story.words) + 1):
        part = story.clause[last - 1]
        ends = last == len(story.words) or story.clause[last] != part
        if not ends or part not in fit:
            continue
        first = last
        while first and story.clause[first - 1] == part and _fits(story, first - 1, cores, joins):
            first -= 1
        told = first < last - 1 and not story.begins_clause(first)
        if told and story.word(first) in _BEGINNING and cores & set(range(first, last)):
            found.append((first, last))
    return found


def _in_wishes(story: Story, cores: set[int], joins: set[int]) -> list[tuple[int, int]]:
    """Give the times that a part between commas says would suit: "le mardi, c'est bon"."""
    wishes = words_in(story.of("time", "wish"))
    told = story.covered("time", "past") | {at for at, *_ in story.of("time", "other", "during")}
    found = []
    for first, last in _parts(story):
        part = set(range(first, last))
        if not part & cores or not part & wishes or part & told:
            continue
        begin, end = min(part & cores), max(part & cores) + 1
        while begin > first and _fits(story, begin - 1, cores, joins):
            begin -= 1
        while story.words[begin] in _JOINING:
            begin += 1
        while end < last and story.numbers[end] is not None:
            end += 1
        if begin == first and begin in {at for at, *_ in story.of("time", "wish")}:
            found.append((begin, last))
            continue
        if all(_fits(story, at, cores, joins) for at in range(begin, end)):
            found.append((begin, end))
    return found


def _parts(story: Story) -> Iterator[tuple[int, int]]:
    """Give the parts between commas and stops."""
    first = 0
    while first < len(story.words):
        last = first + 1
        while last < len(story.words) and story.clause[last] == story.clause[first]:
            last += 1
        yield first, last
        first = last


def _asked_in(story: Story) -> set[int]:
    """Give the parts between commas in which something is asked for."""
    asked = story.of("need", "session", "course", "place", "public_group", "counsel", "own")
    parts = {story.clause[at] for at, *_ in (*asked, *story.of("together"))}
    wishes = {story.clause[at] for at, *_ in story.of("speaker", "asks", "us")}
    return parts | {
        story.clause[at]
        for at, word in enumerate(story.words)
        if word.startswith(_PSYCHOLOGIST) and story.clause[at] in wishes
    }


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


def _of_means(story: Story, first: int, cores: set[int]) -> bool:
    """Tell whether these may be the hours of a phone number: in its sentence, or hours alone."""
    means = [at for at, word in enumerate(story.words) if word == MEANS]
    if any(story.sentence[at] == story.sentence[first] and at < first for at in means):
        return not (
            _wished(story, first) and any(story.words[at].startswith(_WEEKDAYS) for at in cores)
        )
    return bool(means) and all(_HOUR.fullmatch(story.words[at]) for at in cores)


def _wished(story: Story, first: int) -> bool:
    """Tell whether these words stand apart and begin with a wish: ", liefst dinsdag".

    What is denied behind a number, "niet op vrijdag", is when not to call.
    """
    wishes = {at for at, *_ in story.of("time", "wish")}
    return first in wishes and story.begins_clause(first) and story.words[first] not in DENIALS


def _fits(story: Story, at: int, cores: set[int], joins: set[int]) -> bool:
    return (
        at in cores
        or at in joins
        or story.numbers[at] is not None
        or bool(_ORDINAL.fullmatch(story.words[at]))
    )


def _value(words: str, today: date) -> JsonValue:
    """Give a plain date or "as soon as possible" as such, and everything else in its words."""
    timing = read_timing(words, today)
    if not isinstance(timing, Timing) or timing.words is not None:
        timing = Timing(kind=TimingKind.WORDS, words=words)
    kept: JsonValue = timing.model_dump(mode="json")
    return kept


def _cores(story: Story) -> set[int]:
    """Give the words that name a time by themselves."""
    cores = story.covered("time", "core", "soon")
    for first, last, _ in story.of("time", "part"):
        if story.word(first - 1) in _DAY_PARTS:
            cores.update(range(first, last))
    for at, word in enumerate(story.words):
        if (
            word.startswith(_WEEKDAYS)
            or (word in MONTHS and word not in ABBREVIATIONS)
            or _HOUR.fullmatch(word)
        ):
            cores.add(at)
    return cores
