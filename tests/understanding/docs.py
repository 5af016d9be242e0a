"""The tables of docs/understanding.md, with the figures of today (`make understanding WRITE=1`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from conversations.languages.packs import FINISHED
from conversations.text import Language
from tests.understanding import asking
from tests.understanding.corpus import Part, openings
from tests.understanding.measure import Figures, measure

PAGE = Path(__file__).parents[2] / "docs" / "understanding.md"

WHOLE = {
    "develop": Part.DEVELOP,
    "of daily work": Part.DEVELOP_DAILY,
    "held out": Part.HELD_OUT,
    "of daily work, held out": Part.HELD_OUT_DAILY,
    "held out again": Part.HELD_OUT_AGAIN,
}
ORDINARY = {"in sight": Part.DEVELOP_PLAIN, "held out": Part.HELD_OUT_PLAIN}
GERMAN = {"in sight": Part.DEVELOP_DAILY, "held out": Part.HELD_OUT_DAILY}

_VERDICTS = ("right", "part", "wrong", "missed")


def written(page: str) -> str:
    """Give the page with each table in its place, from `<!-- name -->` to `<!-- end -->`."""
    for name, table in tables().items():
        head, begin, rest = page.partition(f"<!-- {name} -->\n")
        _old, end, after = rest.partition("<!-- end -->")
        page = f"{head}{begin}\n{table}\n\n{end}{after}"
    return page


def tables() -> dict[str, str]:
    """Give each table of the page by its name."""
    return {
        "facts": _of_facts(WHOLE, FINISHED, _with_shares),
        "ordinary": _of_facts(ORDINARY, FINISHED, _counts),
        "german": _of_facts(GERMAN, [Language.DE], _counts),
        "asking": _of_asking(),
    }


def _of_facts(
    parts: dict[str, Part], languages: Iterable[Language], cell: Callable[[Figures, str], str]
) -> str:
    figures = [
        measure(one for language in languages for one in openings(part, language))
        for part in parts.values()
    ]
    keys = sorted({key for one in figures for key in {*one.marked, *one.found}})
    rows = [(key, *(cell(one, key) for one in figures)) for key in keys]
    return _drawn(("fact", *parts), [*rows, ("**all**", *map(_total, figures))])


def _counts(figures: Figures, key: str) -> str:
    right, found, marked = (one[key] for one in (figures.right, figures.found, figures.marked))
    return f"{right} of {found} of {marked}" if found or marked else "–"


def _with_shares(figures: Figures, key: str) -> str:
    if not figures.marked[key]:
        return _counts(figures, key)
    precision = f"{figures.precision(key):.1%}" if figures.found[key] else "–"
    return f"{_counts(figures, key)}, {precision}, {figures.recall(key):.1%}"


def _total(figures: Figures) -> str:
    return " of ".join(str(one.total()) for one in (figures.right, figures.found, figures.marked))


def _of_asking() -> str:
    rows = []
    for part in asking.PARTS:
        for language in FINISHED:
            counts = asking.counted(part, language)
            for asked, count in [*counts.items(), ("**all**", sum(counts.values(), Counter()))]:
                told = (str(count[verdict]) for verdict in _VERDICTS)
                rows.append((part, str(language), str(asked), str(count.total()), *told))
    return _drawn(("part", "", "asked for", "messages", *_VERDICTS), rows)


def _drawn(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
