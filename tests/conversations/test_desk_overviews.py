"""A bilingual desk reads its board and its mornings in one language at a time, and turns them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conversations import desk
from conversations.protocol.effects import Edit, Send, TurnBoard
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction
from conversations.protocol.screen import Screen
from conversations.requests.event import Event, EventKind, Reminder
from conversations.requests.request import Request
from conversations.text import Language
from tests.identities import a_chat
from tests.support.demo_context import NOW, directory, make_context, text_of
from tests.support.desk_driver import ANNE, TAKEN, DeskDriver, event, request_after

YESTERDAY = NOW - timedelta(days=1)
SINCE = int(YESTERDAY.timestamp())
BRUSSELS = next(one.chat_id for one in directory().desks if one.id == "brussels")
LATE = Event(kind=EventKind.REMINDED, at=NOW, actor=0, reminder=Reminder.UNCLAIMED)


def _of_brussels(*events: Event) -> Request:
    return request_after(*events, desk="brussels")


def _presses(office: DeskDriver, how: str, which: str = "board") -> None:
    assert BRUSSELS is not None
    sender = Sender(ANNE.person, BRUSSELS, "Anne", "fr")
    office.press(DeskAction.TURN, how, sender, reference=which)


def _turn(screen: Screen) -> str:
    """Give the code of the button that turns, which is the last one."""
    return screen.rows[-1][0].code


@pytest.mark.parametrize(("turned", "other"), [(None, "nl"), (Language.NL, "fr")])
def test_the_board_speaks_one_language_and_offers_the_other(
    turned: Language | None, other: str
) -> None:
    """The desk's first one, until somebody turns it."""
    context = make_context(desk_here="brussels", of_desk=(), board_language=turned)
    (board,) = desk.board(context, pin=False)
    assert isinstance(board, Edit)
    assert board.languages == (turned or "fr",)
    assert _turn(board.screen) == f"turn:board:{other}"


def test_a_desk_of_one_language_has_nothing_to_turn() -> None:
    """Neither the board nor the morning has such a button, whatever was stored before."""
    request = request_after(LATE)
    for turned in (None, Language.NL):
        context = make_context(desk_here="namur", of_desk=(request,), board_language=turned)
        (board,), (morning,) = desk.board(context, pin=False), desk.digest(context, YESTERDAY)
        for shown in (board, morning):
            assert isinstance(shown, Edit | Send)
            assert shown.languages == ("fr",)
            assert not any(code.startswith("turn:") for code in shown.screen.codes)


def test_a_press_turns_the_board_for_the_group() -> None:
    """It is drawn anew at once, with what is open, and remembered."""
    office = DeskDriver(_of_brussels(TAKEN))
    _presses(office, "nl")
    assert office.of(TurnBoard) == [TurnBoard("brussels", Language.NL)]
    (board,) = office.of(Edit)
    assert board.key == desk.BOARD
    assert board.languages == ("nl",)
    assert "1 openstaande aanvraag" in text_of(board.screen, "nl")
    assert _turn(board.screen) == "turn:board:fr"
    assert office.toast() == ""


def test_the_morning_speaks_the_language_of_the_board() -> None:
    """It has a button of its own, which knows since when it tells."""
    request = _of_brussels(LATE)
    dutch = Language.NL
    context = make_context(desk_here="brussels", of_desk=(request,), board_language=dutch)
    (morning,) = desk.digest(context, YESTERDAY)
    assert isinstance(morning, Send)
    assert morning.languages == ("nl",)
    assert _turn(morning.screen) == f"turn:digest:fr.{SINCE}"


def test_a_morning_is_turned_where_it_stands() -> None:
    """It names what is still to be looked at; the board stays as it is."""
    office = DeskDriver(_of_brussels(LATE))
    _presses(office, f"nl.{SINCE}", "digest")
    (morning,) = office.of(Edit)
    assert not office.of(TurnBoard)
    assert morning.message_id == 40
    assert morning.languages == ("nl",)
    assert office.request.reference in text_of(morning.screen, "nl")
    assert _turn(morning.screen) == f"turn:digest:fr.{SINCE}"


def test_a_morning_of_which_nothing_is_left_says_so() -> None:
    """Somebody has taken the request on since."""
    office = DeskDriver(_of_brussels(LATE, event(EventKind.TAKEN)))
    _presses(office, f"nl.{SINCE}", "digest")
    (morning,) = office.of(Edit)
    assert "Hier is niets meer te bekijken." in text_of(morning.screen, "nl")


@pytest.mark.parametrize(
    ("which", "how"),
    [
        ("board", "de"),
        ("board", ""),
        ("digest", "nl"),
        ("digest", "nl.x"),
        ("digest", "nl.99999999999999999"),
        ("digest", f"de.{SINCE}"),
    ],
)
def test_a_forged_turn_changes_nothing(which: str, how: str) -> None:
    """A language that the desk does not speak, or a moment that is none."""
    office = DeskDriver(_of_brussels(LATE))
    _presses(office, how, which)
    assert not office.of(Edit)
    assert not office.of(TurnBoard)


def test_a_group_that_is_no_desk_turns_nothing() -> None:
    """It reads no board."""
    office = DeskDriver()
    stranger = Sender(ANNE.person, a_chat(-1077), "Eve")
    office.press(DeskAction.TURN, "nl", stranger, reference="board")
    assert not office.of(Edit)


def test_what_a_request_leaves_behind_speaks_its_language() -> None:
    """The stub of a Dutch request is Dutch in a bilingual group, as its card was."""
    office = DeskDriver(_of_brussels(TAKEN).replace(language=Language.NL))
    assert BRUSSELS is not None
    office.press(DeskAction.TRANSFER, "namur", Sender(ANNE.person, BRUSSELS, "Anne", "fr"))
    (stub,) = [one for one in office.of(Edit) if one.to == "brussels"]
    assert stub.languages == ("nl",)
