"""Numbers that an office gave to a person: national register, BIS, file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum.be import ssn

from conversations.privacy.contact_data import phones
from conversations.privacy.spans import Span, figures_in, matches

# Every window of eleven figures, for one may begin inside another; people put dots, dashes,
# slashes, spaces or new lines between them.
_ELEVEN = re.compile(r"(?=(\d(?:[\s./_–—-]{0,3}\d){10}))")
_LABELLED = re.compile(
    r"\b(?i:niss|insz|rrn|rijksregister(?:nummer|nr)?|registre national"
    r"|(?:num[ée]ro|n[°º]) national|bis-?nummer|num[ée]ro bis)"
    r"\W{0,6}(?P<it>\d(?:[ ./-]{0,2}\d){8,12})"
)
_OF_A_FILE = re.compile(
    r"\b(?i:dossiernummer|dossiernr"
    r"|(?:num[ée]ro|nr|nummer|n[°º]|no|r[ée]f|r[ée]f[ée]rence|referentie)"
    r"\.? (?:d[eu] |van het )?dossier"
    r"|dossier(?: n[°º]| nr| no| num[ée]ro| nummer| r[ée]f)?)\.?\s?[:#]?\s?"
    r"(?P<it>(?=[^\W\d_]{0,4}[/.-]?\d)[\w/.-]{3,30}\w)"
)

_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)\d\d)?\.?")
_FEWEST_FIGURES = 9
# "0032 " and a little more: what may stand before or after the eleven figures in a phone number.
_ABROAD = 6
_FEWEST_OF_A_FILE = 3

_labelled = matches(_LABELLED)
_of_a_file = matches(_OF_A_FILE)


def file_numbers(text: str) -> Iterator[Span]:
    """Find a file's number after its label ("dossier n° 2024/123"); "dossier 2027" is a year's."""
    if "dossier" not in text.lower():
        return
    for start, end in _of_a_file(text):
        number = text[start:end]
        if figures_in(number) >= _FEWEST_OF_A_FILE and not _YEAR.fullmatch(number):
            yield start, end


def national_numbers(text: str) -> Iterator[Span]:
    """Find NISS/INSZ and BIS numbers by their check digits, and any number said to be one."""
    if figures_in(text) < _FEWEST_FIGURES:
        return
    yield from _labelled(text)
    for match in _ELEVEN.finditer(text):
        figures = "".join(str(int(sign)) for sign in match[1] if sign.isdecimal())
        if ssn.is_valid(figures) and not _in_a_phone_number(text, match.span(1)):
            yield match.span(1)


def _in_a_phone_number(text: str, span: Span) -> bool:
    """Tell whether the figures are the middle of "0032 470 ...", where chance makes them fit."""
    start, end = span
    low = max(0, start - _ABROAD)
    if not (text[max(0, start - 1) : start].isdecimal() or text[end : end + 1].isdecimal()):
        return False
    around = phones(text[low : end + _ABROAD])
    return any(low + first <= start < end <= low + last for first, last in around)
