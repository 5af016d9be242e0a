"""What everybody in the sandbox reads and writes: its time, its numbers, and what was said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.sandbox.bot_account import BotAccount
from bot.sandbox.changes import Changes
from bot.sandbox.identity import Identity
from bot.sandbox.messages import Message
from bot.sandbox.presses import Presses
from bot.sandbox.updates import UpdateQueue


class Ledger:
    """One for all chats and people, who know of each other by number only.

    `clock` gives seconds since 1970. Messages stay here after they are deleted, for a message that
    answers one of them still shows it.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.bot = BotAccount()
        self.changes = Changes()
        self.queue = UpdateQueue(clock)
        self.presses = Presses(clock, self.changes)
        self._identities: dict[int, Identity] = {}
        self._messages: dict[int, Message] = {}
        self._files = 0
        self.files: dict[str, dict[str, Any]] = {}
        self._serials = 0

    def enrol(self, identity: Identity) -> None:
        """Write down who a person is."""
        self._identities[identity.id] = identity

    def identity(self, person_id: int) -> Identity:
        """Give who a person is; raises `KeyError`."""
        return self._identities[person_id]

    def enter(self, message: Message) -> None:
        """Write down a message."""
        self._messages[message.serial] = message

    def message(self, serial: int) -> Message:
        """Give a message by its serial, deleted or not; raises `KeyError`."""
        return self._messages[serial]

    def next_file(self) -> int:
        """Give a number for a pretend file."""
        self._files += 1
        return self._files

    def next_serial(self) -> int:
        """Give a number that no message of any chat has."""
        self._serials += 1
        return self._serials
