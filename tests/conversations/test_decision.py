"""The decision table, written out as data and held against every path of the questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pytest

from conversations.chat.submission import request_of, route_of
from conversations.flows.decision import decide
from conversations.flows.findings import Finding, Leaving
from conversations.flows.missions import Why
from conversations.flows.orientation import Orientation
from conversations.requests.request import Request
from conversations.text import Language
from conversations.text.wording import said_to
from tests.conversations.journeys import Way, all_requests, scene_of, ways
from tests.support.demo_context import said

Facts = Mapping[str, str]

NAMED = ("place_preparation", "co_consultation", "knowledge_exchange", "expertise_sharing")
VALID = ("health", "child_youth", "social")
EXCLUDED = ("practice", "mental_health")
UNKNOWN_AT = ("together", "present", "team_aim", "own_aim", "group_role")
OF_OTHERS = ("knowledge_exchange", "expertise_sharing")
NAMED_AT = {
    "together": ("co_consultation",),
    "present": OF_OTHERS,
    "team_aim": OF_OTHERS,
    "group_role": OF_OTHERS,
}
"""Where a named mission can stay unverified: each is asked only the facts that could refute it."""
NOT_FOR = {"partner": {"present": ("psychologists",)}, "psychologist": {"present": ("person",)}}
"""Rows on an option that the role is not offered."""


@dataclass(frozen=True)
class Row:
    """One row of the table: the facts that it asks for, and what follows from them."""

    asks: dict[str, tuple[str, ...]]
    outcome: str
    why: str = ""

    def fits(self, facts: Facts) -> bool:
        return all(facts.get(key) in allowed for key, allowed in self.asks.items())


def _one(key: str, *values: str, **more: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {key: values, **more}


def _place_rows(asks: dict[str, tuple[str, ...]], why: str) -> tuple[Row, ...]:
    return (
        Row({**asks, "place_kind": (*VALID, "other")}, "place_preparation", why),
        Row({**asks, "place_kind": EXCLUDED, "other_place": ("submit",)}, "place_preparation", why),
        Row({**asks, "place_kind": EXCLUDED, "other_place": ("stop",)}, "exit place_excluded"),
    )


TABLE = (
    Row(_one("role", "private", "psychologist_outside", "other"), "exit not_eligible"),
    Row(_one("agreement", "no"), "knowledge_exchange", "why_refused"),
    Row(_one("agreement", "yes", "not_yet", "hesitant"), "co_consultation", "why_joint"),
    Row(_one("together", "professional"), "knowledge_exchange", "why_absent"),
    Row(_one("together", "person"), "exit individual_care"),
    Row(_one("present", "person"), "exit individual_care"),
    Row(_one("need", "advice"), "knowledge_exchange", "why_one"),
    Row(_one("present", "professional", wanted=NAMED), "knowledge_exchange", "why_one"),
    Row(_one("own_aim", "advice"), "knowledge_exchange", "why_one"),
    Row(_one("team_aim", "learn"), "expertise_sharing", "why_team"),
    Row(_one("team_aim", "situation"), "expertise_sharing", "why_situations"),
    Row(_one("team_aim", "wellbeing"), "exit staff_wellbeing"),
    Row(_one("group_role", "run"), "exit group_care"),
    Row(_one("present", "psychologists"), "exit other_support"),
    *_place_rows(_one("need", "place"), "why_place"),
    *_place_rows(_one("wanted", "place_preparation"), "why_place"),
    *_place_rows(_one("team_aim", "adapt"), "why_adapt"),
    *_place_rows(_one("own_aim", "adapt"), "why_adapt"),
    *_place_rows(_one("group_role", "prepare"), "why_prepare"),
    *(
        Row(_one(key, "unknown", wanted=(named,)), named, "why_chosen")
        for key, missions in NAMED_AT.items()
        for named in missions
    ),
    *(Row(_one(key, "unknown"), "to_qualify", "why_open") for key in UNKNOWN_AT),
)
"""In the order of the specification: the first row that fits decides."""

FLAGS: dict[str, tuple[dict[str, tuple[str, ...]], ...]] = {
    "agreement_to_obtain": (_one("agreement", "not_yet", "hesitant"),),
    "person_absent": (_one("wanted", "co_consultation", together=("professional",)),),
    "place_private_practice": (
        _one("other_meeting_place", "submit"),
        _one("place_kind", "practice", other_place=("submit",)),
        _one("place_kind", "practice", replacement_place=("submit",)),
    ),
    "place_mental_health": (
        _one("place_kind", "mental_health", other_place=("submit",)),
        _one("place_kind", "mental_health", replacement_place=("submit",)),
    ),
    # A second place "somewhere else" is not looked at by any question: it is to be checked too.
    "place_to_check": (
        _one("place_kind", "other"),
        _one("replacement_place", "elsewhere"),
        _one("own_practice", "unknown"),
    ),
    "own_practice": (_one("own_practice", "yes"),),
    "place_to_agree": (_one("meeting_place", "unknown"),),
    "shared_situation": (_one("team_aim", "situation"),),
}


def _row(way: Way) -> Row:
    facts = {key: str(value) for key, value in way.answers.items()}
    row = next((row for row in TABLE if row.fits(facts)), None)
    assert row is not None, f"no row of TABLE fits {facts}"
    return row


def _outcome(decided: Finding | Leaving) -> str:
    return decided.mission if isinstance(decided, Finding) else f"exit {decided.exit}"


def test_every_path_ends_where_the_table_says() -> None:
    """On every path of both roles, the first row that fits names the outcome and the reason."""
    for way in ways():
        row = _row(way)
        why = way.leads_to.why.value if isinstance(way.leads_to, Finding) else ""
        assert (_outcome(way.leads_to), why) == (row.outcome, row.why), way.answers


@pytest.mark.parametrize("role", ["partner", "psychologist"])
def test_every_row_decides_for_each_role(role: str) -> None:
    """Each row of the table is the first that fits on some path of each role that it concerns."""
    decided = {id(_row(way)) for way in ways() if way.facts.role in {role, "private"}}
    unused = [row.asks for row in TABLE if id(row) not in decided]
    assert unused == [NOT_FOR[role]]


def test_an_exit_is_read_in_the_words_of_the_role() -> None:
    """The variant of an exit is the role that was answered."""
    for way in ways():
        if isinstance(way.leads_to, Leaving):
            assert way.leads_to.variant is way.facts.role


@cache
def _requests() -> tuple[Request, ...]:
    scenes = (scene_of(answers) for answers in all_requests())
    return tuple(request_of(state, route_of(state)) for state in scenes)


def _expected_flags(request: Request) -> set[str]:
    facts = {key: str(value) for key, value in request.answers.items()}
    flags = {
        flag
        for flag, rows in FLAGS.items()
        if any(all(facts.get(key) in values for key, values in row.items()) for row in rows)
    }
    if request.wanted and request.wanted is not request.computed:
        flags.add("wanted_differs")
    if request.why == Why.CHOSEN.value and request.mission is request.wanted:
        flags.add("not_verified")
    return flags


def test_a_request_carries_the_flags_of_its_facts() -> None:
    """Every request, whichever mission is sent, carries exactly the flags of the table."""
    for request in _requests():
        assert set(request.flags) == _expected_flags(request), request.answers


def test_a_flag_is_raised_once() -> None:
    """No flag stands twice on a card, and a place is never flagged in two ways."""
    for request in _requests():
        places = [flag for flag in request.flags if flag.startswith("place_")]
        assert len(set(request.flags)) == len(request.flags)
        assert len(set(places) - {"place_to_agree"}) <= 1


def test_a_person_who_refuses_is_never_met() -> None:
    """Whatever was named, a refused meeting is never sent as a co-consultation."""
    for request in _requests():
        if request.answers.get("agreement") == "no":
            assert request.mission != "co_consultation"


def test_several_persons_or_the_word_training_make_no_group() -> None:
    """One professional who names a sharing with a group is offered an exchange."""
    facts = Orientation.model_validate(
        {
            "entrance": "known",
            "role": "partner",
            "wanted": "expertise_sharing",
            "present": "professional",
        }
    )
    found = decide(facts)
    assert isinstance(found, Finding)
    assert (found.mission, found.why) == ("knowledge_exchange", Why.ONE)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("why", Why)
def test_every_reason_is_a_sentence(why: Why, language: Language) -> None:
    """Each reason is said as a whole sentence in each language."""
    label = said_to("partner", why.label)
    assert label is not None
    words = said(label, language)
    assert words[0].isupper()
    assert words.endswith(".")
