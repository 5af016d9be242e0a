"""How a pack gives its words."""

from __future__ import annotations

Words = frozenset[str]
"""Folded words (small letters, no accents), compared whole."""

Forms = tuple[str, ...]
"""Words with their endings, folded unless said otherwise: regular expressions that capture nothing.

Whoever reads them puts limits of words around, and tries the longest first.
"""


def words(listed: str) -> Words:
    """Give the words of a list that spaces and new lines separate."""
    return frozenset(listed.split())


def forms(listed: str) -> Forms:
    """Give the same in their order."""
    return tuple(listed.split())


def phrases(listed: str) -> Forms:
    """Give phrases that commas separate: plain words, without a sign or an accent."""
    return tuple(" ".join(phrase.split()) for phrase in listed.split(",") if phrase.strip())
