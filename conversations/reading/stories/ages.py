"""Ages in figures, and the group of ages that they or plain words make."""

from __future__ import annotations

import re

from conversations.languages.calendar_words import MONTHS
from conversations.languages.packs import either, every
from conversations.reading.stories.fact import DENIALS, Fact, denied, fact
from conversations.reading.stories.persons import listed
from conversations.reading.stories.text import Hit, Story

CHILDREN_UP_TO = 23
ADULTS_FROM = 15
OLDEST = 105

OVER = either(lambda pack: pack.story_cues.numbers.over)
"""What says "and older" behind a number, as alternatives of a regular expression."""

GLUED = re.compile(rf"(\d{{1,3}})(?:{either(lambda pack: pack.story_cues.numbers.glued)})")
_PLUS = re.compile(rf"(\d{{2,3}})(?:{OVER})")
_OTHER_UNITS = re.compile(either(lambda pack: pack.story_cues.numbers.other_units))
PARENTS = every(lambda pack: pack.story_cues.persons.parents)
MOST_CHILDREN = 12
YOUNGEST_ALONE = 4
"""Years: a smaller number alone may count people."""
_TO = every(lambda pack: pack.story_cues.numbers.to)
JOINING = _TO | every(lambda pack: {pack.choosing.conjunction} | pack.grammar.alternatives)
"""Between two numbers of one answer."""

_BETWEEN = every(lambda pack: pack.ages.between)
_OF = every(lambda pack: pack.grammar.of)
_OF_AGE = _OF | _BETWEEN
"""Between somebody and their age: "une dame de 84 ans"."""

_MORE = re.compile(
    rf"\+| ?-?(?:{OVER})|{either(lambda pack: pack.story_cues.numbers.more)}", re.IGNORECASE
)
_NOT_AGES = every(lambda pack: pack.story_cues.numbers.not_ages)
_THROUGH = every(lambda pack: pack.story_cues.numbers.through)
_UNBOUNDED = every(lambda pack: pack.story_cues.numbers.open_ended)
"""Before an age, these leave one side open or the age unsaid."""

Series = tuple[int, int, list[int], bool]
"""From this word up to that one, excluded; the ages, and whether they are the ends of a range."""


def read_ages(
    story: Story, *, team: bool, private: bool, stated: bool
) -> tuple[Fact | None, str | None]:
    """Give the ages in figures, and the group that they make; nothing where it is doubtful.

    `team`: single ages may be those of somebody who is not concerned; `private`: the writer's;
    `stated`: it is said who writes or what is asked, without which several numbers say little.
    """
    series = _series(story)
    if not series or (story.has("count", "mine") and not private):
        return None, None
    ranges = [one for one in series if one[3]]
    singles = [one for one in series if not one[3]]
    if (team and singles) or len(ranges) + bool(singles) != 1 or (private and len(singles) > 1):
        return None, None
    if len({story.sentence[one[0]] for one in singles}) > 1:
        return None, None
    if not (ranges or stated or len(singles[0][2]) == 1 or _kin(story)):
        return None, None
    alone = len(series) == 1 and len(series[0][2]) == 1
    if alone and not private and _kin(story) and not _concerned(story, series[0][0]):
        return None, None
    if alone and _of_a_child_of_theirs(story, series[0]):
        return None, None
    first, last = series[0][0], series[-1][1]
    ages = sorted({age for one in series for age in one[2]})
    low, high = ages[0], ages[-1]
    if ranges:
        said = f"{low}+" if high == OLDEST else f"{low}-{high}"
    else:
        said = ",".join(map(str, ages))
    return fact("ages", said, story, first, last), group_of(low, high)


def _kin(story: Story) -> bool:
    """Tell whether one age among relatives may leave out another's."""
    return story.has("person", "kin", "family")


def _concerned(story: Story, at: int) -> bool:
    """Tell whether an age is of the one who is cared for, and not of a relative."""
    people = {last for _, last, _ in story.of("person", "cared", "one")}
    return at in people or (story.word(at - 1) in _OF_AGE and at - 1 in people)


def _of_a_child_of_theirs(story: Story, one: Series) -> bool:
    """Tell whether few years stand behind an adult in the sentence, whom all is about.

    They are a child's then, or the time that something lasted.
    """
    at, _, ages, _ = one
    grown = story.covered("age_group", "grown", "adults")
    young = story.covered("age_group", "children", "small") - story.covered("age_group", "grown")
    before = [
        first
        for first, last, _ in story.of("person", "cared", "one")
        if first < at and story.sentence[first] == story.sentence[at] and last < at - 1
    ]
    if ages[-1] >= ADULTS_FROM or not before or before[0] in young:
        return False
    return before[0] in grown or bool({at - 1, at - 2} & young)


def _series(story: Story) -> list[Series] | None:
    """Give every age with its neighbours; None where an age is not a whole number of years."""
    if story.has("count", "half"):
        return None
    dated = story.of("count", "-")
    years = {first for first, _, meaning in story.of("count", "years")}
    people = {
        last for _, last, meaning in story.of("person") if meaning not in {"lead", "-", "self"}
    }
    relatives = {last for _, last, _ in story.of("person", "many", "kin")}
    found: list[Series] = []
    at = 0
    while at < len(story.words):
        if _age(story, at) is None:
            at += 1
            continue
        last, ages, ranged = _neighbours(story, at)
        told = _told(story, at, last, years, people)
        if told and (_unbounded(story, at) or DENIALS & {story.word(at - 1), story.word(at - 2)}):
            return None
        span = told and _spans(story, at, last, dated, people)
        if told and not span and _whole(story, at, last):
            more = _MORE.match(story.text, story.ends[last - 1]) or _PLUS.fullmatch(
                story.words[last - 1]
            )
            if more and len(ages) == 1:
                ages, ranged = [ages[0], OLDEST], True
            found.append((at, last, ages, ranged))
        elif (told and not span) or (not told and _bracketed(story, at, relatives)):
            return None
        at = last
    return found


