"""The figures of a month as tables: a row for each request, and sums."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from conversations.directory import Directory
from conversations.requests.figures import Figures, Measure, Month
from conversations.screens.figures import TITLES, value_of
from conversations.screens.tables import (
    FEW,
    FEWER,
    Table,
    added_up,
    by_value,
    exits,
    exits_by_network,
    few,
    guarded,
    questions,
    stories,
)
from conversations.text import Msg, Says, _

Cell = str | int | float | date | None
Row = tuple[Cell, ...]

FIGURES = _("Figures of {month}")
ALL = _("All networks")
MADE = _("Made by {who} on {moment}, by {program}")
SENT = _("Requests sent")
NONE = "—"
"""Stands for no value at all."""

COLUMNS = (
    _("No."),
    _("Sent on"),
    TITLES[Measure.NETWORK],
    TITLES[Measure.DESK],
    TITLES[Measure.LANGUAGE],
    _("Mission wanted"),
    _("Mission computed"),
    _("Mission sent"),
    _("Mission now"),
    TITLES[Measure.DIFFERS],
    TITLES[Measure.PLACE],
    TITLES[Measure.AGE],
    TITLES[Measure.SECTOR],
    TITLES[Measure.OUTCOME],
    TITLES[Measure.ANSWERED],
    TITLES[Measure.ARRANGED],
    _("Working days to the closing"),
    TITLES[Measure.RATING],
    TITLES[Measure.MEETING],
    _("Day of the meeting"),
    TITLES[Measure.HOURS],
    TITLES[Measure.PARTICIPANTS],
)
COUNTED_BY = (
    Measure.MISSION,
    Measure.NETWORK,
    Measure.DESK,
    Measure.PLACE,
    Measure.AGE,
    Measure.SECTOR,
    Measure.LANGUAGE,
    Measure.OUTCOME,
    Measure.DIFFERS,
    Measure.RATING,
    Measure.MEETING,
)


CHARTED = (Measure.MISSION, Measure.AGE, Measure.SECTOR, Measure.OUTCOME)


@dataclass(frozen=True, slots=True)
class Origin:
    """Who makes a report, when, by which program, and about which network; empty for all."""

    who: str
    moment: str
    program: str
    network: str = ""


@dataclass(frozen=True)
class Report:
    """The figures of a month, as they are read in one language."""

    month: Month
    origin: Origin
    directory: Directory
    say: Says
    language: str

    @property
    def rows(self) -> list[Row]:
        """Give a row for each request that is kept, below the titles."""
        titles = tuple(self._said(title) for title in COLUMNS)
        return [titles, *(self._row(at, one) for at, one in enumerate(self.month.rows, 1))]

    @property
    def sums(self) -> list[Row]:
        """Give what is counted; small numbers are only said to be small."""
        origin = self.origin
        made = MADE(who=origin.who, moment=origin.moment, program=origin.program)
        return [
            (self._said(FIGURES(month=f"{self.month.first:%m/%Y}")), self._said(self.network)),
            (self._said(made),),
            (self._said(FEWER(few=FEW)),),
            (),
            (self._said(SENT), None, few(self.month.number)),
            *self._counted(),
            (),
            *((self._said(what), None, number) for what, number in added_up(self.month)),
            *self._below(exits(self.month)),
            *self._below(exits_by_network(self.month, self.directory, self._networks)),
            *self._below(guarded(self.month)),
            *self._below(questions(self.month)),
            *self._below(stories(self.month)),
        ]

    @property
    def network(self) -> Msg:
        """Name the network that is reported, or say that all are."""
        own = self.origin.network
        return value_of(Measure.NETWORK, own, self.directory) if own else ALL

    @property
    def charted(self) -> Iterator[tuple[str, int, int]]:
        """Give what is drawn of the sums: a title, and the first and last of its rows, from 1.

        What has no number that may be said is left out.
        """
        sums = self.sums
        for measure in CHARTED:
            title = self._said(TITLES[measure])
            first = sums.index((title,)) + 2
            last = first
            while last < len(sums) and sums[last]:
                last += 1
            if any(isinstance(row[2], int) and row[2] for row in sums[first - 1 : last]):
                yield title, first, last

    def _row(self, number: int, one: Figures) -> Row:
        meeting = one.meeting

        def named(measure: Measure, value: str) -> str:
            return self._said(value_of(measure, value, self.directory)) if value else ""

        held = "held" if meeting and meeting.held else "planned" if meeting else ""
        return (
            number,
            one.sent_on,
            named(Measure.NETWORK, one.network),
            named(Measure.DESK, one.desk),
            named(Measure.LANGUAGE, one.language),
            *(named(Measure.MISSION, code) for code in (one.wanted, one.computed, one.sent)),
            named(Measure.MISSION, one.mission),
            named(Measure.DIFFERS, "yes" if one.differs else ""),
            named(Measure.PLACE, one.place),
            named(Measure.AGE, one.age),
            named(Measure.SECTOR, one.sector),
            named(Measure.OUTCOME, one.outcome),
            one.answered,
            one.arranged,
            one.closed,
            named(Measure.RATING, str(one.rating or "")),
            named(Measure.MEETING, held),
            meeting.on if meeting else None,
            meeting.hours if meeting else None,
            meeting.participants if meeting else None,
        )

    @property
    def _networks(self) -> tuple[str, ...] | None:
        return (self.origin.network,) if self.origin.network else None

    def _counted(self) -> Iterator[Row]:
        for measure in COUNTED_BY:
            yield from self._below(by_value(self.month, measure, self.directory))

    def _below(self, table: Table) -> Iterator[Row]:
        """Give a table below an empty row; one number stands below a title, several have theirs."""
        titles = (None, *map(self._said, table.columns)) if table.columns else ()
        yield ()
        yield (self._said(table.title), *titles)
        if not table.rows and not table.columns:
            yield None, NONE, 0
        for row in table.ordered(self._said):
            yield (None, self._said(row.label), *row.shown)

    def _said(self, text: Msg) -> str:
        return self.say(text, self.language)
