"""What a look at a request says, and to whom."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.clock import BRUSSELS
from conversations.desk.reminders import look
from conversations.protocol.effects import EVENT, Edit, Save, Send
from conversations.protocol.orders import DeskAction
from conversations.requests.event import EventKind, Reminder
from tests.support.demo_context import NOW, text_of
from tests.support.desk_driver import BRAM, TAKEN, DeskDriver, bits_of, event, request_after
from tests.support.private_chat_driver import CHAT


def reminded(office: DeskDriver) -> list[Reminder | None]:
    return [one.reminder for one in office.request.events if one.kind is EventKind.REMINDED]


def in_group(office: DeskDriver) -> list[Send]:
    """Give what the last look put into the group."""
    return [one for one in office.of(Send) if one.to != CHAT]


def test_a_reminder_stands_on_the_card_and_sends_nothing() -> None:
    """The group reads since when nothing is new where the request stands, without a sound."""
    office = DeskDriver()
    office.after(days=1)
    office.looks()
    assert in_group(office) == []
    assert "Rien de nouveau depuis le 23/11 10:42" in text_of(office.card)
    office.press(DeskAction.TAKE)
    assert office.request.owner
    assert "Rien de nouveau" not in text_of(office.card)


def test_a_look_before_its_time_changes_nothing() -> None:
    """Neither the request nor the group, and not a second time in a period either."""
    office = DeskDriver()
    office.after(hours=5)
    assert office.looks() == ()
    office.after(days=1)
    assert office.looks()
    office.after(hours=5)
    assert office.looks() == ()
    assert reminded(office) == [Reminder.UNCLAIMED]


@pytest.mark.parametrize("hours", [5, 24 + 12])
def test_a_look_that_comes_too_soon_or_at_night_says_nothing(hours: int) -> None:
    """Whatever made the engine look: nothing is due yet, or the desk sleeps."""
    office = DeskDriver()
    office.after(hours=hours)
    assert look(office.request, office._context()) == ()


def test_the_desk_and_the_requester_are_reminded_in_one_look() -> None:
    """What is due for both is one step, and the history tells what the requester reads."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.after(days=7)
    office.looks()
    assert reminded(office) == [Reminder.SILENT, Reminder.REASSURED]
    assert len(office.of(Save)) == 1
    assert "la demande n'est pas oubliée" in text_of(office.card)


def test_a_requester_is_reassured_truthfully() -> None:
    """What is said is where the request stands; nothing more is promised."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.after(days=7)
    office.looks()
    assert "Anne s'en occupe" in office.told[-1]
    office.press(DeskAction.SNOOZE, "30")
    office.after(days=7)
    office.looks()
    assert "30 décembre 2026" in office.told[-1]
    assert in_group(office) == []
    told = len(office.told)
    office.after(days=14)
    assert office.looks() == ()
    assert len(office.told) == told


def test_still_on_it_begins_the_period_anew_and_counts_once() -> None:
    """A double tap is one event, and the group reads it on the card."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.after(days=7)
    office.looks()
    office.press(DeskAction.CONTINUE)
    office.press(DeskAction.CONTINUE)
    kinds = [one.kind for one in office.request.events]
    assert kinds.count(EventKind.CONTINUED) == 1
    assert "Anne s'en occupe toujours" in text_of(office.card)
    office.after(days=4)
    office.looks()
    assert Reminder.SILENT not in reminded(office)[2:]


def test_an_owner_who_was_reminded_says_with_one_tap_that_it_goes_on() -> None:
    """The button stands on the card as long as the reminder does; old reminders keep theirs."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    goes_on = f"goon:{office.request.reference}"
    assert goes_on not in office.card.codes
    office.after(days=7)
    office.looks()
    assert goes_on in office.card.codes
    office.press(DeskAction.CONTINUE)
    assert goes_on not in office.card.codes
    office.press(DeskAction.RELEASE, "!", sender=BRAM)
    assert office.request.owner is None


def test_what_was_put_aside_comes_back() -> None:
    """On its day the card is as before, and the requester, who knew the date, reads nothing."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.press(DeskAction.SNOOZE, "3")
    office.after(days=3)
    office.looks()
    assert reminded(office) == [Reminder.AWAKE]
    assert office.request.standing.until is None
    assert "mise de côté" not in text_of(office.card).splitlines()[0]
    assert office.of(Send) == []


