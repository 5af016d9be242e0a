"""Days named by their number: 15/09, 15 septembre, lundi 14 décembre, le 15, du 12 au 16 mars."""

from __future__ import annotations

import re
from datetime import date, timedelta

from conversations.languages.calendar_words import MONTHS, WEEKDAYS
from conversations.languages.packs import either
from conversations.reading.periods import Form, Period, full_year, later, next_to_come, span

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = rf"(?<!\d)(\d{{1,2}})(?:{either(lambda pack: pack.date_words.day_endings)})?"
_FROM = rf"(?:\b(?:{either(lambda pack: pack.date_words.day_span)})\s+)?"
_FIRST_MONTH = rf"(?:\s*({_MONTH})\.?)?"
_LAST_MONTH = rf"\s*(?:(?:{either(lambda pack: pack.date_words.of)}) )?({_MONTH})\b\.?"
_YEAR = r"(?:\s+'?(\d{4}(?!\d)|\d{2}(?!\s?[\w:])))?"
_SHORT = r"(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?"
# "2-3 fois" and "14.30 u" are counts and hours.
_NO_COUNT = rf"(?!\d|[/.-]\d|\s*(?:x\b|{either(lambda pack: pack.date_words.counted)}))"
_TO_WORDS = either(lambda pack: pack.relative_words.to + pack.date_words.to_short)
_THE = either(lambda pack: pack.date_words.the)
_TO = rf"\s*(?:{_TO_WORDS}|-|–)\s*(?:(?:{_THE})\s)?"
_ON = either(lambda pack: pack.date_words.on)


def _on(day: str, month: str, year: str | None, today: date) -> date:
    number = MONTHS.get(month) or int(month)
    if not 1 <= number <= max(MONTHS.values()):
        raise ValueError("a year has twelve months")
    if year:
        return date(full_year(year), number, int(day))
    return next_to_come(int(day), number, today)


def _iso(match: re.Match[str], today: date) -> Period:
    return Period(_on(match[3], match[2], match[1], today))


def _one(match: re.Match[str], today: date) -> Period:
    return Period(_on(match[1], match[2], match[3], today))


def _short_span(match: re.Match[str], today: date) -> Period:
    first = _on(match[1], match[2], match[3] or match[6], today)
    return span(first, _on(match[4], match[5], match[6], max(today, first)))


def _written_span(match: re.Match[str], today: date) -> Period:
    first = _on(match[1], match[2] or match[4], match[5], today)
    return span(first, _on(match[3], match[4], match[5], today))


def _day_of_month(match: re.Match[str], today: date) -> Period:
    for months in range(3):
        start = later(today.replace(day=1), months)
        found = start + timedelta(days=int(match[1]) - 1)
        if found.month == start.month and found >= today:
            return Period(found)
    raise ValueError("no month has such a day")


_TABLE = (
    (r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", _iso),
    (rf"(?<![\d/.-]){_SHORT}{_TO}{_SHORT}(?!\d|[/.-]\d)", _short_span),
    (rf"(?<![\d/.-]){_SHORT}{_NO_COUNT}", _one),
    (r"(?<!\d)(\d{1,2}) (\d{1,2}) (\d{4})(?!\d)", _one),
    (_FROM + _DAY + _FIRST_MONTH + _TO + _DAY + _LAST_MONTH + _YEAR, _written_span),
    (_DAY + _LAST_MONTH + _YEAR, _one),
    (rf"\b(?:{_ON})(?: (?:{'|'.join(WEEKDAYS)}))? {_DAY}\W*$", _day_of_month),
)

EXPLICIT: tuple[Form, ...] = tuple((re.compile(pattern), read) for pattern, read in _TABLE)
"""Tried in this order on a text in small letters without accents; the first that fits is read."""
