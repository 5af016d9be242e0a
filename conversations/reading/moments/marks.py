"""Tokens put together: a number and its month, two ends of a stretch, a weekday and "next"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from conversations.languages.calendar_words import SHORT_WEEKDAYS
from conversations.languages.packs import every
from conversations.reading.moments.figures import dated, read_figures
from conversations.reading.moments.hours import BEGINNINGS, counts, hour, hourly, lone_day
from conversations.reading.moments.row import OF, OPENING, THE, Found, Row, to_words
from conversations.reading.moments.tokens import Kind, Token, cut
from conversations.reading.periods import Period, later

_THIS = every(lambda pack: pack.time_words.this)
_WITHIN = every(lambda pack: pack.date_words.within)
_ALSO = every(lambda pack: [pack.numbers.conjunction])
_OTHERS = every(lambda pack: pack.date_words.links)
_MAY_BEGIN = BEGINNINGS | OPENING | THE | _THIS | SHORT_WEEKDAYS.keys()
"""Plain words at which a rule may find something; at all others none does."""
_FRIDAY = 4
_DAYS_AHEAD = {Kind.TODAY: 0, Kind.TOMORROW: 1, Kind.DAY_AFTER: 2}
_YEARS_AHEAD = 3


def marks_of(plain: str, today: date) -> list[Token]:
    """Cut a text in small letters without accents, and say of each piece what time it tells."""
    tokens = cut(plain)
    for rule in (_figures, counts, _day, _span, _weekday, _next, hour, lone_day):
        tokens = _applied(rule, tokens, plain, today)
    return tokens


def _applied(
    rule: Callable[[Row, int], Found | None], tokens: list[Token], plain: str, today: date
) -> list[Token]:
    row, at, done = Row(tokens, plain, today), 0, list[Token]()
    while at < len(tokens):
        token = tokens[at]
        begins = token.kind is not Kind.WORD or token.text in _MAY_BEGIN
        found = rule(row, at) if begins else None
        done.append(found.token if found else token)
        at += found.length if found else 1
    return done


def _figures(row: Row, at: int) -> Found | None:
    token = row.tokens[at]
    if token.kind is not Kind.FIGURES:
        return None
    if row.is_counted(at) or row.is_numbered(at):
        return Found(1, token._replace(kind=Kind.NOT_TIME))
    return Found(1, read_figures(token, row.today, hourly=hourly(row, at)))


def _day(row: Row, at: int) -> Found | None:
    """Read a number and its month, and a day told from today."""
    token = row.tokens[at]
    if token.kind in _DAYS_AHEAD:
        day = row.today + timedelta(days=_DAYS_AHEAD[token.kind])
        return Found(1, token._replace(kind=Kind.DATE, period=Period(day, day)))
    if token.kind is Kind.SHORT_MONTH and row.text(at - 1) in _WITHIN:
        return Found(1, token._replace(kind=Kind.MONTH))
    if token.kind is Kind.MONTH:
        length = 1 + (_year(row, at + 1) is not None)
        return Found(length, row.joined(at, length, Kind.MONTH))
    if token.kind is not Kind.NUMBER:
        return None
    return _numbered_day(row, at)


def _numbered_day(row: Row, at: int) -> Found | None:
    month_at = at + 1 + (row.text(at + 1) in OF)
    month = row.kind(month_at)
    if month in {Kind.THIS_MONTH, Kind.NEXT_MONTH}:
        first = later(row.today.replace(day=1), int(month is Kind.NEXT_MONTH))
        number, length = first.month, month_at - at + 1
        year: str | None = str(first.year)
    elif month in {Kind.MONTH, Kind.SHORT_MONTH}:
        number, year = row.tokens[month_at].number, _year(row, month_at + 1)
        length = month_at - at + 1 + (year is not None)
    else:
        return None
    day = row.tokens[at].number
    whole = dated(row.joined(at, length, Kind.VAGUE), day, number, year, row.today)
    return Found(length, whole)


def _year(row: Row, at: int) -> str | None:
    """Give a year that stands behind a month: 2027, or 27 where no hour begins with it."""
    if row.kind(at) is not Kind.NUMBER:
        return None
    text = row.tokens[at].text
    if len(text) == len("2027") and text.startswith("20"):
        return text
    near = range(row.today.year, row.today.year + _YEARS_AHEAD)
    return text if any(text == f"{year % 100:02}" for year in near) else None


def _span(row: Row, at: int) -> Found | None:
    """Read two ends: "du 12 au 16 mars", "entre le 10/3 et le 15/3", "15-18 septembre"."""
    opened = row.text(at) in OPENING
    first, first_at = _end(row, at + opened)
    if first is None:
        return None
    length = to_words(row, first_at + 1)
    also = row.text(first_at + 1) in _ALSO or row.text(first_at + 1).split(" ")[0] in _ALSO
    if not length or (also and (not opened or row.text(at) in OF)):
        return None
    last, last_at = _end(row, first_at + 1 + length)
    if last is None or last.period is None or last.period.on is None:
        return None
    on = first.period.on if first.period else _same_month(last.period.on, first.number)
    whole = row.joined(at, last_at - at + 1, Kind.VAGUE)
    if on and on < last.period.on:
        whole = whole._replace(kind=Kind.SPAN, period=Period(on, last.period.on))
    return Found(last_at - at + 1, whole)


def _same_month(last: date, day: int) -> date | None:
    return last.replace(day=day) if 1 <= day < last.day else None


class _End(NamedTuple):
    token: Token | None
    at: int


def _end(row: Row, at: int) -> _End:
    """Give one end of a stretch, with the article and the weekday before it."""
    at += row.text(at) in THE
    named = row.kind(at) is Kind.WEEKDAY
    at += named
    at += named and row.text(at) in THE
    if row.kind(at) not in {Kind.DATE, Kind.NUMBER}:
        return _End(None, at)
    token = row.tokens[at]
    if named and token.period:
        return _End(None, at)
    return _End(token, at)


def _weekday(row: Row, at: int) -> Found | None:
    """Read an abbreviation as a weekday before a date, or beside another weekday: "ma en do"."""
    token = row.tokens[at]
    days = SHORT_WEEKDAYS.get(token.text)
    if days is None:
        return None
    dated_at = at + 1 + (row.text(at + 1) in THE)
    is_one = row.kind(dated_at) in {Kind.DATE, Kind.SPAN} or any(
        row.text(at + step) in _OTHERS and _names_weekday(row, at + 2 * step) for step in (-1, 1)
    )
    return Found(1, token._replace(kind=Kind.WEEKDAY, days=days)) if is_one else None


def _names_weekday(row: Row, at: int) -> bool:
    return row.kind(at) is Kind.WEEKDAY or row.text(at) in SHORT_WEEKDAYS


def _next(row: Row, at: int) -> Found | None:
    """Read "komende vrijdag", "ce jeudi", "mardi prochain" as a date where nobody can doubt it.

    "Prochain" behind a date changes nothing of it.
    """
    if row.kind(at) is Kind.DATE and row.kind(at + 1) in {Kind.NEXT, Kind.COMING}:
        return Found(2, row.tokens[at]._replace(end=row.tokens[at + 1].end))
    for weekday_at, word_at in ((at, at + 1), (at + 1, at)):
        if row.kind(weekday_at) is not Kind.WEEKDAY:
            continue
        days = row.tokens[weekday_at].days
        sure = _sure(row, weekday_at, word_at)
        if sure is None:
            continue
        whole = row.joined(at, 2, Kind.VAGUE)
        if sure and len(days) == 1:
            ahead = (min(days) - row.today.weekday() - 1) % 7 + 1
            day = row.today + timedelta(days=ahead)
            whole = whole._replace(kind=Kind.DATE, period=Period(day, day))
        return Found(2, whole)
    return None


def _sure(row: Row, weekday_at: int, word_at: int) -> bool | None:
    """Tell whether the first such day to come is meant without doubt; None if nothing says next."""
    day, now = min(row.tokens[weekday_at].days), row.today.weekday()
    if row.kind(word_at) is Kind.COMING:
        return day != now
    if row.kind(word_at) is Kind.NEXT:
        return day <= now <= _FRIDAY
    if word_at < weekday_at and row.text(word_at) in _THIS:
        return day > now
    return None
