"""The whole bot in a process of its own, to be killed: settings from the environment, and AHEAD."""

from __future__ import annotations

import os
import sys

from bot.cli import main
from tests.soak.hurried import Jumping, hurried

if __name__ == "__main__":
    with hurried(Jumping(float(os.environ["AHEAD"]))):
        sys.exit(main(["run"]))
