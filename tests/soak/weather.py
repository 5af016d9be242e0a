"""Everything that Telegram and the network do wrong, drawn by a seed."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from random import Random

from bot.sandbox import Sandbox, faults
from bot.sandbox.faults import Fault, Mishap
from tests.soak.hurried import READ_SECONDS

OFTEN, NOW_AND_THEN = 0.02, 0.005

STANDING: tuple[tuple[str, str, Mishap, float], ...] = (
    ("429 for one chat", "send*", faults.floods(1), OFTEN),
    ("429 for one chat (edits)", "edit*", faults.floods(1), OFTEN),
    ("500", "*", faults.breaks(500), OFTEN),
    ("502 as a page", "*", faults.shows_page(502), OFTEN),
    ("HTML with 200", "*", faults.shows_page(200, "Sign in"), NOW_AND_THEN),
    ("dropped before the effect", "*", faults.drops(), OFTEN),
    ("dropped after the effect", "*", faults.drops(after_effect=True), OFTEN),
    ("no answer in time", "[!g]*", faults.slows(READ_SECONDS * 1.5), NOW_AND_THEN),
    ("slow answer", "[!g]*", faults.slows(READ_SECONDS * 0.5), OFTEN),
    ("401 once", "*", faults.revokes(), NOW_AND_THEN / 10),
    ("409", "getUpdates", faults.conflicts(), NOW_AND_THEN),
    ("updates twice, out of order", "getUpdates", faults.muddles(), 0.1),
)
"""Name, methods, mishap, share of the calls that it hits."""

SPELLS: tuple[tuple[str, str, Mishap, float], ...] = (
    ("429 for everyone", "[!g]*", faults.floods(1), 1.0),
    ("Telegram away", "*", faults.shows_page(502), 1.5),
    ("network away", "*", faults.drops(), 1.5),
    ("token refused", "*", faults.revokes(), 1.0),
    ("second poller", "getUpdates", faults.conflicts(), 1.0),
)
"""Name, methods, mishap, seconds."""

UNREADABLE: tuple[dict[str, object], ...] = (
    {"message": {"text": {"not": "a text"}}},
    {"callback_query": {"id": 5, "data": []}},
    {"message": "nothing"},
)
UNKNOWN: dict[str, object] = {"a_kind_of_tomorrow": {"id": 1}}


@dataclass
class Weather:
    """Changes all the time; `hits` counts what it did, by name."""

    sandbox: Sandbox
    chance: Random
    spells: Counter[str] = field(default_factory=Counter)
    unreadable: int = 0
    _standing: dict[str, Fault] = field(default_factory=dict)

    async def blows(self, stop: asyncio.Event) -> None:
        """Let things go wrong until told to stop; then everything is well again."""
        self.sandbox.faults.seed(self.chance.randrange(2**32))
        for name, method, mishap, share in STANDING:
            self._standing[name] = self.sandbox.faults.add(
                method, mishap, times=None, probability=share
            )
        while not await _waited(stop, self.chance.uniform(0.5, 3.0)):
            await self._spell(stop)
        self.sandbox.faults.clear()

    async def _spell(self, stop: asyncio.Event) -> None:
        if self.chance.random() < 0.3:
            self._send_rubbish()
            return
        name, method, mishap, seconds = self.chance.choice(SPELLS)
        fault = Fault(method, mishap, times=None)
        self.sandbox.faults.active.insert(0, fault)
        await _waited(stop, self.chance.uniform(0.2, seconds))
        self.sandbox.faults.remove(fault)
        self.spells[name] += fault.hits

    def _send_rubbish(self) -> None:
        self.sandbox.push_raw_update(dict(self.chance.choice(UNREADABLE)))
        self.sandbox.push_raw_update(dict(UNKNOWN))
        self.unreadable += 1

    @property
    def hits(self) -> Counter[str]:
        counted = Counter({name: fault.hits for name, fault in self._standing.items()})
        counted.update(self.spells)
        counted["updates that can't be read"] = self.unreadable
        return counted


async def _waited(stop: asyncio.Event, seconds: float) -> bool:
    """Wait; say whether it is time to stop."""
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return False
    return True
