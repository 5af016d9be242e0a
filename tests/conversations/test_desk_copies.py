"""A press on a copy of a card: it does the same, and the copy loses its buttons."""

from __future__ import annotations

import pytest

from conversations.protocol.context import PressedOn
from conversations.protocol.effects import EVENT, Edit, Strip, Toast
from conversations.protocol.inbound import Migrated, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Screen
from conversations.requests.event import EventKind
from tests.identities import a_chat, a_person
from tests.support.demo_context import text_of
from tests.support.desk_driver import ANNE, NAMUR, TAKEN, DeskDriver, event, request_after

FALLBACK = Sender(a_person(41), a_chat(-1001000000006), "Fatou", "fr")
STRANGER = Sender(a_person(42), a_chat(-5), "X", "fr")


def on(pressed: PressedOn, **context: object) -> DeskDriver:
    """Give a desk with a request that was taken on, where such a message is pressed."""
    return DeskDriver(request_after(TAKEN), pressed_on=pressed, **context)


def stubs(office: DeskDriver) -> list[Edit]:
    """Give what was said on the message that was pressed."""
    return [one for one in office.of(Edit) if one.message_id is not None]


def codes(screen: Screen) -> list[str]:
    return [button.code for row in screen.rows for button in row]


def test_a_copy_does_what_the_card_does_and_leads_to_it() -> None:
    """The act shows on the card; the copy keeps one button, which brings the card."""
    office = DeskDriver(pressed_on=PressedOn.COPY)
    office.press(DeskAction.TAKE)
    assert office.request.owner
    assert "Anne" in text_of(office.card, "fr")
    (stub,) = stubs(office)
    assert (stub.to, stub.key, stub.message_id, stub.nonce) == ("namur", "", 40, EVENT)
    assert codes(stub.screen) == [Order(DeskAction.SHOW, office.request.reference).code]
    assert office.request.reference in text_of(stub.screen, "fr")


def test_the_card_itself_is_changed_once() -> None:
    """A message that is known is not edited beside what the act changes on it."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    assert stubs(office) == []
    assert len(office.of(Edit)) == 1


@pytest.mark.parametrize("action", [DeskAction.REPLY, DeskAction.HISTORY, DeskAction.WORK])
def test_what_may_be_the_card_shows_the_card_last(action: DeskAction) -> None:
    """Where a card may have arrived just now, its buttons come back after the stub."""
    office = on(PressedOn.PERHAPS)
    office.press(action)
    edits = office.of(Edit)
    assert edits[0].message_id == 40
    assert edits[-1].key == f"card:{office.request.reference}"
    assert len(edits) == 2


@pytest.mark.parametrize(
    ("action", "how"),
    [
        (DeskAction.SHOW, ""),
        (DeskAction.READ, ""),
        (DeskAction.UNDO, "x"),
        (DeskAction.HELD, "x.leave"),
        (DeskAction.REOPEN, "below"),
    ],
)
def test_what_somebody_typed_stays(action: DeskAction, how: str) -> None:
    """A message with words of people, or a list, is no card: its text is not replaced."""
    office = on(PressedOn.COPY)
    office.press(action, how)
    assert stubs(office) == []


def test_the_fallback_group_reads_where_the_card_is_now() -> None:
    """A card that went back to its own group leaves no button in the group that had it meanwhile.

    Refused it is all the same: the request is not of this group any more.
    """
    office = on(PressedOn.COPY)
    before = office.request
    office.press(DeskAction.RELEASE, sender=FALLBACK)
    (stub,) = stubs(office)
    assert (stub.to, stub.screen.rows) == ("coordination", ())
    assert "Namur" in text_of(stub.screen, "fr")
    (toast,) = office.of(Toast)
    assert toast.alert
    assert office.request == before


def test_a_card_that_is_on_its_way_is_not_taken_away() -> None:
    """While it may have arrived in the last group just now, the message pressed there stays."""
    office = on(PressedOn.PERHAPS, written_to="namur")
    office.press(DeskAction.NOTE, sender=FALLBACK)
    assert stubs(office) == []


def test_a_group_that_had_the_request_reads_where_it_went() -> None:
    """A stub that this group refused when the request left is made up for at the next press."""
    moved = event(EventKind.TRANSFERRED, desk="brussels", came_from="namur")
    office = DeskDriver(request_after(TAKEN, moved), pressed_on=PressedOn.COPY)
    office.press(DeskAction.TAKE)
    (stub,) = stubs(office)
    assert "Bru" in text_of(stub.screen, "fr")


@pytest.mark.parametrize("sender", [STRANGER, ANNE])
def test_a_group_that_never_had_it_learns_nothing(sender: Sender) -> None:
    """Forged or not: the buttons go, and no word is said of a request of others."""
    office = DeskDriver(request_after(desk="brussels"), pressed_on=PressedOn.COPY)
    office.press(DeskAction.TAKE, sender=sender)
    assert office.of(Edit) == []
    (strip,) = office.of(Strip)
    assert (strip.key, strip.message_id) == ("", 40)


def test_a_card_whose_request_is_unknown_keeps_its_words() -> None:
    """After an old copy of the database was put back, the card is all that is left of a request."""
    office = on(PressedOn.COPY)
    office.press(DeskAction.TAKE, reference="XXX-XXX")
    (strip,) = office.of(Strip)
    assert strip.to == "namur"
    assert office.of(Toast)[0].alert


def test_a_group_with_a_new_number_takes_its_cards_out_of_another() -> None:
    """What stood in the fallback desk's group says where it is, before it is posted anew."""
    request = request_after(TAKEN)
    elsewhere = frozenset({request.reference})
    office = DeskDriver(request, elsewhere=elsewhere)
    new = a_chat(-1009)
    office.take(Migrated(Sender(a_person(0), NAMUR), new))
    (stub,) = office.of(Edit)
    assert stub.screen.rows == ()
    assert codes(office.card)
