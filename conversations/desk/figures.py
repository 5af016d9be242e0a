"""The figures of a desk, this month beside the last: what its coordinators ask for in the group."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Effect, Send
from conversations.protocol.inbound import Inbound
from conversations.protocol.screen import Line, Screen, small, strong
from conversations.requests.event import ClosingReason
from conversations.requests.figures import STILL_OPEN, Measure, Month, median, values_of
from conversations.screens.cards.audience import language_of
from conversations.screens.figures import value_of
from conversations.text import Msg, _, verbatim

MOST_MISSIONS = 4
"""With the other lines they are ten."""
LONGEST_BAR = 12
BAR = "▇"
UNKNOWN = verbatim("—")

TITLE = _("📊 {desk} · {month} (in brackets: {last})")
SENT = _("Requests sent: {now} ({before})")
OF_MISSION = _("{mission}: {now} ({before})")
FIRST = _("First answer, median in working days: {now} ({before})")
FOUND = _("Psychologist found, median in working days: {now} ({before})")
CLOSED = _("Closed: {now} ({before}), mission arranged: {arranged} ({arranged_before})")
HELPED = _("It helped: {yes}, partly: {partly}, no: {no}")
NONE = _("No request was sent in these two months.")


def figures(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Tell the figures of the desk in its group; its coordinators know each of these requests."""
    assert context.desk_here is not None
    sender, here = inbound.sender, context.desk_here
    languages, key = language_of(sender, context), f"figures:{context.nonce}"
    month, last = context.months
    screen = Screen(tuple(_lines(month, last, here, context)))
    return (Send(here, screen, languages, key=key, nonce=EVENT, thread=sender.thread),)


def _lines(month: Month, last: Month, here: str, context: Context) -> Iterator[Line]:
    name = context.directory.name_of(here)
    yield strong(TITLE(desk=name, month=_of(month), last=_of(last)))
    if not month.number and not last.number:
        yield Line(NONE)
        return
    yield Line(SENT(now=month.number, before=last.number))
    yield from _missions(month, last, context)
    for text, measure in ((FIRST, Measure.ANSWERED), (FOUND, Measure.ARRANGED)):
        now, before = (_days(median(one.sums, measure)) for one in (month, last))
        yield Line(text(now=now, before=before))
    (closed, arranged), (closed_before, arranged_before) = map(_ended, (month, last))
    yield Line(
        CLOSED(now=closed, before=closed_before, arranged=arranged, arranged_before=arranged_before)
    )
    marks = values_of(month.sums, Measure.RATING)
    yes, partly, no = (marks.get(mark, 0) for mark in ("1", "2", "3"))
    yield small(HELPED(yes=yes, partly=partly, no=no))


def _missions(month: Month, last: Month, context: Context) -> Iterator[Line]:
    """Give the most frequent missions of this month, each with a bar that shows its part."""
    now, before = (values_of(one.sums, Measure.MISSION) for one in (month, last))
    most = max((*now.values(), 1))
    for mission in list(now or before)[:MOST_MISSIONS]:
        label = value_of(Measure.MISSION, mission, context.directory)
        number = now.get(mission, 0)
        bar = BAR * round(number * LONGEST_BAR / max(most, LONGEST_BAR))
        said = OF_MISSION(mission=label, now=number, before=before.get(mission, 0))
        yield Line(_("{line} {bar}")(line=said, bar=bar) if bar else said)


def _ended(month: Month) -> tuple[int, int]:
    """Count what is closed by now of what was sent in a month, and what was arranged of it."""
    ends = values_of(month.sums, Measure.OUTCOME)
    closed = sum(number for how, number in ends.items() if not how.startswith(STILL_OPEN))
    return closed, ends.get(ClosingReason.ARRANGED, 0)


def _days(number: float | None) -> Msg:
    return UNKNOWN if number is None else verbatim(f"{number:g}".replace(".", ","))


def _of(month: Month) -> str:
    return f"{month.first:%m/%Y}"
