"""The command: `make pace` prints the waits of a fast tapper, and of a busy morning at a desk."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.pace import morning
from tests.pace.tapper import EVERY, waits

TAPS = 60


async def main() -> None:
    """Measure for some minutes, and print what is in docs/reliability.md."""
    with tempfile.TemporaryDirectory() as folder:
        found = await waits(Path(folder), TAPS)
    with tempfile.TemporaryDirectory() as folder:
        desk = await morning.in_private(Path(folder), TAPS)
    with tempfile.TemporaryDirectory() as folder:
        group = await morning.in_the_group(Path(folder), TAPS)
    late = found[7:]
    sys.stdout.write(
        f"presses and texts, one each {EVERY} s: {len(found)}\n"
        f"wait, median: {1000 * median(found):.0f} ms\n"
        f"wait after the seventh, median: {1000 * median(late):.0f} ms, "
        f"longest: {1000 * max(late):.0f} ms\n"
        f"a desk, one act each {morning.EVERY} s: {TAPS}\n"
        f"wait for the page in private, median: {1000 * median(desk.pages):.0f} ms, "
        f"longest: {1000 * max(desk.pages):.0f} ms\n"
        f"wait for the notice in the group, median: {1000 * median(group.notices):.0f} ms, "
        f"longest: {1000 * max(group.notices):.0f} ms\n"
    )


asyncio.run(main())
