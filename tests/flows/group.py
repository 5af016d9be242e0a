"""The tester's words for a group: what its members press and write."""

from __future__ import annotations

from zlib import crc32

from conversations.desk.verbs import order_in
from conversations.effects import EVENT
from conversations.inbound import Command, Inbound, Membership, Pressed, Sender, Typed
from tests.flows.room import Room
from tests.flows.world import World


class Member:
    """A person in a group, where the group may be a desk's or linked to none."""

    def __init__(self, world: World, name: str, chat: int) -> None:
        self._world = world
        self._sender = Sender(person=crc32(name.encode()), chat=chat, name=name)
        self._desk = next((one.id for one in world.directory.desks if one.chat_id == chat), None)

    def takes(self, reference: str) -> None:
        """Press the first button of a request's card, even where the card has lost it by now."""
        self.presses(f"take:{reference}")

    def presses(self, *codes: str) -> None:
        """Press buttons of the group one after the other, each by its code."""
        for code in codes:
            data = f"{EVENT}:{code}"
            button = next((one for one in reversed(self._room.seen) if one.data == data), None)
            self._write(f"[{button.label if button else data}]")
            number = button.bubble if button else 0
            self._happens(Pressed(self._sender, data, number, f"press{self._world.next_number()}"))

    def replies(self, fr: str, nl: str) -> None:
        """Answer the newest message of the bot that can be answered."""
        text = {"fr": fr, "nl": nl}[self._world.language]
        asked = next(one for one in reversed(self._room.bubbles) if order_in(one.key))
        self._write(f"↩ {text}")
        typed = Typed(self._sender, text, self._world.next_number(), reply_to=asked.number)
        self._happens(typed, asked.key)

    def commands(self, text: str) -> None:
        """Send a slash command in the group."""
        self._write(text)
        self._happens(Command(self._sender, text.removeprefix("/"), "", self._world.next_number()))

    def says(self, text: str) -> None:
        """Write to the other members."""
        self._write(text)
        self._happens(Typed(self._sender, text, self._world.next_number()))

    def adds_the_bot(self) -> None:
        """Make the bot a member of the group."""
        self._write("+ Bot")
        self._happens(Membership(self._sender, present=True))

    @property
    def _room(self) -> Room:
        return self._world.rooms[self._desk or self._sender.chat]

    def _happens(self, inbound: Inbound, replied_to: str | None = None) -> None:
        self._world.desk_turn(inbound, self._desk, replied_to)

    def _write(self, text: str) -> None:
        self._world.paper.person(self._sender.name, text, in_group=True)
