"""Drives coordinators alone with the bot, beside their group; sessions are read back each time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from conversations.decisions import decide, needs
from conversations.identities import ChatId
from conversations.protocol.effects import EVENT, Effect, Send
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
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.rights import MemberRole
from conversations.protocol.screen import Screen
from conversations.protocol.workspace import START, Workspace
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from tests.identities import a_person
from tests.support.after_closing import after_closing
from tests.support.desk_driver import ANNE, BRAM, TAKEN, DeskDriver, request_after
from tests.support.group_messages import GroupMessage
from tests.support.held import held_at
from tests.support.months import months_for
from tests.support.search_double import found_at, with_others


def alone(sender: Sender) -> Sender:
    """Give the same person in the private chat with the bot."""
    return replace(sender, chat=sender.person.private_chat)


ANNE_ALONE, BRAM_ALONE = alone(ANNE), alone(BRAM)
OTHER = "P9T-6XC"


class WorkspaceDriver(DeskDriver):
    """A desk whose coordinators work in private as well.

    Attributes:
        role: what the messenger tells of whoever acts alone.
    """

    def __init__(self, *requests: Request, **context: Any) -> None:
        super().__init__(*requests, **context)
        self.role = MemberRole.MEMBER
        self._typed = 0

    def opens(self, sender: Sender = ANNE, reference: str = "") -> None:
        """Press [Open] on the card in the group, and follow the link."""
        self.press(DeskAction.WORK, sender=sender, reference=reference)
        self.commands(f"/start {START}", alone(sender))

    def workspace(self, sender: Sender = ANNE) -> Workspace:
        workspace = self.sessions[sender.person].workspace
        assert workspace is not None
        return workspace

    def messages(self, sender: Sender = ANNE) -> list[GroupMessage]:
        """Give what the bot said in the private chat."""
        return self.groups.get(str(sender.person.private_chat), [])

    def page(self, sender: Sender = ANNE) -> Screen:
        """Give the open card as it stands."""
        key = self.workspace(sender).page
        return next(one.screen for one in reversed(self.messages(sender)) if one.key == key)

    def taps(
        self, action: DeskAction, how: str = "", sender: Sender = ANNE_ALONE, reference: str = ""
    ) -> tuple[Effect, ...]:
        """Press a button in private, whether it stands there or not."""
        code = Order(action, reference or self.request.reference, how).code
        return self.hears(Pressed(sender, f"{EVENT}:{code}", 40, f"press-{self.turn}"))

    def types(self, text: str, sender: Sender = ANNE_ALONE, to: str | None = None) -> int:
        """Write plainly in private, perhaps in answer to a message; give the text's number."""
        self._typed += 1
        self.hears(Typed(sender, text, self._typed, 1 if to else None), to)
        return self._typed

    def changes(self, number: int, text: str, sender: Sender = ANNE_ALONE) -> None:
        self.hears(Edited(sender, text, number))

    def sends_alone(self, kind: MediaKind) -> None:
        self.hears(Media(ANNE_ALONE, kind, 5))

    def commands(self, text: str, sender: Sender = ANNE_ALONE) -> tuple[Effect, ...]:
        name, _space, payload = text.removeprefix("/").partition(" ")
        return self.hears(Command(sender, name, payload, 6))

    def hears(self, inbound: Inbound, replied_to: str | None = None) -> tuple[Effect, ...]:
        """Let something come in from a private chat, as the engine would."""
        person, chat = inbound.sender.person, inbound.sender.chat
        session = self.session_of(person)
        needed = needs(inbound, None, replied_to, session)
        here, requests, listed = needed.works_for, self.talk.requests, needed.open_requests
        opened = (one for one in reversed(requests) if one.state is not State.CLOSED)
        keeper = self._context().directory.keeper
        context = replace(
            self._context(),
            session=session,
            requests=(
                with_others(self._named(needed.request), requests, needed.other)
                if needed.worker
                else ()
            ),
            desk_here=here,
            replied_to=replied_to,
            of_desk=tuple(one for one in opened if keeper(one.desk).id == here) if listed else (),
            after_closing=after_closing(requests, here) if listed else (),
            found=found_at(here, needed.search, requests, self._context().directory),
            member_role=self.role if here else MemberRole.UNKNOWN,
            colleagues=self.colleagues.at(here) if needed.colleagues else (),
            months=months_for(needed, here, requests, self._context(), self.counted),
            held=held_at(self.held.values(), here, chat) if needed.held else (),
        )
        turn = decide(inbound, context)
        self.keeps(turn.session)
        return self._do(turn.effects)


def two_requests() -> WorkspaceDriver:
    """Give two requests of different people, the first of them open in private."""
    person = a_person(8)
    second = request_after(TAKEN, reference=OTHER, person=person, chat=person.private_chat)
    driver = WorkspaceDriver(request_after(TAKEN), second)
    driver.opens(reference=driver.talk.requests[0].reference)
    return driver


def codes(screen: Screen) -> set[str]:
    """Give what can be pressed."""
    return {button.code for row in screen.rows for button in row}


def in_groups(driver: WorkspaceDriver) -> list[Send]:
    """Give the new messages of the last turn that do not go to one person."""
    return [one for one in driver.of(Send) if not isinstance(one.to, ChatId)]
