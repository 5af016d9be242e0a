"""Where a person stands in this field's forms, worked out from the answers alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue, ValidationError

from conversations.flows.decision import decide
from conversations.flows.findings import Leaving
from conversations.flows.orientation import Orientation
from conversations.flows.place_and_public import AGE_OF_ONE
from conversations.flows.plan import ALL_FORMS, FLOW_VERSION, forms
from conversations.forms.form import Question
from conversations.forms.path import Path, follow
from conversations.text import Msg
from conversations.text.wording import said_to

QUESTIONS = {question.key: question for form in ALL_FORMS for question in form.questions}


@dataclass(frozen=True, slots=True)
class Journey(Path):
    """A path through this field's forms: towards a mission that is agreed on, or to an exit."""

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

    def text_of(self, question: Question) -> Msg:
        """Ask a question in words that suit whom the request is about."""
        one = question.key == "age_group" and "together" in self.answers
        text = said_to(self.role, AGE_OF_ONE if one else question.text)
        assert text is not None
        return text

    def before_settling(self) -> frozenset[str]:
        """Name the facts of the orientation, answered before the mission was agreed on."""
        keys = list(self.questions)
        return frozenset(keys[: keys.index("result")] if "result" in keys else keys)


def walk(stored: Mapping[str, JsonValue]) -> Journey:
    """Follow the questions from the first one, with the stored answers that still fit."""
    path = follow(forms, stored)
    return Journey(path.answers, path.questions, path.pending, path.offered)


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
