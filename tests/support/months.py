"""Makes the figures of a desk as they are loaded for a decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from conversations.protocol.context import Context, Needs
from conversations.requests.figures import Month, figures_of
from conversations.requests.months import before
from conversations.requests.request import Request


def months_for(
    needed: Needs,
    here: str | None,
    requests: Iterable[Request],
    context: Context,
    counted: Mapping[tuple[str, str], int],
) -> tuple[Month, ...]:
    """Give the figures of a desk that are asked for, of a month and the one before."""
    if not needed.figures or here is None:
        return ()
    rows = [figures_of(one, context.directory, context.calendar) for one in requests]

    def month_of(first: date) -> Month:
        sent = tuple(row for row in rows if row.sent_on.replace(day=1) == first)
        return Month(first, sent, counted=counted).of(desk=here)

    this = needed.month or context.today.replace(day=1)
    return month_of(this), month_of(before(this))
