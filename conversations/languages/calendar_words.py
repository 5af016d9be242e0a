"""The words of a calendar, of all languages, without accents."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from conversations.languages.pack import LanguagePack
from conversations.languages.packs import PACKS, every


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

SHORT_WEEKDAYS: dict[str, frozenset[int]] = {}
"""Each abbreviation, and the days that it can mean: "di" is a Sunday or a Tuesday."""
for _name, _place in _numbered(lambda pack: pack.calendar.short_weekdays):
    SHORT_WEEKDAYS[_name] = SHORT_WEEKDAYS.get(_name, frozenset()) | {_place}

HOUR_SIGNS = "".join(
    sorted(one for one in every(lambda pack: pack.date_words.hour) if len(one) == 1)
)
"""The letters between an hour and its minutes: "9h30", "9u30"."""

FILLERS = every(lambda pack: pack.calendar.fillers)
"""Words beside a date that add nothing to it."""
