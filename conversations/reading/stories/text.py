"""A message as words with their place in it, and the evidence found in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from conversations.languages.number_words import ARTICLES, NUMBER_WORDS
from conversations.languages.packs import PACKS, either, every
from conversations.reading.numbers import not_numbers
from conversations.reading.stories.lexicon import Lexicon
from conversations.text.cleaning import unaccented

LONGEST_READ = 4000
"""Characters; an opening message beyond that is read up to there."""

MEANS = "@"
"""Stands for an e-mail address or a phone number among the words."""

_COUNTING = either(lambda pack: pack.story_cues.numbers.counting)
_WORD = re.compile(rf"(?P<counted>\d{{1,3}})[ -]?(?:{_COUNTING})(?![^\W_])|[^\W_]+")
_MEANS = re.compile(
    r"(?<![\w.+@-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*"
    r"|(?<![\w/.-])(?:\+|0)\d(?:[ ./-]{0,2}\d){7,13}(?!\d)"
)
_DIGITS = 9
_SENTENCE = re.compile(r"[!?;\n•]|\.\W")
_ABBREVIATION = every(lambda pack: pack.story_cues.abbreviations)
_BREAK = re.compile(r"[,():]| [-–—/] |\n")
_LONGEST_NUMBER = 4
_COUNTED_ON = {
    (pack.numbers.conjunction, word): pack.numbers.words[word]
    for pack in PACKS.values()
    for word in pack.numbers.behind_conjunction
}
"""What a ten and a conjunction are counted on with: "vingt et un"."""
_FOUR_TWENTIES = (4, 20)
_TENS = {20: 10, 30: 10, 40: 10, 50: 10, 60: 20, 70: 10, 80: 20, 90: 10}
"""Up to how much is counted on behind them in words."""


class Stretch(NamedTuple):
    """Words from `first` up to `last`, excluded."""

    first: int
    last: int


Hit = tuple[int, int, str]
"""Evidence: the words from the first up to the last, excluded, and what they mean."""


def words_in(hits: Iterable[Hit]) -> set[int]:
    """Give the places of the words in which evidence stands."""
    return {at for first, last, _ in hits for at in range(first, last)}


class Story:
    """A message: its words folded, where they stand, and what they may mean.

    `words[i]` stands at `starts[i]` to `ends[i]` in `text`; a spelling that stands for several
    words gives each of them the same place. `sentence` and `clause` number the parts between
    stops and between commas.
    """

    __slots__ = (
        "_asking",
        "clause",
        "ends",
        "evidence",
        "means",
        "numbers",
        "sentence",
        "starts",
        "text",
        "words",
    )

    def __init__(self, text: str, lexicon: Lexicon, spellings: dict[str, tuple[str, ...]]) -> None:
        self.text = text[:LONGEST_READ]
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.sentence: list[int] = []
        self.clause: list[int] = []
        self.means: list[Stretch] = [
            Stretch(*found.span())
            for found in _MEANS.finditer(self.text)
            if "@" in found[0] or sum(map(str.isdigit, found[0])) >= _DIGITS
        ]
        self._read(lexicon, spellings)
        self.numbers = _compounded(self.words, [_number(word) for word in self.words])
        if others := not_numbers(self.words):
            self.numbers = [
                None if word in others else number
                for word, number in zip(self.words, self.numbers, strict=True)
            ]
        self.evidence: dict[str, list[Hit]] = defaultdict(list)
        for start, end, field, meaning in dict.fromkeys(
            lexicon.hits(self.words, self.numbers, self.sentence)
        ):
            self.evidence[field].append((start, end, meaning))

    def _read(self, lexicon: Lexicon, spellings: dict[str, tuple[str, ...]]) -> None:
        self._asking: set[int] = set()
        sentence = clause = at = 0
        for start, end, word in self._tokens():
            between = self.text[at:start]
            if "?" in between:
                self._asking.add(sentence)
            if between not in {"", " ", "'", "-"} and self.words:
                short = between.startswith(".") and self.words[-1] in _ABBREVIATION
                if not short and _SENTENCE.search(between):
                    sentence, clause = sentence + 1, clause + 1
                elif _BREAK.search(between):
                    clause += 1
            for meant in spellings.get(word) or (lexicon.corrected(word),):
                self.words.append(meant)
                self.starts.append(start)
                self.ends.append(end)
                self.sentence.append(sentence)
                self.clause.append(clause)
            at = end
        if "?" in self.text[at:]:
            self._asking.add(sentence)

    def _tokens(self) -> Iterable[tuple[int, int, str]]:
        at = 0
        for stretch in (*self.means, Stretch(len(self.text), len(self.text))):
            for found in _WORD.finditer(self.text, at, stretch.first):
                yield *found.span(), found["counted"] or unaccented(found[0])
            if stretch.first < stretch.last:
                yield stretch.first, stretch.last, MEANS
            at = stretch.last

    def of(self, field: str, *meanings: str) -> list[Hit]:
        """Give the evidence of a field, in the order of the text; of some meanings only."""
        found = self.evidence.get(field)
        if not found:
            return []
        return [one for one in found if one[2] in meanings] if meanings else found

    def covered(self, field: str, *meanings: str) -> set[int]:
        """Give the places of the words in which the evidence of a field stands."""
        return words_in(self.of(field, *meanings))

    def means_of(self, field: str) -> set[str]:
        """Give the meanings found of a field, without those that mean nothing."""
        return {meaning for _, _, meaning in self.evidence.get(field, ())} - {"-"}

    def has(self, field: str, *meanings: str) -> bool:
        """Tell whether one of these meanings was found."""
        found = self.evidence.get(field)
        return found is not None and any(one[2] in meanings for one in found)

    def word(self, at: int) -> str:
        """Give the word at a place; nothing before the first or after the last."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def written(self, first: int, last: int) -> str:
        """Give the text from one word up to another, excluded, as it was written."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def capital(self, at: int) -> bool:
        """Tell whether a word begins with a capital."""
        return self.text[self.starts[at]].isupper()

    def begins(self, at: int) -> bool:
        """Tell whether a word is the first of its sentence."""
        return at == 0 or self.sentence[at - 1] != self.sentence[at]

    def begins_clause(self, at: int) -> bool:
        """Tell whether a word is the first between commas."""
        return at == 0 or self.clause[at - 1] != self.clause[at]

    def asks(self, at: int) -> bool:
        """Tell whether the sentence around a word ends in a question mark."""
        return self.sentence[at] in self._asking


def _compounded(words: list[str], numbers: list[int | None]) -> list[int | None]:
    """Count what is said in several words as one number, at the last: "quatre vingt deux"."""
    told = [at for at, number in enumerate(numbers) if number is not None]
    for at in sorted({*told, *(one + 2 for one in told)}):
        if not 0 < at < len(words):
            continue
        number, before = numbers[at], numbers[at - 1]
        added = _COUNTED_ON.get((words[at - 1], words[at]))
        ten = numbers[at - 2] if added and at > 1 else None
        if added and ten in _TENS and not words[at - 2].isdecimal():
            numbers[at - 2], numbers[at] = None, ten + added
            continue
        if number is None or before is None or words[at].isdecimal() or words[at - 1].isdecimal():
            continue
        if (before, number) == _FOUR_TWENTIES:
            numbers[at - 1 : at + 1] = None, before * number
        elif before in _TENS and number < _TENS[before]:
            numbers[at - 1 : at + 1] = None, before + number
    return numbers


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) <= _LONGEST_NUMBER else None
    return None if word in ARTICLES else NUMBER_WORDS.get(word)
