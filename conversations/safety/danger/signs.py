"""A text is read for danger before anything else is done with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from conversations.languages.dangers import DangerKind
from conversations.languages.pack import Danger
from conversations.languages.packs import PACKS
from conversations.safety.danger.found import Finder, Found, Level, Sentence, sentences_of
from conversations.safety.danger.weights import Scale, stems_of
from conversations.text import Language
from conversations.text.cleaning import folded

THEME = 2
"""Words at most of a theme that is chosen ("suicide"): no sign of worry."""
AROUND = 20
"""Words before and after a sign that are weighed with it."""
REQUEST = -2.25
"""What stands around a possible sign that weighs less asks for a training or the like."""
TROUBLE = 1.25
"""A text that weighs more tells of trouble, though no phrase says so."""
TRAINED = 2.0
"""What a training or a settled past takes off it."""
DOUBT = 1
"""Words by which a language may be spoken less than the other, and still be that of the text."""
ENOUGH = 5
"""Words at least of a text that is judged by its weight alone."""
ACUTE = 2.5
"""What must be weighed around a certain sign for a page: when in doubt, it is a line."""
CRY = 8
"""Words at most of a cry: a certain sign in it is a page, for so few words weigh little."""
CRIED = 2.5
"""What a cry must weigh all the same where it has words enough to be judged by them."""

_SENTENCE_ENDS = re.compile(r"[.!?;\n…]+")


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
class _Text:
    """A text made ready once for every language."""

    words: list[str]
    sentences: tuple[Sentence, ...]


class _Reader:
    """What is found in one language, and what weighs."""

    def __init__(self, language: Language, words: Danger) -> None:
        self.language = language
        self._finder = Finder(words)
        self._trouble = Scale(words.weights.trouble)
        self._acute = Scale(words.weights.acute)
        self._common = frozenset(words.common.replace("\n    ", "").strip().split("|"))

    def spoken_in(self, words: list[str]) -> int:
        """Count the words that show the language of a text."""
        return len([word for word in words if word in self._common])

    def signs(self, text: _Text, *, main: bool) -> Iterator[Sign]:
        """Give the signs in a text; only certain ones where it is in another language."""
        words = text.words
        found = [one for sentence in text.sentences for one in self._finder.in_phrases(sentence)]
        found += self._finder.in_meetings(words) if main else ()
        if not found and not (main and len(words) >= ENOUGH):
            return
        stems = list(stems_of(words))
        trouble = self._trouble.weigh(stems)
        acute = self._acute.weigh(stems) if found else [0.0]
        for one in found:
            first, last = max(one.at - AROUND, 0), min(one.at + AROUND, len(words))
            weights = trouble[last] - trouble[first], acute[last] - acute[first]
            level = _level(one, *weights, cry=_is_cry(len(words), weights[1]))
            if level and (main or one.level is Level.CERTAIN):
                yield Sign(one.kind, level, self.language)
        if not found and trouble[-1] > TROUBLE:
            yield from self._troubled(words)

    def _troubled(self, words: list[str]) -> Iterator[Sign]:
        """Give the sign of a text that tells of trouble by its words alone."""
        plain, distant, softened = self._finder.setting(words)
        stems = list(stems_of(plain))
        weight = self._trouble.weigh(stems)[-1] - TRAINED * softened
        if weight > TROUBLE and not distant:
            kind = self._trouble.told_most(stems) or DangerKind.SUICIDE
            yield Sign(DangerKind(kind), Level.POSSIBLE, self.language)


def _is_cry(words: int, acute: float) -> bool:
    return words <= CRY and (words <= ENOUGH or acute > CRIED)


def _level(found: Found, trouble: float, acute: float, *, cry: bool) -> Level | None:
    """Judge a sign by what the words around it weigh; None when they only ask for something."""
    if found.level is Level.CERTAIN:
        page = cry or found.explicit or (trouble > 0 and acute > ACUTE)
        return Level.CERTAIN if page else Level.POSSIBLE
    return Level.POSSIBLE if trouble > REQUEST else None


_READERS = tuple(_Reader(language, pack.danger) for language, pack in PACKS.items())
_KINDS = tuple(DangerKind)


def signs_of(text: str) -> Sign | None:
    """Give the gravest sign of danger in a text, None if there is none.

    A certain sign counts in any language; a possible one only in the language that the text is
    in. When unsure, a sign is the lesser one; what is said to be so now is never lessened.
    Of two languages that say the same, it is the first.
    """
    sentences = [words.split() for part in _SENTENCE_ENDS.split(text) if (words := folded(part))]
    read = _Text(list(chain.from_iterable(sentences)), tuple(sentences_of(sentences)))
    spoken = {reader.language: reader.spoken_in(read.words) for reader in _READERS}
    most = max(spoken.values())
    theme = len(read.words) <= THEME
    found = [
        sign
        for reader in _READERS
        for sign in reader.signs(read, main=not theme and _may_be(spoken[reader.language], most))
    ]
    return max(found, key=lambda sign: _gravity(sign, spoken[sign.language]), default=None)


def _may_be(spoken: int, most: int) -> bool:
    """Tell whether a text may be in a language of which it has so many words."""
    return spoken == most or spoken >= max(most - DOUBT, DOUBT)


def _gravity(sign: Sign, spoken: int) -> tuple[int, int, int]:
    return sign.level, spoken, -_KINDS.index(sign.kind)
