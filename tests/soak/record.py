"""What the pretend Telegram saw: every message of the bot as it was shown, in order."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.sandbox import Message, Press, Sandbox

STALL = 0.7  # seconds: a third of what the bot waits for an answer
JUMP = 100.0  # seconds: a clock that was put ahead


@dataclass(frozen=True)
class Shown:
    """One message of the bot, as it stood at one moment; `place` is its chat and number then."""

    at: float
    place: tuple[int, int]
    revision: int
    message: Message
    text: str
    codes: str
    at_first: bool

    @property
    def has_buttons(self) -> bool:
        return bool(self.codes)


class Record:
    """Writes down whatever the bot shows, chat by chat."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.shown: dict[str, list[Shown]] = defaultdict(list)
        self.presses: list[tuple[Press, float]] = []
        self.calls: list[Any] = []
        self.kills: list[float] = []
        self.heard: dict[tuple[int, int], float] | None = None
        self.stalls: list[tuple[float, float]] = []
        self.polled = 0.0
        self._known: set[int] = set()
        self._lost: set[str] = set()
        sandbox.state.changes.watch(self._note)

    def _note(self, change: dict[str, Any]) -> None:
        match change:
            case {"kind": "call", "call": call} if call.method == "getUpdates":
                self.polled = call.at
            case {"kind": "call", "call": call} if call.method == "sendMessage":
                self.calls.append(call)
            case {"kind": "message", "message": message} if message.by_bot:
                self._keep(message)

    def _keep(self, message: Message) -> None:
        state = self.sandbox.state
        codes = " ".join(button.data or "" for row in message.buttons for button in row)
        at_first = message.serial not in self._known
        self._known.add(message.serial)
        self.shown[self.sandbox.chat_of(message).key].append(
            Shown(
                state.clock(),
                (message.chat_id, message.id),
                state.changes.revision,
                message,
                message.text,
                codes,
                at_first,
            )
        )

    def hears(self, chat: int, number: int) -> None:
        """Note that the bot, which lives in this process, knows of a message that it sent."""
        self.heard = self.heard or {}
        self.heard[chat, number] = self.sandbox.state.clock()

    async def watches_itself(self) -> None:
        """Note when this very process was too busy to answer in time, for the bot gave up then."""
        while True:
            begin = self.sandbox.state.clock()
            await asyncio.sleep(0.1)
            end = self.sandbox.state.clock()
            if STALL < end - begin < JUMP:
                self.stalls.append((begin, end))

    def since(self, chat: str, revision: int) -> Iterator[Shown]:
        """Give what was shown in a chat after a revision, the newest first."""
        for one in reversed(self.shown[chat]):
            if one.revision <= revision:
                return
            yield one

    def unheard_in(self, chat: int, begin: float, end: float) -> bool:
        """Say whether a call took effect in a chat between two moments and the bot can't know."""
        return any(
            call.unheard and call.ok and begin - 2 <= call.at <= end + 1
            for call in self.calls
            if call.parameters.get("chat_id") == chat
        )

    def lost(self, asked: Press | Message) -> bool:
        """Say whether Telegram forgot this before the bot asked for it."""
        for update in self.sandbox.state.queue.expired:
            self._lost.add(_named(update))
        self.sandbox.state.queue.expired.clear()
        if isinstance(asked, Press):
            return asked.id in self._lost
        return f"{asked.chat_id} {asked.id}" in self._lost


def _named(update: dict[str, Any]) -> str:
    """Name what an update is about, a press or a message."""
    match update:
        case {"callback_query": {"id": str(press)}}:
            return press
        case {"message": {"message_id": number, "chat": {"id": chat}}}:
            return f"{chat} {number}"
        case _:
            return ""
