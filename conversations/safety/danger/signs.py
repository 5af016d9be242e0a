"""A text is read for danger before anything else is done with it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import chain
from typing import NamedTuple

from conversations.languages.dangers import DangerKind
from conversations.languages.pack import Danger
from conversations.languages.packs import PACKS
from conversations.safety.danger.found import Finder, Found, Level, Sentence, sentences_of
from conversations.safety.danger.weights import Scale, stems_of
from conversations.text import Language
from conversations.text.cleaning import words_in

THEME = 2
"""Words at most of a theme that is chosen ("suicide"): no sign of worry."""
AROUND = 20
"""Words of its sentence before and after a sign that are weighed with it."""
LEAST = 6
"""Words at least that are weighed with it: a shorter sentence is joined by those beside it."""
LONG = 40
"""Words at most of a text that is no story."""
TRAINED = 2.0
"""What a training or a settled past takes off it."""
PLAIN = 2.0
"""How much less must be weighed around a certain sign, or one of suicide, for a request."""
DOUBT = 1
"""Words by which a language may be spoken less than the other, and still be that of the text."""
ENOUGH = 5
"""Words at least of a text that is judged by its weight alone."""
ACUTE = 2.0
"""What the words around a certain sign must weigh for a page, as what happens now."""
SCENE, SCENE_NOW = 10.0, 5.0
"""A text that weighs more, as trouble and as what happens now, is a page without such a sign."""
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

    def around(self, at: int) -> tuple[int, int]:
        """Give where the words begin and end that are weighed with the one at a place.

        They are those of its sentence: what a story asks for elsewhere takes no danger away.
        """
        ends = [*(one.before for one in self.sentences), len(self.words)]
        first = min(bisect_right(ends, at), len(ends) - 1) - 1
        last = first + 1
        while ends[last] - ends[first] < LEAST and last - first < len(ends) - 1:
            first, last = max(first - 1, 0), min(last + 1, len(ends) - 1)
        return max(ends[first], at - AROUND), min(ends[last], at + AROUND)


class _Weighed(NamedTuple):
    """What the words around a sign weigh, as trouble and as what happens now."""

    trouble: float
    now: float


class _Reader:
    """What is found in one language, and what weighs."""

    def __init__(self, language: Language, words: Danger) -> None:
        self.language = language
        self._finder = Finder(words)
        self._trouble = Scale(words.weights.trouble)
        self._acute = Scale(words.weights.acute)
        self._scales = self._trouble, self._acute
        self._enough = words.weights
        self._common = frozenset(words.common.replace("\n    ", "").strip().split("|"))

    def spoken_in(self, words: list[str]) -> int:
        """Count the words that show the language of a text."""
        return len([word for word in words if word in self._common])

    def signs(self, text: _Text, *, main: bool, spoken: bool) -> list[Sign]:
        """Give the signs in a text.

        Only certain ones unless it may be `main`ly in this language, and by weight alone only
        where no language is `spoken` more.
        """
        words = text.words
        alone = main and spoken
        found = [one for sentence in text.sentences for one in self._finder.in_phrases(sentence)]
        found += self._finder.in_meetings(words) if main else ()
        if not found and not (alone and len(words) >= ENOUGH):
            return []
        stems = list(stems_of(words))
        trouble = self._trouble.weigh(stems)
        more = self._more(len(words))
        if not found and trouble <= self._enough.telling + more:
            return []
        places = {one.at: text.around(one.at) for one in found}
        weighed = {
            place: _Weighed(*(scale.weigh(stems[slice(*place)]) for scale in self._scales))
            for place in set(places.values())
        }
        signs = [
            Sign(one.kind, level, self.language)
            for one in found
            if (main or one.level is Level.CERTAIN)
            and (level := self._level(one, weighed[places[one.at]], len(words))) is not None
        ]
        if not alone or any(sign.level is Level.CERTAIN for sign in signs):
            return signs
        scene = trouble > SCENE + more and self._acute.weigh(stems) > SCENE_NOW
        return self._by_weight(words, signs, scene=scene) if scene or not found else signs

    def _level(self, found: Found, around: _Weighed, words: int) -> Level | None:
        """Judge a sign by what the words around it weigh; None when they only ask for something."""
        certain = found.level is Level.CERTAIN
        weighs = around.trouble > self._enough.grave and around.now > ACUTE
        if certain and (found.explicit or weighs or _is_cry(words, around.now)):
            return Level.CERTAIN
        plain = PLAIN if certain or found.kind is DangerKind.SUICIDE else 0.0
        enough = self._enough.request - plain + self._more(words)
        return Level.POSSIBLE if around.trouble > enough else None

    def _more(self, words: int) -> float:
        return self._enough.story if words > LONG else 0.0

    def _by_weight(self, words: list[str], signs: list[Sign], *, scene: bool) -> list[Sign]:
        """Give the signs of a text by its words alone: those that were found, or its own."""
        plain, distant, softened = self._finder.setting(words)
        level = Level.CERTAIN if scene and not distant and not softened else Level.POSSIBLE
        if signs or distant:
            return [replace(sign, level=level) for sign in signs]
        stems = list(stems_of(plain))
        enough = self._enough.telling + self._more(len(words)) + TRAINED * softened
        if len(plain) < ENOUGH or self._trouble.weigh(stems) <= enough:
            return []
        kind = self._trouble.told_most(stems) or DangerKind.SUICIDE
        return [Sign(DangerKind(kind), level, self.language)]


def _is_cry(words: int, acute: float) -> bool:
    return words <= CRY and (words <= ENOUGH or acute > CRIED)


_READERS = tuple(_Reader(language, pack.danger) for language, pack in PACKS.items())
_KINDS = tuple(DangerKind)


def signs_of(text: str) -> Sign | None:
    """Give the gravest sign of danger in a text, None if there is none.

    A certain sign counts in any language; a possible one only in the language that the text is
    in. When unsure, a sign is the lesser one; what is said to be so now is never lessened.
    Of two languages that say the same, it is the first.
    """
    sentences = [words for part in _SENTENCE_ENDS.split(text) if (words := words_in(part))]
    read = _Text(list(chain.from_iterable(sentences)), tuple(sentences_of(sentences)))
    spoken = {reader.language: reader.spoken_in(read.words) for reader in _READERS}
    most = max(spoken.values())
    theme = len(read.words) <= THEME
    found = [
        sign
        for reader in _READERS
        for sign in reader.signs(
            read,
            main=not theme and _may_be(spoken[reader.language], most),
            spoken=spoken[reader.language] == most,
        )
    ]
    return max(found, key=lambda sign: _gravity(sign, spoken[sign.language]), default=None)


def _may_be(spoken: int, most: int) -> bool:
    """Tell whether a text may be in a language of which it has so many words."""
    return spoken == most or spoken >= max(most - DOUBT, DOUBT)


def _gravity(sign: Sign, spoken: int) -> tuple[int, int, int]:
    return sign.level, spoken, -_KINDS.index(sign.kind)
