"""What each button of a card does, and what the requester is told of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.flows.missions import Mission
from conversations.protocol.effects import EVENT, Toast
from conversations.protocol.orders import DeskAction
from conversations.requests.event import NOT_CHOSEN, ClosingReason, EventKind
from conversations.requests.lifecycle import State
from conversations.screens.cards.questions import askable
from tests.support.demo_context import REFERENCE, text_of
from tests.support.desk_driver import ANNE, BRAM, TAKEN, DeskDriver, bits_of, request_after

BRUSSELS = replace(ANNE, chat=-1001000000002)


@pytest.mark.parametrize(
    ("action", "how", "state", "kind"),
    [
        (DeskAction.RELEASE, "", State.NEW, EventKind.RELEASED),
        (DeskAction.ARRANGE, "", State.ARRANGED, EventKind.ARRANGED),
        (DeskAction.SNOOZE, "7", State.IN_CHARGE, EventKind.SNOOZED),
        (DeskAction.CLOSE, "no_capacity", State.CLOSED, EventKind.CLOSED),
        (DeskAction.TRANSFER, "brussels", State.NEW, EventKind.TRANSFERRED),
        (DeskAction.ASKED, bits_of("timing", "where"), State.WAITING, EventKind.ASKED),
    ],
)
def test_a_verb_does_what_it_says(
    action: DeskAction, how: str, state: State, kind: EventKind, taken: DeskDriver
) -> None:
    """Each button adds its one event and is confirmed; a second tap on it is refused."""
    taken.press(action, how)
    assert taken.request.state is state
    assert taken.request.events[-1].kind is kind
    assert taken.toast()
    events = taken.request.events
    told = list(taken.told)
    taken.press(action, how)
    assert taken.request.events == events
    assert taken.of(Toast)[0].alert
    assert taken.told == told


def test_a_transfer_leaves_a_stub_and_posts_the_card(taken: DeskDriver) -> None:
    """The old group keeps a line, the new one gets the card with its history, untaken."""
    taken.press(DeskAction.TRANSFER, "brussels")
    (stub, card) = (taken.groups["namur"][0].screen, taken.card)
    assert not stub.rows
    assert "Bruxelles" in text_of(stub)
    assert f"take:{REFERENCE}" in card.codes
    assert "Anne" in text_of(card)
    assert "Bruxelles" in taken.told[-1]
    (toast,) = taken.press(DeskAction.TAKE)
    assert isinstance(toast, Toast)
    assert toast.alert, "the group that has lost the request can do nothing with it"


def test_a_transfer_and_back_posts_the_card_again(taken: DeskDriver) -> None:
    """The card of a request that comes back is a new one, and the only one that changes."""
    taken.press(DeskAction.TRANSFER, "brussels")
    taken.press(DeskAction.TRANSFER, "namur", BRUSSELS)
    taken.press(DeskAction.TAKE, sender=BRAM)
    first, second = (post for post in taken.groups["namur"] if post.key == f"card:{REFERENCE}")
    assert not first.screen.rows
    assert "Bram" in text_of(second.screen)


def test_a_request_put_aside_says_until_when(taken: DeskDriver) -> None:
    """The first line holds the day; news from the requester brings the request back."""
    taken.press(DeskAction.SNOOZE, "7")
    assert "30 novembre 2026" in text_of(taken.card).splitlines()[0]
    taken.talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", 1)
    taken.talk.types("Du nouveau.")
    assert taken.request.standing.until is None


@pytest.mark.parametrize("reason", sorted(set(ClosingReason) - NOT_CHOSEN))
def test_every_closing_is_told_and_can_be_undone(reason: ClosingReason, taken: DeskDriver) -> None:
    """The requester reads why; reopening gives the request back to who had it."""
    taken.press(DeskAction.CLOSE, reason)
    assert taken.request.standing.reason is reason
    assert len(taken.told) == 1
    taken.press(DeskAction.REOPEN)
    assert taken.request.state is State.IN_CHARGE
    assert len(taken.told) == 2


def test_menus_open_on_the_card_and_close_again(taken: DeskDriver) -> None:
    """A menu changes the card's buttons and nothing else, and has a way back."""
    buttons = taken.card.codes
    for menu in ("more", "close", "move", "qualify", "snooze"):
        taken.press(DeskAction.MENU, menu)
        assert taken.card.codes != buttons
        assert not taken.toast()
        taken.press(DeskAction.MENU)
        assert taken.card.codes == buttons
    assert len(taken.request.events) == 2


