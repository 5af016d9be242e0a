"""Figures with signs between them: a date, an hour, or neither."""

from __future__ import annotations

import re
from datetime import date

from conversations.reading.moments.tokens import Kind, Token
from conversations.reading.periods import Period, named_day

_DIGITS = re.compile(r"\d+")
_LAST_HOUR = 24
_MONTHS = 12
_DAYS = 31
_AS_MINUTES = frozenset({5, 10})
"""Months that are minutes as well: "9.10" may be the ninth of October or ten past nine."""
_ALWAYS = frozenset({"24/7", "7/7", "6/7", "5/7", "1/2"})
"""With a stroke: "24/7", "7 days out of 7", "one out of two"; rather that than a day in July."""


def read_figures(token: Token, today: date, *, hourly: bool) -> Token:
    """Tell a date from an hour, and from a number of a room; `hourly` if its neighbours are hours.

    A date that may be an hour, and one that no calendar has, say when and are no date.
    """
    numbers = [int(digits) for digits in _DIGITS.findall(token.text)]
    if len(numbers) > len("dm"):
        return _full(token, numbers, today)
    first, second = numbers
    if "." in token.text:
        kind = _dotted(first, second, token.text, hourly=hourly)
    elif "/" in token.text:
        kind = Kind.VAGUE if token.text in _ALWAYS else Kind.DATE
    else:
        kind = _joined(first, second, hourly=hourly)
    return dated(token, first, second, None, today) if kind is Kind.DATE else _of(token, kind)


def _dotted(first: int, second: int, text: str, *, hourly: bool) -> Kind:
    minutes = len(text.split(".")[1]) == len("mm")
    if minutes and first <= _LAST_HOUR and second < 60:  # noqa: PLR2004
        if hourly or second > _MONTHS or not second:
            return Kind.HOUR
        if second in _AS_MINUTES:
            return Kind.VAGUE
    return Kind.DATE


def _joined(first: int, second: int, *, hourly: bool) -> Kind:
    """Read "9-12" as hours where it stands so, "15-9" as a date."""
    if first < second <= _LAST_HOUR:
        return Kind.HOUR if hourly or second > _MONTHS else Kind.VAGUE
    return Kind.DATE


def _full(token: Token, numbers: list[int], today: date) -> Token:
    """Read a date with its year: if no calendar has it, it is a slip, and no answer."""
    first, month, last = numbers
    day, year = (last, str(first)) if first > _DAYS else (first, _DIGITS.findall(token.text)[2])
    found = dated(token, day, month, year, today)
    return found if found.period else token


def dated(token: Token, day: int, month: int, year: str | None, today: date) -> Token:
    """Give a date; words that say when, if none is certain; nothing of time, if none can be."""
    if not (1 <= day <= _DAYS and 1 <= month <= _MONTHS):
        return token
    found = named_day(day, month, year, today)
    if found is None:
        return _of(token, Kind.VAGUE)
    return token._replace(kind=Kind.DATE, period=Period(found, found))


def _of(token: Token, kind: Kind) -> Token:
    return token._replace(kind=kind)
