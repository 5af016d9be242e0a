"""Who asks: one message may hold the name, the function and the organisation."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Offer, Read, Reading
from conversations.reading.identity import read_identity
from conversations.reading.rejection import Rejection
from conversations.text import Msg, verbatim

PARTS = ("name", "function", "organisation")


class Identity:
    """Professional contact data of the requester; the guard for patients does not apply to it.

    What is typed at one question answers the parts from there on, as far as it goes.
    """

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return ()

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        parts = read_identity(text)
        if isinstance(parts, Rejection):
            return parts
        if question.key != PARTS[0]:
            return Answered({question.key: ", ".join(parts)[: question.longest]})
        return Answered(dict(zip(PARTS, parts, strict=False)))

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        raise ValueError("an identity has no button")

    def shown(self, answer: Any, role: str | None) -> Msg:
        return verbatim(str(answer))
