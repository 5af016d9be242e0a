"""Time passes at the desk: reminders, what was put aside, the board and the digest."""

from __future__ import annotations

from conversations.screens.cards.questions import BITS
from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import sends_a_request, sends_from_brussels, takes_a_request

_TIMING = f"{BITS['timing']:x}"


def nobody_takes_it(chat: ScenarioChat) -> None:
    """Nobody takes a request on: after a day of work its card says so, and so does each morning."""
    sends_a_request(chat)
    chat.waits(days=1, hours=8)
    chat.world.opens(chat.requests[0].desk)
    chat.coordinator("Luc").presses("take")


def arranged_long_ago(chat: ScenarioChat) -> None:
    """Weeks after a psychologist was found, the desk is asked whether the request can be closed."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "arrange")
    chat.waits(days=22)
    chat.world.opens(chat.requests[0].desk)
    anne.presses("menu:close", "menu:close.arranged", "close:arranged")


def silent_owner(chat: ScenarioChat) -> None:
    """Whoever has a request and does nothing is asked after a week; the requester is reassured."""
    anne = takes_a_request(chat)
    chat.waits(days=8)
    anne.presses("goon")
    chat.waits(days=8)
    chat.world.opens(chat.requests[0].desk)
    chat.coordinator("Luc").presses("menu:more", "release", "release:!", "take")


def comes_back_on_its_date(chat: ScenarioChat) -> None:
    """What was put aside comes back on its date; the requester knew of it, truthfully."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "menu:snooze", "snooze:14")
    chat.waits(days=15)
    chat.world.opens(chat.requests[0].desk)
    anne.presses("menu:more", "menu:snooze", "snooze:7")


def no_answer_to_questions(chat: ScenarioChat) -> None:
    """Questions without an answer: one friendly reminder; the desk is told each week."""
    anne = takes_a_request(chat)
    anne.presses("ask", f"ask:{_TIMING}", f"asked:{_TIMING}")
    chat.waits(days=16)
    chat.taps("event:precise", "timing:asap", "precise:send")


def nobody_moves_it(chat: ScenarioChat) -> None:
    """Half a year without a step: both sides are warned, then it is closed; it can be reopened."""
    anne = takes_a_request(chat)
    anne.presses("menu:more", "arrange")
    with chat.in_short():
        chat.waits(days=165)
    chat.waits(days=20)
    anne.presses("reopen")


def morning_and_board(chat: ScenarioChat) -> None:
    """One pinned message says what is open, with buttons where no message has an address."""
    chat.world.small_groups = True
    sends_a_request(chat)
    desk = chat.requests[0].desk
    chat.world.shows_board(desk)
    chat.world.opens(desk)
    anne = chat.coordinator("Anne")
    anne.presses("show", "take")
    chat.world.shows_board(desk)
    anne.presses("list:own")


def board_of_a_bilingual_desk(chat: ScenarioChat) -> None:
    """The board speaks one language at a time and is turned, a list speaks that of a phone."""
    with chat.in_short():
        sends_from_brussels(chat)
    chat.world.shows_board("brussels")
    bea = chat.coordinator("Bea", phone="nl")
    bea.presses("list:open", "turn:board:nl")
    chat.waits(days=1)
    chat.world.opens("brussels")
    bea.presses_labelled("FR")
    bea.presses("take")
    bea.presses_labelled("NL")
    chat.world.shows_board("brussels")
