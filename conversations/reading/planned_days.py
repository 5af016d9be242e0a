"""The day that a coordinator names for a next step: "call back on Thursday", "rappeler le 4/12"."""

from __future__ import annotations

from datetime import date, timedelta

from conversations.languages.packs import every
from conversations.reading.dates import Timing, find_timing, read_timing
from conversations.reading.moments.marks import marks_of
from conversations.text.cleaning import unaccented

A_WEEK = 7
_TO = every(lambda pack: pack.date_words.to)


def planned_day(text: str, today: date) -> date | None:
    """Give the one day that a text names, today or later; the first one of a period.

    A weekday alone is the next one to come. None where no day is named, or several are.
    """
    found = find_timing(text, today)
    timing = read_timing(text[found[0] : found[1]], today) if found else None
    if isinstance(timing, Timing) and (day := timing.on or timing.until):
        return day
    tokens = marks_of(unaccented(text), today)
    weekdays = [token.days for token in tokens if token.days]
    dated = [token for token in tokens if token.period]
    if len(weekdays) != 1 or len(weekdays[0]) != 1 or dated:
        return None
    (weekday,) = weekdays[0]
    return today + timedelta(days=(weekday - today.weekday() - 1) % A_WEEK + 1)


def last_day(text: str, today: date) -> date | None:
    """Give the day until which somebody is away: "4/12", or "tot 4/12" with the word before it."""
    first, _space, rest = text.partition(" ")
    until = unaccented(first).lower() in _TO
    return planned_day(text, today) or (planned_day(rest, today) if until else None)
