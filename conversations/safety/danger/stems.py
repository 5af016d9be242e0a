"""Words of a typed text known again by their stem, misspelt ones too.

A member is a word ("arme"), a stem ("suicid*") or several of them in a row ("plus_envi*").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

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


class _Row(NamedTuple):
    """What must follow a word, and the group that is met then."""

    rest: tuple[str, ...]
    group: int


@dataclass(frozen=True, slots=True)
class _Known:
    """What a word is, or with a star a stem and all that begins with it.

    Attributes:
        alone: the groups that it is of by itself.
        begun: the rows of words that it begins, by the first letters of the next one.
    """

    alone: tuple[int, ...]
    begun: Mapping[str, list[_Row]]

    @classmethod
    def by(cls, rows: Iterable[_Row]) -> _Known:
        begun: dict[str, list[_Row]] = {}
        for row in rows:
            if row.rest:
                begun.setdefault(row.rest[0].rstrip("*")[:NEXT], []).append(row)
        return cls(tuple(row.group for row in rows if not row.rest), begun)


class _Index:
    """Words, and stems by their first letters.

    Most words are of a list and are the same as the others of it: that is held once.
    """

    def __init__(self, learnt: Mapping[str, list[_Row]]) -> None:
        same: dict[tuple[_Row, ...], _Known] = {}
        self.known: dict[str, _Known] = {}
        self._stems: dict[str, list[tuple[str, _Known]]] = {}
        for stem, rows in learnt.items():
            known = same.get(tuple(rows))
            if known is None:
                known = same[tuple(rows)] = _Known.by(rows)
            self.known[stem] = known
            if stem.endswith("*"):
                bare = stem.rstrip("*")
                self._stems.setdefault(bare[:START], []).append((bare, known))

    def find(self, word: str) -> list[_Known]:
        whole = self.known.get(word)
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
        written, heard = defaultdict[str, list[_Row]](list), defaultdict[str, list[_Row]](list)
        for words, group in groups.items():
            alone = _Row((), group)
            for member in words.split():
                first, *rest = member.split("_")
                row = _Row(tuple(rest), group) if rest else alone
                written[first].append(row)
                bare = first.rstrip("*")
                if len(bare) >= SOUNDED:
                    heard[self._sound(bare) + first[len(bare) :]].append(row)
        self._written, self._heard = _Index(written), _Index(heard)
        self._nearly = _nearly(heard)

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
        near: dict[str, None] = {}
        for one in (head, *_without_one(head), *_without_one(longer)):
            if alike := self._nearly.get(one):
                near.update(dict.fromkeys(alike))
        return [self._heard.known[stem] for stem in near if _one_off(stem, heard)]


def _nearly(heard: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Give the stems by the beginning of their sound, and by all that is left without a letter."""
    stems: dict[str, tuple[str, ...]] = {}
    for stem in heard:
        head = stem.rstrip("*")[:HEAD]
        for near in (head, *_without_one(head)) if len(head) == HEAD else ():
            stems[near] = (*stems.get(near, ()), stem)
    return stems


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
