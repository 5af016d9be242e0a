"""Menus in a group: whose they are, and what is said where the group gets things later."""

from __future__ import annotations

import pytest

from conversations.desk.menu_owners import COLLEAGUE
from conversations.desk.presses import press
from conversations.protocol.effects import EVENT, Toast
from conversations.protocol.inbound import Pressed, Sender
from conversations.protocol.orders import DeskAction, Order
from tests.support.demo_context import LANGUAGES, REFERENCE, make_context, said
from tests.support.desk_driver import ANNE, BRAM, DeskDriver

LONGEST_CODE = 48
"""Bytes of a code (see `screen.Button`)."""
LONGEST_TOAST = 60


def way_back(office: DeskDriver) -> str:
    """Give the code of the button that leads back to the card."""
    codes = [button.code for row in office.card.rows for button in row]
    return next(code for code in codes if code.startswith("menu:") and "~" in code)


def back(office: DeskDriver, sender: Sender) -> None:
    office.press_data(f"{EVENT}:{way_back(office)}", sender)


def test_a_colleague_s_way_back_does_not_close_a_menu(taken: DeskDriver) -> None:
    """It says that somebody is choosing; the owner's own way back does close it."""
    card = taken.card
    taken.press(DeskAction.MENU, "close")
    menu = taken.card
    back(taken, BRAM)
    assert taken.card == menu
    assert taken.toast() == said(COLLEAGUE, "fr")
    back(taken, ANNE)
    assert taken.card == card


def test_a_menu_is_nobody_s_after_two_minutes(taken: DeskDriver) -> None:
    """Whoever was called away leaves no card shut."""
    taken.press(DeskAction.MENU, "close")
    taken.after(minutes=2)
    back(taken, BRAM)
    assert taken.toast() == said(COLLEAGUE, "fr")
    taken.after(minutes=1)
    back(taken, BRAM)
    assert not taken.toast()


def test_a_mark_that_is_forged_or_of_before_keeps_nobody_out(taken: DeskDriver) -> None:
    """Buttons without one, as earlier versions posted, lead back for everybody."""
    card = taken.card
    for how in ("", "~", "~zzzz", "~abcdxyzq"):
        taken.press(DeskAction.MENU, "close")
        taken.press(DeskAction.MENU, how, BRAM)
        assert taken.card == card


@pytest.mark.parametrize("menu", ["close", "close.no_capacity", "canned", "more", "move", "snooze"])
def test_every_menu_has_an_owner_and_its_codes_fit(menu: str, taken: DeskDriver) -> None:
    """Pages behind a menu belong to whoever opened them too."""
    taken.press(DeskAction.MENU, menu)
    codes = [button.code for row in taken.card.rows for button in row]
    assert sum("~" in code for code in codes) == 1
    assert max(len(code.encode()) for code in codes) <= LONGEST_CODE


def test_what_is_pressed_in_a_colleague_s_menu_is_one_s_own_act(taken: DeskDriver) -> None:
    """Only the way back is its owner's: an act is judged by itself."""
    taken.press(DeskAction.MENU, "snooze")
    taken.press(DeskAction.SNOOZE, "7", BRAM)
    assert taken.request.standing.until is not None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("action", [DeskAction.MENU, DeskAction.CALLED, DeskAction.LIST])
def test_a_press_that_waits_for_the_group_says_so(
    action: DeskAction, language: str, taken: DeskDriver
) -> None:
    """How long until it shows; of less than two seconds nobody is told."""
    order = Order(action, "open" if action is DeskAction.LIST else REFERENCE)
    for busy, waits in ((22.4, True), (0.4, False)):
        context = make_context(requests=(taken.request,), desk_here="namur", busy=busy)
        effects = press(Pressed(ANNE, f"{EVENT}:{order.code}", 1, "p"), context)
        toast = next(one for one in effects if isinstance(one, Toast))
        text = said(toast.text, language) if toast.text else ""
        assert ("23" in text) is waits
        assert len(text) <= LONGEST_TOAST


def test_nothing_waits_where_nothing_changes(taken: DeskDriver) -> None:
    """A race is said as ever, however busy the group is."""
    context = make_context(requests=(taken.request,), desk_here="namur", busy=30.0)
    order = Order(DeskAction.TAKE, REFERENCE)
    (toast,) = press(Pressed(BRAM, f"{EVENT}:{order.code}", 1, "p"), context)
    assert isinstance(toast, Toast)
    assert toast.text
    assert "Anne" in said(toast.text, "fr")
