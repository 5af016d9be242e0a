"""What is measured of our bot alone: its start, its memory, a quiet hour, a backlog.

python -m benchmarks.alone
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from benchmarks.contestants import SQLITE
from benchmarks.measuring import Bench, Figures, Load, bench, measured

BACKLOG, MANY = 10_000, 100_000
PATIENCE = 600
"""Seconds for what waits to be answered."""
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
    """Measure everything, which takes five minutes."""
    with bench(SQLITE) as running:
        running.until_polled()
        running.again()
        started = min(running.again() for _ in range(STARTS))
        running.idle()
        at_rest = running.memory()
    with bench(SQLITE) as running:
        running.until_polled()
        running.idle()
        melted = _flooded(running, BACKLOG)
        after = running.memory()
    with bench(SQLITE) as running:
        running.until_polled()
        pressed = _pressed(running)
        _flooded(running, MANY - BACKLOG)
        after_many = running.memory()
    alone = measured(SQLITE, Load(people=QUIET, delay=CALL, rate=QUIET))
    steady = measured(SQLITE, Load(people=300, delay=CALL, rate=95.0))
    waiting = f"{BACKLOG:,} updates waiting, each a person's first"
    return [
        Row("start until Telegram is asked for updates, best of three, s", f"{started:.1f}", "1.5"),
        Row("memory at rest, MB", f"{at_rest:.0f}", "100"),
        Row(f"{waiting}: all answered after, s", melted),
        Row("memory after that, MB", f"{after:.0f}"),
        Row(f"{waiting}: a coordinator's press behind them is answered after, s", pressed),
        Row(f"memory after {MANY:,} updates, MB", f"{after_many:.0f}"),
        Row("5 people, an answer a second each, 40 ms a call: p95, ms", *_waits(alone)),
        Row("95 updates/s, 40 ms a call: p95, ms", *_waits(steady)),
    ]


def _flooded(running: Bench, updates: int) -> str:
    """Have so many people begin at once; give the seconds until all have their answer."""
    begun = time.perf_counter()
    running.ask("/reset")
    running.ask("/flood", updates=updates)
    return _until(running, "answered", updates, begun)


def _pressed(running: Bench) -> str:
    """Have a coordinator press behind a backlog; give the seconds until the press is answered."""
    running.ask("/begin", people=1, delay=0.0)
    _until(running, "forms", 1, time.perf_counter())
    running.ask("/end")
    running.idle()
    running.ask("/reset")
    running.ask("/flood", updates=BACKLOG)
    running.ask("/press")
    begun = time.perf_counter()
    seen = _until(running, "press_answered", 0.001, begun)
    _until(running, "answered", BACKLOG, begun)
    return seen


def _until(running: Bench, what: str, least: float, begun: float) -> str:
    """Wait until the server has counted so many; give the seconds since."""
    while time.perf_counter() - begun < PATIENCE:
        if running.ask("/measure")[what] >= least:
            return f"{time.perf_counter() - begun:.1f}"
        time.sleep(0.1)
    return f"more than {PATIENCE}"


def _waits(seen: Figures) -> tuple[str, str]:
    """Give p95 with p50 and p99 beside it, and what was to be reached."""
    p50, p95, p99 = (round(one * 1000) for one in (seen.p50, seen.p95, seen.p99))
    return f"{p95} (p50 {p50}, p99 {p99})", "55"


def show() -> None:
    """Print the table."""
    print("| this bot alone | seen | goal, at most |\n|---|---:|---:|")
    for row in rows():
        print(f"| {row.name} | {row.seen} | {row.goal} |")


if __name__ == "__main__":
    show()
