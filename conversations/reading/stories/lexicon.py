"""Patterns of words found in a text, all at once: their number costs no time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from rapidfuzz.distance import OSA

Hit = tuple[int, int, str, str]
"""From this word up to that one, excluded; the field and the meaning."""

SHORTEST_SLIP = 8
"""Letters: in a shorter word a slip of the finger makes another word too often."""

SHORTEST_STEM = 2
"""Letters: by these the stems are found that a word may begin with."""

SHORTEST_END = 4
"""Letters: by these the last parts are found that a word may end in."""

UNCORRECTED = frozenset({"asked"})
"""Fields to whose words no slip is bent: "intervenant" would become several of them."""

PLURALS = ("s", "n", "x")
"""What a plural may end in that its singular has not."""

LONGEST_SLIP = 24
"""Letters: a longer run is no word."""


class _Node:
    """What may follow the words read so far."""

    __slots__ = ("anything", "ends", "lengths", "meanings", "number", "stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.stems: dict[str, _Node] = {}
        self.lengths: dict[str, tuple[int, ...]] = {}
        self.ends: dict[str, dict[str, _Node]] = {}
        self.number: _Node | None = None
        self.anything: _Node | None = None
        self.meanings: tuple[tuple[str, str], ...] = ()

    def after(self, part: str) -> _Node:
        """Give the node that follows a part of a pattern, made where there is none."""
        if part == "#":
            self.number = self.number or _Node()
            return self.number
        if part == "~":
            self.anything = self.anything or _Node()
            return self.anything
        if part.startswith("*"):
            end = part[1:]
            return self.ends.setdefault(end[-SHORTEST_END:], {}).setdefault(end, _Node())
        if part.endswith("*"):
            stem = part[:-1]
            begin = stem[:SHORTEST_STEM]
            self.lengths[begin] = tuple(sorted({*self.lengths.get(begin, ()), len(stem)}))
            return self.stems.setdefault(stem, _Node())
        return self.words.setdefault(part, _Node())


class Lexicon:
    """Patterns with their field and meaning, and the long words among them for slips."""

    def __init__(self, patterns: Iterable[tuple[str, str, str]], known: Iterable[str]) -> None:
        self._root = _Node()
        self._words: set[str] = set(known)
        for field, meaning, pattern in patterns:
            for parts in _spelled_out(pattern):
                node = self._root
                for part in parts:
                    node = node.after(part)
                node.meanings = tuple(dict.fromkeys((*node.meanings, (field, meaning))))
                if field not in UNCORRECTED:
                    self._words.update(part.rstrip("*") for part in parts)
        self._slips: dict[str, set[str]] = {}
        for word in self._words:
            if len(word) >= SHORTEST_SLIP:
                for form in _shortened(word):
                    self._slips.setdefault(form, set()).add(word)

        self.words = frozenset(self._words)

    def corrected(self, word: str) -> str:
        """Give the long word that is meant with one slip; else the word as it is.

        A plural is no slip of its singular: one of several is not all of them.
        """
        if not SHORTEST_SLIP <= len(word) <= LONGEST_SLIP or word in self._words:
            return word
        near = {
            meant
            for form in _shortened(word)
            for meant in self._slips.get(form, ())
            if OSA.distance(word, meant, score_cutoff=1) <= 1
            and not word.startswith(meant)
            and not (meant.startswith(word) and meant.endswith(PLURALS))
            and word[0] == meant[0]
        }
        return near.pop() if len(near) == 1 else word

    def hits(
        self, words: Sequence[str], numbers: Sequence[int | None], sentence: Sequence[int]
    ) -> list[Hit]:
        """Find every pattern within a sentence; in one field the longest for the same words."""
        by_field: dict[str, list[Hit]] = {}
        begun: list[_Begun] = []
        for at, word in enumerate(words):
            if at and sentence[at] != sentence[at - 1]:
                begun = []
            begun.append((at, self._root))
            begun = _followed(begun, word, number=numbers[at] is not None)
            for start, node in begun:
                for field, meaning in node.meanings:
                    by_field.setdefault(field, []).append((start, at + 1, field, meaning))
        return [hit for hits in by_field.values() for hit in _longest(hits)]


_NO_ENDS: dict[str, _Node] = {}

_Begun = tuple[int, _Node]
"""The word at which a pattern begins, and what has been read of it."""


def _followed(begun: list[_Begun], word: str, *, number: bool) -> list[_Begun]:
    """Give what this word leads to from any of these."""
    after, size, begin = [], len(word), word[:SHORTEST_STEM]
    for start, node in begun:
        if found := node.words.get(word):
            after.append((start, found))
        for length in node.lengths.get(begin, ()):
            if length > size:
                break
            if found := node.stems.get(word[:length]):
                after.append((start, found))
        if node.ends:
            after += _ended(start, node, word)
        if number and node.number:
            after.append((start, node.number))
        if node.anything:
            after.append((start, node.anything))
    return after


def _ended(start: int, node: _Node, word: str) -> list[_Begun]:
    """Give what a word leads to by its last part."""
    ends = node.ends.get(word[-SHORTEST_END:], _NO_ENDS)
    return [(start, found) for end, found in ends.items() if word.endswith(end)]


def _spelled_out(pattern: str) -> Iterator[tuple[str, ...]]:
    """Give each row of words that a pattern stands for."""
    places = [
        (*part.removesuffix("?").split("/"), *([""] if part.endswith("?") else []))
        for part in pattern.split()
    ]
    for row in product(*places):
        yield tuple(word for word in row if word)


def _shortened(word: str) -> Iterator[str]:
    """Give the word, and the word without each of its letters."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _longest(hits: list[Hit]) -> Iterator[Hit]:
    """Leave out what lies within a longer hit."""
    reach, kept = -1, (-1, -1)
    for hit in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if hit[1] > reach or hit[:2] == kept:
            reach, kept = hit[1], hit[:2]
            yield hit
