"""Conditions are data: they can be read, joined and held against answers."""

from __future__ import annotations

import pytest

from conversations.forms.conditions import ALWAYS, unasked, when


def test_a_question_without_condition_is_always_asked() -> None:
    """ALWAYS holds for any answers and reads none."""
    assert ALWAYS.holds({})
    assert ALWAYS.holds({"need": "team"})
    assert ALWAYS.keys == frozenset()


@pytest.mark.parametrize(
    ("answers", "holds"),
    [
        ({"need": "team", "role": "partner"}, True),
        ({"need": "place", "role": "partner"}, True),
        ({"need": "person", "role": "partner"}, False),
        ({"need": "team", "role": "private"}, False),
        ({"need": "team"}, False),
        ({}, False),
    ],
)
def test_every_named_fact_must_be_met(answers: dict[str, str], holds: bool) -> None:  # noqa: FBT001
    """All facts of one alternative count, each with one of the options it allows."""
    assert when(need=("team", "place"), role="partner").holds(answers) is holds


def test_one_alternative_is_enough() -> None:
    """Joined with "or", either condition makes the question worth asking."""
    either = when(need="team") | when(present="team")
    assert either.holds({"need": "team"})
    assert either.holds({"need": "unknown", "present": "team"})
    assert not either.holds({"need": "person"})
    assert either.keys == {"need", "present"}


def test_a_question_can_depend_on_another_not_being_asked() -> None:
    """`unasked` holds only while none of the questions has an answer on the path."""
    condition = unasked("place_kind", "meeting_place")
    assert condition.holds({"need": "team"})
    assert not condition.holds({"place_kind": "health"})
    assert not condition.holds({"meeting_place": "home"})
    assert condition.keys == {"place_kind", "meeting_place"}


def test_a_value_is_one_option_and_not_its_letters() -> None:
    """A single option given as text is never taken for a list of letters."""
    assert not when(need="team").holds({"need": "t"})
