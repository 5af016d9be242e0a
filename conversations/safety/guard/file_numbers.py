"""Numbers of files: what finds a person again in somebody's cupboard."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from conversations.languages.packs import either as of_all
from conversations.languages.packs import every
from conversations.languages.traces import ContactWords
from conversations.safety.guard.spans import Span, figures_in, matches


def _either(words: Callable[[ContactWords], Iterable[str]]) -> str:
    return of_all(lambda pack: words(pack.traces.contacts))


_FILE = _either(lambda words: words.file)
_NUMBER = _either(lambda words: words.file_number)
_SIGN = _either(lambda words: words.number_signs)
_OF_A_FILE = re.compile(
    rf"\b(?i:(?:{_FILE}) ?(?:{_NUMBER}|n[°º]|{_either(lambda words: words.file_reference)})?"
    rf"|(?:{_NUMBER}|n[°º])\.? (?:{_either(lambda words: words.of_file)})?(?:{_FILE})"
    rf"|{_either(lambda words: words.reference)})\b"
    rf"\.?(?: (?i:{_FILE}|n[°º]|{_SIGN})\b\.?)?(?: [A-Z]{{2,6}}(?=[ :]))?\s?[:#]?\s?"
    rf"(?:(?i:n[°º]|(?:{_SIGN})\.?)\s?)?"
    r"(?P<it>(?=[^\W\d_]{0,4}[/.-]?\d)[\w/.-]{2,30}\w)"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)\d\d)?\.?")
_FEWEST_FIGURES = 3
_LABELS = every(lambda pack: pack.traces.contacts.file | pack.traces.contacts.reference)

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
