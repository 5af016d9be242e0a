"""The figures of a month as tables: the same for a desk's group and for the file of a network."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from conversations.directory import Directory
from conversations.flows.journey import QUESTIONS
from conversations.requests.counts import (
    ANSWERED,
    CORRECTED,
    EXIT,
    EXIT_IN,
    GUARD,
    SEEN,
    SUMMARY,
    UNDERSTOOD,
)
from conversations.requests.figures import Measure, Month, median, total, values_of
from conversations.screens.figures import (
    MASKED_TEXTS,
    TITLES,
    exit_named,
    question_named,
    value_of,
)
from conversations.text import Msg, _, verbatim

FEW = 5
"""A number below this says so and no more: it could point at a person."""

FEWER = _("<{few}: fewer than {few}. Tests are in no figure; erased requests are in the sums.")
MEDIAN = _("{what}, median")
OF_REQUESTS = _("{what}, requests")
TOTAL = _("{what}, total")
EXITS = _("Ended without a request, all networks")
EXITS_BY_NETWORK = _("Ended without a request, where the network is known")
EXIT_IN_NETWORK = _("{what} · {network}")
MASKED = _("Texts in which something was masked, all networks")
SEEN_AND_LEFT = _("Questions, all networks")
STORIES = _("Understood from messages, all networks")
COLUMNS_OF_QUESTIONS = (_("Seen"), _("Answered"), _("Left there"))
COLUMNS_OF_STORIES = (_("Confirmed"), _("Corrected afterwards"))

_ASKED = {key: at for at, key in enumerate((*QUESTIONS, SUMMARY))}
"""Where each question stands among those that are asked; the summary is the last."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """What was counted of one thing: a number for each column."""

    label: Msg
    numbers: tuple[int, ...]

    @property
    def shown(self) -> tuple[int | str, ...]:
        """Give the numbers as they may be shown."""
        return tuple(few(number) for number in self.numbers)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a title; where a row has several numbers, `columns` name them."""

    title: Msg
    rows: tuple[TableRow, ...]
    columns: tuple[Msg, ...] = ()

    def ordered(self, said: Callable[[Msg], str]) -> tuple[TableRow, ...]:
        """Give the rows as they are read: the most frequent first, questions as they are asked.

        Among those of which only that is said, the order does not tell which is the smaller.
        """
        if self.columns:
            return self.rows

        def place(row: TableRow) -> tuple[int, str]:
            (number,) = row.numbers
            return -max(number, FEW - 1) if number else 0, said(row.label)

        return tuple(sorted(self.rows, key=place))


def few(number: int) -> int | str:
    """Give a number as it may be shown."""
    return f"<{FEW}" if 0 < number < FEW else number


def by_value(month: Month, measure: Measure, directory: Directory) -> Table:
    """Give the requests of a month by what is measured; values that are called alike are one."""
    pairs = (
        (value_of(measure, value, directory), number)
        for value, number in values_of(month.sums, measure).items()
    )
    return Table(TITLES[measure], _merged(pairs))


def added_up(month: Month) -> Iterator[tuple[Msg, float | str | None]]:
    """Give medians with the number of requests they rest on, and totals of meetings."""
    sums = month.sums
    for measure in (Measure.ANSWERED, Measure.ARRANGED):
        title = TITLES[measure]
        yield MEDIAN(what=title), median(sums, measure)
        yield OF_REQUESTS(what=title), few(total(sums, measure))
    for measure in (Measure.HOURS, Measure.PARTICIPANTS):
        added = sum(float(value) * n for value, n in values_of(sums, measure).items())
        yield TOTAL(what=TITLES[measure]), round(added, 1)


def exits(month: Month) -> Table:
    """Give the exits of a month by reason: needs that are not met."""
    pairs = (
        (exit_named(name.removeprefix(EXIT), variant), number)
        for name, variant, number in _counted(month)
        if name.startswith(EXIT)
    )
    return Table(EXITS, _merged(pairs))


def exits_by_network(
    month: Month, directory: Directory, networks: Collection[str] | None = None
) -> Table:
    """Give the exits whose network is known: of some networks, by their ids, or of each."""
    pairs = (
        (_exit_in(name.removeprefix(EXIT_IN), network, directory), number)
        for name, network, number in _counted(month)
        if name.startswith(EXIT_IN) and (networks is None or network in networks)
    )
    return Table(EXITS_BY_NETWORK, _merged(pairs))


def guarded(month: Month) -> Table:
    """Give what people chose where something was masked in their text."""
    pairs = (
        (MASKED_TEXTS.get(variant, verbatim(variant)), number)
        for name, variant, number in _counted(month)
        if name == GUARD
    )
    return Table(MASKED, _merged(pairs))


def questions(month: Month) -> Table:
    """Give how many drafts saw each question, answered it, and stopped there."""
    rows = (
        TableRow(label, (seen, answered, max(seen - answered, 0)))
        for label, seen, answered in _by_question(month, (SEEN, ANSWERED))
    )
    return Table(SEEN_AND_LEFT, tuple(rows), COLUMNS_OF_QUESTIONS)


def stories(month: Month) -> Table:
    """Give what messages were understood to say, by question: confirmed, and taken back."""
    rows = (
        TableRow(label, (right, wrong))
        for label, right, wrong in _by_question(month, (UNDERSTOOD, CORRECTED))
    )
    return Table(STORIES, tuple(rows), COLUMNS_OF_STORIES)


def _by_question(month: Month, names: tuple[str, str]) -> Iterator[tuple[Msg, int, int]]:
    """Give two numbers for each question, in the order in which they are asked."""
    keys = {variant for name, variant, _number in _counted(month) if name in names}
    for key in sorted(keys, key=lambda one: (_ASKED.get(one, len(_ASKED)), one)):
        first, second = (month.counted.get((name, key), 0) for name in names)
        yield question_named(key), first, second


def _exit_in(name: str, network: str, directory: Directory) -> Msg:
    said = value_of(Measure.NETWORK, network, directory)
    return EXIT_IN_NETWORK(what=exit_named(name, ""), network=said)


def _counted(month: Month) -> Iterator[tuple[str, str, int]]:
    return ((name, variant, n) for (name, variant), n in sorted(month.counted.items()))


def _merged(pairs: Iterator[tuple[Msg, int]]) -> tuple[TableRow, ...]:
    merged: dict[Msg, int] = {}
    for label, number in pairs:
        merged[label] = merged.get(label, 0) + number
    return tuple(TableRow(label, (number,)) for label, number in merged.items())
