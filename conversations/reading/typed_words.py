"""The words of a typed place, and which of them may be a name by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from conversations.languages.packs import PACKS, every
from conversations.text.cleaning import folded, unaccented

LONGEST_NAME = 6  # words, as in "saint georges sur meuse"
SHORTEST_NAME = 3  # letters: below, a word of a sentence is no name

_WORD = re.compile(r"[^\W_]+")
_HYPHENS = frozenset("-\u2010\u2011\u2013")
_LETTER = re.compile(r"(?<=\w )[a-z] ")
_SAINTS = {saint: short for pack in PACKS.values() for saint, short in pack.places.saints.items()}
_SAINT = re.compile(rf"\b(?:{'|'.join(_SAINTS)})\b")
# After these a name goes on: "Neuville-en-Ferrain" is not Neuville.
_LINKS = every(lambda pack: pack.places.links)
# What is said of time and of the internet, never of Ligne, Heure or Marche.
_SAYINGS = {saying for pack in PACKS.values() for saying in pack.places.sayings}
# And with these one begins: "Ter Linden" is a house, "Le Pecq" a town in France.
_BEGINNINGS = every(lambda pack: pack.places.beginnings)
_COUNTRY = every(lambda pack: pack.places.country)


def plain(name: str) -> str:
    """Reduce a name to plain words, with one form for every saint."""
    return _one_saint(folded(name))


def forms(name: str) -> tuple[str, ...]:
    """Give a name as it is compared, with its saint written out too where it has one.

    One letter between words, as in "Pont-à-Celles", is easily left out.
    """
    written = folded(name)
    compared = _one_saint(written)
    return tuple(dict.fromkeys((written, compared, _LETTER.sub("", compared))))


def _one_saint(words: str) -> str:
    return _SAINT.sub(lambda word: _SAINTS[word[0]], words)


@dataclass(frozen=True, slots=True)
class TypedWords:
    """Plain words, and for each whether a hyphen ties it to the one before."""

    words: tuple[str, ...]
    tied: tuple[bool, ...]

    @classmethod
    def of(cls, typed: str) -> TypedWords:
        text = unaccented(typed)
        found = tuple(_WORD.finditer(text))
        ends = (0, *(word.end() for word in found))
        tied = (
            text[end : word.start()] in _HYPHENS for end, word in zip(ends, found, strict=False)
        )
        return cls(tuple(_SAINTS.get(word[0], word[0]) for word in found), tuple(tied))

    @property
    def text(self) -> str:
        """All of them, as one name."""
        return " ".join(self.words)

    def said(self, start: int, end: int) -> str:
        """Give a stretch as one name."""
        return " ".join(self.words[start:end])

    def stretches(self) -> Iterator[tuple[int, int]]:
        """Give each stretch that may be a name: never a piece of a longer one."""
        for start in range(len(self.words)):
            for end in range(start + 1, min(start + LONGEST_NAME, len(self.words)) + 1):
                if len(self.said(start, end)) >= SHORTEST_NAME and self._apart(start, end):
                    yield start, end

    def pairs(self) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
        """Give each cut of a hyphenated word: `Namur-Salzinnes`, a town and its quarter."""
        start = 0
        for end in range(1, len(self.words) + 1):
            if end == len(self.words) or not self.tied[end]:
                yield from (((start, cut), (cut, end)) for cut in range(start + 1, end))
                start = end

    def _apart(self, start: int, end: int) -> bool:
        if self.tied[start] or (end < len(self.words) and self.tied[end]):
            return False
        before = self.words[start - 1] if start else ""
        if before in _BEGINNINGS or (before, self.words[start]) in _SAYINGS:
            return False
        link, further = (*self.words[end : end + 2], "", "")[:2]
        return not further or link not in _LINKS or further in _COUNTRY
