"""How questions, answers and conditions are called in the diagrams: in English, with their keys."""

from __future__ import annotations

from collections.abc import Iterable

from conversations.flows.journey import QUESTIONS
from conversations.forms.conditions import UNASKED, Condition
from conversations.forms.form import Question
from conversations.forms.options import Options
from conversations.text.wording import Words, said_to

PARTNER, PSYCHOLOGIST = "partner", "psychologist"


def said(words: Words | None) -> str:
    """Give the English words: those for partners, or where there are none the psychologists'."""
    text = said_to(PARTNER, words) or said_to(PSYCHOLOGIST, words)
    return text.id if text else ""


def answered(option: Options) -> str:
    """Give the words of an answer, and the role that alone is offered it."""
    only = [role for role in (PARTNER, PSYCHOLOGIST) if said_to(role, option.label) is not None]
    role = f" ({only[0]} only)" if len(only) == 1 else ""
    return f"{said(option.label)}{role}"


def conditions(condition: Condition, start: str = "") -> list[str]:
    """Say a condition, a line for each alternative: answers by their codes.

    Those to the question `start`, at which the arrow begins, are said in words.
    """
    lines = []
    for number, alternative in enumerate(condition.alternatives):
        facts = [
            in_words(key, values) if key == start else f"{key} = {in_codes(values)}"
            for key, values in alternative
        ]
        lines.append(("or " if number else "if ") + ", ".join(facts))
    return lines


def in_codes(values: Iterable[str]) -> str:
    """Name answers as conditions name them."""
    return " / ".join(sorted("not asked" if one == UNASKED else str(one) for one in values))


def in_words(key: str, values: frozenset[str]) -> str:
    """Say answers as people are offered them, and in that order."""
    return " / ".join(said(one.label) for one in options_of(QUESTIONS[key]) if one in values)


def options_of(question: Question) -> tuple[Options, ...]:
    """Give every option of a question, whatever the role; none where the answer is typed."""
    return tuple(question.answer) if issubclass(question.answer, Options) else ()
