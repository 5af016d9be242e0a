"""The first screen: one press or word tells the role, or that the mission is known already."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from conversations.chat.state import ChatState
from conversations.flows.journey import QUESTIONS
from conversations.flows.orientation_options import Entrance
from conversations.forms.form import Question
from conversations.forms.kinds.choice import NO_OPTION, choices
from conversations.forms.kinds.kind import Answered, Read, Unsure
from conversations.reading.choices import Close, Exact, Several, match_choice
from conversations.reading.rejection import Rejection

ENTRANCE, ROLE = "entrance", "role"


def is_first(question: Question) -> bool:
    """Say whether a question is asked on the first screen."""
    return question.key == ENTRANCE


def answered_on(question: Question) -> str:
    """Name the question that a text answers: on the first screen, it is the role."""
    return ROLE if is_first(question) else question.key


def entered(key: str, value: JsonValue) -> dict[str, JsonValue]:
    """Give the answers of the first screen: a role is told at the guided entrance."""
    first: Mapping[str, JsonValue] = {ENTRANCE: Entrance.GUIDED.value} if key == ROLE else {}
    return {**first, key: value}


def read_entrance(state: ChatState, text: str) -> Read:
    """Read a role, or that the mission is known, by the number, the label or another word."""
    known = Entrance.KNOWN.value
    ways = [one for one in choices(QUESTIONS[ENTRANCE], state.reading) if one.value == known]
    match match_choice(text, (*choices(QUESTIONS[ROLE], state.reading), *ways)):
        case Exact(value) | Close(value) if value == known:
            return Answered({ENTRANCE: value})
        case Exact(value):
            return Answered(entered(ROLE, value))
        case Close(value):
            return Unsure((value,))
        case Several(values):
            return Unsure(tuple(value for value in values if value != known))
        case _:
            return Rejection(NO_OPTION)
