"""Drives a request and two desks before the whole bot, which may end at any moment."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle

from bot.sandbox import Group, Message, Person, Sandbox, Toast
from bot.settings import Settings
from tests.support.bot_driver import BRUSSELS, NAMUR, REQUEST, answers, label_of, serving
from tests.support.samples import sql_at

UNFINISHED = """
    SELECT (SELECT count(*) FROM inbox WHERE done_at IS NULL AND set_aside_at IS NULL)
         + (SELECT count(*) FROM outbox WHERE sent_at IS NULL AND failed_at IS NULL)
"""
MORE = "menu:more"

EXPECTED = re.compile(
    "not modified|blocked by the user|terminated by other getUpdates|rights to manage pinned"
)
"""Refusals that belong to the scene: the bot is no administrator of these groups, so that a board,
which comes after 15 seconds on a machine that is slow enough, cannot be pinned."""


async def at_rest(sandbox: Sandbox, chosen: Settings) -> None:
    """Wait until a bot with these settings has nothing left to read, to answer or to deliver."""

    async def unfinished() -> bool:
        if sandbox.state.queue:
            return True
        ((number,),) = await sql_at(chosen.database_url, UNFINISHED)
        return bool(number)

    async with asyncio.timeout(60):
        while await unfinished():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@dataclass
class RunningDeskDriver:
    """A requester, two groups of coordinators, and a bot.

    If the bot is `restless`, it ends some `moments` (in seconds) after everything that anybody
    does, and begins anew on the same database, with its work half done.
    """

    sandbox: Sandbox
    chosen: Settings
    restless: bool
    moments: Iterator[float] = field(default_factory=partial(cycle, (0.0, 0.01, 0.02, 0.04)))
    running: AsyncExitStack = field(default_factory=AsyncExitStack)

    def __post_init__(self) -> None:
        self.camille = self.sandbox.person(first_name="Camille")
        self.anne = self.sandbox.person(first_name="Anne")
        self.karim = self.sandbox.person(first_name="Karim")
        self.namur = self.sandbox.group(NAMUR, "Namur", [self.anne, self.karim])
        self.brussels = self.sandbox.group(BRUSSELS, "Brussel", [self.karim])

    async def begin(self) -> None:
        await self.running.enter_async_context(serving(self.chosen))

    async def end(self) -> None:
        await self.running.aclose()

    async def settled(self) -> None:
        """Wait until the bot has nothing left to do; a restless one has ended before."""
        if self.restless:
            await asyncio.sleep(next(self.moments))
            await self.end()
            await self.begin()
        await at_rest(self.sandbox, self.chosen)

    async def sends(
        self, contact: str = "contact:telegram", steps: tuple[str, ...] = REQUEST
    ) -> Message:
        """Let Camille send a request; give its card."""
        await self.requests(contact, steps)
        return said_by_bot(self.namur)[-1]

    async def requests(
        self, contact: str = "contact:telegram", steps: tuple[str, ...] = REQUEST
    ) -> None:
        """Let Camille send a request, wherever its card will stand."""
        self.camille.starts()
        await self.camille.sees("psychologue")
        given = (contact if one.startswith("contact:") else one for one in steps)
        await answers(self.camille, *given)
        await self.settled()

    async def taps(self, person: Person, card: Message, *steps: str) -> Toast | None:
        """Let a coordinator press a card, by a button's verb and option or by its label.

        What is not on the card is looked for behind "more".
        """
        toast = None
        for step in steps:
            if label_on(card, step) is None and step != MORE:
                await self.taps(person, card, MORE)
            label = label_on(card, step)
            assert label is not None
            press = person.presses(label, message=card)
            await self.settled()
            toast = await press.answer()
        return toast

    async def says(
        self, person: Person, text: str, chat: Group | None = None, to: Message | None = None
    ) -> None:
        """Let a person type, and perhaps reply to a message."""
        person.types(text, chat=chat, reply_to=to)
        await self.settled()

    async def chooses(self, person: Person, code: str) -> None:
        """Let a person press the newest button of the private chat whose code begins so."""
        messages = (one for one in reversed(person.chat.messages) if label_of(one, code))
        message = next(messages)
        person.presses(str(label_of(message, code)), message=message)
        await self.settled()


def label_on(card: Message, step: str) -> str | None:
    """Find a button of a card: "take", "menu:close", "close:no_capacity", or a label.

    Without an option, the first button of this verb.
    """
    action, _colon, how = step.partition(":")
    for button in (button for row in card.buttons for button in row):
        _nonce, pressed, _reference, *option = (button.data or "").split(":")
        if step == button.label or (action == pressed and (not how or option == [how])):
            return button.label
    return None


def reference_on(card: Message) -> str:
    """Read the reference of a request in the buttons of its card."""
    return str(card.buttons[0][0].data).split(":")[2]


def said_by_bot(who: Person | Group) -> list[Message]:
    """Give what the bot said in a group, or to a person alone; a board may come at any time."""
    chat = who.chat if isinstance(who, Person) else who
    return [message for message in chat.messages if message.by_bot and not is_board(message)]


def is_board(message: Message) -> bool:
    """Say whether a message is the board of a desk, or the note that it was pinned."""
    return message.text.startswith("📌") or not message.text


def unexpected(life: RunningDeskDriver) -> set[str]:
    """Name the calls that were refused for a reason that does not belong to the scene."""
    refused = {f"{call.method}: {call.refusal}" for call in life.sandbox.calls if call.refusal}
    return {one for one in refused if not EXPECTED.search(one)}
