"""Every path through the questions, and how long it is (`pytest -s` prints the counts)."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from conversations.flows.exits import page_of
from conversations.flows.findings import OF_TEXTS, Exit, Finding, Flag, Leaving
from conversations.flows.journey import walk
from conversations.flows.missions import Mission, Why
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import OtherPlace, Role
from conversations.flows.plan import ALL_FORMS
from tests.conversations.gaps import gaps
from tests.conversations.journeys import (
    Way,
    all_requests,
    counted,
    ways,
    with_everything,
)

TO_A_MISSION, TO_AN_EXIT = 6, 4
STRAIGHT, LONGEST = 12, 17
ELIGIBLE = (Role.PARTNER, Role.PSYCHOLOGIST)
EXITS = {
    (Exit.INDIVIDUAL_CARE, Role.PARTNER),
    (Exit.INDIVIDUAL_CARE, Role.PSYCHOLOGIST),
    (Exit.GROUP_CARE, Role.PARTNER),
    (Exit.GROUP_CARE, Role.PSYCHOLOGIST),
    (Exit.STAFF_WELLBEING, Role.PARTNER),
    (Exit.STAFF_WELLBEING, Role.PSYCHOLOGIST),
    (Exit.NOT_ELIGIBLE, Role.PRIVATE),
    (Exit.NOT_ELIGIBLE, Role.PSYCHOLOGIST_OUTSIDE),
    (Exit.NOT_ELIGIBLE, Role.OTHER),
    (Exit.OTHER_SUPPORT, Role.PSYCHOLOGIST),
    (Exit.PLACE_EXCLUDED, Role.PARTNER),
    (Exit.PLACE_EXCLUDED, Role.PSYCHOLOGIST),
}


def _found(way: Way) -> Finding:
    assert isinstance(way.leads_to, Finding)
    return way.leads_to


def _exits() -> list[Way]:
    return [way for way in ways() if isinstance(way.leads_to, Leaving)]


def _missions() -> list[Way]:
    return [way for way in ways() if isinstance(way.leads_to, Finding)]


def test_nothing_is_missing() -> None:
    """Each mission, question and text has what it needs; `make flows` says what lacks."""
    assert gaps() == []


def test_both_roles_reach_every_mission() -> None:
    """A partner and a psychologist can each be led to each of the five missions."""
    reached = {(way.facts.role, _found(way).mission) for way in _missions()}
    assert reached == {(role, mission) for role in ELIGIBLE for mission in Mission}


def test_every_exit_is_reached_by_those_whom_it_concerns() -> None:
    """Each exit is reached, in each of its variants and in no other."""
    left = {
        (way.leads_to.exit, way.leads_to.variant)
        for way in _exits()
        if isinstance(way.leads_to, Leaving)
    }
    assert left == EXITS


def test_every_reason_and_flag_of_the_facts_is_reached() -> None:
    """No reason is dead, and every flag that the facts can raise is raised on some path."""
    found = [_found(way) for way in _missions()]
    later = {Flag.WANTED_DIFFERS, Flag.PERSON_ABSENT, Flag.OUTSIDE_TERRITORY, *OF_TEXTS}
    later |= {Flag.OWN_PRACTICE}
    assert {one.why for one in found} == set(Why)
    assert {flag for one in found for flag in one.flags} == set(Flag) - later


def test_every_option_of_the_orientation_is_on_a_path() -> None:
    """No option of the orientation is dead: each one that a role is offered leads somewhere."""
    for question in Orientation.questions:
        for role in ELIGIBLE:
            offered = {one for one in question.options(role) if one not in question.reopens}
            theirs = (way for way in ways() if way.facts.role is role or question.key == "role")
            assert offered <= {way.answers.get(question.key) for way in theirs}, question.key


def test_a_mission_is_at_most_six_questions_away() -> None:
    """Nobody answers more than six questions before a mission is proposed."""
    longest = max(_missions(), key=lambda way: way.count)
    assert longest.count <= TO_A_MISSION, longest.answers


def test_an_exit_is_at_most_four_questions_away() -> None:
    """Only stopping at a place check takes longer than four questions to an exit."""
    for way in _exits():
        if way.facts.other_place is OtherPlace.STOP:
            assert way.count <= TO_A_MISSION, way.answers
        else:
            assert way.count <= TO_AN_EXIT, way.answers


def test_nobody_is_asked_twice_in_the_same_place() -> None:
    """A fact is asked for once: an organisation's kind only where no kind of place tells it."""
    for answers in all_requests():
        assert ("place_kind" in answers) != ("organisation_kind" in answers), answers


def test_the_ways_back_from_an_exit_lead_on() -> None:
    """Each button of an exit names facts that exist, and none of them leads to the same exit."""
    questions = {question.key: question for question in Orientation.questions}
    for way in _exits():
        assert isinstance(way.leads_to, Leaving)
        for back in page_of(way.leads_to).ways:
            stored = {**way.answers, **back.first, **back.sets}
            if back.reopens:
                stored.pop(back.reopens, None)
            path = walk(stored)
            for key, value in {**back.first, **back.sets}.items():
                assert value in questions[key].options(path.role)
            assert path.leaving != way.leads_to, way.answers


def test_every_path_of_a_mission_ends_in_a_request() -> None:
    """Whatever is answered after the mission is agreed on, the path is complete at its end."""
    assert all(walk(answers).complete for answers in all_requests())
    sent = {walk(answers).answers["result"].sent for answers in all_requests()}
    assert sent == set(Mission)


def test_every_question_is_asked_on_some_path() -> None:
    """No question is dead: each is asked, or offered as a detail, on some path.

    Those that the answer to a detail leads to are looked for by `test_nothing_is_missing`.
    """
    questions = [one for form in ALL_FORMS for one in form.questions if not one.silent]
    details = {one.key for one in questions if one.optional}
    keys = {one.key for one in questions if details.isdisjoint(one.only_if.keys)}
    asked = {key for answers in all_requests() for key in answers}
    offered = {one.key for answers in all_requests() for one in walk(answers).offered}
    assert asked | offered | {"other_place"} >= keys


def test_every_offered_detail_can_be_answered() -> None:
    """With all details answered nothing more is offered, and the path is still complete."""
    for answers in all_requests()[::7]:
        path = walk(with_everything(answers))
        assert path.complete
        assert not path.offered


@pytest.mark.parametrize("mission", Mission)
def test_the_summary_is_at_most_seventeen_answers_away(mission: Mission) -> None:
    """Seventeen answers where everything is asked one by one, at most twelve on a straight path."""
    counts = Counter(
        counted(walk(answers))
        for answers in all_requests()
        if walk(answers).answers["result"].sent is mission
    )
    print(f"\n{mission.value:18} answers to the summary: {_listed(counts)}", end="")  # noqa: T201
    assert max(counts) <= LONGEST
    assert min(counts) <= STRAIGHT


def test_the_counts_of_the_orientation_are_printed() -> None:
    """Whoever runs this file with `-s` reads how many questions lead to each outcome."""
    lengths: dict[str, Counter[int]] = defaultdict(Counter)
    for way in ways():
        end = way.leads_to
        name = end.mission.value if isinstance(end, Finding) else f"exit {end.exit.value}"
        lengths[name][way.count] += 1
    for name, counts in sorted(lengths.items()):
        print(f"\n{name:23} questions: {_listed(counts)}", end="")  # noqa: T201
    assert sum(sum(counts.values()) for counts in lengths.values()) == len(ways())


def _listed(counts: Counter[int]) -> str:
    """Say how many paths have which length."""
    return ", ".join(f"{length} ({n} paths)" for length, n in sorted(counts.items()))
