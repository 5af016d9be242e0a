"""How long an opening message takes to be read."""

from __future__ import annotations

import time

from conversations.text import Language
from tests.understanding.corpus import Opening, Part, openings
from tests.understanding.measure import read

LINE = 200
"""Characters."""

ROUNDS = 5


def times() -> str:
    """Say how long a line of 200 characters takes on average, over the whole corpus."""
    corpus = [one for part in Part for language in Language for one in openings(part, language)]
    text = " ".join(one.text for one in corpus)
    lines = [
        Opening(text[at : at + LINE], Language.FR, {}) for at in range(0, len(text) - LINE, LINE)
    ]
    for line in lines[:20]:
        read(line)
    best = min(_once(lines) for _ in range(ROUNDS))
    return f"a line of {LINE} characters: {best / len(lines) * 1e6:.0f} µs on average"


def _once(lines: list[Opening]) -> float:
    start = time.perf_counter()
    for line in lines:
        read(line)
    return time.perf_counter() - start
