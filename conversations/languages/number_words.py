"""Numbers in words, French and Dutch, folded: "vingt et un", "eenentwintig", "une douzaine"."""

from __future__ import annotations

_FR = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " dix-sept dix-huit dix-neuf"
)
_FR_TENS = {
    20: "vingt",
    30: "trente",
    40: "quarante",
    50: "cinquante",
    60: "soixante",
    70: "septante",
    80: "quatre vingt",
    90: "nonante",
}
_FR_ABOUT = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
}
_NL = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien"
    " zestien zeventien achttien negentien"
)
_NL_TENS = {
    20: "twintig",
    30: "dertig",
    40: "veertig",
    50: "vijftig",
    60: "zestig",
    70: "zeventig",
    80: "tachtig",
    90: "negentig",
}


def _french() -> dict[str, int]:
    small = [word.replace("-", " ") for word in _FR.split()]
    names = {word: value for value, word in enumerate(small)}
    for ten, name in _FR_TENS.items():
        names[name] = ten
        # France counts on to nineteen after sixty and eighty, Belgium does not: both are read.
        for unit in range(1, 20 if ten in (60, 80) else 10):
            names[f"{name} {small[unit]}"] = ten + unit
            names[f"{name} et {small[unit]}"] = ten + unit
    return names | {"une": 1, "quatre vingts": 80, "cent": 100} | _FR_ABOUT


def _dutch() -> dict[str, int]:
    small = _NL.split()
    names = {word: value for value, word in enumerate(small)}
    for ten, name in _NL_TENS.items():
        names[name] = ten
        for unit in range(1, 10):
            names[f"{small[unit]}en{name}"] = ten + unit
    names |= {"honderd": 100, "dozijn": 12}
    return names | {f"{word}tal": value for word, value in names.items() if value > 1}


NUMBER_WORDS = _french() | _dutch()
"""Each folded word or group of words, and its number, from 0 to 100."""

ARTICLES = frozenset({"un", "une", "een"})
"""Words that are a number only where no other number stands beside them."""
