"""German numbers, folded: "einundzwanzig", "ein Dutzend"."""

from __future__ import annotations

from conversations.languages.pack import Numbers
from conversations.languages.words import words

_SMALL = (
    "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn"
    " sechzehn siebzehn achtzehn neunzehn"
)
_TENS = {
    20: "zwanzig",
    30: "dreissig",
    40: "vierzig",
    50: "funfzig",
    60: "sechzig",
    70: "siebzig",
    80: "achtzig",
    90: "neunzig",
}


def _words() -> dict[str, int]:
    small = _SMALL.split()
    names = {word: value for value, word in enumerate(small)}
    for ten, name in _TENS.items():
        names[name] = ten
        for unit in range(1, 10):
            names[f"{small[unit]}und{name}"] = ten + unit
    names |= {"eine": 1, "einer": 1, "eins": 1, "zwo": 2, "hundert": 100, "dutzend": 12}
    return names | {"fuenf": 5, "zwoelf": 12, "fuenfzehn": 15, "fuenfzig": 50}


NUMBERS = Numbers(
    words=_words(),
    articles=words("ein eine einer"),
    zero="null",
    great=("hundert", "tausend"),
    conjunction="und",
    ranges=("bis zu", "bis", "und", "oder"),
    great_joined="und",
)
