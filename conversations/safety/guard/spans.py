"""Stretches of a text to cover."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

Span = tuple[int, int]
"""Where a stretch begins and where it ends, the end excluded; never empty."""

Detector = Callable[[str], Iterator[Span]]
"""Finds the stretches of one kind; each holds at least one letter or figure."""

_FIGURES = re.compile(r"\d+")

COVER = "●●●"
"""What stands for a covered stretch, in any language."""


def covered(text: str, spans: Iterable[Span]) -> str:
    """Put the cover in place of each stretch; stretches that overlap are covered together."""
    pieces, end = [], 0
    for start, stop in sorted(spans):
        if start >= end:
            pieces += [text[end:start], COVER]
        end = max(end, stop)
    return "".join(pieces) + text[end:]


def figures_in(text: str) -> int:
    """Count the figures of a text, of any alphabet."""
    return sum(map(len, _FIGURES.findall(text)))


def matches(pattern: re.Pattern[str]) -> Detector:
    """Make a detector of a pattern: its group `it` is covered, what stands around it is kept."""
    return lambda text: (match.span("it") for match in pattern.finditer(text))
