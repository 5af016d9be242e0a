"""What each kind of answer can do: offer buttons, read what is typed, take a press, be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Protocol

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.reading.gazetteer import Gazetteer
from conversations.reading.rejection import Rejection
from conversations.text import Language, Msg, Says


@dataclass(frozen=True, slots=True)
class Reading:
    """What a kind of answer may know: who answers, in which language, on which day.

    `kept` are words of an earlier try at the same question, `known` what is answered, as it is
    stored, and `picked` the options that are ticked.
    """

    today: date
    say: Says
    gazetteer: Gazetteer
    language: Language
    role: str | None
    kept: str = ""
    known: Mapping[str, JsonValue] = field(default_factory=dict)
    picked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """An answer that a button gives: its code is stored or stands for what is stored."""

    code: str
    label: Msg


@dataclass(frozen=True, slots=True)
class Answered:
    """A typed text was understood; it may answer the questions that follow too.

    `left` is what was said besides: it is kept for the coordination. `advice` says what is asked
    still, or what in the text was meant as an answer and is none.
    """

    values: Mapping[str, JsonValue]
    left: str = ""
    advice: Msg | None = None


@dataclass(frozen=True, slots=True)
class Unsure:
    """A typed text may have meant one of these values; the person chooses.

    `advice` says what else was in it that could not be read.
    """

    values: tuple[JsonValue, ...]
    advice: Msg | None = None


@dataclass(frozen=True, slots=True)
class Identifying:
    """A typed text held something that could identify a person; only the masked one is kept.

    `named` is the text with its names, the rest masked; empty if it holds none.
    """

    value: JsonValue
    masked: str
    named: str = ""


Read = Answered | Unsure | Identifying | Rejection


class Kind(Protocol):
    """One kind of answer."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        """Give the answers that have a button, in their fixed order."""
        ...

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        """Read what a person typed."""
        ...

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        """Give the value to store for an offer."""
        ...

    def shown(self, answer: Any, role: str | None) -> Msg:
        """Say an answer as its person sees it."""
        ...


class OwnKind:
    """An answer that is a field's own: its class says how it is answered."""

    kind: ClassVar[Kind]
