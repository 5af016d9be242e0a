"""Turns effects into rows to write, rendered and dated, so that writing them can't fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bot import calendar
from bot.addresses import Addresses
from bot.messages import Messages
from bot.outgoing import NEW, Message, Outgoing, outgoing
from conversations.identities import PersonId
from conversations.protocol.colleagues import Colleague
from conversations.protocol.effects import (
    Count,
    Drop,
    Effect,
    Forget,
    Guess,
    Hold,
    Know,
    LeaveStubs,
    Link,
    NoteColleague,
    Save,
    TurnBoard,
)
from conversations.protocol.held_texts import HeldText
from conversations.requests.deadlines import next_look
from conversations.requests.request import Request


@dataclass(slots=True)
class AppliedEffects:
    """What one decision asked for, ready to be written.

    `due` tells by reference when a request is looked at next; `held` are texts that wait, by desk
    and key, or None where nothing waits any more; `known` are messages of others to remember;
    `left` are groups that a request has left; `colleagues` are those of whom something is noted;
    `turned` are boards that change their language; `forgets` names the person about whom everything
    is erased.
    """

    requests: list[Request] = field(default_factory=list)
    due: dict[str, datetime | None] = field(default_factory=dict)
    posted: list[Outgoing] = field(default_factory=list)
    counted: Counter[tuple[str, str]] = field(default_factory=Counter)
    linked: list[Link] = field(default_factory=list)
    guessed: list[Guess] = field(default_factory=list)
    held: dict[tuple[str, str], HeldText | None] = field(default_factory=dict)
    known: list[Know] = field(default_factory=list)
    colleagues: list[Colleague] = field(default_factory=list)
    left: list[LeaveStubs] = field(default_factory=list)
    turned: list[TurnBoard] = field(default_factory=list)
    forgets: PersonId | None = None


class EffectApplier:
    """Renders what is to be said, and finds when what is saved is due."""

    def __init__(self, messages: Messages, addresses: Addresses) -> None:
        self._messages = messages
        self.addresses = addresses

    def apply(self, effects: Iterable[Effect], now: datetime) -> AppliedEffects:  # noqa: C901, PLR0912  one case a kind
        """Prepare what a decision asks for; the one who asked writes it."""
        applied = AppliedEffects()
        for effect in effects:
            match effect:
                case Save(request):
                    applied.requests.append(request)
                    applied.due[request.reference] = self.next_look(request, now)
                case Forget(person):
                    applied.forgets = person
                case Count(name, variant):
                    applied.counted[name, variant] += 1
                case Link():
                    applied.linked.append(effect)
                case Guess():
                    applied.guessed.append(effect)
                case Hold(text):
                    applied.held[text.desk, text.key] = text
                case Drop(desk, key):
                    applied.held[desk, key] = None
                case Know():
                    applied.known.append(effect)
                case NoteColleague(colleague):
                    applied.colleagues.append(colleague)
                case LeaveStubs():
                    applied.left.append(effect)
                case TurnBoard():
                    applied.turned.append(effect)
                case message:
                    applied.posted.append(self._addressed(message, now))
        applied.posted = _answers_first(applied.posted)
        return applied

    def next_look(self, request: Request, now: datetime) -> datetime | None:
        """Give the moment at which somebody should look at a request next."""
        return next_look(request, now, self.addresses.directory, calendar)

    def _addressed(self, message: Message, now: datetime) -> Outgoing:
        rendered = self._messages.render(message, self._messages.say)
        return outgoing(message, rendered, now)


def _answers_first(posted: list[Outgoing]) -> list[Outgoing]:
    """Let the new message to a person leave before those that are tidied up: somebody waits."""
    own = (one for one in posted if _to_a_person(one))
    ordered = iter(sorted(own, key=lambda one: one.method not in NEW))
    return [next(ordered) if _to_a_person(one) else one for one in posted]


def _to_a_person(one: Outgoing) -> bool:
    return one.chat is not None and one.chat.private
