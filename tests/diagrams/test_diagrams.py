"""The diagrams of docs/flows.md show the questions as they are asked, and stay fresh."""

from __future__ import annotations

import re

from conversations.flows.findings import Exit
from conversations.flows.journey import QUESTIONS
from conversations.flows.missions import Mission
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Entrance, Present, Role
from conversations.forms.conditions import when
from tests.diagrams import orientation
from tests.diagrams.page import FILE, written
from tests.diagrams.words import answered, conditions

NOT_DRAWN = {"entrance", "result", "notice"}
"""The first is the choice between two diagrams; the others are one word of the first one."""


def test_the_page_is_that_of_this_code() -> None:
    """Whoever changes a question draws it anew: `make flows`."""
    assert FILE.read_text(encoding="utf-8") == written()


def test_every_question_mission_and_exit_is_drawn() -> None:
    """Nothing that a person can be asked, and no end, is left out."""
    page = written()
    drawn = set(re.findall(r'\["<b>(\w+)</b>', page))
    asked = {key for key, question in QUESTIONS.items() if not question.silent}
    assert drawn == asked - NOT_DRAWN
    assert all(f'"exit: {one}"' in page for one in Exit)
    assert all(f"| `{one}` |" in page for one in Mission)


def test_every_answer_of_the_orientation_is_on_an_arrow() -> None:
    """By its words, or among those that lead to the same place."""
    chart = orientation.drawn(Entrance.GUIDED)
    for question in Orientation.questions:
        for option in question.options(Role.PARTNER):
            arrows = [line for line in chart.splitlines() if f"    {question.key} -" in line]
            together = any('|"any' in line for line in arrows)
            assert not arrows or together or any(answered(option) in line for line in arrows)


def test_an_arrow_says_its_condition() -> None:
    """The start of the arrow in words, what was answered before in codes, each way in a line."""
    one = when(role=Role.PARTNER, present=(Present.TEAM, Present.PUBLIC)) | when(present="joint")
    assert conditions(one, "role") == [
        "if Care, help, school, volunteer, present = public / team",
        "or present = joint",
    ]
    assert answered(Present.PERSON) == "One person, without me (partner only)"


def test_where_earlier_answers_decide_the_arrow_names_them() -> None:
    """Whoever hesitates after naming a mission is led to that one."""
    assert "I don't know, if wanted = expertise_sharing" in orientation.drawn(Entrance.KNOWN)
