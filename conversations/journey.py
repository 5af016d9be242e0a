"""Where a person stands, worked out from the answers alone: nothing about the way is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import JsonValue, ValidationError

from conversations.flows.decision import decide
from conversations.flows.findings import Leaving
from conversations.flows.orientation import Orientation
from conversations.flows.plan import ALL_FORMS, FLOW_VERSION, forms
from conversations.form import Question
from conversations.options import Options, Skip

QUESTIONS = {question.key: question for form in ALL_FORMS for question in form.questions}
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

    @property
    def role(self) -> str | None:
        return self.answers.get("role")

    @property
    def leaving(self) -> Leaving | None:
        """The exit that the path ends at, if it ends at one."""
        if self.pending or "result" in self.answers:
            return None
        decided = decide(Orientation.model_validate(self.answers))
        return decided if isinstance(decided, Leaving) else None

    @property
    def complete(self) -> bool:
        """True when every question has its answer and the request can be sent."""
        return self.pending is None and "result" in self.answers

    def before_settling(self) -> frozenset[str]:
        """Name the facts of the orientation, answered before the mission was agreed on."""
        keys = list(self.questions)
        return frozenset(keys[: keys.index("result")] if "result" in keys else keys)

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
            if not question.optional:
                earlier = asked
        return earlier


def walk(stored: Mapping[str, JsonValue]) -> Path:
    """Follow the questions from the first one, with the stored answers that still fit."""
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


def reconcile(
    stored: Mapping[str, JsonValue], version: str
) -> tuple[dict[str, JsonValue], tuple[str, ...]]:
    """Fit a draft of another version of the questions into this one.

    Returns:
        The answers that some question still takes, and the keys of those that none does any more:
        they will be asked again where they are on the path.
    """
    if version == FLOW_VERSION:
        return dict(stored), ()
    known = {key: value for key, value in stored.items() if key in QUESTIONS}
    lost = tuple(key for key, value in known.items() if not _may_answer(key, value))
    return {key: value for key, value in known.items() if key not in lost}, lost


def _may_answer(key: str, value: JsonValue) -> bool:
    """Say whether a value fits the question of this key, whatever the path."""
    try:
        QUESTIONS[key].accepts(value)
    except ValidationError:
        return False
    return True
