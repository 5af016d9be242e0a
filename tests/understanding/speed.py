"""How long an opening message takes to be read."""

from __future__ import annotations

import time

from conversations.text import Language
from tests.understanding.corpus import Opening, Part, openings
from tests.understanding.measure import read

LINE = 200
"""Characters."""

ROUNDS = 5


def lines() -> list[str]:
    """Give the whole corpus cut into lines of 200 characters."""
    corpus = [one for part in Part for language in Language for one in openings(part, language)]
    text = " ".join(one.text for one in corpus)
    return [text[at : at + LINE] for at in range(0, len(text) - LINE, LINE)]


def times() -> str:
    """Say how long a line of 200 characters takes on average, over the whole corpus."""
    read_lines = [Opening(line, Language.FR, {}) for line in lines()]
    for line in read_lines[:20]:
        read(line)
    best = min(_once(read_lines) for _ in range(ROUNDS))
    average = best / len(read_lines) * 1e6
    return f"a line of {LINE} characters: {average:.0f} µs on average to be understood"


def _once(read_lines: list[Opening]) -> float:
    start = time.process_time()
    for line in read_lines:
        read(line)
    return time.process_time() - start
