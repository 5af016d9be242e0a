"""French numbers, folded: "vingt et un", "une douzaine"."""

from __future__ import annotations

from conversations.languages.pack import Numbers
from conversations.languages.words import words

_SMALL = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " dix-sept dix-huit dix-neuf"
)
_TENS = {
    20: "vingt",
    30: "trente",
    40: "quarante",
    50: "cinquante",
    60: "soixante",
    70: "septante",
    80: "quatre vingt",
    90: "nonante",
}
_ABOUT = {
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


def _words() -> dict[str, int]:
    small = [word.replace("-", " ") for word in _SMALL.split()]
    names = {word: value for value, word in enumerate(small)}
    for ten, name in _TENS.items():
        names[name] = ten
        # France counts on to nineteen after sixty and eighty, Belgium does not: both are read.
        for unit in range(1, 20 if ten in (60, 80) else 10):
            names[f"{name} {small[unit]}"] = ten + unit
            names[f"{name} et {small[unit]}"] = ten + unit
    return names | {"une": 1, "quatre vingts": 80, "cent": 100} | _ABOUT


NUMBERS = Numbers(
    words=_words(),
    articles=words("un une"),
    zero="zero",
    great=("cents?", "mille"),
    conjunction="et",
    ranges=("a", "au", "et", "ou", "jusqu a"),
    behind_conjunction=words("un une onze"),
)
