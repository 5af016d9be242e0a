"""What reaches the requester is announced first, and can be held back until it leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from conversations.protocol.effects import CloseTopic, Edit, Save, Send
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.pending import LONGEST, REACHING
from conversations.requests.request import Request
from conversations.transitions.departures import depart
from conversations.transitions.transitions import record
from tests.identities import a_chat
from tests.support.demo_context import directory, make_context, text_of
from tests.support.desk_driver import (
    ANNE,
    BRAM,
    CLOSED,
    TAKEN,
    DeskDriver,
    bits_of,
    event,
    request_after,
)

DELAY = 20
NOT_HERE = "Cette demande n'est pas, ou plus, dans ce groupe."
BRUSSELS = Sender(ANNE.person, a_chat(-1001000000002), "Carol", "nl")
PRESSES = {
    EventKind.ASKED: (DeskAction.ASKED, bits_of("timing")),
    EventKind.ARRANGED: (DeskAction.ARRANGE, ""),
    EventKind.TRANSFERRED: (DeskAction.TRANSFER, "brussels"),
    EventKind.CLOSED: (DeskAction.CLOSE, ClosingReason.DUPLICATE.value),
}
TEXTS = {
    EventKind.REPLIED: (DeskAction.REPLY, ""),
    EventKind.REQUALIFIED: (DeskAction.QUALIFY, "place_preparation"),
    EventKind.CLOSED: (DeskAction.END, ClosingReason.NO_CAPACITY.value),
}


def a_desk(*requests: Request, seconds: int = DELAY) -> DeskDriver:
    """Give a desk at which what is done leaves after so many seconds; its request is taken on."""
    return DeskDriver(*(requests or (request_after(TAKEN),)), directory=directory(seconds))


@pytest.fixture
def office() -> DeskDriver:
    return a_desk()


def act_of(office: DeskDriver) -> str:
    """Give the id of what was announced last."""
    return office.request.pending[-1].id


def line(office: DeskDriver, language: str = "fr", desk: str = "namur") -> str:
    """Read the newest line that announces something, as it stands now."""
    found = [one for one in office.posts(desk) if one.key.startswith("leaves:")]
    return text_of(found[-1].screen, language)


def does(office: DeskDriver, kind: EventKind) -> None:
    """Let Anne do something that reaches the requester."""
    if kind in PRESSES:
        office.press(*PRESSES[kind])
    else:
        office.write("Un mot inventé.", office.prompted(*TEXTS[kind]))


def test_every_act_that_reaches_the_requester_waits() -> None:
    """Each kind has a button or a prompt here, so that none is forgotten."""
    assert {*PRESSES, *TEXTS} == REACHING


@pytest.mark.parametrize("kind", sorted(REACHING))
def test_nothing_happens_before_it_is_due(kind: EventKind, office: DeskDriver) -> None:
    """Until then nobody is told, and the request stands where it stood; then all of it happens."""
    before = office.request
    does(office, kind)
    assert office.request.events == before.events
    assert office.told == []
    office.after(seconds=DELAY - 1)
    assert office.leaves() == ()
    office.after(seconds=1)
    office.leaves()
    assert [one.kind for one in office.request.events[len(before.events) :]] == [kind]
    assert len(office.told) == 1
    assert office.request.events[-1].at == office._context().now
    assert office.request.pending == ()


@pytest.mark.parametrize("kind", sorted(REACHING))
def test_what_is_held_back_has_never_happened(kind: EventKind, office: DeskDriver) -> None:
    """A slip leaves no trace: no event, no word to the requester, not another state or desk."""
    before = office.request
    does(office, kind)
    office.press(DeskAction.UNDO, act_of(office))
    office.after(minutes=5)
    assert office.leaves() == ()
    assert office.request == before
    assert office.told == []
    assert set(office.groups) == {"namur"}


def test_without_a_delay_all_leaves_at_once() -> None:
    """0 turns it off: no line, no wait."""
    office = a_desk(seconds=0)
    office.press(*PRESSES[EventKind.CLOSED])
    assert office.request.state is State.CLOSED
    assert not [one for one in office.posts() if one.key.startswith("leaves:")]


def test_what_the_requester_is_not_told_does_not_wait(office: DeskDriver) -> None:
    """A note, a date and giving back are done at once, as is taking on."""
    office.write("Entre nous.", office.prompted(DeskAction.NOTE))
    office.press(DeskAction.SNOOZE, "7")
    office.press(DeskAction.RELEASE)
    office.press(DeskAction.TAKE)
    done = [one.kind for one in office.request.events[-4:]]
    assert done == [EventKind.NOTED, EventKind.SNOOZED, EventKind.RELEASED, EventKind.TAKEN]
    assert office.request.pending == ()


@pytest.mark.parametrize(
    ("language", "said", "toast", "sent", "kept"),
    [
        ("fr", "Part dans 20 secondes (Anne).", "Part dans 20 secondes.", "✓ Envoyé", "Pas envoyé"),
        (
            "nl",
            "Vertrekt over 20 seconden (Anne).",
            "Vertrekt over 20 seconden.",
            "✓ Verzonden",
            "Niet verzonden",
        ),
    ],
)
def test_the_line_says_when_it_leaves_and_what_became_of_it(
    language: str, said: str, toast: str, sent: str, kept: str
) -> None:
    """In both languages: the seconds, then that it was sent, or who held it back."""
    office = a_desk()
    office.press(*PRESSES[EventKind.CLOSED])
    assert office.toast(language) == toast
    assert said in line(office, language)
    office.after(seconds=DELAY)
    office.leaves()
    assert line(office, language).endswith(f"{sent} (Anne).")
    office = a_desk()
    does(office, EventKind.REPLIED)
    office.press(DeskAction.UNDO, act_of(office), BRAM)
    assert office.toast(language) == f"{kept}."
    assert kept in line(office, language)
    assert "Bram" in line(office, language)


def test_a_second_tap_says_what_became_of_it(office: DeskDriver) -> None:
    """Pressed twice, or as it leaves: the toast tells whether anything was sent."""
    office.press(*PRESSES[EventKind.CLOSED])
    name = act_of(office)
    office.press(DeskAction.UNDO, name)
    office.press(DeskAction.UNDO, name)
    assert office.toast() == "C'était retenu\u00a0: rien n'a été envoyé."
    office.press(*PRESSES[EventKind.CLOSED])
    name = act_of(office)
    office.after(seconds=DELAY)
    office.leaves()
    before = office.request
    for action in (DeskAction.UNDO, DeskAction.NOW):
        office.press(action, name, BRAM)
        assert office.toast() == "Déjà envoyé."
    assert office.request == before


def test_what_is_due_and_has_not_left_is_still_held_back(office: DeskDriver) -> None:
    """A bot that was away answers the press first: what nobody has read can be taken back."""
    office.press(*PRESSES[EventKind.CLOSED])
    office.after(minutes=10)
    office.press(DeskAction.UNDO, act_of(office))
    assert office.leaves() == ()
    assert office.request.state is State.IN_CHARGE


def test_sent_now_takes_along_what_was_announced_before(office: DeskDriver) -> None:
    """The requester reads an answer before the closing, whichever button is pressed."""
    does(office, EventKind.REPLIED)
    office.press(*PRESSES[EventKind.CLOSED])
    does(office, EventKind.REPLIED)
    middle = office.request.pending[1].id
    office.press(DeskAction.NOW, middle, BRAM)
    assert office.toast() == "C'est parti."
    office.leaves()
    done = [one.kind for one in office.request.events[-2:]]
    assert done == [EventKind.REPLIED, EventKind.CLOSED]
    assert len(office.request.pending) == 1


def test_nothing_is_announced_twice(office: DeskDriver) -> None:
    """A double tap, or a second act that cannot follow the first, changes nothing and says so."""
    office.press(*PRESSES[EventKind.CLOSED])
    for kind in (EventKind.CLOSED, EventKind.ARRANGED):
        office.press(*PRESSES[kind])
        assert office.toast() == "Un envoi est déjà en route\u00a0: voyez plus bas."
    key = office.prompted(DeskAction.QUALIFY, "place_preparation")
    office.write("Un mot inventé.", key)
    (said,) = office.of(Send)
    assert "déjà" not in text_of(said.screen)
    assert "retenez-le" in text_of(said.screen)
    assert len(office.request.pending) == 1


def test_the_same_canned_reply_of_two_people_leaves_once(office: DeskDriver) -> None:
    """Two coordinators who ask the same at once are one act, the first one's."""
    office.press(*PRESSES[EventKind.ASKED])
    office.press(DeskAction.ASKED, f"{bits_of('timing')}!", BRAM)
    assert [one.event.actor_name for one in office.request.pending] == ["Anne"]


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


