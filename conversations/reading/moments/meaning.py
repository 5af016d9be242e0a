"""What the moments of a text mean together: one date, one period, a button, or words alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from conversations.languages.calendar_words import FILLERS
from conversations.languages.packs import every
from conversations.reading.moments.row import THE
from conversations.reading.moments.tokens import NO_TIME, Kind, Token
from conversations.reading.periods import Period, days_in, later

_BESIDE = frozenset({Kind.HOUR, Kind.WHILE})
"""They add to a date and change nothing of it."""
_FREE = frozenset({Kind.HARMLESS, Kind.NOT_TIME, Kind.DASH})
_LIMITS = frozenset({Kind.SINCE, Kind.UNTIL, Kind.UNTIL_A_DATE})
_NAMING = frozenset(
    {Kind.DATE, Kind.SPAN, Kind.WEEKDAY, Kind.MONTH, Kind.NEXT_WEEK, Kind.THIS_WEEK}
    | {Kind.NEXT_MONTH, Kind.ASAP, Kind.TWO_WEEKS, Kind.A_MONTH}
)
_PLACES = every(lambda pack: pack.time_words.places)
_STOPS = frozenset(",;.!()")
_MOST_UNKNOWN = 8
_LINKS = every(lambda pack: pack.date_words.links)
_FRIDAY = 4
_FARTHEST_LINK = 4
"""Words between two moments of one answer."""


class Sense(Enum):
    """What an answer is; a button has the value of its `TimingKind`."""

    NOTHING = "nothing"
    WORDS = "words"
    DATE = "date"
    ASAP = "asap"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"


_BUTTONS = {
    Kind.ASAP: Sense.ASAP,
    Kind.TWO_WEEKS: Sense.TWO_WEEKS,
    Kind.A_MONTH: Sense.MONTH,
}


_OPEN = Period(None)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is meant, and whether the words say more than that."""

    sense: Sense
    period: Period = _OPEN
    says_more: bool = False
    figures: bool = False
    """Nothing is said, but with figures that look like a date."""


def meaning_of(tokens: list[Token], plain: str, today: date) -> Meaning:
    """Give what the tokens of one answer mean together.

    A date is one only if nothing else about time stands beside it, no word that casts doubt, and
    words that nobody knows only where they tell a place or stand apart.
    """
    times = [token for token in tokens if token.kind not in NO_TIME]
    if not times:
        figures = any(token.kind is Kind.FIGURES for token in tokens)
        return Meaning(Sense.NOTHING, figures=figures)
    free = [token for token in tokens if token.kind in NO_TIME]
    strong = [token for token in times if token.kind not in _BESIDE]
    limits = [token for token in tokens if token.kind in _LIMITS]
    unknown = {token.kind for token in free if token not in limits} - _FREE
    if not unknown <= {Kind.WORD} or not strong:
        return Meaning(Sense.WORDS)
    more = _more(tokens)
    button = _BUTTONS.get(strong[0].kind)
    if button and {token.kind for token in times} == {strong[0].kind} and not limits:
        return Meaning(button, says_more=more)
    if unknown and not _aside(tokens, plain):
        return Meaning(Sense.WORDS)
    named = [token for token in strong if token not in limits]
    period = _named(named, today)
    if period is None or (len(times) > len(strong) and (limits or period.on != period.until)):
        return Meaning(Sense.WORDS)
    if not limits:
        return Meaning(Sense.DATE, period, says_more=more)
    return _limited(tokens, limits, period)


def _aside(tokens: list[Token], plain: str) -> bool:
    """Tell whether all unknown words stand behind the date and its hours, and apart from them.

    Apart is behind a stop, or behind a word that begins a place: "15/9 à 14h au foyer Tilleul".
    """
    last = max(at for at, token in enumerate(tokens) if token.kind not in NO_TIME)
    words = [at for at, token in enumerate(tokens) if token.kind is Kind.WORD]
    between = tokens[last + 1 : words[0]]
    if words[0] < last or len(words) > _MOST_UNKNOWN or tokens[last].kind is Kind.WHILE:
        return False
    stop = not _STOPS.isdisjoint(plain[tokens[last].end : tokens[words[0]].start])
    return stop or any(word in _PLACES for token in between for word in token.text.split())