def test_an_outage_over_its_day_brings_it_back_once() -> None:
    """Weeks later it comes back with one message; the requester is not written to as well."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.press(DeskAction.SNOOZE, "3")
    office.after(days=21)
    office.looks()
    assert reminded(office) == [Reminder.AWAKE]
    assert office.looks() == ()


def test_open_questions_are_recalled_once() -> None:
    """The requester gets one reminder with the button to answer; the desk hears of each week."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.press(DeskAction.ASKED, bits_of("timing"))
    office.after(days=7)
    office.looks()
    (told,) = [one for one in office.of(Send) if one.to == CHAT]
    assert f"event:precise.{office.request.reference}" in told.screen.codes
    office.after(days=7)
    office.looks()
    assert [one for one in office.of(Send) if one.to == CHAT] == []
    assert reminded(office) == [Reminder.WAITING, Reminder.STILL_WAITING]


def test_questions_of_nobody_are_recalled_too() -> None:
    """What was asked before anyone had the request can be taken on from its card."""
    office = DeskDriver()
    office.press(DeskAction.ASKED, bits_of("timing"))
    office.after(days=7)
    office.looks()
    assert reminded(office) == [Reminder.WAITING]
    assert f"take:{office.request.reference}" in office.card.codes


def test_what_is_arranged_can_be_closed_from_its_reminder() -> None:
    """One tap closes what is done, with the reason of all arranged requests."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.press(DeskAction.ARRANGE)
    office.after(days=21)
    office.looks()
    assert Reminder.ARRANGED in reminded(office)
    office.press(DeskAction.CLOSE, "arranged")
    assert office.request.standing.reason


@pytest.mark.parametrize(
    "back",
    [
        datetime(2026, 12, 24, 8, 59, tzinfo=BRUSSELS),
        datetime(2026, 12, 24, 23, 0, tzinfo=BRUSSELS),
        datetime(2026, 12, 25, 12, 0, tzinfo=BRUSSELS),
        datetime(2026, 12, 26, 12, 0, tzinfo=BRUSSELS),
    ],
)
def test_nobody_is_reminded_out_of_hours(back: datetime) -> None:
    """A bot that is back at night, at Christmas or on a Saturday waits for the opening."""
    office = DeskDriver()
    office.talk.after = back - NOW
    assert office.looks() == ()
    office.talk.after = datetime(2026, 12, 28, 9, 0, tzinfo=BRUSSELS) - NOW
    office.looks()
    assert reminded(office) == [Reminder.UNCLAIMED, Reminder.REASSURED]
    assert office.looks() == ()


def test_a_closed_request_is_left_in_peace() -> None:
    """Neither the desk nor the requester hears of it any more."""
    office = DeskDriver()
    office.press(DeskAction.CLOSE, "no_capacity")
    office.after(days=60)
    assert office.looks() == ()


def test_a_transferred_request_is_recalled_where_it_is() -> None:
    """The new desk is reminded, after its own day; the old one reads nothing more of it."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.press(DeskAction.TRANSFER, "brussels")
    office.after(days=1)
    office.looks()
    assert [one.to for one in office.of(Edit)] == ["brussels"]


def test_what_is_due_on_one_day_is_said_at_once() -> None:
    """What is due for the desk and for the requester, minutes apart, is one look."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.after(days=7)
    office.looks()
    assert reminded(office) == [Reminder.SILENT, Reminder.REASSURED]
    office.after(minutes=5)
    assert office.looks() == ()


def test_who_has_a_psychologist_is_reassured_once() -> None:
    """The psychologist is who is waited for then: the same words each week would tell nothing."""
    office = DeskDriver()
    office.press(DeskAction.TAKE)
    office.press(DeskAction.ARRANGE)
    for _week in range(6):
        office.after(days=7)
        office.looks()
    assert reminded(office).count(Reminder.REASSURED) == 1
    assert Reminder.ARRANGED in reminded(office)


def test_a_question_that_is_gone_stops_no_reminder() -> None:
    """A version that has lost a question which was asked goes on with the others."""
    asked = event(EventKind.ASKED, keys=("gone", "timing"))
    office = DeskDriver(request_after(TAKEN, asked))
    office.after(days=30)
    assert office.looks()
    assert Reminder.WAITING in reminded(office)
    assert any("Moment souhaité" in told for told in office.told)
    office.talk.presses_data(f"{EVENT}:event:precise.{office.request.reference}", 1)
    assert "timing:asap" in office.talk.screen.codes
