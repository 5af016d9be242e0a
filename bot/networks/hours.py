"""Hours of work in the networks file: "9-17", "di, do 9-12 + 13-16", "lun-jeu 9-16; ven 9-12"."""

from __future__ import annotations

import re
from calendar import day_name
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator

from conversations.directory.hours import DAYS, WORKING_WEEK, Block, Closure, WorkingHours
from conversations.languages.packs import PACKS
from conversations.text.cleaning import folded

WRITE_IT = 'write it as "09:00-17:00", "mardi, jeudi 9-12 + 13-16" or "di, do 9-12 + 13-16"'

LONGEST_CLOSURE = timedelta(days=366)
"""A desk that is closed for longer has no use: its requests belong to another one."""

_NUMBERS = {
    name: number
    for pack in PACKS.values()
    for names in (pack.calendar.weekdays, pack.calendar.sheet_weekdays)
    for number, name in enumerate(names)
}
"""The day that a whole or a short name stands for, in each language."""
_DAY = r"[a-z]+"
_PART = re.compile(rf"(?:(?P<days>{_DAY}(?:\s*[,-]\s*{_DAY})*)\s+)?(?P<blocks>[0-9].*)")
_BLOCK = re.compile(r"(\d{1,2})(?:[:h.](\d{2})?)?\s*-\s*(\d{1,2})(?:[:h.](\d{2})?)?")
_CLOSED = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\s+-\s+(\d{4}-\d{2}-\d{2}))?")


def _hours(value: Any) -> WorkingHours:
    written = "; ".join(value) if isinstance(value, list) else str(value)
    week: list[tuple[Block, ...]] = [()] * DAYS
    for part in written.lower().split(";"):
        found = _PART.fullmatch(part.strip())
        if found is None:
            raise ValueError(f'holds "{part.strip()}", which is no time of work; {WRITE_IT}')
        blocks = tuple(_blocks(found["blocks"]))
        for day in _days(found["days"] or ""):
            if week[day]:
                raise ValueError(f'names {day_name[day]} twice; join its hours with "+"')
            week[day] = blocks
    return WorkingHours(tuple(week))


def _days(written: str) -> Iterator[int]:
    """Read days and spans of days; none are those from Monday to Friday."""
    if not written:
        yield from range(WORKING_WEEK)
        return
    for span in written.split(","):
        first, _dash, last = (name.strip() for name in span.partition("-"))
        start, end = _number(first), _number(last or first)
        if end < start:
            told = span.strip()
            raise ValueError(f'holds "{told}", which is upside down; begin with the earlier day')
        yield from range(start, end + 1)


def _number(name: str) -> int:
    if folded(name) not in _NUMBERS:
        raise ValueError(f'holds "{name}", which is no day of the week; {WRITE_IT}')
    return _NUMBERS[folded(name)]


def _blocks(written: str) -> Iterator[Block]:
    before = time.min
    for part in written.split("+"):
        found = _BLOCK.fullmatch(part.strip())
        if found is None:
            raise ValueError(f'holds "{part.strip()}", which is no time of work; {WRITE_IT}')
        opens, closes = _time(found[1], found[2]), _time(found[3], found[4])
        if closes <= opens:
            raise ValueError(
                f'holds "{part.strip()}", which ends before it begins; a desk works by day'
            )
        if opens < before:
            raise ValueError(f'holds "{part.strip()}", which begins before the hours ahead of it')
        before = closes
        yield Block(opens, closes)


def _time(hour: str, minute: str | None) -> time:
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        told = f"{hour}:{minute or '00'}"
        raise ValueError(f'holds "{told}", which is no time of the day') from None


def _closures(value: Any) -> tuple[Closure, ...]:
    written = value if isinstance(value, list) else [value]
    return tuple(_closure(str(one).strip()) for one in written)


def _closure(written: str) -> Closure:
    found = _CLOSED.fullmatch(written)
    try:
        first = date.fromisoformat(found[1]) if found else None
        last = date.fromisoformat(found[2] or found[1]) if found else None
    except ValueError:
        first = last = None
    if first is None or last is None:
        raise ValueError(
            f'holds "{written}", which is no day; write "2026-12-24" or "2026-12-24 - 2027-01-02"'
        )
    if last < first:
        raise ValueError(f'holds "{written}", which is upside down; begin with the earlier day')
    if last - first > LONGEST_CLOSURE:
        raise ValueError(
            f'holds "{written}", more than a year; give the territories of a desk that is closed '
            "for good to another one"
        )
    return Closure(first, last)


Hours = Annotated[WorkingHours, BeforeValidator(_hours)]
Closures = Annotated[tuple[Closure, ...], BeforeValidator(_closures)]
