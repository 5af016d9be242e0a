"""After a closing as arranged, the desk is asked in taps about the meeting: its reporting."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from conversations.protocol.effects import Edit, Save
from conversations.protocol.orders import DeskAction
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.figures import figures_of, meeting_of
from conversations.requests.meeting import Meeting
from conversations.screens.cards.meeting import MOST_PAGES
from tests.support.demo_context import make_context, text_of
from tests.support.desk_driver import (
    TAKEN,
    DeskDriver,
    event,
    request_after,
)
from tests.support.group_messages import GroupMessage

TODAY = make_context().today


def asked(desk: DeskDriver) -> GroupMessage:
    """Give the message about the meeting."""
    (found,) = [one for one in desk.posts() if one.key == f"meeting:{desk.request.reference}"]
    return found


def codes(desk: DeskDriver) -> list[str]:
    return [code.rpartition(":")[2] for code in asked(desk).screen.codes]


def closed_as(reason: ClosingReason) -> DeskDriver:
    desk = DeskDriver(request_after(TAKEN))
    desk.press(DeskAction.CLOSE, reason)
    desk.leaves()
    return desk


def arranged() -> DeskDriver:
    return closed_as(ClosingReason.ARRANGED)


def taps(desk: DeskDriver, *steps: str) -> None:
    """Tap what is on the message, one after the other."""
    for step in steps:
        assert step in codes(desk), f"{step} is not among {codes(desk)}"
        desk.press(DeskAction.REPORT, step)


def test_four_taps_tell_of_a_meeting() -> None:
    """Held, on which day, how long, with how many: stored with the request, and in its figures."""
    desk = arranged()
    assert "a-t-elle eu lieu" in text_of(asked(desk).screen)
    day = f"{TODAY:%Y%m%d}"
    taps(desk, "h", f"h.{day}", f"h.{day}.90", f"h.{day}.90.8")
    told = Meeting(held=True, on=TODAY, hours=1.5, participants=8)
    assert meeting_of(desk.request) == told
    assert desk.request.events[-1].kind is EventKind.REPORTED
    said = text_of(asked(desk).screen)
    for one in ("a eu lieu", "23 novembre 2026", "1,5 h", "8 participants"):
        assert one in said
    context = make_context()
    row = figures_of(desk.request, context.directory, context.calendar)
    assert row.meeting == told
    assert ("hours", "1.5") in list(row.tallies)


def test_every_question_can_be_passed_over() -> None:
    """And all that follow too."""
    desk = arranged()
    taps(desk, "p", "p.-", "p.-.-", "p.-.-.-")
    assert meeting_of(desk.request) == Meeting(held=False)
    desk = arranged()
    taps(desk, "h", "h.=")
    assert meeting_of(desk.request) == Meeting(held=True)


def test_nothing_need_be_told_and_it_can_be_after_all() -> None:
    """Nothing is stored, and the message keeps a way back."""
    desk = arranged()
    taps(desk, "no")
    assert not any(isinstance(effect, Save) for effect in desk.last)
    assert "Rien n'a été noté" in text_of(asked(desk).screen)
    desk.press(DeskAction.REPORT)
    taps(desk, "h", "h.=")
    assert meeting_of(desk.request) == Meeting(held=True)


def test_a_meeting_that_was_planned_can_be_told_as_held() -> None:
    """The last that was told counts."""
    desk = arranged()
    day = f"{TODAY + timedelta(days=1):%Y%m%d}"
    taps(desk, "p", f"p.{day}", f"p.{day}.=")
    desk.press(DeskAction.REPORT)
    taps(desk, "h", "h.-", "h.-.60", "h.-.60.2")
    assert meeting_of(desk.request) == Meeting(held=True, hours=1.0, participants=2)


def test_days_before_and_after_are_some_taps_away() -> None:
    """Held: back from today. Planned: on from today. There is an end to both."""
    desk = arranged()
    taps(desk, "h", "h.x1")
    assert f"h.{TODAY - timedelta(days=8):%Y%m%d}" in codes(desk)
    taps(desk, *(f"h.x{page}" for page in range(2, MOST_PAGES)))
    assert not any(".x" in code for code in codes(desk))
    desk.press(DeskAction.REPORT)
    taps(desk, "p", "p.x1")
    assert f"p.{TODAY + timedelta(days=8):%Y%m%d}" in codes(desk)


@pytest.mark.parametrize("reason", [ClosingReason.NO_CAPACITY, ClosingReason.TO_CARE])
def test_no_other_closing_asks(reason: ClosingReason) -> None:
    """There was no meeting."""
    desk = closed_as(reason)
    assert not any(one.key.startswith("meeting:") for one in desk.posts())


def test_what_was_told_is_not_asked_again() -> None:
    """A request that was reopened and closed again has told its meeting."""
    told = event(EventKind.REPORTED, meeting=Meeting(held=True))
    desk = DeskDriver(request_after(TAKEN, told))
    desk.press(DeskAction.CLOSE, ClosingReason.ARRANGED)
    desk.leaves()
    assert not any(one.key.startswith("meeting:") for one in desk.posts())


@pytest.mark.parametrize(
    "forged",
    ["z", "=", "h.20261399", "h.-.7", "h.-.-.9", "h.-.-.-.-", "h.x9", "h.x", "h.-.-.x"],
)
def test_a_tap_that_is_on_no_button_changes_nothing(forged: str) -> None:
    """Nothing is stored, and the message stays."""
    desk = arranged()
    before = text_of(asked(desk).screen)
    desk.press(DeskAction.REPORT, forged)
    assert not any(isinstance(effect, Save) for effect in desk.last)
    assert text_of(asked(desk).screen) == before


def test_the_message_is_changed_in_its_place() -> None:
    """No tap fills the group with messages, and only the last changes the card."""
    desk = arranged()
    taps(desk, "h")
    (edit,) = desk.of(Edit)
    assert edit.key.startswith("meeting:")


def test_a_meeting_of_an_earlier_version_is_none() -> None:
    """Events stored before know of no meeting."""
    stored = TAKEN.model_dump(mode="json", exclude={"meeting"})
    assert type(TAKEN).model_validate(stored).meeting is None
    assert Meeting.model_validate({"held": True, "on": "2026-03-02"}).on == date(2026, 3, 2)
