"""The corpus of danger, and what `signs_of` finds in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from conversations.safety.danger import DangerKind, Level, signs_of

_FOLDER = Path(__file__).parents[1] / "corpora" / "danger"


class Part(StrEnum):
    """The held-out part was written by another hand and is never looked into."""

    DEVELOP = "develop"
    HELD_OUT = "held_out"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, and what should be shown: the page, a line or nothing."""

    language: str
    kind: DangerKind
    shows: str
    text: str

    @property
    def shown(self) -> str:
        """What is shown."""
        sign = signs_of(self.text)
        if sign is None:
            return "none"
        return "page" if sign.level is Level.CERTAIN else "line"


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts over sentences; a rate over none is 1, for nothing was missed."""

    dangers: int
    found: int
    pages: int
    right_pages: int
    harmless: int
    alarms: int
    stopped: int

    @property
    def recall(self) -> float:
        """Dangers for which the page or the line is shown."""
        return _rate(self.found, self.dangers)

    @property
    def page_precision(self) -> float:
        """Pages shown for a sentence that should show the page."""
        return _rate(self.right_pages, self.pages)

    @property
    def false_alarms(self) -> float:
        """Harmless sentences for which something is shown."""
        return 1 - _rate(self.harmless - self.alarms, self.harmless)


def sentences(part: Part) -> list[Sentence]:
    """Read a part: language, kind, what should be shown, text."""
    lines = (_FOLDER / f"{part}.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return [Sentence(lang, DangerKind(kind), shows, text) for lang, kind, shows, text in rows]


def measure(corpus: list[Sentence]) -> Figures:
    """Count what is shown for the sentences of a corpus."""
    seen = [(one.shows, one.shown) for one in corpus]
    return Figures(
        dangers=sum(should != "none" for should, _ in seen),
        found=sum(should != "none" and shown != "none" for should, shown in seen),
        pages=sum(shown == "page" for _, shown in seen),
        right_pages=seen.count(("page", "page")),
        harmless=sum(should == "none" for should, _ in seen),
        alarms=sum(should == "none" and shown != "none" for should, shown in seen),
        stopped=seen.count(("none", "page")),
    )


def _rate(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
