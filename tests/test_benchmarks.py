"""What `make bench` measures is still our bot, and a whole request."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from typing import Any

import pytest

from benchmarks.contestants import SQLITE
from benchmarks.measuring import Bench, bench


@pytest.mark.slow
@pytest.mark.sqlite(reason="the bench chooses its database itself")
def test_a_person_of_the_bench_brings_a_request_to_the_group_and_a_coordinator_presses() -> None:
    """The steps of its people are those of our form, and its coordinator finds a button."""
    ours = replace(SQLITE, command=lambda *_: [sys.executable, "-m", "benchmarks.ours"])
    with bench(ours) as running:
        running.until_polled()
        running.ask("/begin", people=1, delay=0.0)
        seen = _until(running, "forms")
        running.ask("/end")
        running.ask("/press")
        _until(running, "press_answered")
    assert not seen["lost"]


def _until(running: Bench, what: str) -> dict[str, Any]:
    for _ in range(600):
        seen = running.ask("/measure")
        if seen[what] or seen["lost"]:
            return seen
        time.sleep(0.05)
    raise TimeoutError(what)
