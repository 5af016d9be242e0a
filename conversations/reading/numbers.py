"""A number of people or times, in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Collection

from conversations.languages.number_words import ARTICLES, NUMBER_WORDS, RANGES
from conversations.languages.packs import PACKS
from conversations.reading.rejection import Rejection
from conversations.text import _
from conversations.text.cleaning import clean, folded

LONGEST = 120
"""Characters; a longer text tells a story."""

_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_NUMBER = re.compile(rf"\b(?:\d+|{_WORDS})\b")
_BETWEEN = re.compile(rf"(?: (?:{RANGES}))? ")
_NO_COUNT = re.compile(r"^[-−]\d|\d[.,]\d")
_USUAL = 12
_OTHERWISE = {
    word: pack.grammar.telling
    for pack in PACKS.values()
    for word in pack.grammar.our - pack.numbers.words.keys()
    if word in NUMBER_WORDS
}
"""Numbers of one language that are "our" in another, and the words that tell that it is this one:
"onze" is eleven in French, and ours in Dutch."""


def not_numbers(words: Collection[str]) -> frozenset[str]:
    """Give those of the words of a text that are numbers by their letters only."""
    return frozenset(
        word
        for word, telling in _OTHERWISE.items()
        if word in words and not telling.isdisjoint(words)
    )


def read_number(typed: str, *, least: int, most: int) -> int | Rejection:
    """Read a whole number from `least` to `most`; of "10 à 15" the upper one is kept."""
    text = clean(typed)
    found = None if len(text) > LONGEST or _NO_COUNT.search(text) else _number_in(folded(text))
    if found is not None and least <= found <= most:
        return found
    example = min(max(_USUAL, least), most)
    advice = _("Type one number from {least} to {most}, for instance {example}.")
    return Rejection(advice(least=least, most=most, example=example))


def _number_in(text: str) -> int | None:
    numbers = list(_NUMBER.finditer(text))
    if len(numbers) > 1:
        numbers = [number for number in numbers if number[0] not in ARTICLES]
    if len(numbers) == 1:
        return _value(numbers[0][0])
    if len(numbers) == 2 and _BETWEEN.fullmatch(text, numbers[0].end(), numbers[1].start()):  # noqa: PLR2004
        return max(_value(numbers[0][0]), _value(numbers[1][0]))
    return None


def _value(word: str) -> int:
    """Give a number's value; past nine digits it counts nothing that people could be."""
    return NUMBER_WORDS[word] if word in NUMBER_WORDS else int(word[:9])
