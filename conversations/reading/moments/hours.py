"""Hours and numbers: "tss 9 en 12", "om half negen", "na 16u"; what is counted; "le 15"."""

from __future__ import annotations

from conversations.languages.number_words import ARTICLES
from conversations.languages.packs import every
from conversations.reading.moments.row import OPENING, THE, Found, Row, to_words
from conversations.reading.moments.tokens import Kind

_AT = every(lambda pack: pack.date_words.at)
_HOUR = every(lambda pack: pack.date_words.hour)
_QUARTERS = every(lambda pack: pack.date_words.quarters)
BEGINNINGS = _AT | OPENING | ARTICLES | {words.split()[0] for words in _QUARTERS}
"""Words that an hour begins with: no other word does."""
_ONLY_DAY = every(lambda pack: pack.date_words.only_day)
_LIMITS = frozenset({Kind.SINCE, Kind.UNTIL, Kind.UNTIL_A_DATE, Kind.ABOUT, Kind.LIMIT})
_LAST_HOUR = 24
_DAYS = 31


def hourly(row: Row, at: int) -> bool:
    """Tell whether what stands around some figures makes an hour of them."""
    before = row.text(at - 1) in _AT | OPENING or row.kind(at - 1) in _LIMITS
    return before or Kind.HOUR in {row.kind(at - 2), row.kind(at - 1), row.kind(at + 2)}


def counts(row: Row, at: int) -> Found | None:
    """Take a number of people, of years of age, of a room for what it is: no time."""
    if row.kind(at) is not Kind.NUMBER:
        return None
    if row.is_counted(at):
        return Found(2, row.joined(at, 2, Kind.NOT_TIME))
    if row.is_numbered(at):
        return Found(1, row.tokens[at]._replace(kind=Kind.NOT_TIME))
    return None


def hour(row: Row, at: int) -> Found | None:
    """Read an hour, from one to another if there are two, with the word before it."""
    led = row.text(at) in _AT | OPENING or row.kind(at) in _LIMITS
    first = at + led
    first += led and row.text(first) in THE
    length = _length(row, first)
    if length:
        further = to_words(row, first + length)
        last = first + length + further
        more = (_length(row, last) or _bare(row, last)) if further else 0
        whole = first - at + length + (further + more if more else 0)
        return Found(whole, row.joined(at, whole, Kind.HOUR))
    further = to_words(row, first + 1) if _bare(row, first) else 0
    last = first + 1 + further
    more = _length(row, last) or (_bare(row, last) if led and _ends(row, last) else 0)
    if not further or not more:
        return None
    whole = last + more - at
    return Found(whole, row.joined(at, whole, Kind.HOUR))


def _length(row: Row, at: int) -> int:
    """Count the tokens of one hour that is told as such; 0 if there is none."""
    if row.kind(at) is Kind.HOUR:
        return 1
    if row.text(at + 1) in _HOUR and (_bare(row, at) or row.text(at) in ARTICLES):
        return 2
    for words in (1, 2):
        told = " ".join(row.text(at + place) for place in range(words))
        if told in _QUARTERS and _bare(row, at + words):
            return words + 1
    return 0


def _bare(row: Row, at: int) -> int:
    return int(row.kind(at) is Kind.NUMBER and row.tokens[at].number <= _LAST_HOUR)


def _ends(row: Row, at: int) -> bool:
    return row.kind(at) is Kind.NUMBER and row.stands(at)


def lone_day(row: Row, at: int) -> Found | None:
    """Take "le 15" and "den 15e" for a day of some month."""
    token = row.tokens[at]
    if token.kind is not Kind.NUMBER or not 1 <= token.number <= _DAYS or not row.stands(at):
        return None
    before = row.text(at - 1)
    if before in _ONLY_DAY or (before in THE and not token.text.isdecimal()):
        return Found(1, token._replace(kind=Kind.VAGUE))
    return None
