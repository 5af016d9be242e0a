"""The path: the questions that apply, computed from the answers alone and never stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import JsonValue, ValidationError

from conversations.forms.form import Form, Question
from conversations.forms.options import Options, Skip

UNFIT = object()


@dataclass(frozen=True, slots=True)
class Path:
    """The questions that apply to a set of answers.

    Attributes:
        answers: the typed answers on the path, in the order of the questions; the rest is dormant.
        questions: the questions that have an answer on the path, by key.
        pending: the first question without an answer; None when the path is complete.
        offered: optional questions on the path so far that have no answer.
    """

    answers: dict[str, Any]
    questions: dict[str, Question]
    pending: Question | None
    offered: tuple[Question, ...]

    def question(self, key: str | None) -> Question | None:
        """Give a question that is on the path, answered or offered."""
        offered = (question for question in self.offered if question.key == key)
        return self.questions.get(key or "") or next(offered, None)

    def before(self, key: str | None) -> str | None:
        """Name the answered question before this one; before None, the last one answered."""
        earlier = None
        for asked, question in self.questions.items():
            if asked == key:
                break
            if not (question.optional or question.silent):
                earlier = asked
        return earlier


def follow(
    forms: Callable[[Mapping[str, Any]], Iterable[type[Form]]], stored: Mapping[str, JsonValue]
) -> Path:
    """Follow the questions from the first one, with the stored answers that still fit.

    `forms` gives the forms one by one; the answers so far, which it is handed, choose the next.
    """
    answers: dict[str, Any] = {}
    questions: dict[str, Question] = {}
    offered: list[Question] = []
    for form in forms(answers):
        for question in form.questions:
            if question.key in answers or not question.only_if.holds(answers):
                continue
            answer = fitting(question, stored, answers)
            if answer is not UNFIT:
                answers[question.key] = answer
                questions[question.key] = question
            elif question.silent:
                continue
            elif question.optional:
                offered.append(question)
            else:
                return Path(answers, questions, question, tuple(offered))
    return Path(answers, questions, None, tuple(offered))


def fitting(question: Question, stored: Mapping[str, JsonValue], path: Mapping[str, Any]) -> Any:
    """Give the typed answer to a question, or UNFIT if there is none that still fits."""
    if question.key not in stored:
        return UNFIT
    try:
        answer = question.accepts(stored[question.key], path)
    except ValidationError:
        return UNFIT
    return answer if _is_offered(answer, question, path.get("role")) else UNFIT


def _is_offered(answer: Any, question: Question, role: str | None) -> bool:
    """Say whether options are among those for the role, and answer instead of reopening."""
    if isinstance(answer, Skip) or not issubclass(question.answer, Options):
        return True
    chosen = answer if isinstance(answer, tuple) else (answer,)
    offered = question.options(role)
    return all(option in offered and option not in question.reopens for option in chosen)
