"""Words that weigh: how much each one is at home in a text of danger, or in another.

The weights are counted in the corpus by `make weights` and stand in the language packs: the same
text always weighs the same, and what weighed can be read. A word counts once in what is weighed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

STEM = 6
"""Letters by which words are counted: enough to tell them apart, few enough for their endings."""


def stems_of(words: Iterable[str]) -> Iterator[str]:
    """Give what is counted of folded words; figures are counted as one."""
    return ("0" if word[0].isdigit() else word[:STEM] for word in words)


class Scale:
    """The weights of stems; each may belong to something that it tells of."""

    def __init__(self, written: str) -> None:
        self._weights: dict[str, float] = {}
        self.tells: dict[str, str] = {}
        for line in filter(None, written.splitlines()):
            head, stems = line.split(": ")
            written_weight, *told = head.split()
            weight = float(written_weight)
            for stem in stems.split():
                self._weights[stem] = weight
                if told:
                    self.tells[stem] = told[0]

    def weigh(self, stems: Iterable[str]) -> float:
        """Give what words weigh together."""
        return sum(filter(None, map(self._weights.get, set(stems))))

    def told_most(self, stems: Iterable[str]) -> str | None:
        """Give what the words tell of most, by their weight."""
        sums: dict[str, float] = {}
        for stem in dict.fromkeys(stems):
            if told := self.tells.get(stem):
                sums[told] = sums.get(told, 0.0) + self._weights[stem]
        return max(sums, key=sums.__getitem__, default=None)
