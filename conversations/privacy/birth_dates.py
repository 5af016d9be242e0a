"""Dates of birth, said to be so or too old to be anything else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.privacy.spans import Span, figures_in, matches
from conversations.reading.calendar_words import MONTHS

OLDEST, YOUNGEST = 1900, 2024
"""Years of a date that is taken for a birth although nothing says so; later ones may be plans."""

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True)) + "|février|févr|fév|août|décembre|déc"
_NUMERIC = r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}"
_WRITTEN = rf"\d{{1,2}}(?:er|e|ste)?\s+(?:{_MONTH})\b\.?(?:\s+\d{{4}})?"

_LABELLED = re.compile(
    rf"(?:\b(?i:née?s?|naissance|ddn|dob|geboren|geboortedatum|geb)\b|°)"
    rf"[\s.:(]*(?:(?i:le|op|on|du|est|is|à \w+ le|te \w+ op)\s+)?"
    rf"(?P<it>(?i:{_NUMERIC}|{_WRITTEN}))(?!\d)"
)
_FULL = re.compile(
    rf"(?<![\d/.-])(?i:\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?(\d{{4}})"
    rf"|(\d{{4}})-\d{{2}}-\d{{2}}|\d{{1,2}}(?:er)?\s+(?:{_MONTH})\s+(\d{{4}}))(?!\d|[/.-]\d)"
)
# What began or was decided on a day is no birth.
_EVENT = re.compile(
    r"\b(?i:depuis|dès|sinds|vanaf|datée?|loi|décret|arrêté|circulaire|convention|wet|decreet"
    r"|omzendbrief|conventie|overeenkomst|ouvert|créée?|fondée?|opgericht|gestart|lancée?)"
    r"(?:\s(?i:le|la|du|de|van|op|dd\.?|en))*\s?$"
)
_NEAR = 30
# Looked for first, for it costs next to nothing.
_LABELS = ("né", "naissance", "ddn", "dob", "geb", "°")
_YEAR = re.compile(r"\d{4}")

_labelled = matches(_LABELLED)


def birth_dates(text: str) -> Iterator[Span]:
    """Find dates after "né le", "geboren op", "°" and the like, and full dates up to 2024."""
    small = text.lower()
    if figures_in(text) and any(label in small for label in _LABELS):
        yield from _labelled(text)
    if not _YEAR.search(text):
        return
    for match in _FULL.finditer(text):
        year = int(match[1] or match[2] or match[3])
        before = text[max(0, match.start() - _NEAR) : match.start()]
        if OLDEST <= year <= YOUNGEST and not _EVENT.search(before):
            yield match.span()
