"""When it should happen: a date, a period, or words that are an answer too."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from conversations.languages.calendar_words import (
    AS_SOON_AS_POSSIBLE,
    AT_ONCE,
    EXCLUDED,
    FILLERS,
    FROM,
    RECURRING,
    UNTIL,
    WEEKDAYS,
    WITHIN_A_MONTH,
    WITHIN_TWO_WEEKS,
)
from conversations.languages.packs import either
from conversations.reading.explicit_dates import EXPLICIT
from conversations.reading.periods import Form, Period, later
from conversations.reading.rejection import Rejection
from conversations.reading.relative_dates import RELATIVE
from conversations.text import Msg, _
from conversations.text.cleaning import clean, folded, unaccented

LONGEST = 120
"""Characters of an answer in words."""

FARTHEST = 24
"""Months from today: what lies beyond is a slip, or not yet a request."""

_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
Reader = Callable[[re.Match[str], date], Period]

_END = re.compile(either(lambda pack: pack.calendar.parts.end))
_ONE_PERIOD = either(lambda pack: pack.date_words.between)
_EITHER = either(lambda pack: pack.date_words.either)
_TWO_DAYS = re.compile(rf"(?!{_ONE_PERIOD}).* (?:{_EITHER}) ")


_IMPOSSIBLE = _("This date is in no calendar. Type a day and a month, like {example}.")
_NO_DATE = _("Type a day and a month, like {example}.")
_PAST = _("This date is past. Type a day to come, like {example}.")
_FAR = _("This date is more than two years away. Type a nearer one, like {example}.")
_UNREADABLE = _(
    "Type a date, like {example}, or a few words: at most {most} characters, signs alone are not"
    " enough."
)


class TimingKind(StrEnum):
    """The ways to say when."""

    ASAP = "asap"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"
    DATE = "date"
    WORDS = "words"


class Timing(BaseModel):
    """When it should happen.

    `on` is the day or the first day, `until` the last one, both included and either may be open.
    `words` are the person's own, kept when they say more than the dates do.
    """

    model_config = ConfigDict(frozen=True)

    kind: TimingKind
    on: date | None = None
    until: date | None = None
    words: str | None = None


def timing_of(kind: TimingKind, today: date) -> Timing:
    """Give what a button means today: 14 days, or one month of the calendar."""
    match kind:
        case TimingKind.TWO_WEEKS:
            return Timing(kind=kind, until=today + timedelta(days=14))
        case TimingKind.MONTH:
            return Timing(kind=kind, until=later(today, 1))
        case _:
            return Timing(kind=kind)


def read_timing(typed: str, today: date) -> Timing | Rejection:
    """Read a Belgian date or period, in any of the languages, seen from today.

    A day without a year is the next one to come. What has no date ("after the holidays", "every two
    months") is kept in words. A date that no calendar has, a past one and one beyond two years are
    rejected, and so are figures that are no date.
    """
    text = " ".join(clean(typed).split())
    if len(text) > LONGEST or not folded(text):
        return _rejected(_UNREADABLE, today)
    plain = unaccented(text.translate(_APOSTROPHES))
    return (
        _button(text, plain, today)
        or _dated(text, plain, today)
        or (_words(text) if any(map(str.isalpha, text)) else _rejected(_NO_DATE, today))
    )


def _words(text: str) -> Timing:
    return Timing(kind=TimingKind.WORDS, words=text)


def _button(text: str, plain: str, today: date) -> Timing | None:
    if WITHIN_TWO_WEEKS.fullmatch(plain):
        return timing_of(TimingKind.TWO_WEEKS, today)
    if WITHIN_A_MONTH.fullmatch(plain):
        return timing_of(TimingKind.MONTH, today)
    if AT_ONCE.fullmatch(plain):
        return timing_of(TimingKind.ASAP, today)
    if (soon := AS_SOON_AS_POSSIBLE.search(plain)) and not any(_matches(EXPLICIT, plain)):
        more = folded(plain[: soon.start()] + " " + plain[soon.end() :])
        return Timing(kind=TimingKind.ASAP, words=text if set(more.split()) - FILLERS else None)
    return None


def _dated(text: str, plain: str, today: date) -> Timing | Rejection | None:
    """Read the first date there is; None where only words tell when."""
    if EXCLUDED.search(plain):
        return _words(text)
    for forms in (EXPLICIT,) if RECURRING.search(plain) else (EXPLICIT, RELATIVE):
        impossible = False
        for match, read in _matches(forms, plain):
            try:
                period = read(match, today)
            except ValueError:
                impossible = True
            else:
                return _checked(period, match, text, today)
        if impossible:
            return _rejected(_IMPOSSIBLE, today)
    return None


def _matches(forms: tuple[Form, ...], plain: str) -> Iterator[tuple[re.Match[str], Reader]]:
    return ((match, read) for pattern, read in forms for match in pattern.finditer(plain))


def _checked(period: Period, match: re.Match[str], text: str, today: date) -> Timing | Rejection:
    on, until = _bounded(period, match)
    if (until or on or today) < today:
        return _rejected(_PAST, today)
    if (on or until or today) > later(today, FARTHEST):
        return _rejected(_FAR, today)
    words = text if _says_more(period, match) else None
    return Timing(kind=TimingKind.DATE, on=on, until=until, words=words)


def _bounded(period: Period, match: re.Match[str]) -> Period:
    """Open one side of a period where the words before it do: from, after, before, until.

    A day alone is a period of one day.
    """
    before = match.string[: match.start()]
    if FROM.search(before):
        return Period(period.on)
    if UNTIL.search(before):
        return Period(None, period.until if _END.match(match[0]) else period.on)
    return Period(period.on, period.until or period.on)


def _says_more(period: Period, match: re.Match[str]) -> bool:
    """Tell whether words stand beside the dates, or the dates are two days and not a period."""
    beside = folded(match.string[: match.start()] + " " + match.string[match.end() :])
    more = set(beside.split()) - FILLERS
    if period.on and len(more) == 1 and WEEKDAYS.get(min(more)) == period.on.weekday():
        return False
    return bool(more) or _TWO_DAYS.match(match[0]) is not None or period.on is None


def _rejected(advice: Msg, today: date) -> Rejection:
    return Rejection(advice(example=f"{later(today.replace(day=15), 1):%d/%m}", most=LONGEST))
