"""Words to be said: marked here for translation, never translated here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol


class Language(StrEnum):
    """The languages a person can choose; the value is the catalogue's folder in `locales/`."""

    FR = "fr"
    NL = "nl"
    DE = "de"


@dataclass(frozen=True, slots=True)
class Names:
    """A proper name from the configuration, by language; the first one stands in for others."""

    by_language: tuple[tuple[str, str], ...]

    def said(self, language: str) -> str:
        names = dict(self.by_language)
        return names.get(language) or self.by_language[0][1]


@dataclass(frozen=True, slots=True)
class Msg:
    """A text in English, to be looked up in a catalogue, with the values it holds.

    `values` fill the `{placeholders}`. A `str` among them is verbatim (a person's own words: the
    renderer escapes it), a `Msg` is translated too, a tuple is said as a list, dates in words.
    With `plural`, the value named `n` chooses the form.
    """

    id: str
    context: str | None = None
    plural: str | None = None
    values: Mapping[str, Value] = field(default_factory=dict)

    def __call__(self, **values: Value) -> Msg:
        """Give the same text with these values in its placeholders."""
        return replace(self, values={**self.values, **values})

    def __hash__(self) -> int:
        return hash((self.id, self.context))


Value = str | int | date | datetime | Msg | Names | tuple[Any, ...]


class Says(Protocol):
    """A catalogue: says a text in a language."""

    def __call__(self, text: Msg, language: str) -> str: ...

    def __hash__(self) -> int: ...


def _(text: str) -> Msg:
    """Mark a text for translation."""
    return Msg(text)


def n_(one: str, many: str) -> Msg:
    """Mark a text with a plural; its value `n` is the number."""
    return Msg(one, plural=many)


def p_(context: str, text: str) -> Msg:
    """Mark a text whose English has another meaning elsewhere; the context tells them apart."""
    return Msg(text, context=context)


def named(names: Names) -> Msg:
    """Say a name from the configuration in the language of whoever reads it."""
    return Msg("{text}", values={"text": names})


def verbatim(text: str) -> Msg:
    """Say a text as it is: a person's words, a number, a reference."""
    return Msg("{text}", values={"text": text})


def shortened(text: str, most: int) -> str:
    """Give a text in at most so many characters; an ellipsis stands for what is left out."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
