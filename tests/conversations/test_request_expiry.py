"""An open request about which nobody does anything: warned of, then closed, and both sides know."""

from __future__ import annotations

from conversations.protocol.effects import Send
from conversations.protocol.orders import DeskAction
from conversations.requests.event import ClosingReason, Reminder
from conversations.requests.lifecycle import State
from tests.conversations.test_desk_reminders import in_group, reminded
from tests.support.demo_context import text_of
from tests.support.desk_driver import DeskDriver


def left_alone(office: DeskDriver) -> DeskDriver:
    """Let nobody do anything about the request until it is warned of."""
    office.after(days=170)
    office.looks()
    return office


def test_both_sides_are_warned_of_what_will_be_closed() -> None:
    """Group and requester read since when nothing happens, and until when they can say more."""
    office = left_alone(DeskDriver())
    assert reminded(office) == [Reminder.UNCLAIMED, Reminder.LAPSING]
    assert "23/11 10:42" in text_of(office.card)
    assert "23 novembre 2026" in office.told[-1]
    for text in (text_of(office.card), office.told[-1]):
        assert "26 mai 2027" in text
    assert f"event:write.{office.request.reference}" in office.of(Send)[-1].screen.codes
    assert "toujours ouverte" not in office.told[-1]


def test_what_nobody_moves_is_closed_and_both_sides_are_told() -> None:
    """On the day that was said and not before, with an outcome of its own; it can be reopened."""
    office = left_alone(DeskDriver())
    office.after(days=12)
    office.looks()
    assert office.request.state is not State.CLOSED
    office.after(days=3)
    office.looks()
    assert office.request.standing.reason is ClosingReason.LAPSED
    (said,) = in_group(office)
    assert "clôturée par le bot" in text_of(said.screen)
    assert said.silent
    assert "clôturée\xa0: Sans changement depuis longtemps" in text_of(office.card)
    assert "plus changé depuis longtemps" in office.told[-1]
    office.press(DeskAction.REOPEN)
    office.looks()
    assert office.request.state is State.NEW


def test_a_word_keeps_a_request_open() -> None:
    """Whoever writes, notes or goes on after the warning has half a year again."""
    office = left_alone(DeskDriver())
    office.press(DeskAction.TAKE)
    office.after(days=30)
    office.looks()
    assert office.request.state is not State.CLOSED
    assert reminded(office).count(Reminder.LAPSING) == 1


def test_the_notice_is_whole_however_late_the_warning_is() -> None:
    """A bot that was away for years closes nothing that it has not warned of two weeks before."""
    office = DeskDriver()
    office.after(days=1001)
    office.looks()
    assert reminded(office) == [Reminder.UNCLAIMED, Reminder.LAPSING]
    office.after(days=13)
    office.looks()
    assert office.request.standing.reason is None
    office.after(days=5)
    office.looks()
    assert office.request.standing.reason is ClosingReason.LAPSED


def test_no_coordinator_gives_the_end_that_time_gives() -> None:
    """Neither the menu has it, nor does a forged press."""
    office = DeskDriver()
    office.press(DeskAction.CLOSE, ClosingReason.LAPSED)
    assert office.request.state is State.NEW
