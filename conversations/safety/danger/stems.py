"""Words of a typed text known again by their stem, misspelt ones too.

A member is a word ("arme"), a stem ("suicid*") or several of them in a row ("plus_envi*").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

START = 3
"""Letters by which stems are looked up; a shorter word is looked up whole."""
NEXT = 2
"""Letters of the shortest stem behind another word; by these it is looked up."""
SOUNDED = 6
"""Letters from which a word is also read by its sound: shorter ones sound like too many others."""
HEAD = 6
"""Letters of sound among which one may be wrong, missing or too many."""
AFTER = 3
"""Letters of a stem, from a mistake on, below which it may be another word."""

_SILENT = "0"
_DOUBLED = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class _Row:
    """What must follow a word, and the group that is met then."""

    rest: tuple[str, ...]
    group: int


@dataclass(frozen=True, slots=True)
class _Known:
    """A word, or with a star a stem and all that begins with it.

    Attributes:
        alone: the groups that it is of by itself.
        begun: the rows of words that it begins, by the first letters of the next one.
    """

    stem: str
    alone: list[int]
    begun: dict[str, list[_Row]]


class _Index:
    """Words, and stems by their first letters."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._whole: dict[str, _Known] = {}
        self._stems: defaultdict[str, list[tuple[str, _Known]]] = defaultdict(list)

    def learn(self, stem: str, rest: tuple[str, ...], group: int) -> _Known:
        known = self._known.get(stem)
        if known is None:
            known = self._known[stem] = _Known(stem, [], {})
            bare = stem.rstrip("*")
            if bare == stem:
                self._whole[stem] = known
            else:
                self._stems[bare[:START]].append((bare, known))
        if rest:
            known.begun.setdefault(rest[0].rstrip("*")[:NEXT], []).append(_Row(rest, group))
        else:
            known.alone.append(group)
        return known

    def find(self, word: str) -> list[_Known]:
        whole = self._whole.get(word)
        found = [whole] if whole else []
        for bare, known in self._stems.get(word[:START], ()):
            if word.startswith(bare):
                found.append(known)
        return found


class Stems:
    """The words of some groups, each known by its number."""

    def __init__(self, groups: Mapping[str, int], sounds: str, clitics: str) -> None:
        self._sounds = [
            (written, heard.replace(_SILENT, ""))
            for written, heard in (pair.split() for pair in sounds.strip().splitlines())
        ]
        self._clitics = frozenset(clitics.split())
        self._written, self._heard = _Index(), _Index()
        self._nearly: defaultdict[str, dict[str, _Known]] = defaultdict(dict)
        for words, group in groups.items():
            for member in words.split():
                first, *rest = member.split("_")
                self._learn(first, tuple(rest), group)

    def _learn(self, word: str, rest: tuple[str, ...], group: int) -> None:
        self._written.learn(word, rest, group)
        bare = word.rstrip("*")
        if len(bare) < SOUNDED:
            return
        heard = self._sound(bare)
        known = self._heard.learn(heard + word[len(bare) :], rest, group)
        if len(heard) >= HEAD:
            for near in (heard[:HEAD], *_without_one(heard[:HEAD])):
                self._nearly[near][known.stem] = known

    def _sound(self, word: str) -> str:
        for written, heard in self._sounds:
            word = word.replace(written, heard)
        return _DOUBLED.sub(r"\1", word)

    def groups(self, words: list[str]) -> Iterator[tuple[int, list[int]]]:
        """Give, for each place in a folded text where groups are met, their numbers."""
        last = len(words) - 1
        for at, word in enumerate(words):
            met: list[int] = []
            for known in self._known(word):
                met += known.alone
                if known.begun and at < last:
                    begun = known.begun.get(words[at + 1][:NEXT], ())
                    met += [row.group for row in begun if _follow(row.rest, words, at)]
            if met:
                yield at, met

    def _known(self, word: str) -> list[_Known]:
        """Give what a word is: as it is written, else by its sound, misspelt, or with a clitic."""
        known = self._written.find(word)
        if len(word) >= SOUNDED:
            heard = self._sound(word)
            known += self._heard.find(heard)
            if not known and len(heard) >= HEAD:
                known = self._misspelt(heard)
        if not known and len(word) > START and word[0] in self._clitics:
            known = self._written.find(word[1:])
        return known

    def _misspelt(self, heard: str) -> list[_Known]:
        """Give what differs by one letter; the first two are never wrong."""
        head, longer = heard[:HEAD], heard[: HEAD + 1]
        near: dict[str, _Known] = {}
        for one in (head, *_without_one(head), *_without_one(longer)):
            if alike := self._nearly.get(one):
                near.update(alike)
        return [known for stem, known in near.items() if _one_off(stem, heard)]


def _without_one(head: str) -> list[str]:
    return [head[:at] + head[at + 1 :] for at in range(2, len(head))]


def _is(stem: str, word: str) -> bool:
    return word.startswith(stem[:-1]) if stem.endswith("*") else word == stem


def _one_off(stem: str, word: str) -> bool:
    """Tell whether one letter is wrong, missing or too many, or two have changed places.

    Two letters of the stem at least must follow the mistake: else it is another word.
    """
    bare = stem.rstrip("*")
    alike = (at for at, (ours, typed) in enumerate(zip(bare, word, strict=False)) if ours != typed)
    at = next(alike, min(len(bare), len(word)))
    if at > len(bare) - AFTER:
        return False
    swapped = word[at : at + 2] == stem[at : at + 2][::-1] and _is(stem[at + 2 :], word[at + 2 :])
    wrong = _is(stem[at + 1 :], word[at + 1 :])
    return swapped or wrong or _is(stem[at + 1 :], word[at:]) or _is(stem[at:], word[at + 1 :])


def _follow(rest: tuple[str, ...], words: list[str], at: int) -> bool:
    """Tell whether these words stand after a place."""
    for place, stem in enumerate(rest, at + 1):
        if place >= len(words) or not _is(stem, words[place]):
            return False
    return True
