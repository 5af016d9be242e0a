"""The mission agreed on: given by the buttons of the result, never typed as a text of its own."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from conversations.answers.choice import NO_BUTTON, label_of
from conversations.answers.kind import Offer, Read, Reading
from conversations.flows.settlement import Settled
from conversations.form import Question
from conversations.reading.rejection import Rejection
from conversations.text import Msg


class Agreed:
    """A mission found and a mission sent."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return ()

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        return Rejection(NO_BUTTON)

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        raise ValueError("the buttons of the result are not an answer's own")

    def shown(self, answer: Any, role: str | None) -> Msg:
        assert isinstance(answer, Settled)
        return label_of(answer.sent, role)
