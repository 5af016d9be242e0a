"""When it should happen: a date, a period, or words that are an answer too."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from conversations.reading.moments.marks import marks_of
from conversations.reading.moments.meaning import Meaning, Sense, meaning_of, stretch_of
from conversations.reading.periods import later
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _
from conversations.text.cleaning import clean, folded, unaccented

LONGEST = 300
"""Characters of an answer in words."""

FARTHEST = 24
"""Months from today: what lies beyond is a slip, or not yet a request."""

_IMPOSSIBLE = _("This date is in no calendar. Type a day and a month, like {example}.")
_NO_DATE = _("Type a day and a month, like {example}.")
_PAST = _("This date is past. Type a day to come, like {example}.")
_FAR = _("This date is more than two years away. Type a nearer one, like {example}.")
_NO_TIME = _(
    "Nothing in these words says when. Type a day, like {example}, or a few words: “in May”, “as"
    " soon as possible”."
)
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
    """Read when something suits, in any of the languages, seen from today.

    A date or a period is computed where the words name one and say nothing else that could change
    it; anything more is kept in words, and so is a date that no calendar has. A day without a year
    is the next one to come, if it is not long until then. Rejected: what says nothing about time,
    and a date that is past or beyond two years and stands alone.
    """
    text = " ".join(clean(typed).split())
    if len(text) > LONGEST or not folded(text):
        return _rejected(_UNREADABLE, today)
    plain = unaccented(text)
    meaning = meaning_of(marks_of(plain, today), plain, today)
    match meaning.sense:
        case Sense.NOTHING if any(map(str.isalpha, text)):
            return _rejected(_NO_TIME, today)
        case Sense.NOTHING:
            return _rejected(_IMPOSSIBLE if meaning.figures else _NO_DATE, today)
        case Sense.WORDS:
            return Timing(kind=TimingKind.WORDS, words=text)
        case Sense.DATE:
            return _dated(meaning, text, today)
        case button:
            timing = timing_of(TimingKind(button.value), today)
            return timing.model_copy(update={"words": text}) if meaning.says_more else timing


def _dated(meaning: Meaning, text: str, today: date) -> Timing | Rejection:
    on, until = meaning.period
    past = (until or on or today) < today
    if past or (on or until or today) > later(today, FARTHEST):
        if meaning.says_more:
            return Timing(kind=TimingKind.WORDS, words=text)
        return _rejected(_PAST if past else _FAR, today)
    words = text if meaning.says_more else None
    return Timing(kind=TimingKind.DATE, on=on, until=until, words=words)


def find_timing(text: str, today: date) -> tuple[int, int] | None:
    """Give the stretch of a longer text that says when, from its start to its end.

    None if nothing names a day, a month or a wish to be served soon, or if several places do.
    """
    plain, places = _aligned(text)
    found = stretch_of(marks_of(plain, today), plain)
    return (places[found[0]], places[found[1] - 1] + 1) if found else None


def _aligned(text: str) -> tuple[str, list[int]]:
    """Give the text in small letters without accents, and each sign's place in the original."""
    pieces = [sign.lower() if sign.isascii() else unaccented(sign) for sign in text]
    places = [at for at, piece in enumerate(pieces) for _sign in piece]
    return "".join(pieces), places


def _rejected(advice: Msg, today: date) -> Rejection:
    return Rejection(advice(example=f"{later(today.replace(day=15), 1):%d/%m}", most=LONGEST))