def _named(named: list[Token], today: date) -> Period | None:
    """Give the day or the days that these moments name together; None unless it is one date."""
    kinds = {token.kind: token for token in named}
    if len(kinds) != len(named):
        return None
    weekday = kinds.pop(Kind.WEEKDAY, None)
    if len(kinds) != 1:
        return None
    ((kind, token),) = kinds.items()
    if kind in {Kind.NEXT_WEEK, Kind.THIS_WEEK}:
        return _of_week(kind, weekday, today)
    if kind is Kind.NEXT_MONTH and weekday is None:
        first = later(today.replace(day=1), 1)
        return Period(first, first.replace(day=days_in(first.year, first.month)))
    period = token.period
    if period and weekday and not (period.on and _falls_on(period, weekday)):
        return None
    return period


def _falls_on(period: Period, weekday: Token) -> bool:
    return period.on == period.until and period.on.weekday() in weekday.days if period.on else False


def _of_week(kind: Kind, weekday: Token | None, today: date) -> Period | None:
    """Give the next week or a day of it, or a day of this one; at a weekend, nobody can tell."""
    now = today.weekday()
    if now > _FRIDAY:
        return None
    monday = today + timedelta(days=(7 if kind is Kind.NEXT_WEEK else 0) - now)
    if weekday is None:
        return Period(monday, monday + timedelta(days=6)) if kind is Kind.NEXT_WEEK else None
    day = monday + timedelta(days=min(weekday.days))
    return Period(day, day) if day > today else None


def _limited(tokens: list[Token], limits: list[Token], period: Period) -> Meaning:
    """Open the side of a date that one word before it opens: from, before, until."""
    if len(limits) > 1 or period.on != period.until:
        return Meaning(Sense.WORDS)
    at = tokens.index(limits[0]) + 1
    behind = (
        token for token in tokens[at:] if token.text not in THE and token.kind is not Kind.WEEKDAY
    )
    first = next(behind, None)
    if first is None or first.kind is not Kind.DATE:
        return Meaning(Sense.WORDS)
    since = limits[0].kind is Kind.SINCE
    opened = Period(period.on) if since else Period(None, period.until)
    return Meaning(Sense.DATE, opened, says_more=True)


_SAID = _NAMING | {Kind.DASH}


def _more(tokens: list[Token]) -> bool:
    """Tell whether the words say more than the date that is shown."""
    return any(
        token.number and token.kind is Kind.DATE and token.text.isalpha()
        if token.kind in _SAID
        else not set(token.text.split()) <= FILLERS
        for token in tokens
    )


def stretch_of(tokens: list[Token], plain: str) -> tuple[int, int] | None:
    """Give the one stretch of a text whose moments belong together; None if there are several."""
    runs: list[list[int]] = []
    for at, token in enumerate(tokens):
        if token.kind in NO_TIME:
            continue
        if runs and _linked(tokens, runs[-1][-1], at, plain):
            runs[-1].append(at)
        else:
            runs.append([at])
    naming = [run for run in runs if any(tokens[at].kind in _NAMING for at in run)]
    if len(naming) != 1:
        return None
    first, last = naming[0][0], naming[0][-1]
    while first and tokens[first - 1].text in _LINKS and _near(tokens, first - 1, first, plain):
        first -= 1
    return tokens[first].start, tokens[last].end


def _linked(tokens: list[Token], first: int, last: int, plain: str) -> bool:
    between = tokens[first + 1 : last]
    if len(between) > _FARTHEST_LINK or not _near(tokens, first, last, plain):
        return False
    return all(token.text in _LINKS or token.kind is Kind.NUMBER for token in between)


def _near(tokens: list[Token], first: int, last: int, plain: str) -> bool:
    """Tell whether both stand in one sentence."""
    between = plain[tokens[first].end : tokens[last].start]
    return not any(sign in between for sign in ("\n", "!", "?", ";", ". "))