def test_a_change_inside_the_delay_is_what_leaves(office: DeskDriver) -> None:
    """At the moment announced, with the new words; afterwards a change is a correction."""
    key = office.prompted(DeskAction.REPLY)
    number = office.write("Bonjour, mardi ?", key)
    office.after(seconds=5)
    office.edit(number, "Bonjour, jeudi ?", key)
    assert "15 secondes" in line(office)
    assert "Avec le texte modifié à l'instant." in line(office)
    office.edit(number, "Bonjour, jeudi ?", key)
    assert office.last == ()
    office.edit(number, "a" * 5000, key)
    assert office.request.pending[0].event.text == "Bonjour, jeudi ?"
    assert len(office.of(Send)) == 1
    office.after(seconds=15)
    office.leaves()
    assert "Bonjour, jeudi ?" in office.told[-1]
    office.edit(number, "Bonjour, vendredi ?", key)
    assert office.request.events[-1].kind is EventKind.CORRECTED
    assert "Bonjour, vendredi ?" in office.told[-1]


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
    assert line(office).endswith("retenu par Anne.")


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


def test_the_card_leaves_its_menu_when_something_is_announced(office: DeskDriver) -> None:
    """A choice from a menu puts the card's own buttons back; a typed answer leaves it alone."""
    office.press(*PRESSES[EventKind.CLOSED])
    assert [one.key for one in office.of(Edit)] == [f"card:{office.request.reference}"]
    does(office, EventKind.REPLIED)
    assert office.of(Edit) == []
