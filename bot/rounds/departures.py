"""The schedule of what a coordinator decided and can still undo: it happens when it is due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

from bot.outgoing import Outgoing
from bot.rounds.schedule_runner import RETRY_AFTER
from bot.storage.sent_messages import MessageName
from bot.storage.unit import UnitOfWork
from bot.turns.applied_effects import EffectApplier
from bot.turns.boards import board_of, boards_change
from bot.turns.contexts import ContextBuilder
from bot.turns.stubs import leave_stubs
from conversations.requests.pending import LONGEST
from conversations.requests.request import Request
from conversations.transitions.announcements import line_key
from conversations.transitions.departures import depart

LISTENING = timedelta(seconds=5)
"""After a start nothing leaves for so long, so that an undo that was pressed while the bot was down
is read first."""

LOOK_AGAIN = timedelta(seconds=1)
"""The wait before looking again whether the announcement was delivered to its group."""


class DepartureSchedule:
    """Lets pending acts happen, in their order within a request."""

    def __init__(self, builder: ContextBuilder, applier: EffectApplier) -> None:
        self._builder = builder
        self._applier = applier

    async def begin(self, unit: UnitOfWork, now: datetime) -> None:
        """Listen first; what is pending is known from the requests."""
        await unit.requests.hold_all(now.astimezone(UTC) + LISTENING)

    async def claim(self, unit: UnitOfWork, now: datetime) -> str | None:
        return await unit.requests.leaving(now)

    async def act(self, unit: UnitOfWork, due: str, now: datetime) -> Sequence[Outgoing]:
        """Let the first pending act of a request happen; one that cannot be read waits."""
        found = await unit.requests.load(references=[due])
        until = await _seen_until(unit, found[0], now) if found else None
        if until is not None:
            await unit.requests.hold(due, until)
            return ()
        others = await unit.requests.load(references=_named_in(found))
        context = self._builder.build(now, requests=tuple(others))
        effects = [effect for one in found for effect in depart(one, context)]
        applied = self._applier.apply(effects, now)
        if not applied.requests:
            await unit.requests.hold(due, now.astimezone(UTC) + LONGEST)
            return ()
        await unit.requests.save(applied.requests, applied.due)
        await leave_stubs(unit, applied.left, self._builder.messages, now)
        directory = self._applier.addresses.directory
        boards = {board_of(one, directory) for one in (*found, *applied.requests)}
        await boards_change(unit, boards, now)
        return applied.posted

    async def put_off(self, unit: UnitOfWork, due: str, until: datetime) -> None:
        """Try again; no later than an act may wait, for it would count as one of a wrong clock."""
        await unit.requests.hold(due, until - RETRY_AFTER + LONGEST)

    async def next_due(self, unit: UnitOfWork, now: datetime) -> datetime | None:
        due = await unit.requests.leaving(now)
        return now if due else await unit.requests.next_leaving()


def _named_in(requests: Iterable[Request]) -> list[str]:
    """Name the other requests that what leaves next is about too."""
    return [
        one.pending[0].event.other for one in requests if one.pending and one.pending[0].event.other
    ]


async def _seen_until(unit: UnitOfWork, request: Request, now: datetime) -> datetime | None:
    """Give until when an act must wait so that its line is in sight for as long as it says.

    A group that is busy gets it late (20 messages a minute), but no act waits for that for longer
    than any may wait. None where it may leave.
    """
    act = request.pending[0]
    line = MessageName(act.said_in, line_key(request, act))
    if await unit.sent_messages.waits(line):
        until = now.astimezone(UTC) + LOOK_AGAIN
    elif shown := await unit.sent_messages.sent_at(line):
        until = shown + act.delay
    else:
        return None
    until = min(until, act.due + LONGEST)
    return until if now < until <= now.astimezone(UTC) + LONGEST else None