def test_questions_are_ticked_page_by_page(taken: DeskDriver) -> None:
    """Ticks are kept from page to page; nothing is asked before it is sent."""
    taken.press(DeskAction.ASK)
    first = [row[0].code for row in taken.card.rows]
    assert not any(code.startswith("asked:") for code in first)
    taken.press_data(f"{EVENT}:{first[0]}")
    assert "✅" in str(taken.card.rows[0][0].label)
    further = taken.card.rows[6][0].code
    taken.press_data(f"{EVENT}:{further}")
    assert [row[0].code for row in taken.card.rows] != first
    taken.press_data(f"{EVENT}:{taken.card.rows[0][0].code}")
    (asked,) = (code for code in taken.card.codes if code.startswith("asked:"))
    taken.press_data(f"{EVENT}:{asked}")
    keys = taken.request.standing.asked
    questions = askable(request_after(TAKEN))
    assert keys == (questions[0].key, questions[6].key)


def test_what_was_asked_is_not_asked_twice(taken: DeskDriver) -> None:
    """Questions that wait for an answer are no longer offered; once answered they are."""
    taken.press(DeskAction.ASKED, bits_of("timing"))
    assert "timing" not in {question.key for question in askable(taken.request)}
    taken.press(DeskAction.ASKED, bits_of("timing"))
    assert taken.of(Toast)[0].alert
    taken.press(DeskAction.ASKED, bits_of("where"))
    assert taken.request.standing.asked == ("timing", "where")
    taken.talk.presses_data(f"{EVENT}:event:write.{REFERENCE}", 1)
    taken.talk.types("Je ne comprends pas la question.")
    assert "timing" in {question.key for question in askable(taken.request)}


def test_a_request_that_waits_can_be_taken(office: DeskDriver) -> None:
    """Details may be asked before anyone has the request; whoever takes it then waits too."""
    office.press(DeskAction.ASKED, bits_of("timing"))
    assert office.request.state is State.WAITING
    assert f"take:{REFERENCE}" in office.card.codes
    office.press(DeskAction.TAKE, sender=BRAM)
    assert office.request.state is State.WAITING
    assert "Bram" in text_of(office.card).splitlines()[0]


def test_a_mission_is_changed_only_with_a_reason(taken: DeskDriver) -> None:
    """The press asks for the reason; nothing has changed before it is given."""
    before = taken.request.mission
    prompt = taken.prompted(DeskAction.QUALIFY, "to_qualify")
    assert taken.request.mission is before
    taken.write("Le lieu n'est pas encore choisi.", prompt)
    assert taken.request.mission is Mission.TO_QUALIFY
    assert taken.request.computed is before
    assert "Le lieu" in taken.told[-1], "the prompt said that the requester reads it"


def test_the_questions_left_fit_one_page(taken: DeskDriver) -> None:
    """With few questions left there is no other page; with none, nothing to tick."""
    *asked, last = (question.key for question in askable(taken.request))
    taken.press(DeskAction.ASKED, bits_of(*asked))
    taken.press(DeskAction.ASK)
    assert len(taken.card.rows) == 2
    taken.press(DeskAction.ASKED, bits_of(last))
    taken.press(DeskAction.ASK)
    assert len(taken.card.rows) == 1


def test_every_state_can_be_reached() -> None:
    """A coordinator and a requester can bring a request into each of its states."""
    office = DeskDriver()
    reached = {office.request.state}
    for action, how in (
        (DeskAction.TAKE, ""),
        (DeskAction.ASKED, bits_of("timing")),
        (DeskAction.ARRANGE, ""),
        (DeskAction.CLOSE, "arranged"),
    ):
        office.press(action, how, ANNE)
        reached.add(office.request.state)
    assert reached == set(State)


def test_a_request_of_a_desk_that_is_gone_is_transferred() -> None:
    """The fallback desk gets the card, its requester is told, and the history says why."""
    office = DeskDriver(request_after(TAKEN, desk="gone"))
    office.loses_its_desk()
    assert office.request.desk == "coordination"
    assert office.request.owner is None
    assert not office.groups["gone"][0].screen.rows
    assert "fichier des réseaux" in text_of(office.card)
    assert "Coordination générale" in office.told[0]
    office.press(DeskAction.TAKE, sender=replace(ANNE, chat=-1001000000006))
    assert office.request.owner
