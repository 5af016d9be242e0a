"""A busy morning at a desk: two coordinators, one act every two seconds, timed with real clocks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bot.sandbox import Message, Person, Sandbox
from conversations.protocol.effects import EVENT
from conversations.protocol.workspace import START
from tests.support.bot_driver import serving, settings
from tests.support.running_desk_driver import RunningDeskDriver, reference_on, said_by_bot

EVERY = 2.0
"""Seconds between two acts of the desk; each of the two coordinators acts every four."""


@dataclass
class Waits:
    """Seconds from a press to the notice that answers it, and to the page that shows it.

    `said` is what the notices said.
    """

    notices: list[float] = field(default_factory=list)
    pages: list[float] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


async def in_private(folder: Path, acts: int, every: float = EVERY) -> Waits:
    """Let both note calls in private, where each act changes a page and the group's card."""
    waits = Waits()
    async with _desk(folder) as (life, card):
        pages = [await _opened(life, person, card) for person in (life.anne, life.karim)]
        await asyncio.sleep(1.0)
        for number in range(acts):
            begun = time.monotonic()
            person, page = ((life.anne, pages[0]), (life.karim, pages[1]))[number % 2]
            shown = _seen(page)
            await _presses(person, page, "called" if number % 4 < 2 else "menu", waits)
            await life.sandbox.until(partial(_shows_another, page, shown), 30.0)
            waits.pages.append(time.monotonic() - begun)
            await asyncio.sleep(max(0.0, every - waits.pages[-1]))
    return waits


async def in_the_group(folder: Path, acts: int, every: float = EVERY) -> Waits:
    """Let both note calls on the card in the group; only the notice is waited for."""
    waits = Waits()
    async with _desk(folder) as (life, card):
        for number in range(acts):
            person = (life.anne, life.karim)[number % 2]
            await _presses(person, card, "called", waits)
            await asyncio.sleep(max(0.0, every - waits.notices[-1]))
    return waits


@asynccontextmanager
async def _desk(folder: Path) -> AsyncIterator[tuple[RunningDeskDriver, Message]]:
    """Start a bot within all limits, with a request that has been sent."""
    async with Sandbox(flood_limits=True) as sandbox:
        chosen = settings(sandbox, folder)
        async with serving(chosen):
            life = RunningDeskDriver(sandbox, chosen, restless=False)
            card = await life.sends()
            await _presses(life.anne, card, "take", Waits())
            yield life, card


async def _opened(life: RunningDeskDriver, person: Person, card: Message) -> Message:
    """Lead somebody from the group's card to the private one."""
    await _presses(person, card, "work", Waits())
    person.starts(START)
    await person.sees(reference_on(card))
    return said_by_bot(person)[-1]


async def _presses(person: Person, message: Message, action: str, waits: Waits) -> None:
    begun = time.monotonic()
    data = f"{EVENT}:{action}:{reference_on(message)}"
    toast = await person.presses_data(data, message).answer(30.0)
    waits.notices.append(time.monotonic() - begun)
    waits.said.append(toast.text if toast else "")


def _shows_another(message: Message, shown: str) -> bool:
    return _seen(message) != shown


def _seen(message: Message) -> str:
    """Give what a message shows: its words and its buttons."""
    return message.text + "".join(one.label for row in message.buttons for one in row)
