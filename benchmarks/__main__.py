"""`make bench`: every figure from one run, printed as tables with the goals beside them."""

from __future__ import annotations

import asyncio
import sys

from benchmarks import alone, growth
from benchmarks.contestants import ALL, Contestant
from benchmarks.measuring import Figures, Load, measured

FREE, SLOW = Load(), Load(delay=0.04)
STEADY = Load(delay=0.04, rate=95.0, people=300)


def main(names: list[str]) -> None:
    chosen = [one for one in ALL if not names or any(name in one.name for name in names)]
    rows = []
    for contestant in chosen:
        print(f"measuring {contestant.name} …", file=sys.stderr)
        rows.append((contestant, *(measured(contestant, load) for load in (FREE, SLOW, STEADY))))
    _print(rows)
    if not names:
        print()
        alone.show()
        print()
        asyncio.run(growth.main(growth.MANY))


def _print(rows: list[tuple[Contestant, Figures, Figures, Figures]]) -> None:
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


if __name__ == "__main__":
    main(sys.argv[1:])
