"""A text is read for danger before anything else is done with it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum

from conversations.languages.dangers import DangerKind
from conversations.languages.pack import Danger
from conversations.languages.packs import PACKS
from conversations.safety.danger.phrases import Phrase, keys_in, phrases
from conversations.text import Language
from conversations.text.cleaning import folded

NEAR = 110
"""Signs between a phrase and what lessens it: a dictated text has no sentences to go by."""

THEME = 2
"""Words at most of a theme that is chosen ("suicide"): no sign of worry."""

_TAKEN_OUT = " . "
_SENTENCE_ENDS = re.compile(r"[.!?;\n…]+")


class Level(IntEnum):
    """How sure it is that somebody is in danger now."""

    POSSIBLE = 1
    CERTAIN = 2


EMERGENCY_WORDS = (
    *(words for pack in PACKS.values() for words in pack.typed.emergency),
    *("112", "sos", "s.o.s."),
)
"""To be compared folded. "help", "hulp" and "aide" alone ask for explanations, not for help."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What a text says of danger: its kind, how sure it is, and the language of its words."""

    kind: DangerKind
    level: Level
    language: Language


@dataclass(frozen=True, slots=True)
class _Sought:
    """A phrase, and what it tells where it stands."""

    phrase: Phrase
    kind: DangerKind
    level: Level


class _Reader:
    """The phrases of one language, by the beginnings of the words that they need."""

    def __init__(self, language: Language, words: Danger) -> None:
        by_key: defaultdict[str, list[_Sought]] = defaultdict(list)
        for level, written in ((Level.CERTAIN, words.certain), (Level.POSSIBLE, words.possible)):
            for kind, lines in written.items():
                for phrase in phrases(lines, words.lists):
                    for key in phrase.keys:
                        by_key[key].append(_Sought(phrase, kind, level))
        self.language = language
        self._by_key: Mapping[str, list[_Sought]] = dict(by_key)
        self._idioms = _any_of(words.idioms, words.lists)
        self._softening = _any_of(words.softening, words.lists)
        self._distant = _any_of(words.distant, words.lists)
        self._present = _any_of(words.present, words.lists)
        self._common = frozenset(words.common.replace("\n    ", "").strip().split("|"))

    def spoken_in(self, words: list[str]) -> int:
        """Count the words that show the language of a text."""
        return sum(word in self._common for word in words)

    def signs(self, padded: str) -> Iterator[Sign]:
        """Give the signs of a folded sentence, with a space at either end."""
        keys = keys_in(padded.split())
        tried = [sought for key in keys for sought in self._by_key.get(key, ())]
        if not any(sought.phrase.stands_in(padded) for sought in tried):
            return
        plain = self._idioms.sub(_TAKEN_OUT, padded)
        now = self._present.search(plain) is not None
        softened = [] if now else [found.start() for found in self._softening.finditer(plain)]
        distant = [] if now else [found.start() for found in self._distant.finditer(plain)]
        for sought in tried:
            for found in sought.phrase.pattern.finditer(plain):
                at = found.start()
                level = 0 if _near(at, distant) else sought.level - _near(at, softened)
                if level > 0:
                    yield Sign(sought.kind, Level(level), self.language)


def _any_of(written: str, lists: str) -> re.Pattern[str]:
    return re.compile("|".join(phrase.pattern.pattern for phrase in phrases(written, lists)))


def _near(at: int, places: list[int]) -> bool:
    """Tell whether one of the places, in their order, is near enough."""
    first = bisect_left(places, at - NEAR)
    return first < len(places) and places[first] <= at + NEAR


_READERS = tuple(_Reader(language, pack.danger) for language, pack in PACKS.items())
_KINDS = tuple(DangerKind)


def signs_of(text: str) -> Sign | None:
    """Give the gravest sign of danger in a text, None if there is none.

    A certain sign counts in any language; a possible one only in the language that the text is
    in. When unsure, a sign is the lesser one; what is said to be so now is never lessened.
    """
    sentences = [f" {words} " for part in _SENTENCE_ENDS.split(text) if (words := folded(part))]
    every = " ".join(sentences).split()
    spoken = {reader.language: reader.spoken_in(every) for reader in _READERS}
    most = max(spoken.values()) if len(every) > THEME else None
    found = {
        sign
        for reader in _READERS
        for sentence in sentences
        for sign in reader.signs(sentence)
        if sign.level is Level.CERTAIN or spoken[reader.language] == most
    }
    return max(found, key=lambda sign: _gravity(sign, spoken[sign.language]), default=None)


def _gravity(sign: Sign, spoken: int) -> tuple[int, int, int]:
    return sign.level, spoken, -_KINDS.index(sign.kind)
