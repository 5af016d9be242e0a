"""From what a person types, a postal code or a name, to the place that is meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from conversations.reading.place import Place
from conversations.reading.postal_codes import code_abroad, codes_in, dutch_code
from conversations.reading.spelling import Spellings
from conversations.reading.typed_words import TypedWords, forms, plain

Found = Place | tuple[Place, ...] | None
"""One place that is surely meant, places to choose from (one: to confirm), or nothing."""

MOST_CHOICES = 6
LONGEST_TYPED = 200
SHORTEST_PART = 4  # letters: "Braine" for the three of them, but not "La"


class Gazetteer:
    """All places, found by postal code or by name, in any of their languages."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.places = tuple(places)
        ordered = sorted(self.places, key=lambda place: place.postal_code)
        by_code: dict[str, list[Place]] = defaultdict(list)
        by_name: dict[str, dict[str, tuple[Place, str]]] = defaultdict(dict)
        first: dict[str, Place] = {}
        for place in ordered:
            by_code[place.postal_code].append(place)
            first.setdefault(place.municipality, place)
        for place in first.values():
            for _, name in place.names.by_language:
                for form in forms(name):
                    by_name[form][place.municipality] = place, ""
        self._official = dict.fromkeys(by_name)
        for place in ordered:
            for name in place.also:
                for form in forms(name):
                    if place.municipality not in by_name[form]:
                        by_name[form][place.municipality + place.postal_code] = place, name
        self._by_code = {code: tuple(found) for code, found in by_code.items()}
        self._by_name = {name: tuple(found.values()) for name, found in by_name.items()}
        self._spellings = Spellings(self._by_name)

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

        A municipality stands there with its first postal code, a part of one with its own.
        """
        return self._bearing(plain(name))

    def is_abroad(self, typed: str) -> bool:
        """Tell whether the code that was typed is one of another country, not of Belgium."""
        dutch = dutch_code(typed)
        return code_abroad(typed) or (dutch is not None and dutch not in self._by_code)

    def find(self, typed: str, language: str) -> Found:
        """Find what was typed: `5000`, `B-5000`, `Namur`, `5000Namur`, `à Jambes près de Namur`.

        A certain match gives the place. Several that fit, or a guess (a slip of the finger, the
        beginning of a name, a name within a sentence, a code and a name that disagree), give at
        most six places to choose from, those where the person's language is spoken first. Too many,
        or none, give None.
        """
        if self.is_abroad(typed[:LONGEST_TYPED]):
            return None
        codes, rest = codes_in(typed[:LONGEST_TYPED])
        known = tuple(code for code in codes if code in self._by_code)
        words = TypedWords.of(rest)
        if known:
            found = self._coded(known, self._named_in(words))
            sure = dutch_code(typed) is None
        else:
            found = self._named_in(words) or self._guessed(words.text)
            found = (*found, *self._longer(words.text, found))
            sure = not codes and self._says_it_all(words)
        if sure and len(found) == 1:
            return found[0]
        return _choice(found, language)

    def _coded(self, codes: tuple[str, ...], named: tuple[Place, ...]) -> tuple[Place, ...]:
        """Weigh codes against names; a name nobody knows takes nothing from a code."""
        places = tuple(place for code in codes for place in self._by_code[code])
        if here := tuple(place for place in named if place.postal_code in codes):
            return here
        municipalities = {place.municipality for place in named}
        agreeing = tuple(place for place in places if place.municipality in municipalities)
        parts = tuple(place for place in named if place.part)
        return (*agreeing, *parts) if agreeing else (*places, *named)

    def _bearing(self, name: str) -> tuple[Place, ...]:
        """Give what bears exactly this plain name: municipalities, and parts under their name."""
        found = self._by_name.get(name, ())
        return tuple(place.within(part) if part else place for place, part in found)

    def _says_it_all(self, words: TypedWords) -> bool:
        """Tell whether no word was typed beside the names: `Jambes, Namur`."""
        return words.text in self._by_name or len(self._covered(words)) == len(words.words) > 0

    def _covered(self, words: TypedWords) -> set[int]:
        return {at for start, end in self._stretches(words) for at in range(start, end)}

    def _named_in(self, words: TypedWords) -> tuple[Place, ...]:
        """Give what bears the typed name, or the names in a sentence, as far as they agree."""
        if whole := self._bearing(words.text):
            return whole
        groups = [self._bearing(words.said(*stretch)) for stretch in self._stretches(words)]
        if not groups:
            return ()
        shared = set.intersection(*({place.municipality for place in group} for group in groups))
        places = [
            place
            for group in groups
            for place in group
            if not shared or place.municipality in shared
        ]
        parts = {place.municipality for place in places if place.part}
        return tuple(dict.fromkeys(p for p in places if p.part or p.municipality not in parts))

    def _stretches(self, words: TypedWords) -> list[tuple[int, int]]:
        """Give where names stand, the longest; a hyphenated word is cut between two that agree."""
        found = [s for s in words.stretches() if words.said(*s) in self._by_name]
        for first, second in words.pairs():
            if self._municipalities(words, first) & self._municipalities(words, second):
                found += (first, second)
        return [one for one in found if not any(_holds(other, one) for other in found)]

    def _municipalities(self, words: TypedWords, stretch: tuple[int, int]) -> set[str]:
        return {place.municipality for place in self._bearing(words.said(*stretch))}

    def _guessed(self, name: str) -> tuple[Place, ...]:
        names = self._beginning(name) or self._spellings.near(name)
        return tuple(dict.fromkeys(place for found in names for place in self._bearing(found)))

    def _longer(self, name: str, found: tuple[Place, ...]) -> tuple[Place, ...]:
        """Give the other parts that go by their first word: Bomal may be Bomal-sur-Ourthe."""
        if name not in self._by_name or any(not place.part for place in found):
            return ()
        municipalities = {place.municipality for place in found}
        begin = (place for longer in self._starting(name) for place in self._bearing(longer))
        others = tuple(place for place in begin if place.municipality not in municipalities)
        return others if len(found) + len(others) <= MOST_CHOICES else ()

    def _beginning(self, part: str) -> list[str]:
        """Give the names that begin so; of many, the official ones; of none, those that hold it."""
        if len(part) < SHORTEST_PART:
            return []
        begin, held = self._starting(part), f" {part} "
        if len(begin) > MOST_CHOICES:
            return [name for name in begin if name in self._official]
        return begin or [name for name in self._official if held in f" {name} "]

    def _starting(self, part: str) -> list[str]:
        return [name for name in self._by_name if name.startswith(f"{part} ")]


def _holds(longer: tuple[int, int], shorter: tuple[int, int]) -> bool:
    return longer != shorter and longer[0] <= shorter[0] and shorter[1] <= longer[1]


def _choice(places: tuple[Place, ...], language: str) -> tuple[Place, ...] | None:
    distinct = {(place.postal_code, place.municipality, place.part): place for place in places}
    if not 0 < len(distinct) <= MOST_CHOICES:
        return None
    return tuple(
        sorted(
            distinct.values(), key=lambda place: (language not in place.languages, bool(place.part))
        )
    )
