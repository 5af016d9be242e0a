"""What is announced where much else happens: other desks, other clocks, earlier versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from conversations.protocol.effects import CloseTopic, Save
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.pending import LONGEST
from conversations.requests.request import Request
from conversations.transitions.departures import depart
from conversations.transitions.transitions import record
from tests.identities import a_chat
from tests.support.announcing import DELAY, NOT_HERE, PRESSES, a_desk, act_of, does, line
from tests.support.demo_context import directory, make_context
from tests.support.desk_driver import ANNE, BRAM, CLOSED, TAKEN, DeskDriver, event, request_after

BRUSSELS = Sender(ANNE.person, a_chat(-1001000000002), "Carol", "nl")


@pytest.fixture
def office() -> DeskDriver:
    return a_desk()


def test_an_act_that_cannot_happen_any_more_is_said(office: DeskDriver) -> None:
    """The requester withdraws meanwhile: nothing is sent, and the line names the state."""
    office.press(*PRESSES[EventKind.ARRANGED])
    withdrawn = office.request.with_event(event(EventKind.WITHDRAWN))
    office.talk.requests = (withdrawn,)
    office.after(seconds=DELAY)
    office.leaves()
    assert line(office).endswith(
        "✗ Pas envoyé\u00a0: la demande est maintenant «\u00a0Clôturée\u00a0»."
    )
    assert office.told == []
    assert office.request == withdrawn.replace(pending=())


def test_what_is_expected_leaves_out_what_cannot_happen(office: DeskDriver) -> None:
    """What was announced before somebody else closed the request does not stop a reply."""
    office.press(*PRESSES[EventKind.ARRANGED])
    office.talk.requests = (office.request.with_event(event(EventKind.WITHDRAWN)),)
    does(office, EventKind.REPLIED)
    assert [one.event.kind for one in office.request.pending] == [
        EventKind.ARRANGED,
        EventKind.REPLIED,
    ]


@pytest.mark.parametrize("jump", [timedelta(hours=-3), timedelta(days=400)])
def test_a_clock_that_jumps_does_not_keep_an_act(jump: timedelta, office: DeskDriver) -> None:
    """Set back by hours or forward by days inside the delay, the clock lets it leave at once."""
    office.press(*PRESSES[EventKind.CLOSED])
    office.talk.after += jump
    office.leaves()
    assert office.request.state is State.CLOSED


def test_the_hour_that_comes_twice_changes_no_delay() -> None:
    """On the night when the clock goes back, twenty seconds stay twenty seconds."""
    now = make_context().now.replace(month=10, day=25, hour=2, minute=59, second=50)
    context = make_context(directory=directory(DELAY), desk_here="namur", now=now)
    reason = ClosingReason.DUPLICATE
    effects = record(request_after(TAKEN), EventKind.CLOSED, ANNE, context, reason=reason)
    (act,) = [one.request.pending[0] for one in effects if isinstance(one, Save)]
    assert act.due - now.astimezone(UTC) == timedelta(seconds=DELAY)
    assert not act.ripe(now.replace(minute=0, second=9, fold=1))
    assert act.ripe(now.replace(minute=0, second=11, fold=1))


def test_no_act_waits_longer_than_the_longest_delay(office: DeskDriver) -> None:
    """The setting allows no more than what tells a wrong clock from a wait."""
    office.press(*PRESSES[EventKind.CLOSED])
    act = office.request.pending[0]
    assert not act.ripe(act.due - LONGEST)
    assert act.ripe(act.due - LONGEST - timedelta(seconds=1))


def test_a_desk_that_has_lost_the_request_learns_that_it_was_sent(office: DeskDriver) -> None:
    """After a transfer the line in the old group still tells the truth; others learn nothing."""
    office.press(*PRESSES[EventKind.TRANSFERRED])
    name = act_of(office)
    office.press(DeskAction.UNDO, name, BRUSSELS)
    assert office.toast() == NOT_HERE
    office.after(seconds=DELAY)
    office.leaves()
    assert line(office).endswith("✓ Envoyé (Anne).")
    office.press(DeskAction.UNDO, name)
    assert office.toast() == "Déjà envoyé."
    office.press(DeskAction.UNDO, "never")
    assert office.toast() == NOT_HERE


def test_an_answer_announced_before_a_transfer_follows_it(office: DeskDriver) -> None:
    """Whatever waits behind a transfer leaves all the same, and its own group can hold it back."""
    office.press(*PRESSES[EventKind.TRANSFERRED])
    office.after(seconds=5)
    does(office, EventKind.REPLIED)
    office.after(seconds=15)
    office.leaves()
    assert office.request.desk == "brussels"
    office.press(DeskAction.UNDO, act_of(office))
    assert office.toast() == "Pas envoyé."
    assert line(office).endswith("arrêté par Anne.")


def test_the_fallback_desk_holds_back_what_stands_in_its_group() -> None:
    """What could not be said in a desk's own group is pressed where it stands."""
    fallback = directory(DELAY).fallback_desk
    office = a_desk()
    office.press(*PRESSES[EventKind.CLOSED])
    chat = next(one.chat_id for one in directory(DELAY).desks if one.id == fallback)
    assert chat is not None
    there = Sender(BRAM.person, chat, "Bram", "nl-BE")
    office.press(DeskAction.UNDO, act_of(office), there)
    assert office.request.pending
    office.context["written_to"] = "namur"
    office.press(DeskAction.UNDO, act_of(office), there)
    assert office.request.pending == ()


def test_an_erased_request_has_nothing_to_undo(office: DeskDriver) -> None:
    """A line that is still on a slow screen leads nowhere."""
    office.press(*PRESSES[EventKind.CLOSED])
    name, reference = act_of(office), office.request.reference
    office.talk.requests = ()
    office.press(DeskAction.UNDO, name, reference=reference)
    assert office.toast() == NOT_HERE


def test_a_topic_opened_for_an_answer_is_closed_when_it_is_held_back() -> None:
    """A closed request's topic is open for its prompt alone."""
    forum = directory(DELAY)
    desks = tuple(replace(one, topics=True) if one.id == "namur" else one for one in forum.desks)
    office = DeskDriver(request_after(TAKEN, CLOSED), directory=replace(forum, desks=desks))
    does(office, EventKind.REPLIED)
    office.press(DeskAction.UNDO, act_of(office))
    assert len(office.of(CloseTopic)) == 1


def test_requests_of_before_have_nothing_pending() -> None:
    """A request stored by an earlier version is read, and so are its events."""
    request = request_after(TAKEN)
    stored = request.model_dump_json(
        exclude={"pending": True, "events": {"__all__": {"announced"}}}
    )
    assert "pending" not in stored
    assert Request.model_validate_json(stored) == request
    assert depart(request, make_context()) == ()


def test_a_pending_act_survives_being_written_down(office: DeskDriver) -> None:
    """What waits is read back with its words and its moment."""
    does(office, EventKind.REPLIED)
    (saved,) = [one.request for one in office.last if isinstance(one, Save)]
    assert Request.model_validate_json(saved.model_dump_json()) == saved
