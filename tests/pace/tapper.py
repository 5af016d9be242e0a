"""Goes through requests as fast as fingers do, and times each answer with a real clock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from itertools import chain, cycle
from pathlib import Path

from bot.sandbox import Person, Sandbox
from tests.support.bot_driver import REQUEST, answers, serving, settings

EVERY = 1.2  # seconds between two presses
ANOTHER = "same:another"
"""What is asked of whoever sends the same again."""


async def waits(folder: Path, taps: int, every: float = EVERY) -> list[float]:
    """Give the seconds from each of so many presses or texts to the screen that answers it."""
    async with Sandbox(flood_limits=True) as sandbox, serving(settings(sandbox, folder)):
        person = sandbox.person()
        found = list[float]()
        steps = _steps()
        while len(found) < taps:
            step, begun = next(steps), time.monotonic()
            await _does(person, step)
            found.append(time.monotonic() - begun)
            await asyncio.sleep(max(0.0, every - found[-1]))
        return found


def _steps() -> Iterator[str]:
    """Give the steps of one request after the other, which are said to be different ones."""
    first = ("/start", *REQUEST)
    return chain(first, cycle((*first, ANOTHER)))


async def _does(person: Person, step: str) -> None:
    if step != "/start":
        await answers(person, step)
        return
    person.starts()
    await person.sees("psychologue")
