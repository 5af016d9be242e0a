"""People who ask: each goes through a whole request, and notices when nothing answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random

from bot.sandbox import Message, Person, Press
from tests.soak.record import Record, Shown
from tests.soak.steps import (
    MARK,
    REFERENCE,
    Route,
    has_title,
    is_press,
    mark,
    pressed_code,
    title_of,
)

PATIENCE = 300.0
A_WHILE = 5.0  # seconds in which an answer may still follow a question that came twice
MOST_TIMES = 100
Golden = dict[Route, tuple[str, ...]]
"""The title of the screen that each step leads to, by route."""


@dataclass
class Tally:
    """What happened, as everybody saw it."""

    requests: int = 0
    steps: int = 0
    lost: int = 0
    offered: int = 0
    taken: int = 0
    replies: int = 0
    doubled: int = 0
    waits: list[float] = field(default_factory=list)
    breaches: list[str] = field(default_factory=list)


@dataclass
class Requester:
    """One person, one request; `reference` is what the receipt says."""

    person: Person
    route: Route
    record: Record
    tally: Tally
    chance: Random
    word: str = ""
    reference: str = ""
    given_up: bool = False

    def __post_init__(self) -> None:
        self.word = self.word or mark(self.chance)
        self.chat = self.person.chat.key

    async def asks(self, titles: tuple[str, ...]) -> None:
        """Go through all steps; each must lead to its screen."""
        for number, step in enumerate(self.route.steps(self.word)):
            await asyncio.sleep(self.chance.random() * 0.2)
            if not await self._step(step, titles[number - 1] if number else "", titles[number]):
                self.given_up = True
                return
            self.tally.steps += 1
        self.finish(titles)

    def finish(self, titles: tuple[str, ...]) -> None:
        """Read the reference on the receipt."""
        receipt = self._latest(titles[-1], 0)
        assert receipt is not None
        found = REFERENCE.search(receipt.text)
        assert found is not None
        self.reference = found[0]
        self.tally.requests += 1

    async def first_time(self) -> tuple[str, ...]:
        """Go through all steps on a calm day, and give the title that each leads to."""
        titles = []
        for step in self.route.steps(self.word):
            since = self._revision
            self._act(step)
            await self._until(lambda since=since: next(self._screens(since), None))  # type: ignore[misc]
            await asyncio.sleep(0.1)
            titles.append(title_of(next(self._screens(since)).text))
        return tuple(titles)

    async def _step(self, step: str, before: str, after: str) -> bool:
        """Act until the next screen is there; what was lost or asked again is done again."""
        first, begun = self._revision, asyncio.get_running_loop().time()
        for _ in range(MOST_TIMES):
            since, asked = self._revision, self._act(step)  # nothing, between two sets of buttons
            await self._until(
                lambda a=asked, s=since: (  # type: ignore[misc]
                    self._latest(after, first) or self._again(before, s) or self._lost(a)
                )
            )
            if self._again(before, since):
                await self._until(lambda: self._latest(after, first), A_WHILE)
            if self._latest(after, first):
                self.tally.waits.append(asyncio.get_running_loop().time() - begun)
                return True
            if self._lost(asked) and not await self._made_good(before, since):
                self._breach(f"{step} was lost and nothing was offered again")
                return False
        self._breach(f"no answer to {step}; {self._state(first)}")
        return False

    def _state(self, since: int) -> str:
        """Tell what was seen instead, without a word of anybody's."""
        shown = [len(one.codes.split()) for one in self.record.since(self.chat, since)]
        mine = self.person.id
        pressed = [press.answered for press, _ in self.record.presses if press.person_id == mine]
        return f"shown since: {shown} buttons; last presses answered: {pressed[-3:]}"

    def _lost(self, asked: Press | Message | None) -> bool:
        return asked is not None and self.record.lost(asked)

    async def _made_good(self, before: str, since: int) -> bool:
        """Say whether the step is shown again after something was lost; the first can't be."""
        self.tally.lost += 1
        return not before or await self._offered(before, since)

    def _again(self, before: str, since: int) -> Shown | None:
        """Find the same question, asked again: a press may cross with an offer after an outage."""
        return self._latest(before, since) if before else None

    async def _offered(self, before: str, since: int) -> bool:
        """Wait for the present screen to be shown again, or for a reminder that leads to it."""

        def found() -> Shown | None:
            return self._latest(before, since) or self._reminder(since)

        await self._until(found)
        while self._reminder(since) and not self._latest(before, since):
            resumed = self._act("event:resume")
            await self._until(
                lambda r=resumed: self._latest(before, since) or self._lost(r)  # type: ignore[misc]
            )
            if not self._lost(resumed):
                break
        if not self._latest(before, since):
            return False
        self.tally.offered += 1
        return True

    def _act(self, step: str) -> Press | Message | None:
        if not is_press(step):
            return self.person.types(step)
        for message in reversed(self.person.chat.messages):
            data = pressed_code(message, step) if message.by_bot else None
            if data:
                press = self.person.presses_data(data, message)
                if step == "summary:send" and self.chance.random() < 0.5:
                    self.person.presses_data(data, message)
                self.record.presses.append((press, press.at))
                return press
        return None

    async def _until(self, found: Callable[[], object], within: float = PATIENCE) -> bool:
        return bool(await self.person.ledger.changes.until(found, within))

    @property
    def _revision(self) -> int:
        return self.person.ledger.changes.revision

    def _screens(self, since: int) -> Iterator[Shown]:
        return (one for one in self.record.since(self.chat, since) if one.has_buttons)

    def _latest(self, title: str, since: int) -> Shown | None:
        return next((one for one in self._screens(since) if has_title(one.text, title)), None)

    def _reminder(self, since: int) -> Shown | None:
        reminders = (
            one for one in self._screens(since) if pressed_code(one.message, "event:resume")
        )
        return next(reminders, None)

    def _breach(self, what: str) -> None:
        words = MARK.sub("…", what)
        self.tally.breaches.append(f"person {self.person.id}: {words}")
