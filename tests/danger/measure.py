"""The corpus of danger, and what `signs_of` finds in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from conversations.safety.danger import DangerKind, Level, signs_of
from conversations.text import Language
from tools.make_danger_weights import DEVELOP, openings, questions

_FOLDER = Path(__file__).parents[1] / "corpora" / "danger"


class Part(StrEnum):
    """What is held out is never looked into.

    The first held-out part and the later one were written by other hands than the words that are
    sought, the one of their own by the same hand before most of them. What is not counted may be
    looked at: it stands in no weight, and measures what is told indirectly, or of relatives.
    """

    DEVELOP = "develop"
    NOT_COUNTED = "not_counted"
    HELD_OUT = "held_out"
    HELD_OUT_2 = "held_out_2"
    HELD_OUT_3 = "held_out_3"
    HELD_OUT_OWN = "held_out_own"


FILES = {
    Part.DEVELOP: DEVELOP,
    Part.NOT_COUNTED: ("develop_indirect", "develop_kin"),
    Part.HELD_OUT: ("held_out",),
    Part.HELD_OUT_2: ("held_out_2",),
    Part.HELD_OUT_3: ("held_out_3", "held_out_3_german"),
    Part.HELD_OUT_OWN: ("held_out_own",),
}


class Everyday(StrEnum):
    """Texts that ask for something, answer or tell, without danger."""

    OPENINGS = "openings"
    DAILY = "openings of daily work"
    QUESTIONS = "questions"
    WRITTEN = "everyday"
    WRITTEN_HELD_OUT = "everyday_held_out"


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
    should_stop: int

    @property
    def page_recall(self) -> float:
        """Sentences that should show the page, and do."""
        return _rate(self.right_pages, self.should_stop)

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
    rows = (row for name in FILES[part] for row in _rows(_FOLDER / f"{name}.tsv"))
    return [Sentence(lang, DangerKind(kind), shows, text) for lang, kind, shows, text in rows]


def everyday(corpus: Everyday, language: str) -> list[str]:
    """Read everyday texts; of the openings, those that do speak of a danger are left out."""
    match corpus:
        case Everyday.OPENINGS:
            return list(openings(Language(language)))
        case Everyday.DAILY:
            return list(openings(Language(language), ("develop_daily",)))
        case Everyday.QUESTIONS:
            return list(questions(Language(language)))
        case _:
            return [text for code, text in _rows(_FOLDER / f"{corpus}.tsv") if code == language]


def lines_and_pages(texts: list[str]) -> tuple[float, float]:
    """Give the shares of everyday texts for which a line is shown, and a page."""
    signs = [sign for text in texts if (sign := signs_of(text))]
    pages = sum(sign.level is Level.CERTAIN for sign in signs)
    return _rate(len(signs) - pages, len(texts)), _rate(pages, len(texts))


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


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
        should_stop=sum(should == "page" for should, _ in seen),
    )


def _rate(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
