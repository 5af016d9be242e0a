"""Drives the private chat of a scenario, in the tester's words."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta

from pydantic import JsonValue

from conversations.decisions import decide
from conversations.flows.journey import walk
from conversations.identities import ChatId
from conversations.protocol.inbound import (
    Command,
    Edited,
    Flooded,
    Inbound,
    Media,
    MediaKind,
    Membership,
    Pressed,
    Sender,
    Typed,
)
from conversations.protocol.session import Session
from conversations.requests.request import Request
from tests.flows.group_member import ScenarioMember
from tests.flows.scenario_world import ScenarioWorld
from tests.flows.sent import SENT
from tests.flows.shown_chat import ShownButton, ShownChat
from tests.identities import a_person

PERSON = a_person(7001)
CHAT = PERSON.private_chat
NAMES = {"fr": "Camille", "nl": "Robin", "de": "Alex"}


class ScenarioChat:
    """One person's private chat with the bot.

    Texts are given in both languages (`fr=`, `nl=`), or once where they are the same. Between two
    turns the session is written to JSON and read back.

    Attributes:
        typed: every text that was typed or forwarded.
        acts: presses and messages so far.
    """

    def __init__(self, world: ScenarioWorld) -> None:
        self.world = world
        self.name = NAMES[world.language]
        self.phone_language: str | None = world.language.value
        self.session = Session(person=PERSON, chat=CHAT)
        self.typed: list[str] = []
        self.acts = 0
        self._last_typed = 0
        self._blocked_since: datetime | None = None

    @property
    def requests(self) -> tuple[Request, ...]:
        """The requests that this person has sent, newest first."""
        return tuple(reversed(self.world.requests.values()))

    def shows_every_step(self) -> None:
        """Write even the stretches that other transcripts hold in short."""
        self.world.transcript.every_step = True

    def in_short(self) -> AbstractContextManager[None]:
        """Write of a stretch only what the person does and the screen that it ends with."""
        return self.world.transcript.in_short()

    def either(self, *, fr: str, nl: str) -> str:
        """Choose by the language of the transcript."""
        return {"fr": fr, "nl": nl}[self.world.language]

    def answered(self, key: str) -> JsonValue:
        """Give the stored answer to a question; None where there is none."""
        return self.session.draft.answers.get(key) if self.session.draft else None

    @property
    def pending(self) -> str | None:
        """Name the question that is asked first."""
        asked = walk(self.session.draft.answers).pending if self.session.draft else None
        return asked.key if asked else None

    def says(self, text: str = "", *, fr: str = "", nl: str = "") -> None:
        """Type a message."""
        typed = text or self.either(fr=fr, nl=nl)
        self.typed.append(typed)
        self._last_typed = self.world.next_number()
        self._writes(typed)
        self._hears(Typed(self._sender, typed, self._last_typed))

    def forwards(self, *, fr: str, nl: str) -> None:
        """Forward a message that somebody else wrote."""
        text = self.either(fr=fr, nl=nl)
        self.typed.append(text)
        how = self.either(fr="transféré", nl="doorgestuurd")
        self._writes(f"({how}) {text}")
        number = self.world.next_number()
        self._hears(Media(self._sender, MediaKind.OTHER, number, forwarded=text))

    def says_all(self, *texts: str) -> None:
        """Type several messages that are the same in both languages, one after the other."""
        for text in texts:
            self.says(text)

    def edits(self, text: str = "", *, fr: str = "", nl: str = "") -> None:
        """Change the message that was typed last."""
        typed = text or self.either(fr=fr, nl=nl)
        self._writes(typed, changed=True)
        self._hears(Edited(self._sender, typed, self._last_typed))

    def commands(self, text: str = "", *, fr: str = "", nl: str = "") -> None:
        """Send a slash command, with what follows it."""
        typed = text or self.either(fr=fr, nl=nl)
        self._writes(typed)
        name, _space, payload = typed.removeprefix("/").partition(" ")
        self._hears(Command(self._sender, name, payload, self.world.next_number()))

    def taps(self, *codes: str) -> None:
        """Press buttons one after the other; each must be on the screen by then."""
        for code in codes:
            self._press(self._room.button(code))

    def taps_old(self, code: str) -> None:
        """Press a button that stood there once, as a slow screen still shows it."""
        self._press(self._room.old_button(code))

    def taps_twice(self, code: str) -> None:
        """Press a button twice before the screen has changed."""
        button = self._room.button(code)
        self._press(button)
        self._press(button)

    def forges(self, data: str) -> None:
        """Send a press that no screen offers."""
        newest = self._room.messages[-1].number
        self._press(ShownButton(newest, f"{data} ?!", data))

    def labels(self, code: str) -> None:
        """Type the label of a button instead of pressing it."""
        self.says(self._room.button(code).label.removeprefix("✅ "))

    def sends(self, kind: MediaKind) -> None:
        """Send something that is no text."""
        self._writes(SENT[kind][self.world.language])
        self._hears(Media(self._sender, kind, self.world.next_number()))

    def floods(self) -> None:
        """Send far more than is read, all at once."""
        self._writes({"fr": "(200 messages)", "nl": "(200 berichten)"}[self.world.language])
        self._hears(Flooded(self._sender))

    def is_on_the_block_list(self) -> None:
        """Be put on the block list by those who run the bot."""
        self._blocked_since = self.world.now

    def waits(self, *, days: int = 0, hours: int = 0, minutes: int = 0) -> None:
        """Let time pass without a word."""
        self.world.waits(timedelta(days=days, hours=hours, minutes=minutes))

    def has_draft_of(self, version: str, **answers: JsonValue) -> None:
        """Make the draft one of other questions, with other answers; None takes one out."""
        assert self.session.draft is not None
        merged: Mapping[str, JsonValue] = {**self.session.draft.answers, **answers}
        kept = {key: value for key, value in merged.items() if value is not None}
        draft = self.session.draft.replace(flow_version=version, answers=kept)
        self.session = self.session.replace(draft=draft)

    def coordinator(
        self, name: str, *, desk: str | None = None, phone: str | None = None
    ) -> ScenarioMember:
        """Give a coordinator of a desk, by default of the one that has the last request."""
        found = self.world.directory.desk(desk or self.requests[0].desk)
        assert found is not None
        assert found.chat_id is not None
        return ScenarioMember(self.world, name, found.chat_id, phone)

    def reserves(self, *actions: str, desk: str) -> None:
        """Let the networks file keep actions of a desk for the administrators of its group."""
        directory = self.world.directory
        desks = (
            replace(one, administrators_only=frozenset(actions)) if one.id == desk else one
            for one in directory.desks
        )
        self.world.directory = replace(directory, desks=tuple(desks))

    def blocks_the_bot(self) -> None:
        """Take no message of the bot any more."""
        self._writes({"fr": "(bloque le bot)", "nl": "(blokkeert de bot)"}[self.world.language])
        self.world.blocked.add(CHAT)
        self._hears(Membership(self._sender, present=False))

    def comes_back(self) -> None:
        """Take messages of the bot again."""
        self._writes({"fr": "(débloque le bot)", "nl": "(deblokkeert de bot)"}[self.world.language])
        self.world.blocked.discard(CHAT)
        self._hears(Membership(self._sender, present=True))

    def member(self, name: str, *, group: ChatId) -> ScenarioMember:
        """Give a member of some group, linked to a desk or not."""
        return ScenarioMember(self.world, name, group)

    @property
    def _sender(self) -> Sender:
        return Sender(PERSON, CHAT, self.name, self.phone_language)

    @property
    def _room(self) -> ShownChat:
        return self.world.rooms[CHAT]

    def _writes(self, text: str, *, changed: bool = False) -> None:
        speaker = self.name or "…"
        self.world.transcript.person(f"{speaker} ✎" if changed else speaker, text)

    def _press(self, button: ShownButton) -> None:
        self._writes(f"[{button.label}]")
        callback = f"press{self.world.next_number()}"
        self._hears(Pressed(self._sender, button.data, button.message, callback))

    def _hears(self, inbound: Inbound) -> None:
        self.acts += 1
        context = self.world.context(self.requests)
        person = replace(context, session=self.session, blocked_since=self._blocked_since)
        done = decide(inbound, person)
        assert done.session is not None
        self.session = Session.model_validate_json(done.session.model_dump_json())
        self.world.record(done.effects)
