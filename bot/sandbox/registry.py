"""Which chats there are, and where one went that got another number."""

from __future__ import annotations

from collections.abc import Iterator

from bot.sandbox.chats import Chat
from bot.sandbox.ledger import Ledger
from bot.sandbox.messages import Message
from bot.sandbox.refusals import bad_request, migrated

FIRST_GROUP = 4_000_000_001
FIRST_SUPERGROUP = 1_002_000_000_001


class ChatRegistry:
    """The chats by number, by key, and by a message of theirs; with the ledger that they share."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._chats: dict[int, Chat] = {}
        self._keys: dict[str, Chat] = {}
        self._moved: dict[int, Chat] = {}
        self._supergroups = 0

    def __iter__(self) -> Iterator[Chat]:
        return iter(self._chats.values())

    def add(self, chat: Chat) -> None:
        """Register a chat; its number must be new."""
        self._chats[chat.id] = self._keys[chat.key] = chat

    def renumber(self, chat: Chat, old_id: int) -> None:
        """Register the new number of a group that was upgraded."""
        del self._chats[old_id]
        self._chats[chat.id] = chat
        self._moved[old_id] = chat

    def find(self, chat_id: int) -> Chat:
        """Find a chat by its number; raises `RefusedError` when there is none or it moved."""
        if chat_id in self._moved:
            raise migrated(self._moved[chat_id].id)
        if chat_id not in self._chats:
            raise bad_request("chat not found")
        return self._chats[chat_id]

    def by_key(self, key: str) -> Chat:
        """Find a chat by what it keeps when its number changes; raises `KeyError`."""
        return self._keys[key]

    def of(self, message: Message) -> Chat:
        """Give the chat in which a message was written, by whatever number it has now."""
        return self._moved.get(message.chat_id) or self._chats[message.chat_id]

    def share_group(self, person_id: int) -> bool:
        """Say whether the bot may have met the person in a group."""
        return any(chat.has(person_id) for chat in self._groups())

    def next_group_id(self) -> int:
        """Give a number for a basic group."""
        number = -(FIRST_GROUP + sum(1 for _ in self._groups()))
        while number in self._chats or number in self._moved:
            number -= 1
        return number

    def next_supergroup_id(self) -> int:
        """Give a number for a supergroup."""
        self._supergroups += 1
        return -(FIRST_SUPERGROUP + self._supergroups)

    def _groups(self) -> Iterator[Chat]:
        return (chat for chat in self if chat.kind != "private")
