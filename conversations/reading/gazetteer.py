"""From what a person types, a postal code or a name, to the place that is meant."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.languages.packs import PACKS
from conversations.reading.place import Place
from conversations.text.cleaning import folded

Found = Place | tuple[Place, ...] | None
"""One place that is surely meant, places to choose from (one: to confirm), or nothing."""

MOST_CHOICES = 6
LONGEST_TYPED = 80
LONGEST_NAME = 6  # words, as in "saint georges sur meuse"
SHORTEST_GUESSED = 3  # letters: below, everything resembles everything
SHORT_NAME = 5  # letters: one slip is forgiven up to here, two in longer names

_POSTAL_CODE = re.compile(r"\b(?:be? ?)?(\d{4})\b")
_SAINTS = {"sankt": "st"} | {
    saint: short for pack in PACKS.values() for saint, short in pack.introductions.saints.items()
}
"""Towns of the German-speaking Community are typed in every language."""


class Gazetteer:
    """All places, found by postal code or by name, in any of their languages."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.places = tuple(places)
        by_code: dict[str, list[Place]] = defaultdict(list)
        by_name: dict[str, dict[str, Place]] = defaultdict(dict)
        for place in sorted(self.places, key=lambda place: place.postal_code):
            by_code[place.postal_code].append(place)
            for name in (*(name for _, name in place.names.by_language), *place.also):
                for form in (folded(name), _folded(name)):  # both, for a slip within "saint"
                    by_name[form].setdefault(place.municipality, place)
        self._by_code = {code: tuple(found) for code, found in by_code.items()}
        self._by_name = {name: tuple(found.values()) for name, found in by_name.items()}
        self._names = tuple(self._by_name)
        self._words = tuple((f" {name}", name) for name in self._names)

    def by_postal_code(self, code: str) -> tuple[Place, ...]:
        """Give the places with this code: one, two where municipalities share it, or none."""
        return self._by_code.get(code, ())

    def place(self, postal_code: str, municipality: str) -> Place | None:
        """Give the place that was chosen once.

        After a merger of municipalities the code decides alone; None if it is gone as well.
        """
        places = self.by_postal_code(postal_code)
        same = (place for place in places if place.municipality == municipality)
        return next(same, places[0] if places else None)

    def named(self, name: str) -> tuple[Place, ...]:
        """Give the places that bear exactly this name, accents and capitals aside.

        A municipality stands there with its first postal code.
        """
        return self._by_name.get(_folded(name), ())

    def find(self, typed: str, language: str) -> Found:
        """Find what was typed: `5000`, `B-5000`, `Namur`, `5000 Namen`, with slips of the finger.

        A certain match gives the place. Several that fit, or a guess (a slip, part of a name, a
        name within a sentence, a code and a name that disagree), give at most six places to choose
        from, those where the person's language is spoken first. Too many, or none, give None.
        """
        text = _folded(typed[:LONGEST_TYPED])
        code = _POSTAL_CODE.search(text)
        if code is None:
            found = self._by_name.get(text, ())
            return found[0] if len(found) == 1 else _choice(found or self._guessed(text), language)
        name = f"{text[: code.start()]} {text[code.end() :]}".strip()
        return self._coded(code[1], name, language)

    def _coded(self, code: str, name: str, language: str) -> Found:
        places = self.by_postal_code(code)
        named = (self._by_name.get(name) or self._guessed(name)) if name else ()
        municipalities = {place.municipality for place in named}
        agreeing = tuple(place for place in places if place.municipality in municipalities)
        if len(agreeing) == 1:
            return agreeing[0]
        if len(places) == 1 and not named:
            return places[0]
        return _choice(agreeing or (*places, *named), language)

    def _guessed(self, name: str) -> tuple[Place, ...]:
        if len(name) < SHORTEST_GUESSED:
            return ()
        for search in (self._containing, self._resembling, self._within):
            if names := search(name):
                return tuple(
                    dict.fromkeys(place for found in names for place in self._by_name[found])
                )
        return ()

    def _containing(self, part: str) -> list[str]:
        start = f" {part}"
        return [name for words, name in self._words if start in words]

    def _within(self, text: str) -> list[str]:
        return [name for name in _phrases(text) if name in self._by_name]

    def _resembling(self, name: str) -> list[str]:
        slips = 1 if len(name) <= SHORT_NAME else 2
        near = process.extract(
            name, self._names, scorer=OSA.distance, score_cutoff=slips, limit=MOST_CHOICES + 1
        )
        return [found for found, distance, _ in near if distance == near[0][1]]


def _choice(places: tuple[Place, ...], language: str) -> tuple[Place, ...] | None:
    distinct = {(place.postal_code, place.municipality): place for place in places}
    if not 0 < len(distinct) <= MOST_CHOICES:
        return None
    return tuple(sorted(distinct.values(), key=lambda place: language not in place.languages))


def _phrases(text: str) -> Iterator[str]:
    words = text.split()
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            phrase = " ".join(words[start:end])
            if len(phrase) >= SHORTEST_GUESSED:
                yield phrase


def _folded(name: str) -> str:
    """Reduce a name to plain words, with one form for every saint."""
    return " ".join(_SAINTS.get(word, word) for word in folded(name).split())
