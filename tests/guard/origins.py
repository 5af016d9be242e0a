"""How fair the guard is: what it finds by the origin of a name and its case, and false alarms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from conversations.safety.guard.identifiers import Identifier
from tests.guard.corpus import Sentence, marked
from tests.guard.measure import covers, measure, mistakes

HARMLESS = "harmless"
KINDS = {
    "birth": Identifier.BIRTH_DATE,
    "niss": Identifier.NATIONAL_NUMBER,
    "file": Identifier.FILE_NUMBER,
}
"""What the corpus calls otherwise than the guard; the others have one name."""

_ROW = "{:12} {:20} {:8} {:>6} {:>7}"


class Part(StrEnum):
    """The detectors are written against the first two; the others judge them, by other hands.

    The second of either was written later: its sentences and names are more various.
    """

    DEVELOP = "develop"
    DEVELOP_MORE = "develop_more"
    HELD_OUT = "held_out"
    HELD_OUT_2 = "held_out_2"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence about a person of an origin, typed with capitals or without."""

    origin: str
    case: str
    sentence: Sentence


def told(part: Part) -> tuple[Told, ...]:
    """Read one part; lines that begin with # say what the file is."""
    path = Path(__file__).with_name(f"origins_{part}.tsv")
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(
        Told(row[1], row[2], marked(row[0], row[3], KINDS))
        for row in rows
        if not row[0].startswith("#")
    )


def recall(corpus: Iterable[Told], *kinds: Identifier) -> tuple[int, float]:
    """Count the traces of these kinds, names where none is given, and how many are found."""
    figures = measure([one.sentence for one in corpus], *(kinds or (Identifier.NAME,)))
    return figures.traces, figures.recall


def false_alarms(corpus: Iterable[Told]) -> tuple[int, float]:
    """Count the harmless sentences, and the share of them in which something is covered."""
    harmless = [one.sentence for one in corpus if one.origin == HARMLESS]
    wrong = sum(any(True for _ in covers(one.text)) for one in harmless)
    return len(harmless), wrong / len(harmless)


def fairness() -> str:
    """Give the figures by part, origin and case."""
    lines = [_ROW.format("part", "origin", "case", "names", "recall")]
    for part in Part:
        corpus = told(part)
        lines += ["", *_by(part, corpus, lambda one: (one.origin, one.case))]
        lines += _by(part, corpus, lambda one: ("all", one.case))
        count, share = recall(corpus, *(frozenset(Identifier) - {Identifier.NAME}))
        lines.append(_ROW.format(part, "other kinds", "", count, f"{share:.1%}"))
        count, share = false_alarms(corpus)
        lines.append(_ROW.format(part, "false alarms", "", count, f"{share:.1%}"))
    return "\n".join(lines)


def _by(part: Part, corpus: Iterable[Told], key: Callable[[Told], tuple[str, str]]) -> list[str]:
    groups: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for one in corpus:
        if one.origin != HARMLESS:
            groups[key(one)].append(one)
    rows = []
    for (origin, case), group in groups.items():
        count, share = recall(group)
        rows.append(_ROW.format(part, origin, case, count, f"{share:.1%}"))
    return rows


def unfair() -> str:
    """List what goes wrong in the part that may be looked at."""
    lines = []
    for one in told(Part.DEVELOP):
        missed, wrong = mistakes(one.sentence)
        if missed or wrong:
            lines.append(f"{one.origin} missed {missed} wrong {wrong}: {one.sentence.text}")
    return "\n".join(lines)
