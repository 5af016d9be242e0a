"""The figures of a soak, as they are printed and kept in docs/reliability.md."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from statistics import quantiles

from tests.soak.soak import Report


def figures(report: Report) -> Iterator[tuple[str, str]]:
    """Give each figure with its name."""
    tally = report.tally
    yield "seconds", f"{report.options.seconds:.0f}"
    yield "people", f"{report.people}"
    yield "updates answered", f"{report.held.updates}"
    yield "requests sent", f"{tally.requests}"
    yield "requests taken", f"{tally.taken}"
    yield "shown after five minutes", f"{sum(len(one.late) for one in report.soaked.desks)}"
    yield "replies relayed", f"{tally.replies}"
    yield "ends by force", f"{report.kills}"
    yield "of which outages", f"{report.outages}"
    yield "ends by the bot itself", f"{report.ended}"
    for name, hits in sorted(report.weather.hits.items()):
        yield f"  {name}", f"{hits}"
    for name, times in sorted(report.hardships.counted.items()):
        yield f"  {name}", f"{times}"
    yield "forgotten by Telegram", f"{tally.lost}"
    yield "steps offered again", f"{tally.offered}"
    yield "came twice, explained", f"{report.judgement.doubled}"
    yield "promises broken", f"{len(report.breaches)}"
    yield from _waits(tally.waits)
    if report.memory:
        yield "memory of the bot, MB", f"{report.memory / 2**20:.0f}"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield "memory of the pretend Telegram, MB", f"{peak / 1024:.0f}"


def _waits(waits: list[float]) -> Iterator[tuple[str, str]]:
    if len(waits) > 1:
        cuts = quantiles(waits, n=20)
        yield "answer after (median), ms", f"{cuts[9] * 1000:.0f}"
        yield "answer after (95 %), ms", f"{cuts[18] * 1000:.0f}"
