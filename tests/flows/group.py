"""The tester's words for a group: what its members press and write."""

from __future__ import annotations

from zlib import crc32

from conversations import desk
from conversations.effects import EVENT
from conversations.inbound import Command, Inbound, Membership, Pressed, Sender, Typed
from tests.flows.world import World


class Member:
    """A person in a group, where the group may be a desk's or linked to none."""

    def __init__(self, world: World, name: str, chat: int) -> None:
        self._world = world
        self._sender = Sender(person=crc32(name.encode()), chat=chat, name=name)
        self._desk = next((one.id for one in world.directory.desks if one.chat_id == chat), None)

    def takes(self, reference: str) -> None:
        """Press the first button of a request's card, even where the card has lost it by now."""
        room = self._world.rooms[self._desk or self._sender.chat]
        data = f"{EVENT}:take:{reference}"
        button = next((one for one in room.seen if one.data == data), None)
        self._write(f"[{button.label if button else data}]")
        number = button.bubble if button else 0
        pressed = Pressed(self._sender, data, number, f"press{self._world.next_number()}")
        request = self._world.requests.get(desk.reference_in(pressed) or "")
        around = self._world.around((request,) if request else (), self._desk)
        self._world.happen(desk.press(request, pressed, around))

    def commands(self, text: str) -> None:
        """Send a slash command in the group."""
        self._write(text)
        self._hears(Command(self._sender, text.removeprefix("/"), "", self._world.next_number()))

    def says(self, text: str) -> None:
        """Write to the other members."""
        self._write(text)
        self._hears(Typed(self._sender, text, self._world.next_number()))

    def adds_the_bot(self) -> None:
        """Make the bot a member of the group."""
        self._write("+ Bot")
        self._hears(Membership(self._sender, present=True))

    def _hears(self, inbound: Inbound) -> None:
        self._world.happen(desk.hear(inbound, self._world.around((), self._desk)))

    def _write(self, text: str) -> None:
        self._world.paper.person(self._sender.name, text, in_group=True)