def _spans(story: Story, at: int, last: int, dated: list[Hit], people: set[int]) -> bool:
    """Tell whether these years are a span of time, and nobody's: "2 ans après".

    Behind somebody and "of" they are an age, whatever follows: "une dame de 84 ans que je suis".
    """
    persons = story.word(at - 1) in _OF and bool({at - 1, at - 2} & people)
    return any(
        first < last and at < end and not (persons and first >= at) for first, end, _ in dated
    )


def _age(story: Story, at: int) -> int | None:
    number, word = story.numbers[at], story.words[at]
    if number is None and word[0].isdecimal():
        glued = GLUED.fullmatch(word) or _PLUS.fullmatch(word)
        number = int(glued[1]) if glued else None
    return number if number is not None and number <= OLDEST else None


def _neighbours(story: Story, at: int) -> tuple[int, list[int], bool]:
    """Give the numbers that follow each other here: "6 et 9", "12-20", "2, 4 et 11"."""
    ages = [_age(story, at) or 0]
    between = story.word(at - 1) in _BETWEEN
    ranged = False
    last = at + 1
    while last < len(story.words):
        gap = story.text[story.ends[last - 1] : story.starts[last]]
        step = 1 if story.words[last] in JOINING else 0
        if last + step >= len(story.words) or (age := _age(story, last + step)) is None:
            break
        if not step and gap.strip() not in {"", ",", "-", "–", "/"}:
            break
        if not step and gap == ",":
            break
        ranged |= story.words[last] in _TO or between or (not step and "," not in gap)
        ages.append(age)
        last += step + 1
    return last, ages, ranged and len(ages) == 2  # noqa: PLR2004


def _unbounded(story: Story, at: int) -> bool:
    """Tell whether the words before say that the number is not the age, or not all of it."""
    before = range(max(0, at - 3), at)
    return any(
        (story.words[i] in _UNBOUNDED and i >= at - 2)
        or (
            _age(story, i) is not None
            and story.sentence[i] == story.sentence[at]
            and not story.begins_clause(at)
            and i + 1 != at
            and story.words[i + 1] in _THROUGH
        )
        for i in before
    )


def _bracketed(story: Story, at: int, relatives: set[int]) -> bool:
    """Tell whether a number that is no certain age opens a bracket, as an age often does."""
    return at in relatives and story.text.endswith("(", 0, story.starts[at])


def _whole(story: Story, at: int, last: int) -> bool:
    """Tell whether the numbers are not parts of others: "2,5"."""
    start, end = story.starts[at], story.ends[last - 1]
    before, after = story.text[max(0, start - 2) : start], story.text[end : end + 2]
    return not re.search(r"\d[,.]$", before) and not re.match(r"[,.]\d", after)


def _told(story: Story, at: int, last: int, years: set[int], people: set[int]) -> bool:
    """Tell whether these numbers are ages: "ans" behind them, or people before them."""
    if last in years or GLUED.fullmatch(story.words[last - 1]):
        return story.word(at - 1) not in _NOT_AGES
    if _PLUS.fullmatch(story.words[last - 1]):
        return True
    if _parent_of(story, at):
        return False
    if story.word(last) in MONTHS or _OTHER_UNITS.match(story.word(last)):
        return False
    if _MORE.match(story.text, story.ends[last - 1]):
        return True
    before = at - 2 if story.word(at - 2) in _OF and story.word(at - 1) in _BETWEEN else at - 1
    if story.word(before) in _OF_AGE:
        return before in people
    if at in people and _stands_alone(story, at, last):
        return True
    opened = story.text.endswith("(", 0, story.starts[at])
    return opened and at in people and story.text.startswith(")", story.ends[last - 1])


def _stands_alone(story: Story, at: int, last: int) -> bool:
    """Tell whether a number between somebody and a comma is nothing else: "man 61, angstig"."""
    if (story.numbers[at] or 0) < YOUNGEST_ALONE or last - at > 1:
        return False
    behind = story.text[story.ends[last - 1] : story.ends[last - 1] + 1]
    return behind in {",", ")", ".", ";", ""}


def _parent_of(story: Story, at: int) -> bool:
    """Tell whether a number counts children: "mama van 3"."""
    return (
        story.word(at - 1) in _OF
        and story.word(at - 2) in PARENTS
        and (story.numbers[at] or 0) <= MOST_CHILDREN
    )


def group_of(low: int, high: int) -> str | None:
    """Give the group that serves all these ages; None where both may."""
    if low >= ADULTS_FROM and high <= CHILDREN_UP_TO:
        return None
    if high <= CHILDREN_UP_TO:
        return "children"
    return "adults" if low >= ADULTS_FROM else "both"


def age_group(story: Story, ages: Fact | None, group: str | None, *, stated: bool) -> Fact | None:
    """Give the group of ages, from figures first, else from words that leave no doubt."""
    told = story.of("age_group", "children", "adults")
    said = [hit for hit in told if not denied(story, hit[0])]
    words = {meaning for *_, meaning in said}
    family = story.has("person", "family") or story.has("age_group", "grown")
    if ages is not None:
        doubtful = (
            group == "adults" and ("children" in words or story.has("age_group", "small"))
        ) or (group == "children" and story.has("person", "family", "self"))
        if group is None or doubtful:
            return None
        return Fact("age_group", group, ages.start, ages.end)
    if not stated or len(words) != 1 or ("children" in words and family):
        return None
    first, last, meaning = said[0]
    if listed(story, first):
        return None
    return fact("age_group", meaning, story, first, last)
