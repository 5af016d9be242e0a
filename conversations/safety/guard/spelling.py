"""How much a word is spelt like a name and unlike a word of French or Dutch."""

from __future__ import annotations

from string import ascii_letters

from conversations.safety.guard.listed.spelling import SIGNS

BEGINNING, END = "^", "$"
LETTERS = f"{BEGINNING}{END}abcdefghijklmnopqrstuvwxyz"
SCALE = ascii_letters
"""The signs of the values, from the lowest; that of the middle says nothing."""
STEP = 0.25
"""Of the logarithm, from one sign to the next."""

_VALUES = {sign: (at - len(SCALE) // 2) * STEP for at, sign in enumerate(SCALE)}
_BASE = len(LETTERS)
_ROWS = _BASE**3
_PLACE = {letter: at for at, letter in enumerate(LETTERS)}


def likeness(word: str) -> float:
    """Give the logarithm of how much likelier a word is a name; 0 where a sign is no letter.

    The word is in small letters and without accents. Of a compound, the first part counts.
    """
    total, row = 0.0, 0
    for place in map(_PLACE.get, f"{word.partition('-')[0]}{END}"):
        if place is None:
            return 0.0
        row = row % _ROWS * _BASE + place
        total += _VALUES[SIGNS[row]]
    return total
