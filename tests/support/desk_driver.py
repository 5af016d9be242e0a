"""Drives the desks' groups and a requester: whatever one side does, the other side sees."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any, TypeVar

from conversations import desk
from conversations.chat.submission import request_of, route_of
from conversations.decisions import decide, needs
from conversations.identities import PersonId
from conversations.protocol.context import Context
from conversations.protocol.effects import (
    EVENT,
    Drop,
    Edit,
    Effect,
    Hold,
    Know,
    LeaveStubs,
    NoteColleague,
    Send,
    Toast,
)
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import (
    Command,
    DeliveryReport,
    Edited,
    Inbound,
    Media,
    MediaKind,
    Pressed,
    Sender,
    Typed,
)
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Screen
from conversations.protocol.session import Session
from conversations.requests.deadlines import next_look
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.questions import BITS
from conversations.transitions.card_messages import is_passed_on, post_card
from conversations.transitions.departures import depart
from conversations.transitions.transitions import hand_over_orphaned
from tests.conversations.journeys import all_requests, scene_of, with_everything
from tests.identities import a_chat, a_person
from tests.support.after_closing import after_closing
from tests.support.demo_context import make_context, said, text_of
from tests.support.group_messages import GroupMessage, show
from tests.support.held import held_at
from tests.support.known_colleagues import KnownColleagues
from tests.support.months import months_for
from tests.support.private_chat_driver import CHAT, PERSON, PrivateChatDriver
from tests.support.search_double import found_at, with_others

Kind = TypeVar("Kind")

NAMUR = a_chat(-1001000000001)
ANNE = Sender(a_person(21), NAMUR, "Anne", "fr")
BRAM = Sender(a_person(22), NAMUR, "Bram", "nl-BE")


@cache
def first_request() -> Request:
    """Give a request for the desk of Namur, with every detail answered."""
    state = scene_of(with_everything(all_requests()[0]))
    return request_of(state, route_of(state))


def request_after(*events: Event, **changes: Any) -> Request:
    """Give that request with something different, and after some events."""
    request = first_request().replace(**changes)
    for event in events:
        request = request.with_event(event)
    return request


class DeskDriver:
    """The desks of the demo and one requester; between two turns everything is read back.

    `talk` is the requester's private chat with all requests, `groups` the messages of each desk's
    group, `last` the effects of the last turn there, `held` the texts that wait, by their keys,
    `known` the messages of coordinators by number, `colleagues` who is known,
    `counted` what was counted in each month beside requests.
    """

    def __init__(self, *requests: Request, **context: Any) -> None:
        self.talk = PrivateChatDriver()
        self.talk.requests = requests or (first_request(),)
        self.groups: dict[str, list[GroupMessage]] = {}
        self.last: tuple[Effect, ...] = ()
        self.context = context
        self.turn = 1000
        self.told: list[str] = []
        self.held: dict[str, HeldText] = {}
        self.known: dict[int, str] = {}
        self.sessions: dict[PersonId, Session] = {}
        self.colleagues = KnownColleagues()
        self.counted: dict[tuple[str, str], int] = {}
        self._heard = 0
        for request in reversed(self.talk.requests):
            show(post_card(request, self._context()), self.groups)

    @property
    def request(self) -> Request:
        """The only request, or the newest one."""
        return self.talk.requests[0]

    @property
    def card(self) -> Screen:
        """The newest card of that request, where it stands now."""
        posts = self.groups[self.request.desk]
        key = f"card:{self.request.reference}"
        return next(post.screen for post in reversed(posts) if post.key == key)

    def after(self, **time: int) -> None:
        """Let time pass, for everyone."""
        self.talk.after += timedelta(**time)

    def posts(self, desk_id: str = "namur") -> list[GroupMessage]:
        """Give the messages of a group that are no cards."""
        return [one for one in self.groups[desk_id] if not one.key.startswith("card:")]

    def toast(self, language: str = "fr") -> str:
        """Say what flashed up after the last press."""
        (toast,) = self.of(Toast)
        return said(toast.text, language) if toast.text else ""

    def of(self, kind: type[Kind]) -> list[Kind]:
        """Give the effects of this kind in the last turn of a group."""
        return [effect for effect in self.last if isinstance(effect, kind)]

    def press(
        self, action: DeskAction, how: str = "", sender: Sender = ANNE, reference: str = ""
    ) -> tuple[Effect, ...]:
        """Press a button of the card, or one that it had or never had."""
        order = Order(action, reference or self.request.reference, how)
        return self.press_data(f"{EVENT}:{order.code}", sender)

    def press_data(self, data: str, sender: Sender = ANNE) -> tuple[Effect, ...]:
        """Press anything at all."""
        return self.take(Pressed(sender, data, 40, f"press-{self.turn}"))

    def prompted(self, action: DeskAction, how: str = "", sender: Sender = ANNE) -> str:
        """Press a button that asks for a text, and give the key of the prompt."""
        self.press(action, how, sender)
        (prompt,) = self.of(Send)
        return prompt.key

    def take(self, inbound: Inbound, replied_to: str | None = None) -> tuple[Effect, ...]:
        """Let something come in from a group, as the engine would."""
        here = self._desk_of(inbound)
        needed = needs(inbound, here, replied_to)
        request = self._named(needed.request)
        opened = (one for one in reversed(self.talk.requests) if one.state is not State.CLOSED)
        keeper = self._context().directory.keeper
        standing = (one for one in opened if keeper(one.desk).id == here)
        context = replace(
            self._context(),
            requests=with_others(request, self.talk.requests, needed.other),
            desk_here=here,
            replied_to=replied_to,
            of_desk=tuple(standing) if needed.open_requests else (),
            found=found_at(here, needed.search, self.talk.requests, self._context().directory),
            after_closing=after_closing(self.talk.requests, here) if needed.open_requests else (),
            session=self.session_of(needed.worker) if needed.worker else None,
            held=held_at(self.held.values(), here) if needed.held else (),
            colleagues=self.colleagues.at(here) if needed.colleagues else (),
            months=months_for(needed, here, self.talk.requests, self._context(), self.counted),
        )
        turn = decide(inbound, context)
        self.keeps(turn.session)
        effects = self._do(turn.effects)
        self.colleagues.meet(inbound, here, context.member_role, needed)
        return effects

    def session_of(self, person: PersonId) -> Session:
        """Give what is kept of somebody who may work alone with the bot."""
        return self.sessions.get(person, Session(person=person, chat=person.private_chat))

    def keeps(self, session: Session | None) -> None:
        """Keep what a turn gave; it is read back as a database would."""
        if session is not None:
            stored = Session.model_validate_json(session.model_dump_json())
            self.sessions[stored.person] = stored

    def write(self, text: str, to: str | None = None, sender: Sender = ANNE) -> int:
        """Write in a group, perhaps in answer to one of our messages; give its number."""
        self._heard += 1
        number = 10_000 + self._heard
        self.take(Typed(sender, text, number, reply_to=1 if to else None), to)
        return number

    def edit(self, number: int, text: str, to: str | None, sender: Sender = ANNE) -> None:
        """Change a message that was written in a group."""
        self.take(Edited(sender, text, number, reply_to=1), to)

    def send(self, kind: MediaKind, to: str | None) -> None:
        """Send something that is no text."""
        self.take(Media(ANNE, kind, 5, reply_to=1), to)

    def command(self, name: str, payload: str = "", sender: Sender = ANNE) -> None:
        """Send a slash command in a group."""
        self.take(Command(sender, name, payload, 6))

    def looks(self) -> tuple[Effect, ...]:
        """Let the engine look at the request, if it is due by now."""
        context = self._context()
        due = next_look(self.request, context.now, context.directory, context.calendar)
        due_now = due is not None and due <= context.now
        return self._do(desk.look(self.request, context) if due_now else ())

    def leaves(self) -> tuple[Effect, ...]:
        """Let the engine carry out what is pending and due by now, one act after the other."""
        done: list[Effect] = []
        known = self.talk.requests
        while effects := self._do(depart(self.request, replace(self._context(), requests=known))):
            done += effects
        self.last = tuple(done)
        return self.last

    def report(self, about: str, refusal: str | None = None) -> tuple[Effect, ...]:
        """Report what became of a message to the requester."""
        return self.take(DeliveryReport(Sender(PERSON, CHAT), about, refusal))

    def loses_its_desk(self) -> tuple[Effect, ...]:
        """Start anew with a networks file that no longer holds the desk of the request."""
        return self._do(hand_over_orphaned(self.request, self._context()))

    def reply(self, text: str, sender: Sender = ANNE) -> None:
        """Answer the requester."""
        self.write(text, self.prompted(DeskAction.REPLY, sender=sender), sender)

    def expires(self, key: str) -> tuple[Effect, ...]:
        """Let what waits under a key expire, as the engine does when its time has come."""
        text = self.held.pop(key)
        request = self._named(text.reference)
        here = replace(self._context(), requests=(request,) if request else ())
        return self._do(desk.expired(text, replace(here, desk_here=text.desk)))

    def catch_up(self) -> None:
        """Put into the groups what the requester's turns have posted there."""
        for effect in self.talk.posted:
            show(effect, self.groups)
        self.talk.posted.clear()

    def _named(self, reference: str | None) -> Request | None:
        return next((one for one in self.talk.requests if one.reference == reference), None)

    def _context(self) -> Context:
        self.turn += 1
        return make_context(self.turn, after=self.talk.after, **self.context)

    def _desk_of(self, inbound: Inbound) -> str | None:
        desks, chat = self._context().directory.desks, inbound.sender.chat
        return next((one.id for one in desks if one.chat_id == chat), None)

    def _do(self, effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
        self.last = effects
        for effect in effects:
            if isinstance(effect, Send | Edit) and effect.to != CHAT:
                show(effect, self.groups)
            elif isinstance(effect, Hold):
                stored = HeldText.model_validate_json(effect.text.model_dump_json())
                self.held[effect.text.key] = stored
            elif isinstance(effect, Drop):
                self.held.pop(effect.key, None)
            elif isinstance(effect, LeaveStubs):
                for post in (one for one in self.groups[effect.to] if is_passed_on(one.key)):
                    post.screen = effect.screen
            elif isinstance(effect, NoteColleague):
                self.colleagues.note(effect)
            elif isinstance(effect, Know):
                self.known[effect.message_id] = effect.key
            else:
                self.talk.sees(effect)
            if isinstance(effect, Send | Edit) and effect.to == CHAT:
                self.told.append(text_of(effect.screen, effect.languages[0]))
        return effects


def event(kind: EventKind, sender: Sender = ANNE, **what: Any) -> Event:
    """Give an event of a coordinator."""
    return Event(
        kind=kind, at=make_context().now, actor=sender.person, actor_name=sender.name, **what
    )


TAKEN = event(EventKind.TAKEN)
CLOSED = event(EventKind.CLOSED, reason="no_capacity")


def bits_of(*keys: str) -> str:
    """Write which questions are ticked, as a button's code does."""
    return f"{sum(BITS[key] for key in keys):x}"
