"""Free text: cleaned, measured, and without anything that could identify a person."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Identifying, Offer, Read, Reading
from conversations.reading.free_text import NO_WORDS, read_free_text
from conversations.reading.rejection import Rejection
from conversations.safety.guard.identifiers import mask, with_names
from conversations.text import Msg, verbatim


class Prose:
    """A text about the need; it passes the privacy guard before anything is kept."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return ()

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        prose = read_free_text(text, most=question.longest)
        if isinstance(prose, Rejection):
            return prose
        if not any(map(str.isalpha, prose)):
            return Rejection(NO_WORDS)
        masked = mask(prose, reading.today)
        if masked.found:
            named = with_names(prose, masked, reading.today)
            return Identifying(masked.text, masked.text, named)
        return Answered({question.key: masked.text})

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        raise ValueError("a free text has no button")

    def shown(self, answer: Any, role: str | None) -> Msg:
        return verbatim(str(answer))
