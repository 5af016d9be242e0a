"""How many would take part and who: "12, nurses and volunteers"."""

from __future__ import annotations

import re
from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Identifying, Offer, Read, Reading
from conversations.forms.options import DONT_KNOW
from conversations.languages.packs import PACKS, either
from conversations.reading.free_text import read_free_text
from conversations.reading.numbers import read_number
from conversations.reading.participants import LONGEST_WHO, MOST, Participants
from conversations.reading.rejection import Rejection
from conversations.safety.guard.identifiers import Masked, mask, with_names
from conversations.text import Language, Msg, _, n_, verbatim

_AGES = re.compile(
    rf"\d{{2,3}} ?(?:\+|-?(?:{either(lambda pack: pack.story_cues.numbers.over)})\b"
    rf"|(?:{either(lambda pack: pack.ages.units)})\b)",
    re.IGNORECASE,
)


class HowMany:
    """A number of people, with the words that say who."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return (Offer("unknown", DONT_KNOW),)

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        prose = read_free_text(text, most=LONGEST_WHO)
        if isinstance(prose, Rejection):
            return prose
        number = read_number(_counting(prose, reading.language), least=1, most=MOST)
        told_who = any(character.isalpha() for character in prose)
        if isinstance(number, Rejection) and not told_who:
            return number
        who = mask(prose, reading.today) if told_who else None
        value = _participants(number, who)
        if who and who.found:
            return Identifying(value, who.text, with_names(prose, who, reading.today))
        return Answered({question.key: value})

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        return Participants().model_dump(mode="json")

    def shown(self, answer: Any, role: str | None) -> Msg:
        assert isinstance(answer, Participants)
        if answer.who:
            return verbatim(answer.who)
        if answer.number is None:
            return _("not known yet")
        return n_("{n} person", "{n} people")(n=answer.number)


def _counting(text: str, language: Language) -> str:
    """Give a text without ages of a public ("60+", "60plussers"), and "onze" where it is "our"."""
    our = "|".join(PACKS[language].grammar.our)
    counted = re.sub(rf"\b(?:{our})\b(?=\s+\w)", " ", text, flags=re.IGNORECASE)
    return _AGES.sub(" ", counted)


def _participants(number: int | Rejection, who: Masked | None) -> JsonValue:
    """Keep the number where the text holds one, and the words where it holds any."""
    known = number if isinstance(number, int) else None
    return Participants(number=known, who=who.text if who else None).model_dump(mode="json")
