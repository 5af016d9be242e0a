"""Menus in a group: whose they are, and what is said where the group gets things later."""

from __future__ import annotations

import pytest

from conversations.desk.menu_owners import COLLEAGUE
from conversations.desk.presses import press
from conversations.protocol.effects import EVENT, Send, Toast
from conversations.protocol.inbound import Pressed, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Screen
from conversations.requests.event import EventKind
from tests.support.demo_context import (
    LANGUAGES,
    REFERENCE,
    directory,
    make_context,
    said,
    text_of,
)
from tests.support.desk_driver import ANNE, BRAM, TAKEN, DeskDriver, request_after
from tests.support.workspace_driver import WorkspaceDriver

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


TAPS = {
    "take": (["take"], EventKind.TAKEN, 1),
    "reply": (["reply"], EventKind.REPLIED, 1),
    "call noted": (["called"], EventKind.CALLED, 1),
    "close": (["menu:close", "close:no_capacity"], EventKind.CLOSED, 2),
    "canned reply": (["menu:canned", "send"], EventKind.REPLIED, 2),
}
"""The most frequent acts, with the buttons that are pressed for them, and how many they may be."""


def press_seen(office: DeskDriver, wanted: str, screen: Screen, *, alone: bool) -> None:
    """Press a button that stands there now, by its verb and its option."""
    seen = [button.code.replace(f":{REFERENCE}", "", 1) for row in screen.rows for button in row]
    code = next(one for one in seen if one == wanted or one.startswith(f"{wanted}:"))
    action, _colon, how = code.partition(":")
    tap = office.taps if alone and isinstance(office, WorkspaceDriver) else office.press
    tap(DeskAction(action), how)


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("act", TAPS)
def test_the_most_frequent_acts_cost_one_or_two_taps(act: str, alone: bool) -> None:  # noqa: FBT001
    """With the card in sight, in the group and in private alike; a reply is a tap and its text."""
    steps, kind, most = TAPS[act]
    events = () if act == "take" else (TAKEN,)
    office = WorkspaceDriver(request_after(*events), directory=directory(undo_seconds=20))
    office.opens()
    for step in steps:
        press_seen(office, step, office.page() if alone else office.card, alone=alone)
    if act == "reply" and alone:
        office.types("Bonjour.")
    elif act == "reply":
        office.write("Bonjour.", next(key for key in office.held if key.startswith("reply:")))
    done = [*office.request.events, *(one.event for one in office.request.pending)]
    assert done[-1].kind is kind
    assert len(steps) <= most


def test_what_will_be_read_stands_in_the_line_that_announces_it() -> None:
    """A choice is done at once where it can be taken back; the line shows the very words."""
    office = DeskDriver(request_after(TAKEN), directory=directory(undo_seconds=20))
    office.press(DeskAction.CLOSE, "no_capacity")
    (line,) = office.of(Send)
    office.press(DeskAction.NOW, office.request.pending[0].id)
    office.leaves()
    words = text_of(line.screen).splitlines()[2]
    assert words in office.told[-1]


def test_words_are_added_to_any_reason() -> None:
    """A menu of its own: the reasons again, each asking for the words; a tap leads back."""
    office = DeskDriver(request_after(TAKEN), directory=directory(undo_seconds=20))
    office.press(DeskAction.MENU, "close.words")
    codes = [button.code for row in office.card.rows for button in row]
    assert f"end:{REFERENCE}:no_capacity" in codes
    assert codes[-1].partition("~")[0] == f"menu:{REFERENCE}:close"
    office.write("Essayez en mars.", office.prompted(DeskAction.END, "no_capacity"))
    assert office.request.pending[0].event.text == "Essayez en mars."


@pytest.mark.parametrize(("action", "menu"), [("close", "close"), ("send", "canned")])
def test_what_a_colleague_looks_after_is_looked_at_first(action: str, menu: str) -> None:
    """Done at once by whoever has the request; another one reads words and warning first."""
    office = DeskDriver(request_after(TAKEN), directory=directory(undo_seconds=20))
    office.press(DeskAction.MENU, menu)
    choice = next(
        button.code
        for row in office.card.rows
        for button in row
        if button.code.startswith(f"{action}:")
    )
    office.press_data(f"{EVENT}:{choice}", BRAM)
    assert not office.request.pending
    assert "Anne" in text_of(office.card)
    sure = next(
        button.code for row in office.card.rows for button in row if button.code.endswith("!")
    )
    office.press_data(f"{EVENT}:{sure}", BRAM)
    assert len(office.request.pending) == 1
