"""`make bench`: every figure from one run, printed as tables with the goals beside them.

With words after it, only the bots whose names hold one of them are measured.
"""

from __future__ import annotations

import asyncio
import sys

from benchmarks import alone, growth
from benchmarks.contestants import ALL, MEMORY, SEQUENTIAL, SQLITE, Contestant
from benchmarks.measuring import Figures, Load, measured

FREE, SLOW = Load(), Load(delay=0.04)
STEADY = Load(delay=0.04, rate=95.0, people=300)
AHEAD, AHEAD_SLOW, QUESTION = 5.5, 1.1, 55
"""Goals: of the sequential bot, of the best in memory with slow calls, milliseconds at 95/s."""

Measured = tuple[Contestant, Figures, Figures, Figures]


def main(names: list[str]) -> None:
    chosen = [one for one in ALL if not names or any(name in one.name for name in names)]
    rows: list[Measured] = []
    for contestant in chosen:
        print(f"measuring {contestant.name} …", file=sys.stderr)
        rows.append((contestant, *(measured(contestant, load) for load in (FREE, SLOW, STEADY))))
    _print(rows)
    if not names:
        print()
        _goals(rows)
        print()
        alone.show()
        print()
        asyncio.run(growth.main(growth.MANY))


def _print(rows: list[Measured]) -> None:
    base = rows[0][1].per_second
    print(
        "| bot | kept | updates/s | ratio | CPU µs/update | calls/update | the same, 40 ms a call |"
        " p50 / p95 / p99 ms at 95/s | MB |"
    )
    print("|---|---|---:|---:|---:|---:|---:|---:|---:|")
    for contestant, free, slow, steady in rows:
        waits = " / ".join(f"{one * 1000:.0f}" for one in (steady.p50, steady.p95, steady.p99))
        print(
            f"| {contestant.name} | {contestant.keeps} | {free.per_second:.0f} |"
            f" {free.per_second / base:.1f} | {free.cpu_per_update * 1e6:.0f} |"
            f" {free.calls_per_update:.2f} | {slow.per_second:.0f} | {waits} | {free.memory:.0f} |"
        )


def _goals(rows: list[Measured]) -> None:
    """Print what our bot on SQLite was to reach beside the others, and what it did."""
    by_name = {contestant: figures for contestant, *figures in rows}
    free, slow, steady = by_name[SQLITE]
    alike = [figures for one, *figures in rows if one.keeps == MEMORY]
    quickest = max(figures[0].per_second for figures in alike)
    quickest_slow = max(figures[1].per_second for figures in alike)
    base = by_name[SEQUENTIAL][0].per_second
    print("| this bot beside others | seen | goal |\n|---|---:|---:|")
    print(f"| without delay, of the sequential bot | {free.per_second / base:.1f} | ≥ {AHEAD} |")
    print(f"| without delay, of the best in memory | {free.per_second / quickest:.2f} | > 1 |")
    ahead = slow.per_second / quickest_slow
    print(f"| 40 ms a call, of the best in memory | {ahead:.2f} | ≥ {AHEAD_SLOW} |")
    print(f"| next question at 95/s, p95, ms | {steady.p95 * 1000:.0f} | ≤ {QUESTION} |")


if __name__ == "__main__":
    main(sys.argv[1:])
