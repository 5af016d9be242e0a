"""A choice among options: tapped, or typed as a label, a number or a synonym."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Offer, Read, Reading, Unsure
from conversations.forms.options import Options
from conversations.reading.choices import (
    Choice,
    Close,
    Exact,
    Several,
    match_choice,
    match_choices,
)
from conversations.reading.mentions import mentioned
from conversations.reading.rejection import Rejection
from conversations.text import Language, Msg, _, verbatim
from conversations.text.wording import said_to

NO_BUTTON = _("Tap one of the buttons below, or type its text.")
NO_OPTION = _("Choose one of the answers below. You can describe the need a little later.")


class OneChoice:
    """One option."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return tuple(
            Offer(option.value, label_of(option, role)) for option in question.options(role)
        )

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        match match_choice(text, choices(question, reading)):
            case Exact(value):
                return Answered({question.key: value})
            case Close(value):
                return Unsure((value,))
            case Several(values):
                return Unsure(values)
            case _:
                return Rejection(NO_OPTION)

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        return code

    def shown(self, answer: Any, role: str | None) -> Msg:
        return label_of(answer, role)


class SeveralChoices:
    """Several options: ticked one by one, or typed together."""

    def offers(self, question: Question, role: str | None) -> tuple[Offer, ...]:
        return OneChoice().offers(question, role)

    def typed(self, question: Question, text: str, reading: Reading) -> Read:
        found = match_choices(text, choices(question, reading))
        if found:
            return Answered({question.key: list(found)})
        return OneChoice().typed(question, text, reading)

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        return [code]

    def shown(self, answer: Any, role: str | None) -> Msg:
        return verbatim("")(text=tuple(label_of(option, role) for option in answer))


def named_in(question: Question, text: str, reading: Reading) -> Options | None:
    """Give the one option that a sentence names by its label or another word; None for several."""
    value = mentioned(text, choices(question, reading))
    return question.answer(value) if value else None


def label_of(option: Options, role: str | None) -> Msg:
    """Give the label of an option that is offered to this role."""
    label = said_to(role, option.label)
    assert label is not None, option
    return label


def choices(question: Question, reading: Reading) -> tuple[Choice, ...]:
    """Name the options in every language, the person's own first."""
    order = sorted(Language, key=lambda language: language is not reading.language)
    return tuple(
        Choice(option.value, tuple(name for one in order for name in _names(option, one, reading)))
        for option in question.options(reading.role)
    )


def _names(option: Options, language: Language, reading: Reading) -> tuple[str, ...]:
    say = reading.say
    also = say(option.also, language).split(",") if option.also else ()
    return (say(label_of(option, reading.role), language), *(word.strip() for word in also))
