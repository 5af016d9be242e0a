"""What is measured of our bot alone: its start, its memory, a quiet hour, a backlog.

python -m benchmarks.alone
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from benchmarks.contestants import ALL
from benchmarks.measuring import Bench, Figures, Load, bench, measured

BACKLOG = 10_000
PATIENCE = 300
"""Seconds for a backlog."""
STARTS = 3
QUIET = 5
"""People who answer once a second each: nobody waits for anybody else."""
CALL = 0.04
"""Seconds that a call takes where one is said to be slow."""


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, and what was to be reached, if anything was."""

    name: str
    seen: str
    goal: str = ""


def rows() -> list[Row]:
    """Measure everything, which takes a minute and a half."""
    ours = next(one for one in ALL if one.name == "this bot")
    with bench(ours) as running:
        running.until_polled()
        running.again()
        started = min(running.again() for _ in range(STARTS))
        running.idle()
        at_rest = running.memory()
    with bench(ours) as running:
        running.until_polled()
        running.idle()
        melted = _backlog(running)
        after = running.memory()
    alone = measured(ours, Load(people=QUIET, delay=CALL, rate=QUIET))
    steady = measured(ours, Load(people=300, delay=CALL, rate=95.0))
    return [
        Row(
            "start until Telegram is asked for updates, best of three, s", f"{started:.1f}", "≤ 1.5"
        ),
        Row("memory at rest, MB", f"{at_rest:.0f}", "≤ 100"),
        Row(f"{BACKLOG:,} updates waiting, each a person's first: all answered after, s", melted),
        Row("memory after that, MB", f"{after:.0f}"),
        Row(
            "5 people, an answer a second each, 40 ms a call: p50 / p95 / p99, ms",
            _waits(alone),
            "p95 ≤ 55",
        ),
        Row("95 updates/s, 40 ms a call: p50 / p95 / p99, ms", _waits(steady), "p95 ≤ 55"),
    ]


def _backlog(running: Bench) -> str:
    begun = time.perf_counter()
    running.ask("/flood", updates=BACKLOG)
    while time.perf_counter() - begun < PATIENCE:
        if running.ask("/measure")["answered"] >= BACKLOG:
            return f"{time.perf_counter() - begun:.0f}"
        time.sleep(0.2)
    return f"more than {PATIENCE}"


def _waits(seen: Figures) -> str:
    return " / ".join(f"{one * 1000:.0f}" for one in (seen.p50, seen.p95, seen.p99))


def show() -> None:
    """Print the table."""
    print("| this bot alone | seen | goal |\n|---|---:|---:|")
    for row in rows():
        print(f"| {row.name} | {row.seen} | {row.goal} |")


if __name__ == "__main__":
    show()
