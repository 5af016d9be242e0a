"""How names are spelt, learned from lists of names and of words: how much likelier in a name.

Each four letters in a row, the ends of a word included, get the logarithm of how much likelier the
last of them follows the others in a name than in a word of French or Dutch.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product

from conversations.safety.guard.spelling import BEGINNING, END, LETTERS, SCALE, STEP

SIZE = 4
COUNTED = 40_000
"""Words of each side that the counts are brought to, so that a long list does not outweigh."""
UNSEEN = 0.3
"""What is added to a count: nothing is impossible because it was not met."""


def grams(word: str) -> Iterator[str]:
    """Give the rows of letters in a word."""
    padded = BEGINNING * (SIZE - 1) + word + END
    return (padded[at : at + SIZE] for at in range(len(padded) - SIZE + 1))


def table(names: Mapping[str, set[str]], shares: Mapping[str, float], words: list[set[str]]) -> str:
    """Give the value of every row of letters as one sign each, in the order of the letters.

    Args:
        names: lists of names, by what they are called.
        shares: how much each of them weighs; together 1.
        words: lists of words, which weigh alike.
    """
    of_names = _weighed((one, shares[key]) for key, one in names.items())
    of_words = _weighed((one, 1 / len(words)) for one in words)
    before_names, before_words = _before(of_names), _before(of_words)
    signs = []
    for letters in product(LETTERS, repeat=SIZE):
        gram = "".join(letters)
        value = _log(of_names[gram], before_names[gram[:-1]])
        value -= _log(of_words[gram], before_words[gram[:-1]])
        at = len(SCALE) // 2 + round(value / STEP)
        signs.append(SCALE[min(len(SCALE) - 1, max(0, at))])
    return "".join(signs)


def _weighed(lists: Iterator[tuple[set[str], float]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for entries, share in lists:
        plain = sorted(one for one in entries if one.isalpha())
        each = share * COUNTED / len(plain)
        for one in plain:
            for gram in grams(one):
                counts[gram] += each  # type: ignore[assignment]  # a weight is no whole number
    return counts


def _before(counts: Counter[str]) -> Counter[str]:
    before: Counter[str] = Counter()
    for gram, times in counts.items():
        before[gram[:-1]] += times
    return before


def _log(times: float, before: float) -> float:
    return math.log((times + UNSEEN) / (before + UNSEEN * len(LETTERS)))
