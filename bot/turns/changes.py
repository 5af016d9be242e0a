"""All changes of a batch of turns, merged into one value for its transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.outgoing import Outgoing
from bot.turns.applied_effects import AppliedEffects
from bot.turns.incoming_updates import ReadUpdates
from bot.turns.loaded_updates import PendingUpdate
from conversations.identities import ChatId, PersonId
from conversations.protocol.colleagues import Colleague
from conversations.protocol.effects import Guess, Know, LeaveStubs, Link, TurnBoard
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import Membership, Passage
from conversations.protocol.session import Session
from conversations.requests.request import Request


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one turn came to.

    `session` is the person's where it has changed, `boards` are the desks on whose boards a request
    stood or stands, `move` is the old and the new chat of a group that has moved. One that
    `failed`, by an error of that kind, asks for an apology at most. `met` is who acted at a desk.
    """

    pending: PendingUpdate
    applied: AppliedEffects
    session: Session | None = None
    boards: frozenset[str] = frozenset()
    move: tuple[ChatId, ChatId] | None = None
    failed: str = ""
    met: Colleague | None = None

    @property
    def passed(self) -> tuple[tuple[str, PersonId], ...]:
        """Give those who came into a desk's group, or went: nobody is known of them any more."""
        inbound, here = self.pending.inbound, self.pending.desk_here
        if not isinstance(inbound, Passage) or here is None:
            return ()
        return tuple((here, person) for person in inbound.people)

    @property
    def may_write(self) -> bool | None:
        """Say whether we may write in the desk's group from now on; None if that is not said."""
        inbound = self.pending.inbound
        if not isinstance(inbound, Membership) or self.pending.desk_here is None or self.failed:
            return None
        return inbound.rights.write


@dataclass(slots=True)
class Changes:
    """What is to be written.

    `done` and `set_aside` are updates by their number; `writes` says by desk whether its group lets
    us write. Where a person is `forgotten`, the `last_words` leave when all else is written and
    erased.
    """

    done: list[int] = field(default_factory=list)
    set_aside: dict[int, str] = field(default_factory=dict)
    sessions: dict[PersonId, Session] = field(default_factory=dict)
    requests: dict[str, Request] = field(default_factory=dict)
    due: dict[str, datetime | None] = field(default_factory=dict)
    boards: set[str] = field(default_factory=set)
    posted: list[Outgoing] = field(default_factory=list)
    counted: Counter[tuple[str, str]] = field(default_factory=Counter)
    linked: list[Link] = field(default_factory=list)
    guessed: list[Guess] = field(default_factory=list)
    held: dict[tuple[str, str], HeldText | None] = field(default_factory=dict)
    known: list[Know] = field(default_factory=list)
    met: dict[tuple[str, PersonId], Colleague] = field(default_factory=dict)
    colleagues: dict[tuple[str, PersonId], Colleague] = field(default_factory=dict)
    left: list[LeaveStubs] = field(default_factory=list)
    turned: list[TurnBoard] = field(default_factory=list)
    passed: list[tuple[str, PersonId]] = field(default_factory=list)
    moves: list[tuple[ChatId, ChatId]] = field(default_factory=list)
    writes: dict[str, bool] = field(default_factory=dict)
    forgotten: PersonId | None = None
    last_words: list[Outgoing] = field(default_factory=list)

    @property
    def finished(self) -> int:
        """Give how many updates need nothing more."""
        return len(self.done) + len(self.set_aside)

    @property
    def at_desks(self) -> bool:
        """Say whether something that desks see, or that becomes due there, is not as before."""
        seen = (self.requests, self.held, self.boards, self.turned, self.writes, self.forgotten)
        return any(seen)


def merged(read: ReadUpdates, outcomes: Sequence[Outcome]) -> Changes:
    """Put the outcomes of turns together, in their order, beside what needed no turn."""
    changes = Changes(done=list(read.ignored), set_aside=dict(read.unreadable))
    for outcome in outcomes:
        _add_state(changes, outcome)
        _add_effects(changes, outcome.applied)
    changes.sessions = {
        one: session for one, session in changes.sessions.items() if one != changes.forgotten
    }
    return changes


def _add_state(changes: Changes, outcome: Outcome) -> None:
    number, here = outcome.pending.number, outcome.pending.desk_here
    if outcome.failed:
        changes.set_aside[number] = outcome.failed
    else:
        changes.done.append(number)
    if outcome.session is not None:
        changes.sessions[outcome.session.person] = outcome.session
    changes.boards |= outcome.boards
    if outcome.met:
        changes.met[outcome.met.desk, outcome.met.person] = outcome.met
    changes.passed += outcome.passed
    if outcome.move:
        changes.moves.append(outcome.move)
        changes.boards |= {here} if here else set()
    if here and outcome.may_write is not None:
        changes.writes[here] = outcome.may_write


def _add_effects(changes: Changes, applied: AppliedEffects) -> None:
    changes.requests |= {request.reference: request for request in applied.requests}
    changes.due |= applied.due
    changes.counted += applied.counted
    changes.linked += applied.linked
    changes.boards |= {link.desk for link in applied.linked}
    changes.guessed += applied.guessed
    changes.held |= applied.held
    changes.known += applied.known
    changes.left += applied.left
    changes.turned += applied.turned
    changes.colleagues |= {(one.desk, one.person): one for one in applied.colleagues}
    changes.boards |= {one.desk for one in applied.colleagues}
    if applied.forgets is None:
        changes.posted += applied.posted
    else:
        changes.forgotten = applied.forgets
        changes.last_words += applied.posted
