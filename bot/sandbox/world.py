"""Everything that exists in the pretend Telegram: people, groups, the bot, and its queue."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from bot.sandbox.bot_account import BotAccount
from bot.sandbox.changes import Changes
from bot.sandbox.flood import Flood
from bot.sandbox.groups import Group
from bot.sandbox.identity import Identity
from bot.sandbox.people import Person
from bot.sandbox.presses import Presses
from bot.sandbox.refusals import bad_request, migrated
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.webhook import Webhook

if TYPE_CHECKING:
    from bot.sandbox.chats import Chat

FIRST_PERSON = 7_100_000_001
FIRST_GROUP = 4_000_000_001
FIRST_SUPERGROUP = 1_002_000_000_001


class World:
    """The state of the pretend Telegram; `clock` gives seconds since 1970."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.bot = BotAccount()
        self.changes = Changes()
        self.queue = UpdateQueue(clock)
        self.webhook = Webhook(self.queue, clock)
        self.flood = Flood(clock)
        self.presses = Presses()
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self._moved: dict[int, Group] = {}
        self._files = 0
        self._serials = 0
        self._supergroups = 0

    def add_person(self, identity: Identity) -> Person:
        """Bring someone into the world; the number must be new."""
        person = self.people[identity.id] = Person(self, identity)
        self.changes.publish(kind="person", person=person)
        return person

    def add_group(
        self, chat_id: int | None, title: str, members: Iterable[Person], *, forum: bool
    ) -> Group:
        """Bring a group into the world; a forum is always a supergroup."""
        if chat_id is None:
            chat_id = self.next_supergroup_id() if forum else self._next_group_id()
        group = self.groups[chat_id] = Group(self, chat_id, title, members, forum=forum)
        self.changes.publish(kind="group", group=group)
        return group

    def chat(self, chat_id: int) -> Chat:
        """Find a chat by its number; raises `RefusedError` when there is none or it moved."""
        if chat_id in self._moved:
            raise migrated(self._moved[chat_id].id)
        if chat_id in self.groups:
            return self.groups[chat_id]
        if chat_id in self.people:
            return self.people[chat_id].chat
        raise bad_request("chat not found")

    def chat_by_key(self, key: str) -> Chat:
        """Find a chat by what it keeps when its number changes; raises `KeyError`."""
        for group in self.groups.values():
            if group.key == key:
                return group
        return self.people[int(key)].chat

    def members(self, chat: Chat) -> list[Person]:
        """Name who is in a chat."""
        if isinstance(chat, Group):
            return chat.members
        return [person for person in (self.people.get(chat.id),) if person]

    def shares_group(self, person: Person) -> bool:
        """Say whether the bot may have met the person in a group."""
        return any(person in group.members for group in self.groups.values())

    def rename(self, group: Group, old_id: int) -> None:
        """Register the new number of a group that was upgraded."""
        del self.groups[old_id]
        self.groups[group.id] = group
        self._moved[old_id] = group
        self.changes.publish(kind="group", group=group)

    def next_person_id(self) -> int:
        """Give a number that nobody has; it does not fit in 32 bits."""
        number = FIRST_PERSON + len(self.people)
        while number in self.people:
            number += 1
        return number

    def next_supergroup_id(self) -> int:
        """Give a number for a supergroup."""
        self._supergroups += 1
        return -(FIRST_SUPERGROUP + self._supergroups)

    def next_file(self) -> int:
        """Give a number for a pretend file."""
        self._files += 1
        return self._files

    def next_serial(self) -> int:
        """Give a number that no message of any chat has."""
        self._serials += 1
        return self._serials

    def _next_group_id(self) -> int:
        number = -(FIRST_GROUP + len(self.groups))
        while number in self.groups or number in self._moved:
            number -= 1
        return number
