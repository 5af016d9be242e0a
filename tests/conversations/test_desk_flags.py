"""Flags of a card: settled by a button or an answer, gone and back with the mission."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from pydantic import JsonValue

from conversations.chat.submission import request_of, route_of
from conversations.flows.findings import Flag
from conversations.flows.missions import Mission
from conversations.protocol.effects import EVENT
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind
from conversations.requests.flags import SETTLED, live_flags
from conversations.requests.request import Request
from conversations.screens.cards.questions import askable
from tests.conversations.journeys import all_requests, scene_of, with_everything
from tests.conversations.test_desk_replies import TEXT
from tests.support.demo_context import REFERENCE, said, text_of
from tests.support.desk_driver import TAKEN, DeskDriver, bits_of, event, request_after

CO = Mission.CO_CONSULTATION
DANGER = "danger_suicide"


def _request(*flags: Flag, **answers: object) -> Request:
    """Give a request for a meeting of three, with these flags and answers, that Anne has."""
    given = {**request_after().answers, **answers}
    return request_after(TAKEN, mission=CO, answers=given, flags=tuple(map(str, flags)))


def _requalifies(office: DeskDriver, mission: Mission) -> None:
    office.write(TEXT, office.prompted(DeskAction.QUALIFY, mission.value))


@pytest.mark.parametrize("flag", sorted(SETTLED))
def test_a_flag_is_settled_by_a_button(flag: Flag) -> None:
    """It leaves the card, the history says what was settled, and the requester reads nothing."""
    mission = Mission.EXPERTISE_SHARING if flag is Flag.SHARED_SITUATION else CO
    office = DeskDriver(_request(flag).replace(mission=mission, wanted=Mission.EXPERTISE_SHARING))
    assert "⚠️" in text_of(office.card)
    office.press(DeskAction.MENU, "more")
    assert f"menu:{REFERENCE}:flags" in office.card.codes
    office.press(DeskAction.MENU, "flags")
    assert f"settle:{REFERENCE}:{flag}" in office.card.codes
    office.press(DeskAction.SETTLE, flag.value)
    assert "⚠️" not in text_of(office.card)
    assert f"{said(SETTLED[flag])} (Anne)" in text_of(office.card)
    assert not office.told
    events = office.request.events
    office.press(DeskAction.SETTLE, flag.value)
    assert office.request.events == events, "it is settled once"


def test_dangers_stay_in_view() -> None:
    """What was said of a danger cannot be settled away."""
    office = DeskDriver(_request(Flag.DANGER_SUICIDE, Flag.NUMBERS_SHOWN))
    office.press(DeskAction.MENU, "more")
    assert f"menu:{REFERENCE}:flags" not in office.card.codes
    office.press(DeskAction.SETTLE, DANGER)
    assert live_flags(office.request) == (Flag.DANGER_SUICIDE, Flag.NUMBERS_SHOWN)


def test_flags_of_a_mission_go_and_come_with_it() -> None:
    """A request that becomes advice needs no agreement; if it becomes a meeting again, it does."""
    flags = (Flag.AGREEMENT_TO_OBTAIN, Flag.PLACE_TO_CHECK, Flag.OUTSIDE_TERRITORY)
    office = DeskDriver(_request(*flags, agreement="not_yet"))
    _requalifies(office, Mission.KNOWLEDGE_EXCHANGE)
    assert live_flags(office.request) == (Flag.OUTSIDE_TERRITORY,)
    _requalifies(office, CO)
    assert set(live_flags(office.request)) == set(flags)


def test_a_meeting_that_was_never_asked_about_needs_agreement_and_place() -> None:
    """Of a request for advice that becomes a meeting, nobody has asked either."""
    request = _request().replace(mission=Mission.KNOWLEDGE_EXCHANGE)
    known = {
        key: value
        for key, value in request.answers.items()
        if key not in {"agreement", "meeting_place", "other_meeting_place", "place_kind"}
    }
    office = DeskDriver(request.replace(answers=known))
    _requalifies(office, CO)
    assert set(live_flags(office.request)) == {Flag.AGREEMENT_TO_OBTAIN, Flag.PLACE_TO_AGREE}
    _requalifies(office, Mission.PLACE_PREPARATION)
    assert live_flags(office.request) == (Flag.PLACE_TO_CHECK,)


def test_a_meeting_that_was_agreed_to_needs_nothing_new() -> None:
    """Where the person agreed and the place is known, a change there and back brings no flag."""
    office = DeskDriver(_request(agreement="yes", meeting_place="premises"))
    _requalifies(office, Mission.KNOWLEDGE_EXCHANGE)
    _requalifies(office, CO)
    assert not live_flags(office.request)


@pytest.mark.parametrize("flag", [Flag.NOT_VERIFIED, Flag.WANTED_DIFFERS])
def test_who_changes_the_mission_has_decided_on_it(flag: Flag) -> None:
    """What was open about the mission itself is so no more."""
    office = DeskDriver(_request(flag).replace(wanted=Mission.KNOWLEDGE_EXCHANGE))
    _requalifies(office, Mission.EXPERTISE_SHARING)
    assert flag not in live_flags(office.request)


def test_the_agreement_is_asked_again_by_a_button_and_settled_by_the_answer() -> None:
    """The requester taps "yes", and the flag is gone; nobody at the desk has to do anything."""
    answers = next(
        with_everything(one)
        for one in all_requests()
        if one.get("agreement") == "not_yet" and one.get("together") == "joint"
    )
    office = DeskDriver(_asked_of(answers))
    assert Flag.AGREEMENT_TO_OBTAIN in live_flags(office.request)
    office.press(DeskAction.MENU, "flags")
    assert f"asked:{REFERENCE}:{bits_of('agreement')}" in office.card.codes
    office.press(DeskAction.ASKED, bits_of("agreement"))
    talk = office.talk
    talk.presses_data(f"{EVENT}:event:precise.{REFERENCE}", 1)
    talk.presses("agreement:yes")
    talk.presses("precise:send")
    assert talk.requests[0].events[-1].keys == ("agreement",)
    assert Flag.AGREEMENT_TO_OBTAIN not in live_flags(talk.requests[0])


def test_a_no_leaves_the_mission_to_the_coordination() -> None:
    """Where the person refuses, what follows is asked; the mission is the desk's to change."""
    answers = next(
        with_everything(one)
        for one in all_requests()
        if one.get("agreement") == "not_yet" and one.get("together") == "joint"
    )
    office = DeskDriver(_asked_of(answers))
    office.press(DeskAction.ASKED, bits_of("agreement"))
    talk = office.talk
    talk.presses_data(f"{EVENT}:event:precise.{REFERENCE}", 1)
    for code in (
        "agreement:no",
        "result:go_on",
        "organisation_kind:social",
        "channel:phone",
        "precise:send",
    ):
        talk.presses(code)
    assert talk.requests[0].answers["agreement"] == "no"
    assert talk.requests[0].mission is CO


