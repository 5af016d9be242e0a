"""A professional whom the requester names: a psychologist, a partner, a colleague."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import ConfigDict, Field, JsonValue, RootModel

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Kind, Offer, OwnKind, Read, Reading
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.text import Msg, verbatim

LONGEST_PROFESSIONAL = 200
"""Characters: a name, where he or she works, how to be reached."""


class Named:
    """Professional data, which the desk needs; the guard for patients does not apply to it."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return ()

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        said = read_free_text(text, most=LONGEST_PROFESSIONAL)
        return said if isinstance(said, Rejection) else Answered({question.key: said})

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        raise ValueError("a name has no button")

    def shown(self, answer: Any, role: str | None) -> Msg:
        assert isinstance(answer, Professional)
        return verbatim(answer.root)


class Professional(OwnKind, RootModel[str]):
    """Who it is, in the requester's words."""

    model_config = ConfigDict(frozen=True)

    kind: ClassVar[Kind] = Named()

    root: str = Field(min_length=1, max_length=LONGEST_PROFESSIONAL)
