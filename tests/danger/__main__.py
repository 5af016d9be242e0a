"""Print what is found of danger in each part of its corpus (`make danger`)."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from conversations.safety.danger import DangerKind
from conversations.text import Language
from tests.danger.measure import (
    Everyday,
    Part,
    Sentence,
    everyday,
    lines_and_pages,
    measure,
    sentences,
)

_ROW = "{:12} {:17} {:3} {:>9} {:>7} {:>6} {:>15} {:>11} {:>13}"
_EVERYDAY = "{:30} {:3} {:>9} {:>7} {:>7}"


def table() -> str:
    """Give the figures by part, kind and language."""
    heads = "part", "kind", "", "sentences", "recall", "pages", "page precision", "page recall"
    shown = [_ROW.format(*heads, "false alarms"), *(row for part in Part for row in _rows(part))]
    return "\n".join([*shown, "", *_everyday()])


def _everyday() -> Iterator[str]:
    yield _EVERYDAY.format("everyday texts, no danger", "", "texts", "lines", "pages")
    for corpus in Everyday:
        for language in Language:
            if not (texts := everyday(corpus, language)):
                continue
            shares = (f"{share:.1%}" for share in lines_and_pages(texts))
            yield _EVERYDAY.format(corpus, language, len(texts), *shares)


def _rows(part: Part) -> list[str]:
    corpus = sentences(part)
    rows = [
        _row(part, kind, language, [one for one in corpus if one.language == language])
        for kind in (*DangerKind, None)
        for language in Language
        if any(one.language == language and kind in {None, one.kind} for one in corpus)
    ]
    return ["", *rows, _row(part, None, "", corpus)]


def _row(part: Part, kind: DangerKind | None, language: str, corpus: list[Sentence]) -> str:
    of_kind = [one for one in corpus if kind in {None, one.kind}]
    figures = measure(of_kind)
    recall, precision = f"{figures.recall:.1%}", f"{figures.page_precision:.1%}"
    rest = f"{figures.page_recall:.1%}", f"{figures.false_alarms:.1%}"
    head = part, kind or "all", language, len(of_kind)
    return _ROW.format(*head, recall, figures.pages, precision, *rest)


def mistakes() -> str:
    """List what goes wrong in the part that may be looked at."""
    wrong = (one for one in sentences(Part.DEVELOP) if one.shown != one.shows)
    return "\n".join(f"{one.shows} -> {one.shown}: {one.language} {one.text}" for one in wrong)


if __name__ == "__main__":
    sys.stdout.write(f"{table()}\n")
    if "--mistakes" in sys.argv[1:]:
        sys.stdout.write(f"\n{mistakes()}\n")
