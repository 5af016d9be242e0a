"""Everything that exists in the pretend Telegram: people, groups, the bot, and its queue."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from bot.sandbox.bot_account import BotAccount
from bot.sandbox.changes import Changes
from bot.sandbox.flood import Flood
from bot.sandbox.groups import Group
from bot.sandbox.identity import Identity
from bot.sandbox.ledger import Ledger
from bot.sandbox.people import Person
from bot.sandbox.registry import ChatRegistry
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.webhook import Webhook

FIRST_PERSON = 7_100_000_001


class SandboxState:
    """The state of the pretend Telegram; `clock` gives seconds since 1970."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.ledger = Ledger(clock)
        self.chats = ChatRegistry(self.ledger)
        self.people: dict[int, Person] = {}
        self.webhook = Webhook(self.queue, clock)
        self.flood = Flood(clock)

    @property
    def clock(self) -> Callable[[], float]:
        """Give what tells the seconds since 1970."""
        return self.ledger.clock

    @property
    def bot(self) -> BotAccount:
        """Give what Telegram knows of the bot."""
        return self.ledger.bot

    @property
    def changes(self) -> Changes:
        """Give what tells of every change."""
        return self.ledger.changes

    @property
    def queue(self) -> UpdateQueue:
        """Give the updates that wait for the bot."""
        return self.ledger.queue

    @property
    def groups(self) -> dict[int, Group]:
        """Give the groups by the number they have now."""
        return {chat.id: chat for chat in self.chats if isinstance(chat, Group)}

    def add_person(self, identity: Identity) -> Person:
        """Bring someone in; the number must be new."""
        self.ledger.enrol(identity)
        person = self.people[identity.id] = Person(self.chats, identity)
        self.chats.add(person.chat)
        self.changes.publish(kind="person", person=person.id)
        return person

    def add_group(
        self, chat_id: int | None, title: str, members: Iterable[Person], *, forum: bool
    ) -> Group:
        """Bring a group in; a forum is always a supergroup."""
        if chat_id is None:
            chat_id = self.chats.next_supergroup_id() if forum else self.chats.next_group_id()
        group = Group(self.chats, chat_id, title, members, forum=forum)
        self.chats.add(group)
        self.changes.publish(kind="group", group=group)
        return group

    def next_person_id(self) -> int:
        """Give a number that nobody has; it does not fit in 32 bits."""
        number = FIRST_PERSON + len(self.people)
        while number in self.people:
            number += 1
        return number
