"""Where to meet: chosen, or typed as a place that tells its kind."""

from __future__ import annotations

from typing import ClassVar

from conversations.forms.form import Question
from conversations.forms.kinds.choice import OneChoice
from conversations.forms.kinds.kind import Answered, Kind, OwnKind, Read, Reading
from conversations.reading.parts import organisations_in
from conversations.reading.rejection import Rejection
from conversations.safety.guard.identifiers import mask
from conversations.text.cleaning import clean

ELSEWHERE = "elsewhere"
MOST_WORDS = 6
"""Words that name a place; more tell something about it."""

LONGEST = 80
"""Characters, as for the question which place it is."""


class _Named(OneChoice):
    """An option, or the words of a place: somewhere else, with its kind and its name."""

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        chosen = super().typed(question, text, reading)
        place = clean(text)
        kinds = organisations_in(place)
        names = len(place.split()) <= MOST_WORDS and len(place) <= LONGEST and "?" not in place
        if not isinstance(chosen, Rejection) or not names or len(kinds) != 1:
            return chosen
        if mask(place, reading.today).found:
            return chosen
        (kind,) = kinds
        return Answered({question.key: ELSEWHERE, "place_kind": kind, "which_place": place})


class PlaceToMeet(OwnKind):
    """The base of the options for a meeting place."""

    kind: ClassVar[Kind] = _Named()