def _asked_of(answers: Mapping[str, JsonValue]) -> Request:
    """Give the request that these answers lead to, taken on by Anne."""
    state = scene_of(answers)
    return request_of(state, route_of(state)).with_event(TAKEN)


def test_what_was_settled_is_open_again_after_another_answer() -> None:
    """A coordinator settled it, the requester then says otherwise: the newest word counts."""
    request = _request(Flag.PLACE_TO_CHECK)
    for one in (
        event(EventKind.SETTLED, keys=(Flag.PLACE_TO_CHECK.value,)),
        event(EventKind.ASKED, keys=("place_kind",)),
        event(EventKind.ANSWERED, keys=("place_kind",)),
    ):
        request = request.with_event(one)
    assert live_flags(request) == (Flag.PLACE_TO_CHECK,)


def test_dangers_are_kept_when_questions_are_answered_again() -> None:
    """The flags are worked out anew from the answers; what was typed once is not in them."""
    office = DeskDriver(_request(Flag.DANGER_SUICIDE))
    office.press(DeskAction.ASKED, bits_of("timing"))
    talk = office.talk
    talk.presses_data(f"{EVENT}:event:precise.{REFERENCE}", 1)
    talk.presses("timing:asap")
    talk.presses("precise:send")
    assert DANGER in talk.requests[0].flags


def test_participants_can_be_asked_again() -> None:
    """Of a session for a team, how many take part can be asked again."""
    answers = next(one for one in all_requests() if "participants" in one)
    keys = {one.key for one in askable(request_after(answers=dict(answers)))}
    assert "participants" in keys
