"""A municipality: typed as a postal code or a name, chosen where several fit."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Offer, Read, Reading, Unsure
from conversations.reading.place import Place
from conversations.reading.rejection import Rejection
from conversations.reading.where import Where
from conversations.text import Msg, _, verbatim
from conversations.text.cleaning import clean

UNKNOWN_PLACE = _("This place is not known here. Type its Belgian postal code (four digits).")
PLACE_ABROAD = _(
    "That postal code is not Belgian. Type the postal code (four digits) or the name of a "
    "municipality in Belgium."
)


class Municipality:
    """A place in Belgium."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return ()

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        typed = clean(text)
        match reading.gazetteer.find(typed, reading.language):
            case None:
                abroad = reading.gazetteer.is_abroad(typed)
                return Rejection(PLACE_ABROAD if abroad else UNKNOWN_PLACE)
            case Place() as place:
                return Answered({question.key: place.where.model_dump(mode="json")})
            case places:
                return Unsure(tuple(place.where.model_dump(mode="json") for place in places))

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        raise ValueError("a municipality has no button of its own")

    def shown(self, answer: Any, role: str | None) -> Msg:
        assert isinstance(answer, Where)
        return verbatim("")(text=answer.said)
