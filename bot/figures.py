"""The figures of a month: from the requests that are kept, and from what was counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from bot import calendar
from bot.clock import BRUSSELS
from bot.storage.unit import UnitOfWork
from conversations.directory import Directory
from conversations.requests.figures import (
    Figures,
    Measure,
    Month,
    Tally,
    counted_of,
    figures_of,
)
from conversations.requests.months import before, following

ERASED = "erased:"
"""Begins the name under which erased requests are counted, on the day on which they were sent; the
variant holds the network, the desk and the value."""
NO_NETWORK = "-"
EARLIER = "request"
"""How they were counted before: the variant holds the desk, the mission and the reason."""


async def month_of(unit: UnitOfWork, first: date, directory: Directory) -> Month:
    """Give the figures of the month of which this is the first day; tests are in none."""
    after = following(first)
    since, until = (datetime.combine(day, time(), BRUSSELS) for day in (first, after))
    requests = await unit.requests.sent(since, until)
    counted = await unit.counts.between(first, after - timedelta(days=1))
    return Month(
        first,
        tuple(figures_of(one, directory, calendar) for one in requests if not one.test),
        _erased(counted),
        {key: n for key, n in counted.items() if key[0] != EARLIER and ERASED not in key[0]},
    )


async def months_of_desks(
    unit: UnitOfWork, asked: Mapping[int, tuple[str, date]], directory: Directory
) -> dict[int, tuple[Month, Month]]:
    """Give the figures of desks, of a month and the one before, by the number under which asked."""
    known: dict[date, Month] = {}
    for first in {first for _desk, first in asked.values()}:
        for month in {first, before(first)} - known.keys():
            known[month] = await month_of(unit, month, directory)
    return {
        number: (known[first].of(desk=desk), known[before(first)].of(desk=desk))
        for number, (desk, first) in asked.items()
    }


async def count_erased(unit: UnitOfWork, row: Figures) -> None:
    """Count a request that is about to be erased, on the day on which it was sent."""
    named = {
        (f"{ERASED}{one.measure}", f"{one.network or NO_NETWORK} {one.desk} {one.value}"): number
        for one, number in counted_of([row]).items()
    }
    await unit.counts.add(row.sent_on, named)


def _erased(counted: Mapping[tuple[str, str], int]) -> Counter[Tally]:
    erased: Counter[Tally] = Counter()
    for (name, variant), number in counted.items():
        if name.startswith(ERASED):
            network, desk, value = variant.split(" ", 2)
            measure = Measure(name.removeprefix(ERASED))
            network = "" if network == NO_NETWORK else network
            erased[Tally(measure, value, network, desk)] += number
        elif name == EARLIER:
            desk, mission, reason = variant.split(" ", 2)
            erased[Tally(Measure.MISSION, mission, "", desk)] += number
            erased[Tally(Measure.DESK, desk, "", desk)] += number
            if reason:
                erased[Tally(Measure.OUTCOME, reason, "", desk)] += number
    return erased
