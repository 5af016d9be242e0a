"""A text cut into words, numbers and phrases, each with what it can have to do with time.

Time grows with the length of the text: one expression cuts it, and a phrase is looked up by its
first words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import Any, NamedTuple

from conversations.languages.calendar_words import ABBREVIATIONS, HOUR_SIGNS, MONTHS, WEEKDAYS
from conversations.languages.number_words import ARTICLES, NUMBER_WORDS
from conversations.languages.packs import PACKS, either, every
from conversations.languages.words import Forms
from conversations.reading.periods import Period


class Kind(Enum):
    """What a token can have to do with time."""

    WORD = auto()
    DOUBT = auto()
    HARMLESS = auto()
    NOT_TIME = auto()
    NUMBER = auto()
    DASH = auto()
    FIGURES = auto()
    SHORT_MONTH = auto()
    COMING = auto()
    NEXT = auto()
    UNTIL_A_DATE = auto()
    ABOUT = auto()
    # What follows is of time without doubt.
    TODAY = auto()
    TOMORROW = auto()
    DAY_AFTER = auto()
    THIS_WEEK = auto()
    NEXT_WEEK = auto()
    THIS_MONTH = auto()
    NEXT_MONTH = auto()
    SINCE = auto()
    UNTIL = auto()
    LIMIT = auto()
    HOUR = auto()
    WHILE = auto()
    VAGUE = auto()
    ASAP = auto()
    TWO_WEEKS = auto()
    A_MONTH = auto()
    MONTH = auto()
    WEEKDAY = auto()
    DATE = auto()
    SPAN = auto()


NO_TIME = frozenset(
    {Kind.WORD, Kind.DOUBT, Kind.HARMLESS, Kind.NOT_TIME, Kind.NUMBER, Kind.DASH, Kind.FIGURES}
    | {Kind.SHORT_MONTH, Kind.COMING, Kind.NEXT, Kind.UNTIL_A_DATE, Kind.ABOUT}
)
"""What stands in texts that say nothing about when, too."""


class Token(NamedTuple):
    """A stretch of the text, from `start` to `end`."""

    kind: Kind
    start: int
    end: int
    text: str
    number: int = 0
    """Of a number, a month from 1, a weekday from Monday = 0; 1 of a day that has an hour in it."""
    days: frozenset[int] = frozenset()
    """Of a weekday: those it can be."""
    period: Period | None = None
    """Of a date or a span."""


Phrase = tuple[tuple[str, ...], Kind, int]
"""What follows the first word, and what the whole means."""


def _listed() -> Iterator[tuple[str, Kind, int]]:
    """Give each phrase with its kind; of the same phrase, the first counts."""
    yield from _numbers()
    for name, month in MONTHS.items():
        yield name, Kind.SHORT_MONTH if name in ABBREVIATIONS else Kind.MONTH, month
    for name, day in WEEKDAYS.items():
        yield name, Kind.WEEKDAY, day
        for pack in PACKS.values():
            parts = (*pack.time_words.day_parts, pack.time_words.tomorrow[0])
            yield from ((f"{name}{part}", Kind.WEEKDAY, day) for part in parts if " " not in part)
    for kind, phrases in _kinds():
        hourly = kind in {Kind.TODAY, Kind.TOMORROW}
        yield from ((phrase, kind, int(hourly and at > 0)) for at, phrase in enumerate(phrases))


def _numbers() -> Iterator[tuple[str, Kind, int]]:
    """Give the numbers in words, those of days among them, and hours that are told by halves."""
    for word, value in NUMBER_WORDS.items():
        if word not in ARTICLES and word not in ABBREVIATIONS:
            yield word, Kind.NUMBER, value
    for pack in PACKS.values():
        for word, value in pack.numbers.words.items():
            for ending in pack.date_words.day_endings:
                endings = (ending, f"{ending}n") if len(ending) > 1 else (ending,)
                ordinals = {f"{word}{one}" for one in endings} - ARTICLES
                yield from ((ordinal, Kind.NUMBER, value) for ordinal in ordinals)
            yield from ((f"{half}{word}", Kind.HOUR, 0) for half in pack.date_words.joined_quarters)
        for told in pack.date_words.day_numbers:
            word, _, number = told.partition("=")
            yield word, Kind.NUMBER, int(number)


def _kinds() -> Iterator[tuple[Kind, Forms]]:
    told = [pack.time_words for pack in PACKS.values()]
    for words in told:
        yield Kind.NOT_TIME, words.not_time
        yield Kind.TODAY, words.today
        yield Kind.TOMORROW, words.tomorrow
        yield Kind.DAY_AFTER, words.day_after
        yield Kind.THIS_WEEK, words.this_week
        yield Kind.NEXT_WEEK, words.next_week
        yield Kind.THIS_MONTH, words.this_month
        yield Kind.NEXT_MONTH, words.next_month
        yield Kind.COMING, words.coming
        yield Kind.NEXT, words.next
        yield Kind.TWO_WEEKS, words.two_weeks
        yield Kind.A_MONTH, words.month
        yield Kind.ASAP, words.soon
        yield Kind.HOUR, words.day_parts
        yield Kind.WHILE, words.circumstances
        yield Kind.VAGUE, words.vague
    for words in told:
        yield Kind.SINCE, words.since
        yield Kind.UNTIL, words.until
        yield Kind.UNTIL_A_DATE, words.until_a_date
        yield Kind.ABOUT, words.about
        yield Kind.LIMIT, words.other_limits
    for words in told:
        yield Kind.DOUBT, words.doubt
    for words in told:
        yield Kind.HARMLESS, words.harmless


def _by_first_words() -> dict[str, dict[str, tuple[Phrase, ...]]]:
    """Give the phrases by their first word and their second, the longest first.

    Thousands of first words go on alike: that is held once.
    """
    known: dict[str, Phrase] = {}
    same: dict[Any, Any] = {}
    for phrase, kind, number in _listed():
        more = tuple(same.setdefault(word, word) for word in phrase.split()[1:])
        known.setdefault(phrase, (same.setdefault(more, more), kind, number))
    table: dict[str, dict[str, list[Phrase]]] = {}
    for phrase, found in sorted(known.items(), key=lambda one: len(one[1][0]), reverse=True):
        first, second = phrase.split(maxsplit=1)[0], (*found[0], "")[0]
        table.setdefault(first, {}).setdefault(second, []).append(found)
    alike = {
        first: tuple((second, tuple(found)) for second, found in begun.items())
        for first, begun in table.items()
    }
    return {first: same.setdefault(begun, dict(begun)) for first, begun in alike.items()}


_PHRASES = _by_first_words()
_HOURS = "|".join(sorted(every(lambda pack: pack.date_words.hour), key=len, reverse=True))
_OF = "|".join(every(lambda pack: pack.date_words.of))
_ENDINGS = either(lambda pack: filter(str.isalpha, pack.date_words.day_endings))
_WEEKS = "|".join(sorted(every(lambda pack: pack.date_words.week_signs), key=len, reverse=True))
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_CUT = re.compile(
    r"(?P<phone>(?<![\d/.-])(?:\+\d|0\d\d|0\d[ /.]\d{3}(?!\d))\d*(?:[ ./-]?\d+)*+)"
    r"|(?P<full>\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2} ?(?P<sign>[/.-]) ?\d{1,2} ?(?P=sign) ?"
    r"(?:\d{4}|\d{2})(?!\d)|\d{1,2} \d{1,2} 20\d\d(?!\d))"
    rf"|(?P<hour>(?:[01]?\d|2[0-4])(?:[.:]\d\d)? ?(?:{_HOURS})(?:(?<=[{HOUR_SIGNS}])[0-5]\d"
    r"| [0-5]\d)?"
    r"(?![^\W_])|(?:[01]?\d|2[0-4]):[0-5]\d(?!\d))"
    rf"|(?P<times>(?:{_WEEKS})\d{{1,2}}(?![^\W_])"
    r"|\d{1,2} ?x(?![^\W_])|\d{1,2} ?/ ?20\d\d(?!\d))"
    r"|(?P<short>\d{1,2} ?/ ?\d{1,2}(?!\d|/\d)|\d{1,2}\.\d{1,2}(?!\d|\.\d)"
    rf"|\d{{1,2}} ?[-–] ?\d{{1,2}}(?!\d|[/.:-]\d| ?(?:{_HOURS})(?![a-z])"
    rf"| ?(?:(?:{_OF}) )?(?:{_NAMES})(?![a-z])))"
    rf"|(?P<number>\d{{1,9}})(?P<ending>(?:{_ENDINGS})(?![^\W_]))?"
    r"|(?P<word>[^\W\d_]+)|(?P<dash>[-–])"
)


def cut(plain: str) -> list[Token]:
    """Cut a text in small letters without accents; signs but for dashes are left out."""
    raw = [
        Token(_RAW[match.lastgroup or "number"], match.start(), match.end(), match[0])
        for match in _CUT.finditer(plain)
    ]
    tokens, at = [], 0
    while at < len(raw):
        length, token = _phrase(raw, at)
        tokens.append(token)
        at += length
    return tokens


_RAW = {
    "phone": Kind.NOT_TIME,
    "full": Kind.FIGURES,
    "hour": Kind.HOUR,
    "times": Kind.VAGUE,
    "short": Kind.FIGURES,
    "number": Kind.NUMBER,
    "ending": Kind.NUMBER,
    "word": Kind.WORD,
    "dash": Kind.DASH,
}


def _phrase(raw: list[Token], at: int) -> tuple[int, Token]:
    """Give the longest phrase that begins here, and of how many words it is; dashes join them."""
    first = raw[at]
    for more, kind, number in _begun(raw, at):
        last, matched = at, 0
        while matched < len(more) and last + 1 < len(raw):
            last += 1
            if raw[last].kind is Kind.DASH:
                continue
            if raw[last].text != more[matched]:
                break
            matched += 1
        if matched == len(more):
            days = frozenset({number}) if kind is Kind.WEEKDAY else frozenset[int]()
            text = " ".join((first.text, *more))
            end = raw[last].end
            return last - at + 1, Token(kind, first.start, end, text, number, days)
    if first.kind is Kind.NUMBER:
        digits = re.match(r"\d+", first.text)
        assert digits is not None
        return 1, Token(Kind.NUMBER, first.start, first.end, first.text, int(digits[0]))
    return 1, first


def _begun(raw: list[Token], at: int) -> Iterator[Phrase]:
    """Give the phrases of which the first words stand here, the longest first."""
    begun = _PHRASES.get(raw[at].text)
    if begun:
        later = (raw[one] for one in range(at + 1, len(raw)))
        words = (token.text for token in later if token.kind is not Kind.DASH)
        yield from begun.get(next(words, ""), ())
        yield from begun.get("", ())
