"""Numbers of files: what finds a person again in somebody's cupboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.safety.guard.spans import Span, figures_in, matches

_OF_A_FILE = re.compile(
    r"\b(?i:dossier ?(?:nummer|nr|ref|n[°º]|no|numero|reference|referentie)?"
    r"|(?:numero|nr|nummer|n[°º]|no)\.? (?:de |du |van het |van )?dossier"
    r"|ref|reference|referentie|kenmerk)\b"
    r"\.?(?: (?i:dossier|n[°º]|nr|no)\b\.?)?(?: [A-Z]{2,6}(?=[ :]))?\s?[:#]?\s?"
    r"(?:(?i:n[°º]|nr\.?)\s?)?"
    r"(?P<it>(?=[^\W\d_]{0,4}[/.-]?\d)[\w/.-]{2,30}\w)"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)\d\d)?\.?")
_FEWEST_FIGURES = 3
_LABELS = ("dossier", "ref", "kenmerk")

_of_a_file = matches(_OF_A_FILE)


def file_numbers(text: str) -> Iterator[Span]:
    """Find a file's number after its label ("dossier n° 2024/123"); "dossier 2027" is a year's."""
    small = text.lower()
    if not any(label in small for label in _LABELS):
        return
    for start, end in _of_a_file(text):
        number = text[start:end]
        if figures_in(number) >= _FEWEST_FIGURES and not _YEAR.fullmatch(number):
            yield start, end
