"""Ages: a group that is chosen, or figures from which it is worked out."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.choice import OneChoice, choices
from conversations.forms.kinds.kind import Answered, Offer, Read, Reading
from conversations.reading.ages import LONGEST, Ages, is_plain, read_typed_ages
from conversations.reading.choices import Exact, match_choice
from conversations.reading.rejection import Rejection
from conversations.text import Msg, _, n_, verbatim
from conversations.text.cleaning import clean

AGES, GROUP = "ages", "age_group"
"""The questions that one typed text answers."""

BOTH_SUIT = _("Noted: {ages}. Both groups suit: choose one.")


class Figures:
    """Ages in figures, in the person's own words where there are any."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return ()

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        ages = read_typed_ages(text)
        if isinstance(ages, Rejection):
            return ages
        bare = ages.words or text.strip().isdigit()
        group = {GROUP: ages.group} if ages.group else {}
        return Answered(
            {AGES: ages.model_dump(mode="json"), **group},
            left="" if bare else clean(text),
            advice=None if group else BOTH_SUIT(ages=_said(ages)),
        )

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        raise ValueError("figures have no button")

    def shown(self, answer: Any, role: str | None) -> Msg:
        assert isinstance(answer, Ages)
        return _said(answer)


class Group(OneChoice):
    """A group of ages; what is typed in figures is kept beside it."""

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        exact = match_choice(text, choices(question, reading))
        if isinstance(exact, Exact):
            return Answered({question.key: exact.value})
        figures = Figures().typed(question, text, reading)
        if isinstance(figures, Answered):
            return figures
        chosen = super().typed(question, text, reading)
        short = len(text) <= LONGEST and any(map(str.isdigit, text))
        return figures if isinstance(chosen, Rejection) and short else chosen


def _said(ages: Ages) -> Msg:
    if ages.words and not is_plain(ages.words):  # figures are said in the reader's language
        return verbatim(ages.words)
    numbers = ages.numbers
    if ages.figures.endswith("+"):
        return _("{age} and over")(age=numbers[0])
    if "-" in ages.figures:
        return _("{youngest} to {oldest} years old")(youngest=numbers[0], oldest=numbers[1])
    if len(numbers) == 1:
        return n_("{n} year old", "{n} years old")(n=numbers[0])
    return _("{ages} years old")(ages=", ".join(map(str, numbers)))
