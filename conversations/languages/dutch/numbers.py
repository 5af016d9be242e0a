"""Dutch numbers, folded: "eenentwintig", "een twaalftal"."""

from __future__ import annotations

from conversations.languages.pack import Numbers
from conversations.languages.words import words

_SMALL = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
    " zestien zeventien achttien negentien"
)
_TENS = {
    20: "twintig",
    30: "dertig",
    40: "veertig",
    50: "vijftig",
    60: "zestig",
    70: "zeventig",
    80: "tachtig",
    90: "negentig",
}


def _words() -> dict[str, int]:
    small = _SMALL.split()
    names = {word: value for value, word in enumerate(small)}
    for ten, name in _TENS.items():
        names[name] = ten
        for unit in range(1, 10):
            names[f"{small[unit]}en{name}"] = ten + unit
    names |= {"honderd": 100, "dozijn": 12}
    return names | {f"{word}tal": value for word, value in names.items() if value > 1}


NUMBERS = Numbers(
    words=_words(),
    articles=words("een"),
    zero="nul",
    great=("honderd", "duizend"),
    conjunction="en",
    ranges=("tot en met", "tot", "en", "of"),
    great_joined="en",
)
