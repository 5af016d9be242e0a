"""Texts in another language than those that are offered: kept, and said so."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from conversations.languages.packs import PACKS
from conversations.text import Language
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


def is_foreign(text: str, offered: tuple[Language, ...]) -> bool:
    """Tell whether a sentence is surely in none of the languages that are offered.

    By its letters, or by small words of which it has more than of ours. A draft is read everywhere,
    but less surely than the others: where it is not offered, it is foreign.
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
    our_words, other_words = _small_words(offered)
    others, ours = sum(w in other_words for w in small), sum(w in our_words for w in small)
    return others >= FEWEST and others > 2 * ours


@cache
def _small_words(offered: tuple[Language, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """Give the small words of the languages that are offered, and those of the others."""
    ours = frozenset[str]().union(*(PACKS[one].grammar.common for one in offered))
    drafts = (pack.grammar.common for code, pack in PACKS.items() if code not in offered)
    return ours, _ABROAD.union(*drafts)
