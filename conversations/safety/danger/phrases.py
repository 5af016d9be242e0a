"""Phrases written to be read by people, made ready to be found in a text.

A phrase is a line of words, folded (small letters, no accent, no apostrophe):

    a|b     one of these words          {want}  one of a list of words
    stem*   any word that begins so     word?   it may be missing
    ..      up to three other words     ...     up to nine other words
    $       the sentence ends here
    !a|b    the next word is none of these

An indented line goes on with the phrase above it; a line that begins with # is a remark.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

KEY = 5
"""Letters by which words are looked up: phrases are tried only on a text that has their key."""
SHORTEST_KEY = 2
"""Letters of the shortest stem."""
_LENGTHS = range(SHORTEST_KEY, KEY + 1)

_GAP = r"(?:\w+ ){0,3}?"
_WIDE_GAP = r"(?:\w+ ){0,9}?"


@dataclass(frozen=True)
class Phrase:
    """A phrase to be searched, and the beginnings of words without which it cannot be there.

    Its expression is compiled when a text may have it: most phrases meet none for weeks.

    Attributes:
        keys: of the rarest of its words, one is there.
        others: the same of the next rarest; the same once more where there is no other word.
    """

    expression: str
    keys: frozenset[str]
    others: frozenset[str]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.expression)

    def stands_in(self, padded: str) -> bool:
        """Tell whether the phrase stands in a folded text with a space at either end."""
        return self.pattern.search(padded) is not None


def phrases(written: str, lists: str) -> Iterator[Phrase]:
    """Make the phrases ready; `lists` gives the words of each `{name}` as "name: a|b"."""
    named = dict(line.split(": ") for line in _lines(lists))
    same: dict[
        frozenset[str], frozenset[str]
    ] = {}  # phrases that need the same words hold them once
    for line in _lines(written):
        parts = [_spelled_out(part, named) for part in line.split()]
        yield Phrase(
            " " + "".join(map(_pattern, parts)),
            *(same.setdefault(keys, keys) for keys in _keys(parts)),
        )


def _lines(written: str) -> list[str]:
    joined = written.replace("\n    |", "|").replace("\n    ", " ")
    return [line for line in joined.splitlines() if line and not line.startswith("#")]


def _spelled_out(part: str, named: Mapping[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda name: named[name[1]], part)


def _pattern(part: str) -> str:
    match part[0], part[-1]:
        case ".", ".":
            return _WIDE_GAP if part == "..." else _GAP
        case "$", "$":
            return "$"
        case "!", _:
            return rf"(?!(?:{_words(part[1:])}) )"
        case _, "?":
            return f"(?:(?:{_words(part[:-1])}) )?"
        case _:
            return f"(?:{_words(part)}) "


def _words(part: str) -> str:
    return part.replace("*", r"\w*")


def _keys(parts: list[str]) -> Iterator[frozenset[str]]:
    """Give the beginnings of the words of the two parts that are surely there and rarest."""
    certain = [part.split("|") for part in parts if part[0] not in ".$!" and part[-1] != "?"]
    certain.sort(key=lambda words: min(len(word.rstrip("*")) for word in words), reverse=True)
    for words in (certain[0], certain[:2][-1]):
        yield frozenset(word.rstrip("*")[:KEY] for word in words)


def keys_in(words: Collection[str]) -> frozenset[str]:
    """Give every key that a phrase found among these words may have."""
    return frozenset(word[:length] for word in words for length in _LENGTHS)
