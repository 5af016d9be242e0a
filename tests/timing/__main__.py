"""Print what is shown of answers to "when" in each part of their corpus (`make timing`)."""

from __future__ import annotations

import sys

from conversations.reading.dates import read_timing
from conversations.text import Language
from tests.timing.corpus import Answer, Part, answers
from tests.timing.measure import Fate, fate, measure

_HEADS = ("part", "", "phrases", "false", *(one.value for one in Fate if one is not Fate.FALSE))
_ROW = "| " + " | ".join(f"{{:>{max(len(head), 8)}}}" for head in _HEADS) + " |"


def table() -> str:
    """Give the figures by part and language."""
    rows = [_ROW.format(*_HEADS), _ROW.format(*("-" * max(len(head), 8) for head in _HEADS))]
    for part in Part:
        corpus = answers(part)
        for language in (*Language, None):
            of_it = [one for one in corpus if language in {None, one.language}]
            rows.append(_row(part, language or "all", of_it))
    return "\n".join(rows)


def _row(part: Part, language: str, corpus: list[Answer]) -> str:
    found = measure(corpus)
    others = (found[one] for one in Fate if one is not Fate.FALSE)
    return _ROW.format(part, language, len(corpus), found[Fate.FALSE], *others)


_FAULTS = {
    *(Fate.FALSE, Fate.DATE_MISSED, Fate.BUTTON_MISSED, Fate.WORDS_REFUSED, Fate.NONE_TAKEN),
    Fate.PERIOD,
}


def faults() -> str:
    """List what is not as expected in the part that may be looked at."""
    return "\n".join(
        f"{fate(one)}: {one.today} {one.text} ({one.expected}) {read_timing(one.text, one.today)}"
        for one in answers(Part.DEVELOP)
        if fate(one) in _FAULTS
    )


if __name__ == "__main__":
    sys.stdout.write(f"{table()}\n")
    if "--faults" in sys.argv:
        sys.stdout.write(f"\n{faults()}\n")
