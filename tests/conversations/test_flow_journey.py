"""Where a person stands is worked out from the answers alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import JsonValue

from conversations.flows.findings import Exit
from conversations.flows.journey import QUESTIONS, reconcile, walk
from conversations.flows.plan import FLOW_VERSION
from conversations.forms.options import Skip
from tests.conversations.journeys import (
    all_requests,
    example,
    scene_of,
    ways,
    with_everything,
)

Stored = dict[str, JsonValue]

VALUES: dict[str, list[JsonValue]] = {
    key: [option.value for option in question.options("partner")] or [example(question)]
    for key, question in QUESTIONS.items()
    if key != "result"
}
"""The answers that a person can give, by question."""


@st.composite
def stored_answers(draw: st.DrawFn) -> Stored:
    """Draw a heap of answers, most of which will be dormant."""
    keys = draw(st.lists(st.sampled_from(sorted(VALUES)), unique=True, max_size=14))
    stored: Stored = {}
    for key in keys:
        value = draw(st.sampled_from(VALUES[key]))
        stored[key] = [value] if QUESTIONS[key].several else value
    return {"entrance": "guided", "role": "partner", **stored}


@given(stored_answers(), st.randoms(use_true_random=False))
def test_the_path_depends_on_the_answers_and_not_on_their_order(
    stored: Stored, dice: object
) -> None:
    """Given in any order, the same answers make the same path."""
    shuffled = dict(sorted(stored.items(), key=lambda _item: dice.random()))  # type: ignore[attr-defined]
    assert walk(stored) == walk(shuffled)


@given(stored_answers())
def test_no_condition_sees_a_dormant_answer(stored: Stored) -> None:
    """Answers off the path change nothing: without them the path is the very same."""
    path = walk(stored)
    awake = {key: value for key, value in stored.items() if key in path.questions}
    assert walk(awake) == path


def test_an_option_for_another_role_is_asked_again() -> None:
    """After a change of role, an answer that this role is not offered counts as unanswered."""
    stored: Stored = {"entrance": "guided", "need": "unknown", "present": "psychologists"}
    assert walk({**stored, "role": "psychologist"}).leaving
    assert walk({**stored, "role": "partner"}).pending is QUESTIONS["present"]


@given(stored_answers())
def test_each_question_on_a_path_is_worth_asking_there(stored: Stored) -> None:
    """Whatever is stored, a question on the path meets its condition with those before it."""
    path = walk(stored)
    asked = [*path.questions.values(), *([path.pending] if path.pending else []), *path.offered]
    for question in asked:
        assert question.only_if.holds(path.answers), question.key
    assert len({question.key for question in asked}) == len(asked)


def test_an_empty_draft_begins_at_the_entrance() -> None:
    """With no answer, the first question is pending and nothing is on the path."""
    path = walk({})
    assert path.pending is QUESTIONS["entrance"]
    assert (path.answers, path.questions, path.offered) == ({}, {}, ())
    assert path.role is None
    assert path.leaving is None
    assert not path.complete


@pytest.mark.parametrize("value", ["retired", "", None, 7, ["team"], {"a": "b"}])
def test_an_answer_that_no_longer_fits_is_asked_again(value: JsonValue) -> None:
    """A value that the question does not know counts as unanswered, and nothing is raised."""
    path = walk({"entrance": "guided", "role": "partner", "need": value})
    assert path.pending is QUESTIONS["need"]
    assert list(path.answers) == ["entrance", "role"]


def test_the_way_back_is_no_answer() -> None:
    """An option that reopens another question never counts as an answer, not even if stored."""
    stored: Stored = {
        "entrance": "guided",
        "role": "partner",
        "need": "place",
        "place_kind": "practice",
        "other_place": "change",
    }
    assert walk(stored).pending is QUESTIONS["other_place"]


def test_a_mission_must_be_agreed_on_for_the_facts_that_led_to_it() -> None:
    """When another mission is found, or another was named, the result is shown again."""
    answers = next(one for one in all_requests() if one.get("meeting_place") == "home")
    assert walk(answers).complete
    refused = walk({**answers, "agreement": "no"})
    assert refused.pending is QUESTIONS["result"]
    known = walk({**answers, "entrance": "known", "wanted": "co_consultation"})
    assert known.pending is QUESTIONS["result"]


def test_a_complete_path_holds_the_request() -> None:
    """Nothing is pending, no exit is near, and the details that nobody asked are on offer."""
    answers = all_requests()[0]
    path = walk(answers)
    assert path.complete
    assert path.leaving is None
    assert path.pending is None
    assert [question.key for question in path.offered]
    assert path.question(path.offered[0].key) is path.offered[0]
    assert path.question("contact") is QUESTIONS["contact"]
    assert path.question("other_place") is None
    assert path.question(None) is None


def test_an_exit_is_the_end_of_its_path() -> None:
    """An exit is named once its last fact is known, and nothing can be sent from there."""
    path = walk({"entrance": "guided", "role": "private"})
    assert path.leaving is not None
    assert path.leaving.exit is Exit.NOT_ELIGIBLE
    assert not path.complete
    assert path.pending is None


def test_the_question_before_is_the_one_asked_before() -> None:
    """Back goes through the answered questions in reverse and passes over optional ones."""
    stored: Stored = {**with_everything(all_requests()[0])}
    path = walk(stored)
    back = []
    key = path.before(None)
    while key is not None:
        back.append(key)
        key = path.before(key)
    required = [key for key, question in path.questions.items() if not question.optional]
    assert back == required[::-1]
    assert len(required) < len(path.questions)


def test_the_facts_are_those_before_the_mission_was_agreed_on() -> None:
    """The facts of the orientation are told from the details by the result between them."""
    for way in ways()[::40]:
        assert walk(way.answers).before_settling() == way.answers.keys()
    answers = all_requests()[0]
    facts = walk(answers).before_settling()
    assert "meeting_place" in facts
    assert not facts & {"result", "notice", "need_text", "contact"}


def test_a_skip_is_an_answer() -> None:
    """A skipped question is no longer offered, and is not the same as an unanswered one."""
    answers = all_requests()[0]
    for question in walk(answers).offered:
        path = walk({**answers, question.key: "skip"})
        assert path.answers[question.key] is Skip.SKIPPED, question.key
        assert question not in path.offered


def test_a_draft_of_this_version_is_left_as_it_is() -> None:
    """Reconciling touches only drafts of another version."""
    stored: Stored = {"role": "partner", "no_such_question": 1}
    assert reconcile(stored, FLOW_VERSION) == (stored, ())


def test_a_draft_of_another_version_loses_what_no_question_knows() -> None:
    """Unknown keys go, fitting answers stay, and what no longer fits is named."""
    stored: Stored = {
        "entrance": "guided",
        "role": "partner",
        "need": "retired",
        "no_such_question": "x",
        "contact": {"kind": "telegram"},
    }
    answers, lost = reconcile(stored, "0")
    assert answers.keys() <= QUESTIONS.keys()
    assert answers["contact"] == stored["contact"]
    assert "need" in lost
    assert walk(answers).pending is QUESTIONS["need"]
    assert reconcile({"role": "partner"}, "0") == ({"role": "partner"}, ())


@given(
    st.dictionaries(
        st.one_of(st.sampled_from(sorted(QUESTIONS)), st.text(max_size=8)),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=8),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.text(max_size=5), inner, max_size=3)
            ),
            max_leaves=4,
        ),
        max_size=8,
    ),
    st.sampled_from(["0", FLOW_VERSION, ""]),
)
def test_any_old_draft_loads(stored: Stored, version: str) -> None:
    """Whatever an older version stored, a path is found and nothing is raised."""
    answers, lost = reconcile(stored, version)
    path = walk(answers)
    assert path.pending or path.leaving or path.complete
    assert set(lost) <= answers.keys() | stored.keys()
    assert scene_of(answers).path == path
