"""Print what the privacy guard finds in each part of its corpus (`make guard`)."""

from __future__ import annotations

import sys

from conversations.safety.guard.identifiers import Identifier
from conversations.text import Language
from tests.guard.corpus import Part, Sentence, sentences
from tests.guard.measure import Figures, measure, mistakes
from tests.guard.origins import fairness, unfair
from tests.guard.speed import times

_ROW = "{:10} {:16} {:4} {:>9} {:>7} {:>7} {:>10}"


def table() -> str:
    """Give the figures by part, kind and language."""
    heads = ("part", "kind", "", "sentences", "traces", "recall", "precision")
    return "\n".join([_ROW.format(*heads), *(row for part in Part for row in _rows(part))])


def _rows(part: Part) -> list[str]:
    corpus = sentences(part)
    rows = [
        _row(part, kind, language, [one for one in corpus if one.language == language])
        for kind in (*Identifier, None)
        for language in Language
    ]
    return ["", *rows, _row(part, None, "", list(corpus))]


def _row(part: Part, kind: Identifier | None, language: str, corpus: list[Sentence]) -> str:
    figures: Figures = measure(corpus, kind) if kind else measure(corpus)
    holding = [one for one in corpus if kind is None or any(t.kind is kind for t in one.traces)]
    rates = f"{figures.recall:.1%}", f"{figures.precision:.1%}"
    return _ROW.format(part, kind or "all", language, len(holding), figures.traces, *rates)


def faults() -> str:
    """List what goes wrong in the part that may be looked at."""
    lines = []
    for one in sentences(Part.DEVELOP):
        missed, wrong = mistakes(one)
        if missed or wrong:
            lines.append(f"missed {missed} wrong {wrong}: {one.text}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(f"{table()}\n\n{fairness()}\n")
    if "--faults" in sys.argv:
        sys.stdout.write(f"\n{faults()}\n{unfair()}\n")
    if "--speed" in sys.argv:
        sys.stdout.write(f"\n{times()}\n")
