"""What effects ask for, rendered and dated: nothing can fail any more when it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot import calendar
from bot.courier.addresses import Addresses
from bot.messages import Messages
from bot.outgoing import Message, Outgoing, outgoing
from bot.storage.unit import UnitOfWork
from conversations import desk
from conversations.protocol.context import Context
from conversations.protocol.effects import Count, Effect, Forget, Guess, Link, Save
from conversations.protocol.session import Session
from conversations.requests.request import Request

BOARD_AFTER = timedelta(seconds=15)
"""How long a board waits for more changes: it shares the group's 20 messages and edits a minute
with the cards, which somebody is waiting for."""


@dataclass(slots=True)
class Carried:
    """What one decision asked for, carried out.

    `due` tells by reference when a request is looked at next.
    """

    session: Session | None = None
    requests: list[Request] = field(default_factory=list)
    due: dict[str, datetime | None] = field(default_factory=dict)
    posted: list[Outgoing] = field(default_factory=list)
    counted: Counter[tuple[str, str]] = field(default_factory=Counter)
    linked: list[Link] = field(default_factory=list)
    guessed: list[Guess] = field(default_factory=list)
    forgets: int | None = None


class Carrier:
    """Hands decisions their surroundings, and carries out what they ask for."""

    def __init__(self, messages: Messages, addresses: Addresses) -> None:
        self._messages = messages
        self.addresses = addresses

    def make_context(self, now: datetime, nonce: str, **known: Any) -> Context:
        """Give the world of one decision; `known` is what else it may know of."""
        return Context(
            now=now,
            directory=self.addresses.directory,
            say=self._messages.say,
            calendar=calendar,
            nonce=nonce,
            **{"reference": "", **known},
        )

    def carried_out(
        self, effects: Iterable[Effect], now: datetime, session: Session | None = None
    ) -> Carried:
        """Render what is to be said, and find when what is saved is due."""
        carried = Carried(session=session)
        for effect in effects:
            match effect:
                case Save(request):
                    carried.requests.append(request)
                    carried.due[request.reference] = self.next_look(request, now)
                case Forget(person):
                    carried.forgets = person
                case Count(name, variant):
                    carried.counted[name, variant] += 1
                case Link():
                    carried.linked.append(effect)
                case Guess():
                    carried.guessed.append(effect)
                case message:
                    carried.posted.append(self.addressed(message, now))
        return carried

    def addressed(self, message: Message, now: datetime) -> Outgoing:
        rendered = self._messages.render(message, self._messages.say)
        return outgoing(message, rendered, now)

    def next_look(self, request: Request, now: datetime) -> datetime | None:
        """Give the moment at which somebody should look at a request next."""
        return desk.next_look(request, now, self.addresses.directory, calendar)

    def keeper(self, request: Request) -> str:
        """Name the desk on whose board a request stands."""
        return self.addresses.directory.desk_in_charge(request.desk).id


async def boards_change(unit: UnitOfWork, desks: Iterable[str], now: datetime) -> None:
    """Let the boards of these desks be brought up to date within seconds."""
    await unit.desk_dues.expect(desks, desk.BOARD, now + BOARD_AFTER)
