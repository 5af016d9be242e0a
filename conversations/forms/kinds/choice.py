"""A choice among options: tapped, or typed as a label, a number or a synonym."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from pydantic import JsonValue

from conversations.forms.form import Question
from conversations.forms.kinds.kind import Answered, Offer, Read, Reading, Unsure
from conversations.forms.options import DONT_KNOW, Options
from conversations.reading.choices import (
    LONGEST_NEAR,
    Choice,
    Close,
    Exact,
    Several,
    match_choice,
    match_choices,
    told_apart,
)
from conversations.reading.mentions import mentioned
from conversations.reading.questions import read_questions
from conversations.reading.rejection import Rejection
from conversations.reading.story import read_story
from conversations.safety.guard.identifiers import mask
from conversations.text import Language, Msg, Says, _, verbatim
from conversations.text.cleaning import folded
from conversations.text.wording import said_to

NO_BUTTON = _("Tap one of the buttons below, or type its text.")
NO_OPTION = _("Choose one of the answers below. You can describe the need a little later.")


SHORTEST_NAMED = 4
"""Letters; a shorter word in a sentence is seldom an option's name."""

MOST_WORDS = 6
"""Words that name something which no option does; more are a sentence."""


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
        """Read what is typed as more of what is ticked; words that no option names may be one's."""
        found = match_choices(text, choices(question, reading))
        if found:
            return Answered({question.key: _joined(question, reading, found)})
        read = OneChoice().typed(question, text, reading)
        if isinstance(read, Unsure):
            listed = (_joined(question, reading, (str(value),)) for value in read.values)
            return Unsure(tuple(listed), read.advice)
        return _in_words(question, text, reading) or read

    def pressed(self, question: Question, code: str, reading: Reading) -> JsonValue:
        return [code]

    def shown(self, answer: Any, role: str | None) -> Msg:
        return verbatim("")(text=tuple(label_of(option, role) for option in answer))


def _joined(question: Question, reading: Reading, found: Iterable[str]) -> list[JsonValue]:
    """Give what is ticked and what was found, in the order of the options."""
    chosen = {*reading.picked, *found}
    return [one.value for one in question.options(reading.role) if one in chosen]


def _in_words(question: Question, text: str, reading: Reading) -> Answered | None:
    """Take short words that no option names as those of the option that is said in words.

    None where they may be about something else: a question, a fact for another question, somebody.
    """
    found, others = told_apart(text, choices(question, reading))
    words = ", ".join(others)
    for option, key in question.in_words.items():
        if _is_name(words) and not _tells_else(question, words, reading):
            picked = _joined(question, reading, (*found, option))
            return Answered({question.key: picked, key: words})
    return None


def _is_name(words: str) -> bool:
    return (
        SHORTEST_NAMED <= len(words) <= LONGEST_NEAR
        and len(words.split()) <= MOST_WORDS
        and "?" not in words
        and not any(map(str.isdigit, words))
    )


def _tells_else(question: Question, words: str, reading: Reading) -> bool:
    unknown = {folded(reading.say(DONT_KNOW, language)) for language in Language}
    stated = read_story(
        words, today=reading.today, gazetteer=reading.gazetteer, language=reading.language
    )
    return (
        folded(words) in unknown
        or bool(read_questions(words))
        or bool(mask(words, reading.today).found)
        or any(fact.key != question.key for fact in stated)
    )


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
    role = reading.role
    return _choices(question.options(role), role, reading.language, reading.say)


@lru_cache(maxsize=128)
def _choices(
    options: tuple[Options, ...], role: str | None, first: Language, say: Says
) -> tuple[Choice, ...]:
    """Name options once: they are the same for everybody, and what is typed is no part of them."""
    order = sorted(Language, key=lambda language: language is not first)
    return tuple(
        Choice(
            option.value, tuple(name for one in order for name in _names(option, one, role, say))
        )
        for option in options
    )


def _names(option: Options, language: Language, role: str | None, say: Says) -> tuple[str, ...]:
    also = said_to(role, option.also)
    words = say(also, language).split(",") if also else ()
    return (say(label_of(option, role), language), *(word.strip() for word in words))
