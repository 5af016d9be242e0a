"""Numbers of what a person carries: cards, a passport, a health insurance's, a number plate."""

from __future__ import annotations

import re
from collections.abc import Iterator

from conversations.languages.packs import either
from conversations.safety.guard.spans import Span, figures_in, matches

_LABELS = either(lambda pack: pack.traces.contacts.documents)
_CAPITALS = either(lambda pack: pack.traces.contacts.capital_documents)
# Looked for first, in small letters: whatever the case, it takes ten times as long.
_LABEL = re.compile(rf"\b(?:{_LABELS}|{_CAPITALS.lower()})\b")
_LABELLED = re.compile(
    rf"\b(?:(?i:{_LABELS})|{_CAPITALS})\b"
    r"[^\d\n●]{0,25}?"
    r"(?P<it>(?:\b[A-Z]{1,3}[ -]?|\b[a-z]{1,2})?\d(?:[ ./-]?[A-Za-z]{0,3}[ ./-]?\d){3,16})"
)
_FEWEST_FIGURES = 3
_MANY_FIGURES = 5
# An identity card's number, and a plate as Belgium gives them.
_BY_FORM = re.compile(
    r"(?<![\w-])(?P<it>\d{3}-\d{7}-\d{2}|[1-9]-[A-Za-z]{3}-\d{3}|[1-9][A-Z]{3}\d{3})(?![\w-])"
)

_labelled, _by_form = map(matches, (_LABELLED, _BY_FORM))


def documents(text: str) -> Iterator[Span]:
    """Find a document's number by its label, or by a form that nothing else has."""
    figures = figures_in(text)
    if figures < _FEWEST_FIGURES:
        return
    yield from _by_form(text)
    if figures < _MANY_FIGURES or not _LABEL.search(text.lower()):
        return
    for start, end in _labelled(text):
        if figures_in(text[start:end]) >= _MANY_FIGURES:
            yield start, end
