"""Days named from today: demain, la semaine prochaine, begin maart, dans trois semaines."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from conversations.languages.calendar_words import ABBREVIATIONS, MONTHS, WEEKDAYS
from conversations.languages.number_words import NUMBER_WORDS
from conversations.languages.pack import LanguagePack
from conversations.languages.packs import either, every
from conversations.languages.words import Forms
from conversations.reading.periods import Form, Period, days_in, full_year, later, week_from

_COUNT = r"\d{1,3}|" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_MONTH = "|".join(name for name in MONTHS if name not in ABBREVIATIONS)
_WEEKDAY = "|".join(WEEKDAYS)
_THIRDS: tuple[tuple[Callable[[LanguagePack], Forms], tuple[int, int]], ...] = (
    (lambda pack: pack.calendar.parts.beginning, (1, 10)),
    (lambda pack: pack.calendar.parts.middle, (11, 20)),
    (lambda pack: pack.calendar.parts.end, (21, 31)),
)
_PARTS = {word: days for words, days in _THIRDS for word in every(words)}
_WHOLE = (1, 31)
_PART_OF = either(lambda pack: pack.relative_words.part_of)
_PART = rf"(?:({'|'.join(sorted(_PARTS, key=len, reverse=True))})[- ](?:{_PART_OF})?)?"
_OF = rf"(?:(?:{either(lambda pack: pack.relative_words.month_of)}) )?"
_DAYS = either(lambda pack: pack.calendar.units.day)
_WEEKS = either(lambda pack: pack.calendar.units.week)
_MONTHS = either(lambda pack: pack.calendar.units.month)
_UNIT = f"({_DAYS}|{_WEEKS}|{_MONTHS})"
_WITHIN = every(lambda pack: pack.relative_words.within)
_AFTER = either(lambda pack: pack.relative_words.after | pack.relative_words.within)
_ALL_OF = either(lambda pack: pack.relative_words.all_of)
_NO_WEEKDAY = "".join(
    rf"(?<!\b{word} )" for word in sorted(every(lambda pack: pack.relative_words.on_weekday))
)
_NEXT_BEFORE = either(lambda pack: pack.relative_words.next_before)
_NEXT_AFTER = either(lambda pack: pack.relative_words.next_after)
_SPAN = either(lambda pack: pack.relative_words.month_span)
_TO = f" (?:{either(lambda pack: pack.relative_words.to)}|-) "
_YEAR = r"(?: (\d{4}))?"


def _today(_match: re.Match[str], today: date) -> Period:
    return Period(today)


def _tomorrow(_match: re.Match[str], today: date) -> Period:
    return Period(today + timedelta(days=1))


def _day_after(_match: re.Match[str], today: date) -> Period:
    return Period(today + timedelta(days=2))


def _this_week(_match: re.Match[str], today: date) -> Period:
    return Period(today, today + timedelta(days=6 - today.weekday()))


def _next_week(_match: re.Match[str], today: date) -> Period:
    return week_from(today + timedelta(days=7 - today.weekday()))


def _this_month(_match: re.Match[str], today: date) -> Period:
    return Period(today, today.replace(day=days_in(today.year, today.month)))


def _next_month(_match: re.Match[str], today: date) -> Period:
    first = later(today.replace(day=1), 1)
    return Period(first, first.replace(day=days_in(first.year, first.month)))


def _next_year(_match: re.Match[str], today: date) -> Period:
    return Period(date(today.year + 1, 1, 1), date(today.year + 1, 12, 31))


def _after_a_while(match: re.Match[str], today: date) -> Period:
    """Read "dans trois semaines" as that day; with an article, or "binnen", as the last day."""
    count = int(match[3]) if match[3].isdecimal() else NUMBER_WORDS[match[3]]
    if re.fullmatch(_MONTHS, match[4]):
        day = later(today, count)
    else:
        day = today + timedelta(days=count * (1 if re.fullmatch(_DAYS, match[4]) else 7))
    within = bool(match[2]) or match[1] in _WITHIN
    return Period(None, day) if within else Period(day)


def _weekday(match: re.Match[str], today: date) -> Period:
    ahead = (WEEKDAYS[match[1]] - today.weekday() - 1) % 7 + 1
    return Period(today + timedelta(days=ahead))


def _of_month(part: tuple[int, int], month: int, year: int) -> Period:
    last = days_in(year, month)
    return Period(date(year, month, part[0]), date(year, month, min(part[1], last)))


def _month(match: re.Match[str], today: date) -> Period:
    """Read a month or a part of it: the one to come, or what is left of the one that runs."""
    part = _PARTS[match[1]] if match[1] else _WHOLE
    month = MONTHS[match[2]]
    if match[3]:
        return _of_month(part, month, full_year(match[3]))
    on, until = _of_month(part, month, today.year)
    if until is not None and until < today:
        return _of_month(part, month, today.year + 1)
    return Period(max(on or today, today), until)


def _months(match: re.Match[str], today: date) -> Period:
    last_year = full_year(match[3]) if match[3] else None
    until = _of_month(_WHOLE, MONTHS[match[2]], last_year or today.year).until or today
    if until < today and last_year is None:
        until = _of_month(_WHOLE, MONTHS[match[2]], today.year + 1).until or today
    on = date(until.year, MONTHS[match[1]], 1)
    return Period(on if on <= until else later(on, -12), until)


_TABLE = (
    (rf"\b(?:{either(lambda pack: pack.relative_words.today)})\b", _today),
    (rf"\b(?:{either(lambda pack: pack.relative_words.day_after)})\b", _day_after),
    (rf"\b(?:{either(lambda pack: pack.relative_words.tomorrow)})\b", _tomorrow),
    (rf"\b(?:{either(lambda pack: pack.relative_words.this_week)})\b", _this_week),
    (rf"\b(?:{either(lambda pack: pack.relative_words.next_week)})\b", _next_week),
    (rf"\b(?:{either(lambda pack: pack.relative_words.this_month)})\b", _this_month),
    (rf"\b(?:{either(lambda pack: pack.relative_words.next_month)})\b", _next_month),
    (rf"\b(?:{either(lambda pack: pack.relative_words.next_year)})\b", _next_year),
    (rf"\b({_AFTER}) ((?:{_ALL_OF}) )?({_COUNT}) {_UNIT}\b", _after_a_while),
    (
        rf"{_NO_WEEKDAY}\b(?:(?:{_NEXT_BEFORE}) )?({_WEEKDAY})\b(?: (?:{_NEXT_AFTER}))?",
        _weekday,
    ),
    (rf"\b(?:(?:{_SPAN}) )?({_MONTH}){_TO}({_MONTH})\b{_YEAR}", _months),
    (rf"\b{_PART}{_OF}({_MONTH})\b{_YEAR}", _month),
)

RELATIVE: tuple[Form, ...] = tuple((re.compile(pattern), read) for pattern, read in _TABLE)
"""Tried in this order on a text in small letters without accents; the first that fits is read."""
