"""`python -m tests.soak`: run, print the figures, and fail if anything was lost."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.soak.figures import figures
from tests.soak.options import Options
from tests.soak.soak import soak
from tests.support.postgresql import serving

MOST_SHOWN = 40
MEMORY = Path("/dev/shm")
"""A folder in memory, where there is one: a process that is killed loses nothing of it."""


def main() -> int:
    options = Options.read(os.environ)
    print(options.command, flush=True)
    memory = MEMORY if os.access(MEMORY, os.W_OK) else None
    with serving(), TemporaryDirectory(prefix="soak-", dir=memory) as folder:
        report = asyncio.run(soak(options, Path(folder)))
        print("\n".join(f"{name:<36}{figure:>14}" for name, figure in figures(report)))
        for breach in report.breaches[:MOST_SHOWN]:
            print("BROKEN:", breach)
        if report.breaches:
            print(f"{len(report.breaches)} promises broken; to repeat: {options.command}")
            if kept := os.environ.get("KEEP"):
                Path(kept).write_bytes((Path(folder) / "log").read_bytes())
            return 1
    print("nothing was lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
