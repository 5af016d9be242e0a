"""What the words of one language find in a text: phrases, and words that meet."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate

from conversations.languages.dangers import DangerKind
from conversations.languages.pack import Danger
from conversations.safety.danger.meetings import Meetings, Weight
from conversations.safety.danger.phrases import Phrase, keys_in, phrases

NEAR = 110
"""Signs between a phrase and what lessens it: a dictated text has no sentences to go by."""

TAKEN_OUT = " . "


class Level(IntEnum):
    """How sure it is that somebody is in danger now."""

    POSSIBLE = 1
    CERTAIN = 2


@dataclass(frozen=True, slots=True)
class Found:
    """Words that tell of a danger, and the place of one of them among the words of the text."""

    kind: DangerKind
    level: Level
    at: int
    explicit: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A folded sentence made ready once for the phrases of every language.

    Attributes:
        padded: its words with a space at either end.
        keys: every key that a phrase found in it may have.
        before: how many words of the text stand before it.
    """

    padded: str
    keys: frozenset[str]
    before: int


def sentences_of(text: list[list[str]]) -> Iterator[Sentence]:
    """Make the sentences of a folded text ready, each given as its words."""
    before = 0
    for words in text:
        yield Sentence(f" {' '.join(words)} ", keys_in(words), before)
        before += len(words)


@dataclass(frozen=True, slots=True)
class _Sought:
    """A phrase, and what it tells where it stands."""

    phrase: Phrase
    kind: DangerKind
    level: Level
    explicit: bool


class Finder:
    """The phrases of one language, by the beginnings of the words that they need."""

    def __init__(self, words: Danger) -> None:
        by_key: defaultdict[str, list[_Sought]] = defaultdict(list)
        for level, explicit, written in (
            (Level.CERTAIN, True, words.explicit),
            (Level.CERTAIN, False, words.certain),
            (Level.POSSIBLE, False, words.possible),
        ):
            for kind, lines in written.items():
                for phrase in phrases(lines, words.lists):
                    sought = _Sought(phrase, kind, level, explicit)
                    for key in phrase.keys:
                        by_key[key].append(sought)
        self._by_key: Mapping[str, list[_Sought]] = dict(by_key)
        self._keys = frozenset(by_key)
        self._idioms = _any_of(words.idioms, words.lists)
        self._softening = _any_of(words.softening, words.lists)
        self._habits = _any_of(words.habits, words.lists)
        self._distant = _any_of(words.distant, words.lists)
        self._present = _any_of(words.present, words.lists)
        self._meetings = Meetings(words.topics)

    def in_phrases(self, sentence: Sentence) -> Iterator[Found]:
        """Give what phrases tell in a sentence."""
        keys = sentence.keys
        tried = [
            sought
            for key in self._keys & keys
            for sought in self._by_key[key]
            if not sought.phrase.others.isdisjoint(keys)
        ]
        if not any(sought.phrase.stands_in(sentence.padded) for sought in tried):
            return
        plain = self._idioms.sub(TAKEN_OUT, sentence.padded)
        now = self._present.search(plain) is not None
        softened = [] if now else _starts(self._softening, plain)
        distant = [] if now else _starts(self._distant, plain)
        habits = [] if now else _starts(self._habits, plain)
        spaces = [at for at, sign in enumerate(plain) if sign == " "]
        for sought in tried:
            for found in sought.phrase.pattern.finditer(plain):
                at = found.start()
                level = 0 if _near(at, distant) else sought.level - _near(at, softened)
                if _near(at, habits):
                    level = min(level, Level.POSSIBLE)
                if level > 0:
                    place = sentence.before + bisect_left(spaces, at)
                    yield Found(sought.kind, Level(level), place, sought.explicit)

    def in_meetings(self, words: list[str]) -> Iterator[Found]:
        """Give what the words that meet tell in a whole text."""
        found = self._meetings.found(words)
        if not found:
            return
        padded = f" {' '.join(words)} "
        plain = self._idioms.sub(TAKEN_OUT, padded)
        left = plain.split()
        places = list(accumulate((len(word) + 1 for word in left), initial=1))
        softened, habits, distant, now = (
            _starts(pattern, plain)
            for pattern in (self._softening, self._habits, self._distant, self._present)
        )
        for at, meeting in found if plain == padded else self._meetings.found(left):
            place = places[at]
            less = _near(place, softened) + 2 * _near(place, distant)
            if meeting.weight is not Weight.THEME and _near(place, now):
                less = 0
            elif meeting.weight is Weight.PAGE and _near(place, habits):
                less = max(less, 1)
            if (level := max(meeting.weight, Weight.LINE) - less) > 0:
                yield Found(meeting.kind, Level(level), at)

    def setting(self, words: list[str]) -> tuple[list[str], bool, bool]:
        """Give the words without idioms, and whether they tell of long ago, or of a training."""
        plain = self._idioms.sub(TAKEN_OUT, f" {' '.join(words)} ")
        now = self._present.search(plain) is not None
        distant, softened = (
            not now and pattern.search(plain) is not None
            for pattern in (self._distant, self._softening)
        )
        return plain.replace(TAKEN_OUT.strip(), "").split(), distant, softened


def _any_of(written: str, lists: str) -> re.Pattern[str]:
    return re.compile("|".join(phrase.expression for phrase in phrases(written, lists)))


def _starts(pattern: re.Pattern[str], padded: str) -> list[int]:
    return [found.start() for found in pattern.finditer(padded)]


def _near(at: int, places: list[int]) -> bool:
    """Tell whether one of the places, in their order, is near enough."""
    first = bisect_left(places, at - NEAR)
    return first < len(places) and places[first] <= at + NEAR
