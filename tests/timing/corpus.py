"""Answers to "when would it suit you?", with what may be shown of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "corpora" / "timing"


class Part(StrEnum):
    """The reader is written against one part; the other one, of another hand, judges it."""

    DEVELOP = "develop"
    HELD_OUT = "held_out"


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody types on a day, and what it means without doubt."""

    language: str
    today: date
    text: str
    expected: str
    """A date, ASAP, TWO_WEEKS, MONTH; WORDS if only the words are certain; NONE if it says nothing
    about time."""

    @property
    def day(self) -> date | None:
        """Give the date that is expected, if one is."""
        return date.fromisoformat(self.expected) if self.expected[0].isdecimal() else None


def answers(part: Part) -> tuple[Answer, ...]:
    """Read one part; lines that begin with # say what the file is."""
    lines = (FOLDER / f"{part}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(_answer(line) for line in lines if line and not line.startswith("#"))


def _answer(line: str) -> Answer:
    language, today, text, expected = line.split("\t")
    return Answer(language, date.fromisoformat(today), text, expected)
