"""Drives a private chat turn by turn; in between, everything is written and read back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from typing import TypeVar

from conversations.decisions import decide
from conversations.flows.journey import Journey, walk
from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect, Save, Send, Turn
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
from conversations.protocol.screen import Screen
from conversations.protocol.session import Draft, Session
from conversations.requests.request import Request
from tests.identities import a_person
from tests.support.demo_context import REFERENCES, make_context, text_of

Kind = TypeVar("Kind")

CODE = re.compile(r"[a-z_]+:[a-z_0-9.]+(?:[A-Z0-9]{3}-[A-Z0-9]{3})?")

PERSON = a_person(7)
CHAT = PERSON.private_chat

CO_CONSULTATION = (
    "role:partner",
    "need:person",
    "together:joint",
    "agreement:yes",
    "meeting_place:home",
    "result:go_on",
)
EXCHANGE = (
    "role:partner",
    "need:advice",
    "result:go_on",
)
TEAM = (
    "role:partner",
    "need:team",
    "team_aim:learn",
    "result:go_on",
)
NEED = "Une situation inventée, pour un exemple."
WHO = "Camille Exemple, assistante sociale, Maison inventée"
SAID = (WHO, "contact:telegram", NEED, "organisation_kind:social")
"""Who asks and the need, up to where."""
LAST = ("5000", "age_group:adults", "timing:asap")
DETAILS = (*SAID, *LAST)
EXCHANGE_SAID = (*SAID, "channel:phone")
EXCHANGE_DETAILS = (*EXCHANGE_SAID, *LAST)
"""The same for an exchange, which is asked in what form too."""


class PrivateChatDriver:
    """One private chat, seen by the person.

    Attributes:
        turns: every turn so far.
        arrivals: what came in, each with the context in which it was decided on.
        requests: what was sent, newest first.
        screen: what the person sees last.
        posted: what went to the groups.
    """

    def __init__(self, language_code: str | None = "fr", session: Session | None = None) -> None:
        self.session = session or Session(person=PERSON, chat=CHAT)
        self.language_code = language_code
        self.turns: list[Turn] = []
        self.arrivals: list[tuple[Inbound, Context]] = []
        self.requests: tuple[Request, ...] = ()
        self.screen = Screen(())
        self.posted: list[Send | Edit] = []
        self.after = timedelta()
        self._numbers: dict[str, int] = {}
        self._last = 0

    @property
    def sender(self) -> Sender:
        return Sender(PERSON, CHAT, "Camille", self.language_code)

    @property
    def draft(self) -> Draft:
        assert self.session.draft is not None
        return self.session.draft

    @property
    def path(self) -> Journey:
        return walk(self.draft.answers)

    @property
    def pending(self) -> str | None:
        """The key of the question that is asked first."""
        return self.path.pending.key if self.path.pending else None

    @property
    def live_message(self) -> int:
        """The number of the message with buttons."""
        assert self.session.live is not None
        return self._numbers[self.session.live.key]

    def text(self, language: str = "fr") -> str:
        return text_of(self.screen, language)

    def last(self, kind: type[Kind]) -> list[Kind]:
        """Give the effects of this kind in the last turn."""
        return [effect for effect in self.turns[-1].effects if isinstance(effect, kind)]

    def gives(self, inbound: Inbound, replied_to: str | None = None) -> Turn:
        """Let something come in, and keep what follows as the messenger and the store would."""
        sent = {request.reference for request in self.requests}
        context = make_context(
            len(self.turns) + 1,
            after=self.after,
            session=self.session,
            requests=self.requests,
            replied_to=replied_to,
            reference=next(one for one in REFERENCES if one not in sent),
        )
        self.arrivals.append((inbound, context))
        taken = decide(inbound, context)
        assert taken.session is not None
        self.session = Session.model_validate_json(taken.session.model_dump_json())
        assert self.session == taken.session, "written and read back, a session is the same"
        self.turns.append(taken)
        for effect in taken.effects:
            self.sees(effect)
        return taken

    def types(self, text: str) -> Turn:
        return self.gives(Typed(self.sender, text, self._number()))

    def replies(self, text: str, key: str) -> Turn:
        """Reply to the message of the bot that bears a key."""
        return self.gives(Typed(self.sender, text, self._number()), key)

    def types_as(self, text: str, number: int) -> Turn:
        """Send a message with a number of its own, as the pieces of one text have."""
        return self.gives(Typed(self.sender, text, number))

    def edits(self, message_id: int, text: str) -> Turn:
        return self.gives(Edited(self.sender, text, message_id))

    def commands(self, name: str, payload: str = "") -> Turn:
        return self.gives(Command(self.sender, name, payload, self._number()))

    def sends(self, kind: MediaKind) -> Turn:
        return self.gives(Media(self.sender, kind, self._number()))

    def shares(self, contact: str) -> Turn:
        """Share a contact out of the address book."""
        return self.gives(Media(self.sender, MediaKind.CONTACT, self._number(), shared=contact))

    def forwards(self, text: str) -> Turn:
        """Forward a message that somebody else wrote."""
        return self.gives(Media(self.sender, MediaKind.OTHER, self._number(), forwarded=text))

    def blocks(self) -> Turn:
        return self.gives(Membership(self.sender, present=False))

    def presses(self, code: str) -> Turn:
        """Press a button of the live message; it must be there."""
        assert code in self.screen.codes, f"{code} is not among {sorted(self.screen.codes)}"
        assert self.session.live is not None
        return self.presses_data(f"{self.session.live.nonce}:{code}", self.live_message)

    def presses_event(self, code: str) -> Turn:
        """Press a button of a message that stays, a receipt or news; it must be there."""
        assert code in self.screen.codes, f"{code} is not among {sorted(self.screen.codes)}"
        return self.presses_data(f"{EVENT}:{code}", self._last)

    def presses_data(self, data: str, message_id: int) -> Turn:
        """Press a button of any message, forged or not."""
        return self.gives(Pressed(self.sender, data, message_id, f"press-{len(self.turns)}"))

    def follows(self, steps: Iterable[str]) -> PrivateChatDriver:
        """Press each step that is the code of a button, type the others."""
        for step in steps:
            if CODE.fullmatch(step):
                self.presses(step)
            else:
                self.types(step)
        return self

    def begins(self) -> PrivateChatDriver:
        self.commands("start")
        return self

    def reaches_summary(self, *steps: str) -> PrivateChatDriver:
        """Answer everything, by default for a co-consultation."""
        details = EXCHANGE_DETAILS if steps == EXCHANGE else DETAILS
        return self.begins().follows((*(steps or CO_CONSULTATION), *details))

    @property
    def send_code(self) -> str:
        """The code of the button that sends what the summary shows."""
        return next(code for code in self.screen.codes if code.startswith("summary:send."))

    @property
    def last_message(self) -> int:
        """The number of the newest message, of the person or of the bot."""
        return self._last

    def _number(self) -> int:
        self._last += 1
        return self._last

    def sees(self, effect: Effect) -> None:
        """Let an effect happen: stored and read back, shown, or posted elsewhere."""
        if isinstance(effect, Save):
            saved = Request.model_validate_json(effect.request.model_dump_json())
            assert saved == effect.request, "written and read back, a request is the same"
            others = (one for one in self.requests if one.reference != saved.reference)
            newest_first = sorted((*others, saved), key=lambda one: one.submitted_at, reverse=True)
            self.requests = tuple(newest_first)
        if isinstance(effect, Send | Edit) and effect.to != CHAT:
            self.posted.append(effect)
        if isinstance(effect, Send) and effect.to == CHAT:
            self._numbers[effect.key] = self._number()
            self.screen = effect.screen
        if isinstance(effect, Edit) and effect.to == CHAT and effect.nonce:
            self.screen = effect.screen
