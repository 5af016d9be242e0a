"""The figures of a desk on a phone: a short first screen, and a page for each thing told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from conversations.desk.figure_overview import UNKNOWN, number_said, overview
from conversations.desk.lists import further, paged
from conversations.protocol.context import Context
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Button, Line, Row, Screen, Style, heading, small, strong
from conversations.requests.figures import Measure, Month
from conversations.requests.months import following
from conversations.screens.navigation import two_per_row
from conversations.screens.tables import (
    FEW,
    FEWER,
    Table,
    added_up,
    by_value,
    exits,
    exits_by_network,
    guarded,
    questions,
    stories,
)
from conversations.text import Msg, _, verbatim

LINES_PER_PART = 22
"""Lines of tables that a phone's screen or two show."""

FIRST_PAGE = "all"
TITLE = _("📊 {desk} · {month} · {page}")
ROW = _("{what}: {numbers}")
DELAYS = _("Delays and totals")
COLUMNS = _("{title}: {columns}")

PAGES: Mapping[str, Msg] = {
    FIRST_PAGE: _("In short"),
    "outcome": _("Missions"),
    "place": _("Municipalities"),
    "public": _("Publics"),
    "time": _("Delays"),
    "exits": _("Needs not met"),
    "asked": _("Questions"),
    "story": _("Understood"),
}
"""The pages by what stands for them in a button's code, which stays in the chat for ever."""

MEASURES: Mapping[str, tuple[Measure, ...]] = {
    "outcome": (Measure.MISSION, Measure.DIFFERS, Measure.OUTCOME, Measure.RATING),
    "place": (Measure.NETWORK, Measure.PLACE),
    "public": (Measure.AGE, Measure.SECTOR, Measure.LANGUAGE),
    "time": (Measure.MEETING,),
}
"""What requests are counted by on a page."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the figures of a month: which it is, and its part where it is long, from 0."""

    page: str = FIRST_PAGE
    part: int = 0

    def order(self, first: date) -> Order:
        """Write what leads here, in the month with this first day."""
        return Order(DeskAction.FIGURES, self.page, f"{first:%Y-%m}.{self.part}")


def figures_screen(desk: str, place: Place, language: str, context: Context) -> Screen:
    """Show a page of the figures of a desk, of the month that was loaded."""
    month, last = context.months
    rows = (*_pages(place, month), *_months(place, month, last, context))
    if place.page == FIRST_PAGE:
        return Screen(tuple(overview(month, last, desk, context)), rows)
    parts = _parts(tuple(_lines(place.page, month, desk, language, context)))
    at = place.part % len(parts)
    page = paged(PAGES[place.page], at, len(parts))
    title = TITLE(desk=context.directory.name_of(desk), month=month.written, page=page)
    lines = (strong(title), *parts[at], small(FEWER(few=FEW)))
    on = Place(place.page, (at + 1) % len(parts)).order(month.first)
    return Screen(lines, (*further(on, len(parts)), *rows))


def _pages(place: Place, month: Month) -> tuple[Row, ...]:
    others = (page for page in PAGES if page != place.page)
    return two_per_row(*(Button(PAGES[one], Place(one).order(month.first).code) for one in others))


def _months(place: Place, month: Month, last: Month, context: Context) -> tuple[Row, ...]:
    """Lead to the month before, if anything was counted there, and to the one after."""
    reached = []
    if last.number or last.counted:
        reached.append((f"◀ {last.written}", last.first))
    if month.first < context.today.replace(day=1):
        after = Month(following(month.first))
        reached.append((f"{after.written} ▶", after.first))
    page = Place(place.page)
    row = tuple(Button(verbatim(said), page.order(first).code) for said, first in reached)
    return (row,) if row else ()


def _lines(page: str, month: Month, desk: str, language: str, context: Context) -> Iterator[Line]:
    """Set the tables of a page; a title that has nothing below it says so."""
    for table in _tables(page, month, desk, context):
        columns = tuple(context.say(one, language) for one in table.columns)
        titled = COLUMNS(title=table.title, columns=" · ".join(columns))
        yield heading(titled if columns else table.title)
        rows = table.ordered(lambda label: context.say(label, language))
        yield from (
            Line(ROW(what=one.label, numbers=" · ".join(map(str, one.shown)))) for one in rows
        )
        if not rows:
            yield Line(UNKNOWN)
    if page == "time":
        yield heading(DELAYS)
        for what, number in added_up(month):
            yield Line(ROW(what=what, numbers=number_said(number)))


def _tables(page: str, month: Month, desk: str, context: Context) -> Iterator[Table]:
    directory = context.directory
    if page in MEASURES:
        yield from (by_value(month, one, directory) for one in MEASURES[page])
    elif page == "exits":
        own = frozenset(one.network for one in directory.territories if one.desk == desk)
        yield exits(month)
        yield exits_by_network(month, directory, own)
        yield guarded(month)
    else:
        yield questions(month) if page == "asked" else stories(month)


def _parts(lines: Sequence[Line]) -> list[list[Line]]:
    """Share the lines out; what goes on stands below its title again."""
    parts: list[list[Line]] = [[]]
    title: Line | None = None
    for line in lines:
        begins = line.style is Style.HEADING
        title = line if begins else title
        if len(parts[-1]) >= LINES_PER_PART - begins:
            parts.append([] if begins or title is None else [title])
        parts[-1].append(line)
    return parts
