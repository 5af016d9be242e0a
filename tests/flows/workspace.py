"""Drives the private chat of a coordinator who works there, with the rights of a group."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from conversations.decisions import decide, needs
from conversations.protocol.context import Context
from conversations.protocol.inbound import (
    Command,
    Edited,
    Inbound,
    Media,
    MediaKind,
    Pressed,
    Sender,
    Typed,
)
from conversations.protocol.rights import MemberRole
from conversations.protocol.session import Session
from conversations.protocol.workspace import START
from tests.flows.scenario_world import ScenarioWorld
from tests.flows.sent import SENT
from tests.flows.shown_chat import ShownButton, ShownChat
from tests.flows.transcript_writer import ALONE
from tests.support.after_closing import after_closing
from tests.support.held import held_at
from tests.support.months import months_for
from tests.support.search_double import found_at, with_others


class Member(Protocol):
    """What the messenger tells of the same person in the group."""

    member_role: MemberRole


class ScenarioWorkspace:
    """A coordinator alone with the bot.

    `roles` are what he or she is in the groups of other desks than the one of `member`.
    """

    def __init__(self, world: ScenarioWorld, in_group: Sender, member: Member) -> None:
        self._world = world
        self._member = member
        self.roles: Mapping[str, MemberRole] = {}
        chat = in_group.person.private_chat
        self._sender = replace(in_group, chat=chat, thread=None, speaks_for=None)
        world.alone[chat] = f"{ALONE} {in_group.name}"
        self._number = 0
        self.commands(f"/start {START}")

    def presses(self, *codes: str) -> None:
        """Press buttons, one after the other; the reference may be left out."""
        for code in codes:
            self._press(self._room.desk_button(code))

    def presses_old(self, code: str) -> None:
        """Press a button that stood there once and does no longer."""
        self._press(self._room.old_desk_button(code))

    def writes(self, text: str = "", *, fr: str = "", nl: str = "") -> None:
        """Write plainly, in answer to nothing."""
        typed = text or {"fr": fr, "nl": nl}[self._world.language]
        self._shows(typed)
        self._number = self._world.next_number()
        self._hears(Typed(self._sender, typed, self._number))

    def corrects(self, *, fr: str, nl: str) -> None:
        """Change what was written last."""
        typed = {"fr": fr, "nl": nl}[self._world.language]
        self._shows(f"✎ {typed}")
        self._hears(Edited(self._sender, typed, self._number))

    def sends(self, kind: MediaKind) -> None:
        """Send something that is no text."""
        self._shows(SENT[kind][self._world.language])
        self._hears(Media(self._sender, kind, self._world.next_number()))

    def commands(self, text: str = "", *, fr: str = "", nl: str = "") -> None:
        """Send a slash command."""
        typed = text or {"fr": fr, "nl": nl}[self._world.language]
        self._shows(typed)
        name, _space, payload = typed.removeprefix("/").partition(" ")
        self._hears(Command(self._sender, name, payload, self._world.next_number()))

    @property
    def _room(self) -> ShownChat:
        return self._world.rooms[self._sender.chat]

    def _press(self, button: ShownButton) -> None:
        self._shows(f"[{button.label}]")
        callback = f"press{self._world.next_number()}"
        self._hears(Pressed(self._sender, button.data, button.message, callback))

    def _hears(self, inbound: Inbound) -> None:
        turn = decide(inbound, self._context(inbound))
        if turn.session is not None:
            stored = Session.model_validate_json(turn.session.model_dump_json())
            self._world.workers[stored.person] = stored
        self._world.record(turn.effects)

    def _context(self, inbound: Inbound) -> Context:
        """Look up what is needed, as the engine would."""
        person, chat = self._sender.person, self._sender.chat
        session = self._world.workers.get(person, Session(person=person, chat=chat))
        needed = needs(inbound, None, None, session)
        sent, here = self._world.requests, needed.works_for
        own = tuple(one for one in sent.values() if one.person == needed.person)
        about = with_others(sent.get(needed.request or ""), sent.values(), needed.other)
        context = self._world.context(about if needed.worker else own, here)
        listed = needed.open_requests
        return replace(
            context,
            session=session,
            of_desk=self._world.open_at(here) if listed else (),
            after_closing=after_closing(sent.values(), here) if listed else (),
            found=found_at(here, needed.search, sent.values(), self._world.directory),
            member_role=self.roles.get(here or "", self._member.member_role),
            colleagues=self._world.colleagues.at(here) if needed.colleagues else (),
            months=months_for(needed, here, sent.values(), context, {}),
            held=held_at(self._world.held.values(), here, chat) if needed.held else (),
        )

    def _shows(self, text: str) -> None:
        self._world.transcript.person(self._world.alone[self._sender.chat], text, in_group=True)
