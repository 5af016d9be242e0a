"""The first screen of the figures of a desk: ten short lines, a month beside the one before."""

from __future__ import annotations

from collections.abc import Iterator

from conversations.protocol.context import Context
from conversations.protocol.screen import Line, small, strong
from conversations.requests.event import ClosingReason
from conversations.requests.figures import STILL_OPEN, Measure, Month, median, values_of
from conversations.screens.figures import value_of
from conversations.screens.tables import FEW, few
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


def overview(month: Month, last: Month, desk: str, context: Context) -> Iterator[Line]:
    """Set a month beside the one before; small numbers are only said to be small."""
    name = context.directory.name_of(desk)
    yield strong(TITLE(desk=name, month=month.written, last=last.written))
    if not month.number and not last.number:
        yield Line(NONE)
        return
    yield Line(SENT(now=few(month.number), before=few(last.number)))
    yield from _missions(month, last, context)
    for text, measure in ((FIRST, Measure.ANSWERED), (FOUND, Measure.ARRANGED)):
        now, before = (number_said(median(one.sums, measure)) for one in (month, last))
        yield Line(text(now=now, before=before))
    (closed, arranged), (closed_before, arranged_before) = map(_ended, (month, last))
    yield Line(
        CLOSED(now=closed, before=closed_before, arranged=arranged, arranged_before=arranged_before)
    )
    marks = values_of(month.sums, Measure.RATING)
    yes, partly, no = (few(marks.get(mark, 0)) for mark in ("1", "2", "3"))
    yield small(HELPED(yes=yes, partly=partly, no=no))


def number_said(number: float | str | None) -> Msg:
    """Say a number as it is written here; a stroke where there is none."""
    if number is None:
        return UNKNOWN
    said = number if isinstance(number, str) else f"{number:g}".replace(".", ",")
    return verbatim(said)


def _missions(month: Month, last: Month, context: Context) -> Iterator[Line]:
    """Give the most frequent missions, each with a bar that shows its part: a small one has none.

    Where the month has none, those of the one before are named.
    """
    now, before = (values_of(one.sums, Measure.MISSION) for one in (month, last))
    longest = max((*now.values(), LONGEST_BAR))
    for mission in list(now or before)[:MOST_MISSIONS]:
        label = value_of(Measure.MISSION, mission, context.directory)
        number, of_last = now.get(mission, 0), before.get(mission, 0)
        said = OF_MISSION(mission=label, now=few(number), before=few(of_last))
        bar = BAR * round(number * LONGEST_BAR / longest) if number >= FEW else ""
        yield Line(_("{line} {bar}")(line=said, bar=bar) if bar else said)


def _ended(month: Month) -> tuple[int | str, int | str]:
    """Count what is closed by now of what was sent in a month, and what was arranged of it."""
    ends = values_of(month.sums, Measure.OUTCOME)
    closed = sum(number for how, number in ends.items() if not how.startswith(STILL_OPEN))
    return few(closed), few(ends.get(ClosingReason.ARRANGED, 0))
