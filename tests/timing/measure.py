"""What is shown of answers to "when", against what they mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from conversations.reading.dates import Timing, TimingKind, read_timing
from tests.timing.corpus import Answer


class Fate(StrEnum):
    """What becomes of one answer."""

    DATE_RIGHT = "date right"
    DATE_MISSED = "date missed"
    BUTTON_RIGHT = "button right"
    BUTTON_MISSED = "button missed"
    WORDS_KEPT = "words kept"
    PERIOD = "period"
    """Words are expected, and two days or one open side are shown: "du 5 au 9 octobre"."""
    WORDS_REFUSED = "words refused"
    NONE_REFUSED = "none refused"
    NONE_TAKEN = "none taken"
    """It says nothing about time and is kept in words."""
    FALSE = "false"
    """A day, a period or a button is shown that the words do not name."""


def fate(answer: Answer) -> Fate:
    """Tell what is shown of an answer; whatever is computed and not expected is false."""
    timing = read_timing(answer.text, answer.today)
    shown = timing if isinstance(timing, Timing) else None
    computed = shown is not None and shown.kind is not TimingKind.WORDS
    if answer.expected == "NONE":
        return Fate.FALSE if computed else Fate.NONE_TAKEN if shown else Fate.NONE_REFUSED
    if answer.expected == "WORDS":
        return _of_words(shown)
    if answer.day:
        right = shown is not None and shown.on == shown.until == answer.day
        return Fate.DATE_RIGHT if right else Fate.FALSE if computed else Fate.DATE_MISSED
    right = shown is not None and shown.kind.name == answer.expected
    return Fate.BUTTON_RIGHT if right else Fate.FALSE if computed else Fate.BUTTON_MISSED


def _of_words(shown: Timing | None) -> Fate:
    if shown is None:
        return Fate.WORDS_REFUSED
    if shown.kind is TimingKind.WORDS:
        return Fate.WORDS_KEPT
    period = shown.kind is TimingKind.DATE and shown.on != shown.until
    return Fate.PERIOD if period else Fate.FALSE


def measure(answers: Iterable[Answer]) -> Counter[Fate]:
    """Count the fates of answers."""
    return Counter(map(fate, answers))
