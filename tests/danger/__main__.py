"""Print what is found of danger in each part of its corpus (`make danger`)."""

from __future__ import annotations

import sys

from conversations.safety.danger import DangerKind
from conversations.text import Language
from tests.danger.measure import Part, Sentence, measure, sentences

_ROW = "{:9} {:17} {:3} {:>9} {:>7} {:>6} {:>15} {:>13}"


def table() -> str:
    """Give the figures by part, kind and language."""
    heads = ("part", "kind", "", "sentences", "recall", "pages", "page precision", "false alarms")
    return "\n".join([_ROW.format(*heads), *(row for part in Part for row in _rows(part))])


def _rows(part: Part) -> list[str]:
    corpus = sentences(part)
    rows = [
        _row(part, kind, language, [one for one in corpus if one.language == language])
        for kind in (*DangerKind, None)
        for language in Language
    ]
    return ["", *rows, _row(part, None, "", corpus)]


def _row(part: Part, kind: DangerKind | None, language: str, corpus: list[Sentence]) -> str:
    of_kind = [one for one in corpus if kind in {None, one.kind}]
    figures = measure(of_kind)
    rates = f"{figures.recall:.1%}", figures.pages, f"{figures.page_precision:.1%}"
    alarms = f"{figures.false_alarms:.1%}"
    return _ROW.format(part, kind or "all", language, len(of_kind), *rates, alarms)


def mistakes() -> str:
    """List what goes wrong in the part that may be looked at."""
    wrong = (one for one in sentences(Part.DEVELOP) if one.shown != one.shows)
    return "\n".join(f"{one.shows} -> {one.shown}: {one.language} {one.text}" for one in wrong)


if __name__ == "__main__":
    sys.stdout.write(f"{table()}\n")
    if "--mistakes" in sys.argv[1:]:
        sys.stdout.write(f"\n{mistakes()}\n")
