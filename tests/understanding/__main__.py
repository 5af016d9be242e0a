"""Print what is understood of opening messages, by key (`make understanding`)."""

from __future__ import annotations

import sys
from itertools import product

from conversations.text import Language
from tests.understanding import asking, docs
from tests.understanding.corpus import IN_SIGHT, Part, openings
from tests.understanding.measure import Figures, judged, measure, read
from tests.understanding.speed import times
from tests.understanding.turns import turn_times

_ROW = "{:10} {:4} {:18} {:>7} {:>7} {:>7} {:>10} {:>8}"


def table() -> str:
    """Give the figures by part, language and key."""
    rows = [_ROW.format("part", "", "key", "marked", "found", "right", "precision", "recall")]
    for part in Part:
        for language in Language:
            rows += ["", *_rows(part, language, measure(openings(part, language)))]
        rows += [
            "",
            *_rows(part, "", measure(one for each in Language for one in openings(part, each))),
        ]
    return "\n".join(rows)


def _rows(part: Part, language: str, figures: Figures) -> list[str]:
    return [
        _ROW.format(
            part,
            language,
            key,
            figures.marked[key],
            figures.found[key],
            figures.right[key],
            f"{figures.precision(key):.1%}",
            f"{figures.recall(key):.1%}",
        )
        for key in sorted({*figures.marked, *figures.found})
    ]


def faults(keys: list[str]) -> str:
    """List what goes wrong in the parts that may be looked at, and what is missed of the keys."""
    lines = []
    for part, language in product(IN_SIGHT, Language):
        for opening in openings(part, language):
            facts = read(opening)
            wrong = [
                f"{fact.key}={fact.value!r} «{opening.text[fact.start : fact.end]}»"
                f" marked {opening.facts.get(fact.key)}"
                for fact in facts
                if len(set(judged(fact, opening))) > 1 and (not keys or fact.key in keys)
            ]
            missed = [
                f"{key}={values}"
                for key, values in opening.facts.items()
                if key not in {fact.key for fact in facts} and key in keys
            ]
            if wrong or missed:
                lines.append("\n  ".join([opening.text, *wrong, *(f"missed {m}" for m in missed)]))
    return "\n".join(lines)


if __name__ == "__main__":
    if "--faults" in sys.argv:
        sys.stdout.write(f"{faults(sys.argv[2:])}\n")
    elif "--write" in sys.argv:
        page = docs.PAGE.read_text(encoding="utf-8")
        docs.PAGE.write_text(docs.written(page), encoding="utf-8")
    else:
        sys.stdout.write(f"{table()}\n\n{asking.table()}\n\n{times()}\n{turn_times()}\n")
