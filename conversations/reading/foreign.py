"""Texts in another language than those of the packs: kept, and said so."""

from __future__ import annotations

import re
import unicodedata

from conversations.text.cleaning import unaccented

FEWEST = 3
"""Words of another language that make a sentence of it."""

_WORD = re.compile(r"[^\W\d_]+")
_OTHERS = frozenset(
    {
        *("the", "i", "am", "and", "would", "like", "some", "about", "who", "with", "my", "have"),
        *("need", "please", "you", "this", "that", "for", "she", "he", "are", "can", "someone"),
        *("ich", "bin", "und", "der", "das", "einen", "fur", "mit", "ist", "nicht", "wir", "eine"),
        *("ein", "auf", "haben", "bitte", "brauche", "sie", "mein", "meine", "zu", "kann"),
        *("yo", "soy", "una", "para", "necesito", "ayuda", "con", "por", "eu", "sou", "preciso"),
        *("ben", "bir", "icin", "ve", "sono", "un", "per", "ho", "bisogno", "di", "jestem"),
    }
)
_OURS = frozenset(
    {
        *("je", "j", "suis", "le", "la", "les", "une", "des", "pour", "avec", "est", "dans", "du"),
        *("et", "nous", "on", "vous", "qui", "que", "elle", "il", "c", "d", "l", "au", "a", "un"),
        *("ik", "ben", "een", "het", "de", "voor", "met", "van", "zijn", "wij", "we", "en", "dat"),
        *("bij", "ons", "niet", "mijn", "is", "ze", "hij", "die", "ne", "t", "k", "wil", "zou"),
    }
)


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
