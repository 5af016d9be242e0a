"""Dates of birth, said to be so or too old to be anything else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache

from conversations.languages.calendar_words import MONTHS, WEEKDAYS
from conversations.languages.packs import either as of_all
from conversations.languages.traces import BirthWords
from conversations.safety.guard.spans import Span
from conversations.safety.guard.spelled_numbers import NUMBER

OLDEST = 1900
"""Year of a date that is taken for a birth although nothing says so."""

_STILL_NEWS = 2
"""Years back to which such a date is rather of something that happened: a fall, a meeting."""

_PLANNED = 5
"""Years ahead for which people make plans: a later year in two figures is of the last century."""


def _either(words: Callable[[BirthWords], Iterable[str]]) -> str:
    return of_all(lambda pack: words(pack.traces.births))


_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_ENDINGS = of_all(lambda pack: pack.date_words.day_endings)
_DAY_MONTH = r"\d{1,2} ?[/.-] ?\d{1,2}"
_NUMERIC = rf"{_DAY_MONTH} ?[/.-] ?(?:\d{{4}}|\d{{2}})|\d{{4}}[/.-]\d{{1,2}}[/.-]\d{{1,2}}"
_WRITTEN = rf"\d{{1,2}}(?:{_ENDINGS})?[ -](?:{_MONTH})\b\.?(?:[ -]'?(?:\d{{4}}|\d{{2}}))?"
# After "né le" spaces are enough, a month may be in Roman figures, and all of it in words.
_LOOSE = r"\d{1,2} \d{1,2} (?:\d{4}|\d{2})|\d{1,2} ?[/.-] ?[ivx]{1,4} ?[/.-] ?\d{2,4}"
_FIRST = _either(lambda words: words.first)
_AND = of_all(lambda pack: [pack.numbers.conjunction])
_SPELLED = (
    rf"(?:{NUMBER}|{_FIRST}) (?:{_MONTH})\b(?: {NUMBER}(?:(?:[ -]| (?:{_AND}) ){NUMBER}){{0,5}}\b)?"
)
_WEEKDAY = f"(?:{'|'.join(WEEKDAYS)})"
_BORN = rf"(?:\b(?:{_either(lambda words: words.born)}|dob)(?![^\W\d_])|(?<![\dn])°)"
_AT = _either(lambda words: words.at)
_PLACE = rf"(?:(?:{_AT}) [^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*){{0,2}}[ ,]{{1,2}})?"
_BETWEEN = _either(lambda words: words.between)
_IN = _either(lambda words: words.in_year)
_AFTER_IN = _either(lambda words: (f"(?<={word} )" for word in words.in_year))

_LABEL = re.compile(_BORN)
# "12-14-16 ans" are ages.
_FULL = re.compile(
    r"(?<![\d/.-])(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(\d{4})"
    r"|(?:[0-2]?\d|3[01]) ?[/.-] ?(?:0?\d|1[0-2]) ?[/.-] ?(\d{2})"
    rf"(?! ?(?:{_either(lambda words: words.ages)})\b)"
    rf"|(\d{{4}})-\d{{2}}-\d{{2}}|\d{{1,2}}(?:{_either(lambda words: words.day_endings)})?"
    rf" (?:{_MONTH}) (\d{{4}}))(?!\d|[/.-]\d)",
    re.IGNORECASE,
)
# What began or was decided on a day is no birth.
_EVENT = re.compile(
    rf"\b(?:{_either(lambda words: words.event)})"
    rf"(?: (?:{_either(lambda words: words.event_links)}))* ?$",
    re.IGNORECASE,
)
_LAW = re.compile(rf"\b(?:{_either(lambda words: words.laws)})\b[^.!?\n]*$", re.IGNORECASE)
_NEAR = 30
_FAR = 90
"""Signs before a date: "la loi relative aux droits du patient du 22 août 2002" is long."""
_DATE = re.compile(r"\d ?[/.-] ?\d\d|\d{4}")


@cache
def _after_label() -> re.Pattern[str]:
    """Give the pattern of what follows a label: a large one, needed only behind a label."""
    return re.compile(
        rf"[\s.:,(]{{0,3}}(?:{_PLACE}(?:(?:{_BETWEEN})[ :]{{1,2}}){{0,2}}"
        rf"(?:{_WEEKDAY} )?(?P<date>{_NUMERIC}|{_LOOSE}|{_WRITTEN}|{_SPELLED}|{_DAY_MONTH})(?!\d)"
        rf"|(?:(?:{_IN}) )?(?P<year>(?:19|20)\d\d|(?:{_AFTER_IN})\d\d)(?![\w/-]))",
        re.IGNORECASE,
    )


def birth_dates(text: str, today: date) -> Iterator[Span]:
    """Find dates and years after "né le", "geboren in", "°", and full dates that are no news."""
    for label in _LABEL.finditer(text.lower()):
        if after := _after_label().match(text, label.end()):
            yield after.span("date" if after["date"] else "year")
    if not _DATE.search(text):
        return
    for match in _FULL.finditer(text):
        before = text[max(0, match.start() - _NEAR) : match.start()]
        far = text[max(0, match.start() - _FAR) : match.start()]
        year = _full_year(next(filter(None, match.groups())), today)
        if OLDEST <= year <= today.year - _STILL_NEWS and not (
            _EVENT.search(before) or _LAW.search(far)
        ):
            yield match.span()


def _full_year(year: str, today: date) -> int:
    """Give a year in four figures; in two, it is of the last hundred years or of the next five."""
    if len(year) > 2:  # noqa: PLR2004
        return int(year)
    latest = today.year + _PLANNED
    return latest - (latest - int(year)) % 100
