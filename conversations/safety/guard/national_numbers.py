"""Numbers of the national register and BIS numbers: what a person keeps for life."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum.be import ssn

from conversations.languages.packs import either
from conversations.safety.guard.contact_data import phones
from conversations.safety.guard.spans import Span, figures_in, matches

# Every window of eleven figures, for one may begin inside another; people put dots, dashes,
# slashes, spaces or new lines between them.
_ELEVEN = re.compile(r"(?=(\d(?:[^\w●]{0,3}_?\d){10}))")
_LABELS = either(lambda pack: pack.traces.contacts.national_number)
_LABELLED = re.compile(
    rf"\b(?i:{_LABELS})"
    r"(?![^\W\d_])[^\d\n●]{0,25}?(?P<it>\d(?:[ ./-]{0,2}\d){8,12})"
)
_FEWEST_FIGURES = 9

_labelled = matches(_LABELLED)


def national_numbers(text: str) -> Iterator[Span]:
    """Find NISS/INSZ and BIS numbers by their check digits, and any number said to be one."""
    if figures_in(text) < _FEWEST_FIGURES:
        return
    yield from _labelled(text)
    in_phones: list[Span] | None = None
    for match in _ELEVEN.finditer(text):
        figures = "".join(sign for sign in match[1] if sign.isdecimal())
        if _checks(figures) and ssn.is_valid(figures):
            in_phones = list(phones(text)) if in_phones is None else in_phones
            if not _within(text, match.span(1), in_phones):
                yield match.span(1)


def _checks(figures: str) -> bool:
    """Tell whether the last two figures check the others; `ssn` takes longer to say no."""
    number, check = int(figures[:-2]), 97 - int(figures[-2:])
    return check in {number % 97, (number + 2 * 10**9) % 97}


def _within(text: str, span: Span, numbers: list[Span]) -> bool:
    """Tell whether the figures are the middle of "0032 470 ...", where chance makes them fit."""
    start, end = span
    if not (text[max(0, start - 1) : start].isdecimal() or text[end : end + 1].isdecimal()):
        return False
    return any(first <= start < end <= last for first, last in numbers)
