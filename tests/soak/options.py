"""What a soak is asked for, from the environment: `SECONDS=300 SEED=7 python -m tests.soak`."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from tests.support import postgresql

LONGEST = 24 * 3600


@dataclass(frozen=True)
class Options:
    """How long (seconds), by which chances, how many people at once, how many sudden ends.

    `outages` are ends after which the bot stays away while clocks go on. With `inside`, the bot
    runs in the process of the soak and is ended at any of its awaits instead of being killed: all
    the while, unless `kills` is 0. With `calm`, nothing goes wrong at Telegram. Several
    `workers` share a database, which takes DATABASE=postgresql; one of them is always there.
    """

    seconds: float = 60.0
    seed: int = 1
    people: int = 100
    kills: int = 8
    outages: int = 2
    inside: bool = False
    calm: bool = False
    workers: int = 1

    @classmethod
    def read(cls, environ: Mapping[str, str]) -> Self:
        """Read the settings SECONDS, SEED, PEOPLE, KILLS, OUTAGES, INSIDE, CALM and WORKERS.

        Raises:
            ValueError: one of them is not a number, or out of bounds.
        """
        given = {name: environ[name.upper()] for name in NAMES if environ.get(name.upper())}
        numbers = {name: int(text) for name, text in given.items()}
        numbers.setdefault("seed", random.SystemRandom().randrange(10**6))
        options = cls(**numbers)  # type: ignore[arg-type]
        if not 0 < options.seconds <= LONGEST or options.people < 1:
            raise ValueError("SECONDS is at most a day, PEOPLE at least one")
        if options.workers > 1 and (not postgresql.WANTED or options.inside or options.outages):
            raise ValueError("WORKERS need DATABASE=postgresql and OUTAGES=0, and no INSIDE")
        return options

    @property
    def command(self) -> str:
        """Give the command that repeats this soak."""
        chosen = " ".join(f"{name.upper()}={int(getattr(self, name))}" for name in NAMES)
        where = " DATABASE=postgresql" if postgresql.WANTED else ""
        return f"make soak {chosen}{where}"


NAMES = ("seconds", "seed", "people", "kills", "outages", "inside", "calm", "workers")
