"""The figures of a desk, as they are loaded for a decision."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from conversations.protocol.context import Context
from conversations.requests.figures import Month, figures_of
from conversations.requests.request import Request


def months_of(
    requests: Iterable[Request], desk_id: str | None, context: Context
) -> tuple[Month, Month]:
    """Give the figures of a desk, of this month and the last."""
    rows = [figures_of(one, context.directory, context.calendar) for one in requests]
    this = context.today.replace(day=1)
    last = (this - timedelta(days=1)).replace(day=1)
    of_this, of_last = (
        Month(first, tuple(row for row in rows if row.sent_on.replace(day=1) == first))
        for first in (this, last)
    )
    return of_this.of(desk=desk_id), of_last.of(desk=desk_id)
