"""Drives the groups of a scenario: what their members press and write."""

from __future__ import annotations

from dataclasses import replace
from zlib import crc32

from conversations.decisions import decide, needs
from conversations.identities import ChatId
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT
from conversations.protocol.inbound import (
    Command,
    Edited,
    Inbound,
    Media,
    MediaKind,
    Membership,
    Pressed,
    Sender,
    Typed,
)
from conversations.protocol.rights import MemberRole, Rights
from conversations.protocol.session import Session
from tests.flows.scenario_world import ScenarioWorld
from tests.flows.sent import SENT
from tests.flows.shown_chat import ShownButton, ShownChat, ShownMessage
from tests.flows.workspace import ScenarioWorkspace
from tests.identities import a_person
from tests.support.after_closing import after_closing
from tests.support.held import held_at
from tests.support.months import months_for
from tests.support.search_double import found_at, with_others


class ScenarioMember:
    """A person in a group, where the group may be a desk's or linked to none.

    `member_role` is what the messenger tells of the person.
    """

    def __init__(
        self, world: ScenarioWorld, name: str, chat: ChatId, phone: str | None = None
    ) -> None:
        self._world = world
        self._sender = Sender(a_person(crc32(name.encode())), chat, name, phone)
        self.member_role = MemberRole.MEMBER
        self._number = 0
        self._answered: ShownMessage | None = None

    def presses(self, *codes: str) -> None:
        """Press buttons of messages in the group, one after the other: "take", "menu:more".

        The reference of the request may be left out: the button is then of the newest message that
        has one.
        """
        for code in codes:
            self._press(self._room.desk_button(code))

    def presses_labelled(self, label: str) -> None:
        """Press the newest button that says so, where its code is nothing to remember."""
        self._press(self._room.labelled(label))

    def presses_old(self, code: str) -> None:
        """Press a button that a card had and has lost by now, as a slow screen still shows it."""
        self._press(self._room.old_desk_button(code))

    def opens_alone(self, code: str = "work") -> ScenarioWorkspace:
        """Press the button that leads to the private chat, and follow the link."""
        self.presses(code)
        return ScenarioWorkspace(self._world, self._sender, self)

    def takes(self, reference: str) -> None:
        """Press the first button of a request's card, even where the card has lost it by now."""
        data = f"{EVENT}:take:{reference}"
        found = (one for one in self._room.seen if one.data == data)
        self._press(next(found, ShownButton(0, data, data)))

    def replies(self, text: str = "", *, fr: str = "", nl: str = "", to: str = "") -> None:
        """Answer the newest message that waits for a reply, or the newest that says something."""
        typed = text or {"fr": fr, "nl": nl}[self._world.language]
        self._answered = self._room.newest(to)
        self._write(f"↩ {typed}")
        self._number = self._world.next_number()
        self._hears(Typed(self._sender, typed, self._number, self._answered.number, to_us=True))

    def replies_to_own(self, *, fr: str, nl: str) -> None:
        """Answer the message that this person wrote last."""
        typed = {"fr": fr, "nl": nl}[self._world.language]
        self._write(f"↩ {typed}")
        self._hears(Typed(self._sender, typed, self._world.next_number(), self._number))

    def speaks_for(self, chat: ChatId, name: str) -> None:
        """Write in the name of a chat from now on: a channel, or the group itself."""
        self._sender = replace(self._sender, speaks_for=chat, name=name)

    def replies_with(self, kind: MediaKind, to: str = "") -> None:
        """Answer the newest message that waits for a reply with something that is no text."""
        self._write(f"↩ {SENT[kind][self._world.language]}")
        message = self._room.newest(to)
        number = self._world.next_number()
        self._hears(Media(self._sender, kind, number, message.number))

    def corrects(self, *, fr: str, nl: str) -> None:
        """Change the answer that was written last."""
        typed = {"fr": fr, "nl": nl}[self._world.language]
        assert self._answered
        self._write(f"✎ ↩ {typed}")
        self._hears(Edited(self._sender, typed, self._number, self._answered.number))

    def commands(self, text: str = "", *, fr: str = "", nl: str = "") -> None:
        """Send a slash command in the group."""
        typed = text or {"fr": fr, "nl": nl}[self._world.language]
        self._write(typed)
        name, _space, payload = typed.removeprefix("/").partition(" ")
        self._hears(Command(self._sender, name, payload, self._world.next_number()))

    def says(self, text: str) -> None:
        """Write to the other members."""
        self._write(text)
        self._hears(Typed(self._sender, text, self._world.next_number()))

    def adds_the_bot(self) -> None:
        """Make the bot a member of the group."""
        self._write("+ Bot")
        self._hears(Membership(self._sender, present=True, rights=Rights(write=True)))

    def changes_the_bot(self, before: Rights, now: Rights, *, present: bool | None = None) -> None:
        """Give the bot other rights in the group, or none: then it is not in it any more."""
        here = now.write if present is None else present
        self._write("± Bot" if here else "- Bot")
        self._hears(Membership(self._sender, here, now, before))

    @property
    def _desk(self) -> str | None:
        desks, chat = self._world.directory.desks, self._sender.chat
        return next((one.id for one in desks if one.chat_id == chat), None)

    @property
    def _room(self) -> ShownChat:
        return self._world.rooms[self._desk or self._sender.chat]

    def _press(self, button: ShownButton) -> None:
        self._write(f"[{button.label}]")
        callback = f"press{self._world.next_number()}"
        pressed = Pressed(self._sender, button.data, button.message, callback)
        self._hears(pressed)

    def _hears(self, inbound: Inbound) -> None:
        context = self._context(inbound)
        turn = decide(inbound, context)
        if turn.session is not None:
            self._world.workers[turn.session.person] = turn.session
        self._world.record(turn.effects)
        needed = needs(inbound, self._desk, context.replied_to)
        self._world.colleagues.meet(inbound, self._desk, self.member_role, needed)

    def _context(self, inbound: Inbound) -> Context:
        """Look up what is needed, as the engine would: the request, the open ones, the code."""
        answered = getattr(inbound, "reply_to", None)
        replied_to = self._room.key_of(answered) if answered else None
        needed = needs(inbound, self._desk, replied_to)
        request = self._world.requests.get(needed.request or "")
        sent = self._world.requests.values()
        context = self._world.context(with_others(request, sent, needed.other), self._desk)
        apart = request is not None and self._world.directory.has_topics(self._desk or "")
        link = "https://t.me/c/1/2" if apart else ""
        tried = self._world.tried(needed.code, inbound.sender.chat)
        listed = self._desk if needed.open_requests else tried and tried.desk
        opened = self._world.open_at(listed) if listed else ()
        found = found_at(self._desk, needed.search, sent, self._world.directory)
        links = self._world.card_links((*opened, *found))
        known = replace(context, replied_to=replied_to, of_desk=opened, topic_link=link)
        if needed.open_requests:
            written = after_closing(self._world.requests.values(), self._desk)
            known = replace(known, after_closing=written)
        known = replace(known, found=found, card_links=links)
        if needed.worker:
            person = needed.worker
            stranger = Session(person=person, chat=person.private_chat)
            known = replace(known, session=self._world.workers.get(person, stranger))
        held = held_at(self._world.held.values(), self._desk) if needed.held else ()
        colleagues = self._world.colleagues.at(self._desk) if needed.colleagues else ()
        role, was_here = self.member_role, bool(self._room.messages)
        return replace(
            known,
            member_role=role,
            tried=tried,
            held=held,
            colleagues=colleagues,
            was_here=was_here,
            months=months_for(needed, self._desk, sent, context, {}),
        )

    def _write(self, text: str) -> None:
        self._world.transcript.person(self._sender.name, text, in_group=True)
