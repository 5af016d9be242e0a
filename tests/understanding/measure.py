"""Facts found held against facts marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from bot.places import belgium
from conversations.flows.details_options import Frequency
from conversations.languages.number_words import NUMBER_WORDS
from conversations.languages.packs import PACKS
from conversations.reading.story import Fact, read_story
from conversations.text.cleaning import unaccented
from tests.understanding.corpus import Opening

TODAY = date(2026, 12, 1)
WORDS = frozenset(
    {"timing", "contact", "name", "function", "organisation", "psychologist", "colleague"}
)
"""Facts in the person's own words: right if half of the words marked and found are the same."""

OFTEN = frozenset(map(str, Frequency))
"""How often by the values of the form; two of the hands marked the words instead."""

MORE_THAN_ONE = frozenset(
    word.strip()
    for pack in PACKS.values()
    for several in ("family", "cases", "many")
    for word in pack.story.person[several].split(",")
)

LOOSE = frozenset({"contact", "frequency", "function", "organisation", "timing"})
"""Here half of the shorter of the two: a function without its qualifier is none the less true.

Of names it is half of the longer.
"""


@dataclass
class Figures:
    """Counts by key: facts marked, facts found, facts found that were marked."""

    marked: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)

    def precision(self, key: str) -> float:
        return self.right[key] / self.found[key] if self.found[key] else 1.0

    def recall(self, key: str) -> float:
        return self.right[key] / self.marked[key] if self.marked[key] else 1.0


def read(opening: Opening) -> tuple[Fact, ...]:
    """Read one message as the product does."""
    return read_story(opening.text, today=TODAY, gazetteer=belgium(), language=opening.language)


def measure(corpus: Iterable[Opening]) -> Figures:
    """Count over a corpus; each theme is a fact of its own."""
    figures = Figures()
    for opening in corpus:
        for key, values in opening.facts.items():
            figures.marked[key] += len(values) if key == "themes" else 1
        facts = read(opening)
        for fact in facts if opening.whole else in_other_words(facts, opening):
            right, found = judged(fact, opening)
            figures.found[fact.key] += found
            figures.right[fact.key] += right
    return figures


def in_other_words(facts: Iterable[Fact], opening: Opening) -> list[Fact]:
    """Give what is found in the terms of the third hand, as far as it can be judged.

    How many `people` it is about: one, if the need is a person or it is one situation (a family, a
    couple or a few patients are not counted), else those who take part. Whoever hesitates or was
    not asked has not agreed; whoever meets without the writer, or is spoken of in their absence,
    does not meet together.
    """
    kept = []
    for fact in facts:
        key, value = fact.key, fact.value
        if (key, str(value)) in {("need", "person"), ("situations", "one")}:
            several = unaccented(opening.text[fact.start : fact.end]) in MORE_THAN_ONE
            key, value = ("", "") if several else ("people", "1")
        elif key == "participants" and isinstance(value, dict):
            key, value = "people", str(value["number"])
        elif key == "agreement":
            value = "yes" if value == "yes" else "no"
        elif key == "together":
            value = "joint" if value == "joint" else "no"
        kept.append(Fact(key, value, fact.start, fact.end))
    by_key = {fact.key: fact for fact in kept}
    return [fact for fact in by_key.values() if fact.key in opening.facts]


def judged(fact: Fact, opening: Opening) -> tuple[int, int]:
    """Give how many things a fact says, and how many of them were marked."""
    marked = opening.facts.get(fact.key, [])
    if fact.key == "themes" and isinstance(fact.value, list):
        return len(set(map(str, fact.value)) & set(marked)), len(fact.value)
    return int(_right(fact, marked, opening)), 1


def _right(fact: Fact, marked: list[str], opening: Opening) -> bool:
    if not marked:
        return False
    if fact.key in WORDS or (fact.key == "frequency" and not set(marked) <= OFTEN):
        return _overlaps(fact, marked, opening.text)
    if fact.key == "where" and isinstance(fact.value, dict):
        return _same_municipality(fact, marked[0], opening)
    if fact.key == "participants" and isinstance(fact.value, dict):
        return str(fact.value["number"]) == marked[0].split("-")[-1]
    if fact.key == "ages" and not opening.whole:
        return _numbers(str(fact.value)) == _numbers(marked[0])
    if fact.key == "ages":
        return set(str(fact.value).split(",")) == set(",".join(marked).split(","))
    return len(marked) == 1 and fact.value == marked[0]


def _numbers(words: str) -> set[int]:
    """Give the numbers in figures, or the one in words: "quatre vingt ans"."""
    figures = {int(figure) for figure in re.findall(r"\d+", words)}
    said = unaccented(words).replace("-", " ").split()
    counted = (" ".join(said[:last]) for last in range(len(said), 0, -1))
    longest = next((words for words in counted if words in NUMBER_WORDS), None)
    return figures or ({NUMBER_WORDS[longest]} if longest else set())


def _overlaps(fact: Fact, marked: list[str], text: str) -> bool:
    """Tell whether the words found are half the same as one of the values marked, or as all."""
    places = [(text.find(one), text.find(one) + len(one)) for one in marked if one in text]
    if not places:
        return False
    whole = min(one[0] for one in places), max(one[1] for one in places)
    return any(_half(fact, *place) for place in (*places, whole))


def _half(fact: Fact, start: int, end: int) -> bool:
    shared = min(end, fact.end) - max(start, fact.start)
    lengths = end - start, fact.end - fact.start
    return shared * 2 >= (min(lengths) if fact.key in LOOSE else max(lengths))


def _same_municipality(fact: Fact, marked: str, opening: Opening) -> bool:
    """Tell whether the place marked, as typed, lies in the municipality found."""
    assert isinstance(fact.value, dict)
    words = marked.replace("(", ",").replace(")", "").replace("quartier ", "")
    pieces = [marked, *words.split(","), *marked.split(), *marked.split("-")]
    found = {
        place.municipality
        for piece in pieces
        for place in (*belgium().named(piece), *belgium().by_postal_code(piece.strip()))
    }
    return fact.value["municipality"] in found
