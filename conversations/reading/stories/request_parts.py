"""The parts of a request in a text, by where they stand, and the groups of people it names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from conversations.languages.packs import every
from conversations.reading.stories.fact import denied
from conversations.reading.stories.speaking import ARTICLES, OURS
from conversations.reading.stories.text import Hit, Story

OUR_OWN = OURS | every(lambda pack: pack.grammar.my_plural)

APART = 14
"""Words between two parts of one request."""

BACK = 5
"""Words before somebody that may count or describe them."""

LED = 2
"""Words between which an article or a small word may stand: "avec un psy"."""

HOW = every(lambda pack: pack.grammar.how) - every(
    lambda pack: pack.grammar.interrogatives - pack.grammar.how
)
_OF = every(lambda pack: pack.grammar.of)
_PLURAL = every(lambda pack: pack.grammar.indefinite_plural | pack.grammar.of_the)
_DETERMINERS = (ARTICLES | OUR_OWN) - _PLURAL
_ROUNDED = every(lambda pack: frozenset(pack.story_cues.numbers.rounded))


@dataclass(frozen=True, slots=True)
class Group:
    """Several people: `first` to `last` with what determines them.

    Attributes:
        kind: the staff, or a public.
        told: an article, a number or a possessive stands before them.
        ours: it is a possessive of the writer's.
        partly: an "of" stands among what determines them: they may be whom something is about.
    """

    kind: str
    first: int
    last: int
    told: bool
    ours: bool
    partly: bool

    @property
    def before(self) -> int:
        """The place of the word that leads to them."""
        return self.first - 1


class Parts:
    """What stands in a text of a request, each part by the place of its first word."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._hits: dict[str, dict[int, Hit]] = {}
        for hit in story.of("asked"):
            self._hits.setdefault(hit[2], {})[hit[0]] = hit

    def all(self, *kinds: str) -> list[Hit]:
        """Give every part of some kinds."""
        return [hit for kind in kinds for hit in self._hits.get(kind, {}).values()]

    def near(self, kinds: tuple[str, ...], at: int, most: int = APART) -> list[Hit]:
        """Give the parts of some kinds around a word, in its sentence."""
        found = []
        for kind in kinds:
            if hits := self._hits.get(kind):
                around = range(max(0, at - most), min(len(self.story.words), at + most + 1))
                found += [hits[one] for one in around if one in hits]
        return [hit for hit in found if self.story.sentence[hit[0]] == self.story.sentence[at]]

    def begins(self, kinds: tuple[str, ...], at: int) -> bool:
        """Tell whether a part of one of these kinds begins at a word."""
        return any(at in self._hits.get(kind, {}) for kind in kinds)

    def ends(self, kinds: tuple[str, ...], at: int) -> bool:
        """Tell whether a part of one of these kinds ends in a word."""
        return any(hit[1] == at + 1 for hit in self.near(kinds, at, BACK)) if at >= 0 else False

    def wanted(self, hit: Hit) -> bool:
        """Tell whether something is neither denied, nor what was, nor how: "on a eu une séance"."""
        story, first = self.story, hit[0]
        clause = [at for at in range(max(0, first - APART), first) if self._with(at, first)]
        how = any(story.words[at] in HOW for at in clause if at >= first - LED)
        past = self._hits.get("past", {})
        return not (how or any(at in past for at in clause) or denied(story, first))

    def _with(self, at: int, first: int) -> bool:
        return self.story.clause[at] == self.story.clause[first]

    @cached_property
    def groups(self) -> list[Group]:
        """Give the people whom a text names as a group, each with how they are determined."""
        counted = self.story.covered("asked", "all")
        return [self._group(hit, counted) for hit in self.all("staff", "public")]

    def _group(self, hit: Hit, counted: set[int]) -> Group:
        story, (first, last, kind) = self.story, hit
        at, told, ours, partly = first, False, False, False
        while at > max(0, first - BACK) and story.sentence[at - 1] == story.sentence[first]:
            word = story.words[at - 1]
            known = word in _DETERMINERS or at - 1 in counted or self._number(at - 1)
            described = at == first and story.word(at - 2) in _DETERMINERS
            if word in _OF and story.word(at - 2) in _ROUNDED:
                at, told = at - 2, True
                continue
            if not (known or described or (word in _OF and told and not ours)):
                break
            told, ours = told or known, ours or word in OUR_OWN
            partly = partly or word in _OF
            at -= 1
        return Group(kind, at, last, told, ours, partly)

    def _number(self, at: int) -> bool:
        return self.story.numbers[at] is not None or self.story.words[at] in _ROUNDED


def workers(parts: Parts) -> list[Hit]:
    """Give the words for those who work somewhere, where something determines them."""
    return [
        (one.first, one.last, "workers")
        for one in parts.groups
        if one.kind == "staff" and one.told and not one.partly
    ]
