"""Days named from today: demain, la semaine prochaine, begin maart, dans trois semaines."""

from __future__ import annotations

import re
from datetime import date, timedelta

from conversations.languages.calendar_words import ABBREVIATIONS, MONTHS, WEEKDAYS
from conversations.languages.number_words import NUMBER_WORDS
from conversations.reading.periods import Form, Period, days_in, full_year, later, week_from

_COUNT = r"\d{1,3}|" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_MONTH = "|".join(name for name in MONTHS if name not in ABBREVIATIONS)
_WEEKDAY = "|".join(WEEKDAYS)
_PARTS = {
    "debut": (1, 10),
    "begin": (1, 10),
    "mi": (11, 20),
    "midden": (11, 20),
    "half": (11, 20),
    "fin": (21, 31),
    "eind": (21, 31),
    "einde": (21, 31),
}
_WHOLE = (1, 31)
_PART = rf"(?:({'|'.join(sorted(_PARTS, key=len, reverse=True))})[- ](?:de |van |d')?)?"
_OF = "(?:le mois de |de maand )?"
_UNIT = "(jours?|semaines?|mois|dagen|dag|weken|week|maanden|maand)"
_TO = " (?:a|au|tot|tot en met|et|en|ou|of|-) "
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
    if match[4].startswith(("mois", "maand")):
        day = later(today, count)
    else:
        day = today + timedelta(days=count * (1 if match[4].startswith(("jour", "dag")) else 7))
    within = bool(match[2]) or match[1] in {"binnen", "d'ici", "endeans"}
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
    (r"\b(?:aujourd'hui|vandaag)\b", _today),
    (r"\b(?:apres[- ]demain|overmorgen)\b", _day_after),
    (r"\bdemain\b|(?<!\bs )\bmorgen\b", _tomorrow),
    (r"\bcette semaine\b|\bdeze week\b", _this_week),
    (r"\bsemaine prochaine\b|\bsemaine qui vient\b|\b(?:volgende|komende) week\b", _next_week),
    (r"\bce mois(?:-ci)?\b|\bdeze maand\b", _this_month),
    (r"\bmois prochain\b|\b(?:volgende|komende) maand\b", _next_month),
    (r"\b(?:l'an|l'annee|annee) prochaine?\b|\bvolgend jaar\b", _next_year),
    (rf"\b(dans|d'ici|endeans|binnen|over) (les |de )?({_COUNT}) {_UNIT}\b", _after_a_while),
    (
        rf"(?<!\ble )(?<!\bop )\b(?:volgende |komende |aanstaande )?({_WEEKDAY})\b(?: prochain)?",
        _weekday,
    ),
    (rf"\b(?:de |van |entre )?({_MONTH}){_TO}({_MONTH})\b{_YEAR}", _months),
    (rf"\b{_PART}{_OF}({_MONTH})\b{_YEAR}", _month),
)

RELATIVE: tuple[Form, ...] = tuple((re.compile(pattern), read) for pattern, read in _TABLE)
"""Tried in this order on a text in small letters without accents; the first that fits is read."""
