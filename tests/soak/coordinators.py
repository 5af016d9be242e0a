"""People at a desk: they take what arrives, sometimes both at once, and answer some of it."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from bot.sandbox import Group, Message, Person, Press
from tests.soak.record import Record
from tests.soak.requesters import PATIENCE, Tally
from tests.soak.steps import REFERENCE, mark
from tests.support.running_desk_driver import label_on

BOTH_AT_ONCE = 0.3
ANSWERED = 0.4
ARRIVED = ("bien arrivé", "goed aangekomen")
"""Stands in the line that announced a reply, once the requester has it."""


@dataclass
class Desk:
    """One group with its coordinators, and what they did, by the reference of the request.

    `owners` took them, `replies` are the words that were written, and `signed` those requests whose
    reply has its sign: one may be written again, if nobody can tell whether it was read. `late` are
    cards that did not show within the patience of somebody that they were taken: a group takes 20
    messages a minute, so where more is asked of it what stands there follows later.
    """

    group: Group
    members: tuple[Person, Person]
    record: Record
    tally: Tally
    chance: Random
    owners: dict[str, Person] = field(default_factory=dict)
    replies: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    signed: set[str] = field(default_factory=set)
    late: dict[str, Message] = field(default_factory=dict)
    at_work: asyncio.Lock = field(default_factory=asyncio.Lock)
    fallback: bool = False

    async def works(self, stop: asyncio.Event) -> None:
        """Take one card after the other until told to stop and none is left."""
        while True:
            card = self._free_card()
            if card is None:
                if stop.is_set():
                    return
                await self._until(lambda: self._free_card() or stop.is_set())
                continue
            async with self.at_work:
                if card := self._free_card():  # it may be another one by now
                    await self._take(card)

    def shows_at_last(self, reference: str) -> bool:
        """Say of a late card whether it shows by now what was done with it, or where it went."""
        return self._taken(reference) or not label_on(self.late[reference], "take")

    def _free_card(self) -> Message | None:
        for message in reversed(self.group.messages):
            if message.by_bot and not message.left_behind and label_on(message, "take"):
                reference = reference_of(message)
                if reference not in self.owners:
                    return message
        return None

    async def _take(self, card: Message) -> None:
        reference = reference_of(card)
        first, second = self.chance.sample(self.members, 2)
        self.owners[reference] = first
        last = first
        if self.chance.random() < BOTH_AT_ONCE:
            self._press(first, card, "take")
            last = second
        await self._pressed(last, card, "take", lambda: self._taken(reference) or self._went(card))
        if not self._taken(reference):
            if not self._went(card):
                self.late[reference] = card
            return
        self.tally.taken += 1
        if not self.fallback and self.chance.random() < ANSWERED:
            await self._reply(first, reference)

    async def _reply(self, who: Person, reference: str) -> None:
        card = self._card(reference)
        since = self.group.ledger.changes.revision
        await self._pressed(who, card, "reply", lambda: self._prompt(card, since))
        while prompt := self._prompt(card, since):
            begun = self.group.ledger.changes.revision
            word = mark(self.chance)
            self.replies[reference].append(word)
            said = who.types(f"Pouvons-nous vous appeler jeudi ? {word}", self.group, prompt)
            await self._until(
                lambda said=said, begun=begun: (  # type: ignore[misc]
                    self._signed(reference, since) or self._told(begun) or self.record.lost(said)
                )
            )
            if self._signed(reference, since):
                self.signed.add(reference)
                self.tally.replies += 1
                return
            if not self._told(begun) and not self.record.lost(said):
                self._breach(f"{reference}: a reply has no sign")
                return
        self._breach(f"{reference}: no prompt for a reply")

    async def _pressed(
        self, who: Person, card: Message, action: str, done: Callable[[], object]
    ) -> None:
        """Press, again if Telegram forgot it, until the press shows."""
        while True:
            press = self._press(who, card, action)
            if press is None:
                return
            await self._until(lambda press=press: done() or self.record.lost(press))  # type: ignore[misc]
            if done() or not self.record.lost(press):
                return
            self.tally.lost += 1

    def _press(self, who: Person, card: Message, action: str) -> Press | None:
        label = label_on(card, action)
        if label is None:
            return None
        press = who.presses(label, message=card, chat=self.group)
        self.record.presses.append((press, press.at))
        return press

    def _taken(self, reference: str) -> bool:
        return any(
            reference_of(message) == reference and not label_on(message, "take")
            for message in self.group.messages
            if message.by_bot and is_card(message)
        )

    def _went(self, card: Message) -> bool:
        """Say of a card at the fallback desk that it went home: no button is left on it."""
        return self.fallback and label_on(card, "take") is None

    def _card(self, reference: str) -> Message:
        cards = (
            message
            for message in reversed(self.group.messages)
            if message.by_bot and message.buttons and label_on(message, "reply")
        )
        return next(card for card in cards if reference_of(card) == reference)

    def _prompt(self, card: Message, since: int) -> Message | None:
        for shown in self.record.since(self.group.key, since):
            if shown.message.reply_to == card.serial and not shown.text.startswith(("📤", "✗")):
                return shown.message
        return None

    def _told(self, since: int) -> bool:
        """Say whether someone was told to answer the newer copy of a message."""
        return any("deux fois" in one.text for one in self.record.since(self.group.key, since))

    def _signed(self, reference: str, since: int) -> bool:
        return any(
            any(sign in shown.text for sign in ARRIVED)
            and (answered := self.group.answered(shown.message)) is not None
            and reference in answered.text
            for shown in self.record.since(self.group.key, since)
        )

    async def _until(self, found: Callable[[], object]) -> bool:
        return bool(await self.group.ledger.changes.until(found, PATIENCE))

    def _breach(self, what: str) -> None:
        self.tally.breaches.append(f"group {self.group.title}: {what}")


def is_card(message: Message) -> bool:
    """Say whether its buttons act on one request; those of a list or a board only show it."""
    codes = (button.data or "" for row in message.buttons for button in row)
    verbs = {code.split(":")[1] for code in codes if REFERENCE.search(code)}
    return bool(verbs - {"show", "list"})


def reference_of(card: Message) -> str:
    """Read the reference of a card in its buttons."""
    codes = (button.data or "" for row in card.buttons for button in row)
    return next((found[0] for code in codes if (found := REFERENCE.search(code))), "")
