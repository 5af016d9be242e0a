"""The questions about a meeting that was arranged, each answered by a tap or passed over.

A button holds what was tapped before it: `h.20261123.90.8` is a meeting that was held on that day,
of 90 minutes, with 8 participants. Of a part that was passed over stands `-`.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from conversations.protocol.orders import DeskAction
from conversations.protocol.screen import Button, Line, Row, Screen, small, strong
from conversations.requests.meeting import Meeting
from conversations.requests.request import Request
from conversations.screens.cards.buttons import button
from conversations.text import Msg, _, n_, verbatim

HELD, PLANNED = "h", "p"
PASSED, ENOUGH = "-", "="
EARLIER = "x"
"""Behind it stands the page of days that is looked at."""
PARTS = 4
"""Held or planned, day, minutes, participants."""

DAYS, MOST_PAGES, IN_A_ROW = 8, 6, 4
MINUTES = (30, 60, 90, 120, 180, 240, 360, 480)
NUMBERS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30)

TITLE = _("📋 {reference} · the meeting")
WHY = _("For your network's figures. The requester reads nothing of it.")
WAS_IT_HELD = _("Has the meeting been held?")
WHICH_DAY = _("On which day?")
HOW_LONG = _("How many hours, all together?")
HOW_MANY = _("How many participants? The nearest number.")
PASS = _("Skip")
ALL = _("That is all")
SAY_NOTHING = _("Say nothing")
CHANGE = _("Change")
NOTED = _("✓ Noted: {meeting}.")
NOTHING_NOTED = _("Nothing was noted.")
HOURS = _("{hours} h")
IS_HELD, IS_PLANNED = _("held"), _("planned")
PEOPLE = n_("{n} participant", "{n} participants")


def meeting_screen(request: Request, how: str, today: date) -> Screen:
    """Ask what comes after what was tapped.

    Raises:
        ValueError: nobody can have tapped this.
    """
    parts = how.split(".") if how else []
    page = int(parts.pop()[1:]) if parts and parts[-1].startswith(EARLIER) else 0
    read(parts)
    match len(parts):
        case 0:
            return _screen(request, WAS_IT_HELD, _first_rows(request), small(WHY))
        case 1:
            return _screen(request, WHICH_DAY, _day_rows(request, parts[0], today, page))
        case 2:
            hours = [(verbatim_hours(minutes), str(minutes)) for minutes in MINUTES]
            return _screen(request, HOW_LONG, _rows(request, parts, hours))
        case _:
            numbers = [(verbatim(str(number)), str(number)) for number in NUMBERS]
            return _screen(request, HOW_MANY, _rows(request, parts, numbers))


def told_screen(request: Request, meeting: Meeting) -> Screen:
    """Say what was noted; it can be told anew, as when a meeting that was planned is held."""
    said: list[Msg | date] = [IS_HELD if meeting.held else IS_PLANNED]
    said += [meeting.on] if meeting.on else []
    said += [verbatim_hours(round(meeting.hours * 60))] if meeting.hours else []
    said += [PEOPLE(n=meeting.participants)] if meeting.participants else []
    again = button(request, CHANGE, DeskAction.REPORT)
    return _screen(request, NOTED(meeting=tuple(said)), ((again,),))


def left_screen(request: Request) -> Screen:
    """Say that nothing was told; it still can be."""
    return _screen(request, NOTHING_NOTED, ((button(request, CHANGE, DeskAction.REPORT),),))


def is_last(how: str) -> bool:
    """Say whether nothing is asked after this tap."""
    parts = how.split(".")
    return len(parts) == PARTS or parts[-1] == ENOUGH


def meeting_in(how: str) -> Meeting:
    """Read what was tapped.

    Raises:
        ValueError: nobody can have tapped this.
    """
    parts = [part for part in how.split(".") if part != ENOUGH]
    if not parts:
        raise ValueError("neither held nor planned")
    return read(parts)


def read(parts: list[str]) -> Meeting:
    """Read the parts of a meeting as far as they are there.

    Raises:
        ValueError: one of them is on no button.
    """
    held, day, minutes, number = (*parts, *(PASSED for _ in range(PARTS - len(parts))))
    if parts and held not in {HELD, PLANNED}:
        raise ValueError("neither held nor planned")
    return Meeting(
        held=held == HELD,
        on=None if day == PASSED else _day(day),
        hours=None if minutes == PASSED else _among(minutes, MINUTES) / 60,
        participants=None if number == PASSED else _among(number, NUMBERS),
    )


def verbatim_hours(minutes: int) -> Msg:
    """Say a length in hours, as `1,5 h`."""
    return HOURS(hours=f"{minutes / 60:g}".replace(".", ","))


def _day(text: str) -> date:
    return datetime.strptime(text, "%Y%m%d").date()  # noqa: DTZ007  a day has no zone


def _among(text: str, numbers: tuple[int, ...]) -> int:
    if int(text) not in numbers:
        raise ValueError("no such number")
    return int(text)


def _screen(request: Request, text: Msg, rows: tuple[Row, ...], *more: Line) -> Screen:
    return Screen((strong(TITLE(reference=request.reference)), Line(text), *more), rows)


def _first_rows(request: Request) -> tuple[Row, ...]:
    return (
        (_tap(request, _("Yes, held"), HELD), _tap(request, _("Planned"), PLANNED)),
        (_tap(request, SAY_NOTHING, "no"),),
    )


def _day_rows(request: Request, first: str, today: date, page: int) -> tuple[Row, ...]:
    """Offer the days of a week and more, back from today or on from it, and the page after."""
    if not 0 <= page < MOST_PAGES:
        raise ValueError("no such page")
    way = -1 if first == HELD else 1
    days = [today + timedelta(days=way * (page * DAYS + at)) for at in range(DAYS)]
    shown = [(verbatim(f"{day:%d/%m}"), f"{day:%Y%m%d}") for day in days]
    further = _("Earlier") if first == HELD else _("Later")
    on = (_tap(request, further, f"{first}.{EARLIER}{page + 1}"),)
    rows = _rows(request, [first], shown)
    return (*rows[:-1], *((on,) if page + 1 < MOST_PAGES else ()), rows[-1])


def _rows(request: Request, parts: list[str], options: list[tuple[Msg, str]]) -> tuple[Row, ...]:
    """Offer options, and below them to pass over the question, or all that follow."""
    before = ".".join(parts)
    taps = [_tap(request, label, f"{before}.{value}") for label, value in options]
    rows = [tuple(taps[at : at + IN_A_ROW]) for at in range(0, len(taps), IN_A_ROW)]
    last = _tap(request, PASS, f"{before}.{PASSED}"), _tap(request, ALL, f"{before}.{ENOUGH}")
    return (*rows, last)


def _tap(request: Request, label: Msg, how: str) -> Button:
    return button(request, label, DeskAction.REPORT, how)
