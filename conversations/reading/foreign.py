"""Texts in another language than those of the packs: kept, and said so."""

from __future__ import annotations

import re
import unicodedata

from conversations.languages.packs import PACKS
from conversations.text.cleaning import unaccented

FEWEST = 3
"""Words of another language that make a sentence of it."""

_WORD = re.compile(r"[^\W\d_]+")
_ABROAD = frozenset(
    {
        *("the", "i", "am", "and", "would", "like", "some", "about", "who", "with", "my", "have"),
        *("need", "please", "you", "this", "that", "for", "she", "he", "are", "can", "someone"),
        *("yo", "soy", "una", "para", "necesito", "ayuda", "con", "por", "eu", "sou", "preciso"),
        *("ben", "bir", "icin", "ve", "sono", "un", "per", "ho", "bisogno", "di", "jestem"),
    }
)
_OURS = frozenset[str]().union(*(pack.grammar.common for pack in PACKS.values() if not pack.draft))
_OTHERS = _ABROAD.union(*(pack.grammar.common for pack in PACKS.values() if pack.draft))
"""A draft is understood less surely than the others: what is said in it, is kept and said so."""


def is_foreign(text: str) -> bool:
    """Tell whether a sentence is surely in none of the languages that are read.

    By its letters, or by small words of which it has more than of ours.
    """
    words = _WORD.findall(text)
    if len(words) < FEWEST:
        return False
    letters = "".join(words)
    latin = sum(
        letter.isascii() or "LATIN" in unicodedata.name(letter, "") for letter in letters[:100]
    )
    if latin * 2 < min(len(letters), 100):
        return True
    small = _WORD.findall(unaccented(text))
    others, ours = sum(w in _OTHERS for w in small), sum(w in _OURS for w in small)
    return others >= FEWEST and others > 2 * ours
