"""Ages in figures: of whom a request is about, in the words in which they were said."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, model_validator

from conversations.languages.packs import either
from conversations.reading.rejection import Rejection
from conversations.reading.stories.ages import OLDEST, group_of, read_ages
from conversations.reading.story import story_of
from conversations.text import _
from conversations.text.cleaning import clean, folded

LONGEST = 60
"""Characters of an answer; a longer text tells something else too."""

NO_AGE = _('Choose, or type ages in figures: "12 to 20", "84".')

_UNIT = rf"(?: ?(?:{either(lambda pack: pack.ages.units)}))?"
_ONE = rf"(\d{{1,3}}){_UNIT}"
_SAID = rf"(?:(?:{either(lambda pack: pack.ages.around)}) )*"
_BETWEEN = either(lambda pack: pack.ages.between)
_TO = either(lambda pack: pack.ages.ranges)
_CHOICE = either(lambda pack: pack.ages.choices)
_UP_TO = re.compile(rf"{_SAID}(?:{either(lambda pack: pack.ages.up_to)}) {_SAID}{_ONE}")
_SINCE = re.compile(rf"{_SAID}(?:{either(lambda pack: pack.ages.since)}) {_SAID}{_ONE}")
_ONWARDS = re.compile(rf"{_SAID}{_ONE} (?:{either(lambda pack: pack.ages.onwards)})")
_RANGE = re.compile(
    rf"{_SAID}(?:{_ONE}(?: (?:{_TO}))? {_SAID}{_ONE}|(?:{_BETWEEN}) {_ONE} (?:{_CHOICE}) {_ONE})"
)
_SINGLES = re.compile(rf"{_SAID}{_ONE}(?:(?: (?:{_CHOICE}))? {_SAID}{_ONE})*")
_PLAIN = re.compile(
    rf"{_ONE}(?: (?:{either(lambda pack: pack.ages.onwards)})|(?: (?:{_TO}))? {_ONE})?"
)
_NUMBERS = re.compile(r"\d+")
_LISTED = re.compile(r"\d\s*[,;/&]\s*\d")
_FIGURES = r"^\d{1,3}(?:-\d{1,3}|\+|(?:,\d{1,3})*)$"


class Ages(BaseModel):
    """Figures as `45`, `6,9`, `12-20` or `84+`, and the words in which they were typed.

    They hold only with the group of ages that they make: who chooses another group speaks of
    other people.
    """

    model_config = ConfigDict(frozen=True)

    figures: str = Field(pattern=_FIGURES)
    words: str | None = Field(default=None, max_length=LONGEST)

    @model_validator(mode="before")
    @classmethod
    def _from_figures(cls, value: Any) -> Any:
        return {"figures": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _still_holds(self, info: ValidationInfo) -> Ages:
        chosen = (info.context or {}).get("age_group")
        if self.group and chosen and chosen != self.group:
            raise ValueError("another group of ages was chosen")
        return self

    @property
    def numbers(self) -> tuple[int, ...]:
        """The ages that are named."""
        return tuple(map(int, _NUMBERS.findall(self.figures)))

    @property
    def group(self) -> str | None:
        """The group of ages that serves all of them; None where two may."""
        return group_of(min(self.numbers), OLDEST if "+" in self.figures else max(self.numbers))


def read_typed_ages(typed: str) -> Ages | Rejection:
    """Read an answer that gives ages in figures.

    The words are kept as they were typed where they are about nothing else.
    """
    words = clean(typed)
    if len(words) > LONGEST:
        return Rejection(NO_AGE)
    if bare := _bare(words):
        return Ages(figures=bare, words=None if words.isdigit() else words)
    told = _told(words)
    return Ages(figures=told) if told else Rejection(NO_AGE)


def is_plain(words: str) -> bool:
    """Tell whether words say one age, or the least and the greatest, and no more than that."""
    text = folded(words.replace("+", " plus "))
    return _PLAIN.fullmatch(text) is not None and not _LISTED.search(words)


def _bare(words: str) -> str | None:
    """Give the figures of a text that holds ages and nothing else."""
    text = folded(words.replace("+", " plus "))
    numbers = [int(one) for one in _NUMBERS.findall(text)]
    if not numbers or max(numbers) > OLDEST:
        return None
    if _SINCE.fullmatch(text) or _ONWARDS.fullmatch(text):
        return f"{numbers[0]}+"
    if _UP_TO.fullmatch(text):
        return f"0-{numbers[0]}"
    if _RANGE.fullmatch(text) and not _LISTED.search(words) and numbers[0] < numbers[1]:
        return f"{numbers[0]}-{numbers[1]}"
    return ",".join(map(str, sorted(numbers))) if _SINGLES.fullmatch(text) else None


def _told(words: str) -> str | None:
    """Give the figures of a text that says more, where they are surely ages."""
    ages, _group = read_ages(story_of(words), team=False, private=False, stated=True)
    return str(ages.value) if ages else None
