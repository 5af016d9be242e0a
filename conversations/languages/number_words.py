"""Numbers in words, of all languages: "vingt et un", "eenentwintig", "une douzaine"."""

from __future__ import annotations

from conversations.languages.packs import PACKS, either, every

NUMBER_WORDS = {
    word: value for pack in PACKS.values() for word, value in pack.numbers.words.items()
}
"""Each folded word or group of words, and its number, from 0 to 100."""

ARTICLES = every(lambda pack: pack.numbers.articles)
"""Words that are a number only where no other number stands beside them."""

RANGES = either(lambda pack: pack.numbers.ranges)
"""What stands between the least and the most, as alternatives of a regular expression."""
