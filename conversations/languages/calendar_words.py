"""The words of a calendar, of all languages, without accents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from conversations.languages.pack import LanguagePack
from conversations.languages.packs import PACKS, either, every


def _numbered(names: Callable[[LanguagePack], tuple[str, ...]]) -> Iterator[tuple[str, int]]:
    """Give each name with its place, from 0; several names of one are separated by spaces."""
    for pack in PACKS.values():
        for place, listed in enumerate(names(pack)):
            yield from ((name, place) for name in listed.split())


_SHORT = dict(_numbered(lambda pack: pack.calendar.short_months))
_LONG = dict(_numbered(lambda pack: pack.calendar.months))

MONTHS = {name: place + 1 for name, place in (_LONG | _SHORT).items()}
"""Each name or abbreviation, and its month from 1."""

ABBREVIATIONS = frozenset(_SHORT)
"""A month only beside a day: alone, "sept" is a number and "jan" is a person."""

FULL_MONTHS = frozenset(_LONG)
"""The names in full."""

WEEKDAYS = dict(_numbered(lambda pack: pack.calendar.weekdays))
"""Each name, and its day from Monday = 0."""

FILLERS = every(lambda pack: pack.calendar.fillers)
"""Words beside a date that add nothing to it."""

RECURRING = re.compile(rf"\b(?:{either(lambda pack: pack.vagueness.recurring)})\b")
"""What comes back has no single date: it is kept in words."""

EXCLUDED = re.compile(rf"\b(?:{either(lambda pack: pack.vagueness.excluded)})\b")
"""A date that does not suit is no answer to when: it is kept in words."""

FROM = re.compile(rf"\b(?:{either(lambda pack: pack.vagueness.since)})\b")
"""The date is the first that suits."""

UNTIL = re.compile(rf"\b(?:{either(lambda pack: pack.vagueness.until)})\b")
"""The date is the last that suits."""

AS_SOON_AS_POSSIBLE = re.compile(rf"\b(?:{either(lambda pack: pack.vagueness.soon)}|asap)")
"""Sooner is better; stands in a longer text too."""

_AT_ONCE = either(lambda pack: pack.vagueness.at_once)
_VERY = either(lambda pack: pack.vagueness.very)
_URGENT = either(lambda pack: pack.vagueness.urgent)
AT_ONCE = re.compile(rf"(?:{_AT_ONCE}|(?:(?:{_VERY}) )?(?:{_URGENT}))\W*")
"""The same, where it is the whole text."""

WITHIN_TWO_WEEKS = re.compile(rf"(?:{either(lambda pack: pack.vagueness.within_two_weeks)})\W*")
"""The button "within two weeks", typed."""

WITHIN_A_MONTH = re.compile(rf"(?:{either(lambda pack: pack.vagueness.within_a_month)})\W*")
"""The button "within the month", typed."""
