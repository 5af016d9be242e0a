"""Which names a typed one may stand for with another spelling, and which it may not.

A place that is not known must never be bent into another: a quarter or a town abroad differs from
some Belgian name by two letters more often than not.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 5  # letters: below, everything resembles everything
SHORT = 6  # letters: up to here only two letters swapped, or one doubled, are a slip
LONG = 12  # letters: from here two slips are forgiven
MOST = 7

# Old spellings and those of the other language: Aerschot, Ysendyk, Merxem, Iseghem.
_SAME_SOUND = (
    ("ij", "y"),
    ("uy", "ui"),
    ("ae", "aa"),
    ("gh", "g"),
    ("ck", "k"),
    ("ch", "k"),
    ("c", "k"),
    ("ks", "x"),
    ("ph", "f"),
    ("th", "t"),
    ("z", "s"),
)

_DOUBLE = re.compile(r"(.)\1")


class Spellings:
    """Names, plain and in small letters, to be found under another spelling."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = tuple(names)

    @cached_property
    def _by_sound(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = defaultdict(list)
        for name in self._names:
            names[_sound(name)].append(name)
        return names

    def near(self, name: str) -> list[str]:
        """Give the names that this one surely means, those that are nearest; most often none."""
        if len(name) < SHORTEST:
            return []
        return self._by_sound.get(_sound(name)) or self._slipped(name)

    def _slipped(self, name: str) -> list[str]:
        most = 2 if len(name) >= LONG else 1
        near = process.extract(
            name, self._names, scorer=OSA.distance, score_cutoff=most, limit=MOST
        )
        alike = [
            (found, slips)
            for found, slips, _ in near
            if _is_slip(name, found) and (slips < most or most == 1 or _are_slips(name, found))
        ]
        return [found for found, slips in alike if slips == alike[0][1]]


def _is_slip(name: str, found: str) -> bool:
    if name[0] != found[0]:
        return False
    swapped = sorted(name) == sorted(found)
    return len(found) > SHORT or swapped or _single(name) == _single(found)


def _are_slips(name: str, found: str) -> bool:
    """Tell whether two slips are one in each of two words, or spaces: not "meuse" for "heure"."""
    pairs = list(zip(name.split(), found.split(), strict=False))
    if name.count(" ") != found.count(" "):
        return OSA.distance(name.replace(" ", ""), found.replace(" ", "")) <= 1
    return all(
        one == other or (OSA.distance(one, other) == 1 and _is_slip(one, other))
        for one, other in pairs
    )


def _sound(name: str) -> str:
    for written, meant in _SAME_SOUND:
        name = name.replace(written, meant)
    return name


def _single(name: str) -> str:
    """Give the name without its double letters."""
    return _DOUBLE.sub(r"\1", name)
