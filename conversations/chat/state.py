"""A session in the context of this turn, what follows from its answers, and what is decided."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cached_property
from typing import Any

from conversations.directory import Directory, Network
from conversations.flows.journey import Journey, walk
from conversations.flows.plan import FLOW_VERSION
from conversations.forms.form import Question
from conversations.forms.kinds import Reading
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect
from conversations.protocol.screen import Screen
from conversations.protocol.session import Draft, Overlay, Picking, Session
from conversations.reading.place import Place
from conversations.reading.story import Fact, read_story
from conversations.reading.where import Where
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.safety.danger import Sign, signs_of
from conversations.text import Language, Msg, _

CLOSED_OF_LATE = timedelta(days=30)
"""After a closing, which invites to write, a text out of the blue may still be about it."""


def known_session(context: Context) -> Session:
    """Give the session with which the turn of a private chat begins."""
    assert context.session is not None
    return context.session


@dataclass(frozen=True)
class Incoming:
    """The words that came in, each part of them read once in their turn; they do not outlive it.

    Attributes:
        facts: what parts of them were found to say, by the part, the need known and the language.
    """

    text: str
    facts: dict[tuple[str, str | None, Language], tuple[Fact, ...]] = field(default_factory=dict)

    @cached_property
    def sign(self) -> Sign | None:
        return signs_of(self.text)


@dataclass(frozen=True)
class ChatState:
    """Everything that a decision of this turn may look at; a change gives a new state.

    `incoming` is what somebody typed or forwarded, if that is what came in.
    """

    session: Session
    context: Context
    incoming: Incoming | None = None

    @property
    def language(self) -> Language:
        """The language chosen; French until one is."""
        return self.session.language or Language.FR

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages to speak: all that are offered, until one is chosen."""
        return (self.session.language,) if self.session.language else self.directory.languages

    @cached_property
    def draft(self) -> Draft:
        """The draft; if the person has none, one that holds the contact data kept for it."""
        now, profile = self.context.now, self.session.profile
        return self.session.draft or Draft(
            flow_version=FLOW_VERSION,
            started=now,
            active=now,
            answers=profile.answers if profile else {},
        )

    @cached_property
    def path(self) -> Journey:
        return walk(self.draft.answers)

    @property
    def begun(self) -> bool:
        """Whether the draft holds more than what was known before it."""
        return "entrance" in self.draft.answers

    @property
    def overlay(self) -> Overlay | None:
        return self.draft.overlay

    @property
    def asked(self) -> Question | None:
        """The question on the screen: the one gone back to, else the first without an answer."""
        return self.path.question(self.draft.focus) or self._to_ask or self.path.pending

    @property
    def _to_ask(self) -> Question | None:
        """The next question that the coordination asks again."""
        keys = (key for key in self.draft.to_ask if key not in self.path.answers)
        return next((one for key in keys if (one := self.path.question(key))), None)

    @property
    def place(self) -> Place | None:
        """Where the request is about, once that was answered."""
        where: Where | None = self.path.answers.get("where")
        known = self.directory.gazetteer
        return known.place(where.postal_code, where.municipality) if where else None

    @property
    def open_requests(self) -> tuple[Request, ...]:
        """The person's own requests that are not closed, the newest first."""
        return tuple(one for one in self.context.requests if one.state is not State.CLOSED)

    @property
    def at_hand(self) -> tuple[Request, ...]:
        """The requests that a text out of the blue may be about: open, or closed of late.

        One that was sent twice is not, for the other one goes on.
        """
        since = self.context.now - CLOSED_OF_LATE
        return tuple(
            one
            for one in self.context.requests
            if one.state is not State.CLOSED
            or (one.events[-1].at > since and not one.kept_as_another)
        )

    def request(self, reference: str) -> Request | None:
        """Find one of the person's own requests; others have none by this name."""
        own = (one for one in self.context.requests if one.reference == reference)
        return next(own, None)

    @property
    def reading(self) -> Reading:
        return Reading(
            today=self.context.today,
            say=self.context.say,
            gazetteer=self.directory.gazetteer,
            language=self.language,
            role=self.path.role,
            kept=self.draft.kept.get(self.asked.key, "") if self.asked else "",
            known=self.draft.answers,
            picked=self.picked(self.asked) if self.asked else (),
        )

    def picked(self, question: Question) -> tuple[str, ...]:
        """Give the options ticked so far, or those of the answer that is being changed."""
        if isinstance(self.overlay, Picking) and self.overlay.key == question.key:
            return self.overlay.picked
        answer = self.path.answers.get(question.key)
        return tuple(answer) if question.several and isinstance(answer, tuple) else ()

    def sign_of(self, text: str) -> Sign | None:
        """Read a text for danger: what came in, or a part of it."""
        known = self.incoming
        return known.sign if known and known.text == text else signs_of(text)

    def facts_of(self, text: str) -> tuple[Fact, ...]:
        """Read what a text states with certainty: what came in, or a part of it."""
        need = str(self.path.answers.get("need") or "") or None
        known, read = self.incoming.facts if self.incoming else {}, (text, need, self.language)
        if read not in known:
            known[read] = read_story(
                text,
                today=self.context.today,
                gazetteer=self.directory.gazetteer,
                language=self.language,
                about=need,
            )
        return known[read]

    @property
    def directory(self) -> Directory:
        return self.context.directory

    @property
    def network(self) -> Network | None:
        """The network of the deep link through which the person came, if one is known."""
        code = self.draft.network
        return self.directory.network_by_code(code) if code else None

    def with_draft(self, **changes: Any) -> ChatState:
        """Give the state with these fields of the draft changed."""
        return self.with_session(
            draft=self.draft.replace(**{"active": self.context.now, **changes})
        )

    def with_session(self, **changes: Any) -> ChatState:
        """Give the state with these fields of the session changed."""
        after = replace(self, session=self.session.replace(**changes))
        if after.draft.answers is self.draft.answers:
            # The same answers lead the same way, and following it is half the cost of a turn.
            after.__dict__["path"] = self.path
        return after


@dataclass(frozen=True, slots=True)
class Decision:
    """Where a person stands after a decision, and what else follows.

    Attributes:
        state: the session as it is now.
        notice: one line above the screen: what to do instead, what was understood.
        toast: what a press is answered with; at most 60 characters.
        shows: a screen to show instead of what the session says.
        event: what is shown is an event, such as a receipt: a new message, never edited.
        freezes: what remains of the message with buttons, if not the question and its answer.
        effects: what else is to be done.
        quiet: nothing new is shown; a second tap, a membership.
        anew: the screen is a new message, even after a press.
        numbers: the notice gives numbers to call, which nothing typed later may edit away.
    """

    state: ChatState
    notice: Msg | None = None
    toast: Msg | None = None
    shows: Screen | None = None
    effects: tuple[Effect, ...] = ()
    event: bool = False
    freezes: Screen | None = None
    quiet: bool = False
    anew: bool = False
    numbers: bool = False


def both(first: Msg | None, second: Msg | None) -> Msg | None:
    """Say two things in one line; one alone as it is."""
    if first is None or second is None:
        return first or second
    return _("{first} {second}")(first=first, second=second)
