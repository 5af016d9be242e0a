"""The figures of a month as tables: a row for each request, and sums."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from conversations.chat.guarded_texts import COUNTED as GUARD
from conversations.chat.leaving import EXIT_IN
from conversations.chat.views import ANSWERED, CORRECTED, SEEN, UNDERSTOOD
from conversations.directory import Directory
from conversations.requests.figures import Figures, Measure, Month, median, total, values_of
from conversations.screens.figures import (
    MASKED_TEXTS,
    TITLES,
    exit_named,
    question_named,
    value_of,
)
from conversations.text import Msg, Says, _, verbatim

FEW = 5
"""A number below this says so and no more: it could point at a person."""

Cell = str | int | float | date | None
Row = tuple[Cell, ...]

FIGURES = _("Figures of {month}")
ALL = _("All networks")
MADE = _("Made by {who} on {moment}, by {program}")
FEWER = _("<{few}: fewer than {few}. Tests are in no figure; erased requests are in the sums.")
SENT = _("Requests sent")
MEDIAN = _("{what}: median")
OF_REQUESTS = _("{what}: requests")
TOTAL = _("{what}: total")
NONE = "—"
"""Stands for no value at all."""
EXITS = _("Ended without a request, all networks")
EXITS_BY_NETWORK = _("Ended without a request, where the network is known")
EXIT_IN_NETWORK = _("{what}: {network}")
MASKED = _("Texts in which something was masked, all networks")
QUESTIONS = _("Questions, all networks")
STORIES = _("Understood from messages, all networks")
SEEN_TITLE, ANSWERED_TITLE, LEFT_TITLE = _("Seen"), _("Answered"), _("Left there")
RIGHT_TITLE, WRONG_TITLE = _("Confirmed"), _("Taken back")

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
        network = (
            value_of(Measure.NETWORK, origin.network, self.directory) if origin.network else ALL
        )
        return [
            (self._said(FIGURES(month=f"{self.month.first:%m/%Y}")), self._said(network)),
            (self._said(made),),
            (self._said(FEWER(few=FEW)),),
            (),
            (self._said(SENT), None, few(self.month.number)),
            *self._counted(),
            *self._added_up(),
            *self._exits(),
            *self._exits_by_network(),
            *self._guarded(),
            *self._by_question(QUESTIONS, (SEEN, ANSWERED), (SEEN_TITLE, ANSWERED_TITLE)),
            *self._by_question(STORIES, (UNDERSTOOD, CORRECTED), (RIGHT_TITLE, WRONG_TITLE)),
        ]

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

    def _counted(self) -> Iterator[Row]:
        for measure in COUNTED_BY:
            merged: dict[str, int] = {}
            for value, number in values_of(self.month.sums, measure).items():
                label = self._said(value_of(measure, value, self.directory))
                merged[label] = merged.get(label, 0) + number
            yield ()
            yield from self._listed(TITLES[measure], merged)

    def _added_up(self) -> Iterator[Row]:
        """Give medians with the number of requests they rest on, and totals of meetings."""
        sums = self.month.sums
        yield ()
        for measure in (Measure.ANSWERED, Measure.ARRANGED):
            title = TITLES[measure]
            yield self._said(MEDIAN(what=title)), None, median(sums, measure)
            yield self._said(OF_REQUESTS(what=title)), None, few(total(sums, measure))
        for measure in (Measure.HOURS, Measure.PARTICIPANTS):
            added = sum(float(value) * n for value, n in values_of(sums, measure).items())
            yield self._said(TOTAL(what=TITLES[measure])), None, round(added, 1)

    def _exits(self) -> Iterator[Row]:
        found = {
            self._said(exit_named(name.removeprefix("exit:"), variant)): number
            for (name, variant), number in sorted(self.month.counted.items())
            if name.startswith("exit:")
        }
        yield ()
        yield from self._listed(EXITS, found)

    def _exits_by_network(self) -> Iterator[Row]:
        """Give the exits whose network is known: of the one that is reported, or of each."""
        found = {
            self._said(self._exit_in(name.removeprefix(EXIT_IN), network)): number
            for (name, network), number in sorted(self.month.counted.items())
            if name.startswith(EXIT_IN) and self.origin.network in {"", network}
        }
        yield ()
        yield from self._listed(EXITS_BY_NETWORK, found)

    def _exit_in(self, name: str, network: str) -> Msg:
        said = value_of(Measure.NETWORK, network, self.directory)
        return EXIT_IN_NETWORK(what=exit_named(name, ""), network=said)

    def _guarded(self) -> Iterator[Row]:
        found = {
            self._said(MASKED_TEXTS.get(variant, verbatim(variant))): number
            for (name, variant), number in sorted(self.month.counted.items())
            if name == GUARD
        }
        yield ()
        yield from self._listed(MASKED, found)

    def _by_question(
        self, title: Msg, names: tuple[str, str], titles: tuple[Msg, Msg]
    ) -> Iterator[Row]:
        """Give two numbers for each question; of those seen, how many stopped there too."""
        left = (self._said(LEFT_TITLE),) if SEEN in names else ()
        yield ()
        yield (self._said(title), None, *map(self._said, titles), *left)
        keys = dict.fromkeys(variant for name, variant in self.month.counted if name in names)
        for key in keys:
            first, second = (self.month.counted.get((name, key), 0) for name in names)
            stopped = (few(max(first - second, 0)),) if SEEN in names else ()
            yield (None, self._said(question_named(key)), few(first), few(second), *stopped)

    def _listed(self, title: Msg, numbers: dict[str, int]) -> Iterator[Row]:
        yield (self._said(title),)
        if not numbers:
            yield None, NONE, 0
        for label, number in sorted(numbers.items(), key=lambda one: (-one[1], one[0])):
            yield None, label, few(number)

    def _said(self, text: Msg) -> str:
        return self.say(text, self.language)


def few(number: int) -> int | str:
    """Give a number as it may be shown."""
    return f"<{FEW}" if 0 < number < FEW else number
