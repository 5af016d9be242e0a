"""The postal codes in what a person types for a place, and those of other countries."""

from __future__ import annotations

import re
import unicodedata

from conversations.text.cleaning import visible

# "5000", "B-5000", "BE5000", "5000Namur", "5 000"; no piece of a telephone number.
_CODE = re.compile(r"(?<!\d)(?:\bbe?[ -]?)?([0-9]{4})(?!\d)", re.IGNORECASE)
_SPACED = re.compile(r"(?<!\d)(?<!\d[ .])([0-9])[ .]([0-9]{3})(?![ .]?\d)")
_OF_ANOTHER_COUNTRY = re.compile(
    r"(?<!\w)(?:(?i:L|LU|F|FR|NL|D|DE|CH)-|(?:LU|NL) ?|[LF] )\d{4,5}(?!\d)"
)
_FIVE_FIGURES = re.compile(r"(?<!\d)\d{5}(?!\d)")
_DUTCH = re.compile(r"(?<!\d)([1-9]\d{3}) ?[A-Z]{2}(?!\w)")


def codes_in(typed: str) -> tuple[tuple[str, ...], str]:
    """Give the groups of four figures, each once, and what else was typed."""
    text = _composed(typed)
    if not _CODE.search(text):
        text = _SPACED.sub(r"\1\2 ", text, count=1)
    found = (code[1] for code in _CODE.finditer(text))
    return tuple(dict.fromkeys(found)), _CODE.sub(" ", text)


def code_abroad(typed: str) -> bool:
    """Tell whether a code is surely of another country: `L-6700`, `F-59000`, `59000 Lille`."""
    text = _composed(typed)
    return bool(
        _OF_ANOTHER_COUNTRY.search(text) or (_FIVE_FIGURES.search(text) and not codes_in(text)[0])
    )


def dutch_code(typed: str) -> str | None:
    """Give the figures of what looks as in the Netherlands, `5611 AB`; they may be Belgian too."""
    found = _DUTCH.search(_composed(typed))
    return found[1] if found else None


def _composed(typed: str) -> str:
    """Give the text with plain figures, also for those that take the width of two."""
    return unicodedata.normalize("NFKC", visible(typed))
