"""What becomes due at desks: looks at requests, boards, and the digest of the morning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot import calendar
from bot.clock import Clock
from bot.outgoing import PINNED, Outgoing
from bot.storage.unit import UnitOfWork
from bot.turns.carrying import Carrier, boards_change
from conversations.desk import BOARD
from conversations.directory import Directory
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect
from conversations.requests.request import Request

DIGEST = "digest"
A_DAY = timedelta(days=1)
LATER = timedelta(hours=1)  # before something is looked at again that cannot be helped now


class ShowsBoard(Protocol):
    """Brings a board up to date, and pins it if asked to."""

    def __call__(self, context: Context, *, pin: bool) -> tuple[Effect, ...]: ...


@dataclass(frozen=True, slots=True)
class DeskDecisions:
    """What decides when something is due."""

    look: Callable[[Request, Context], tuple[Effect, ...]]
    board: ShowsBoard
    digest: Callable[[Context], tuple[Effect, ...]]


class RequestWatch:
    """Looks at each request when it is due."""

    def __init__(self, decisions: DeskDecisions, carrier: Carrier, clock: Clock) -> None:
        self._decisions = decisions
        self._carrier = carrier
        self._clock = clock

    async def begin(self, unit: UnitOfWork, now: datetime) -> None:
        """Requests carry their due times themselves."""

    async def claim(self, unit: UnitOfWork, now: datetime) -> str | None:
        return await unit.requests.due(now)

    async def act(self, unit: UnitOfWork, due: str, now: datetime) -> Sequence[Outgoing]:
        """Remind of a request, or only note when it is due; one that cannot be read waits."""
        found = await unit.requests.load(references=[due])
        if not found:
            await self.put_off(unit, due, now + LATER)
            return ()
        (request,) = found
        context = self._carrier.make_context(now, self._clock.nonce())
        carried = self._carrier.carried_out(self._decisions.look(request, context), now)
        if not carried.requests:
            await self.put_off(unit, due, _after(self._carrier.next_look(request, now), now))
            return ()
        dates = {one: _after(date, now) for one, date in carried.due.items()}
        await unit.requests.save(carried.requests, dates)
        await boards_change(unit, [self._carrier.keeper(request)], now)
        return carried.posted

    async def put_off(self, unit: UnitOfWork, due: str, until: datetime | None) -> None:
        await unit.requests.put_off(due, until)

    async def next_due(self, unit: UnitOfWork) -> datetime | None:
        return await unit.requests.next_due()


class DeskWatch:
    """Keeps the boards up to date, and greets each desk at the opening of a working day."""

    def __init__(self, decisions: DeskDecisions, carrier: Carrier, clock: Clock) -> None:
        self._decisions = decisions
        self._carrier = carrier
        self._clock = clock

    async def begin(self, unit: UnitOfWork, now: datetime) -> None:
        """Expect a digest at each desk, and look after the boards: the file may have changed."""
        at_work = await unit.requests.desks_at_work()
        keepers = {self._directory.desk_in_charge(desk).id for desk in at_work}
        await unit.desk_dues.expect(keepers, BOARD, now)
        for one in self._directory.desks:
            opening = calendar.next_working_moment(now, one.hours)
            if opening == now:
                opening = calendar.opening_on(now.date() + A_DAY, one.hours)
            await unit.desk_dues.expect([one.id], DIGEST, opening)

    async def claim(self, unit: UnitOfWork, now: datetime) -> tuple[str, str] | None:
        return await unit.desk_dues.due(now)

    async def act(
        self, unit: UnitOfWork, due: tuple[str, str], now: datetime
    ) -> Sequence[Outgoing]:
        """Bring a board up to date, or send the digest; a desk that is gone has neither."""
        desk, kind = due
        await unit.desk_dues.done(desk, kind)
        if self._directory.desk(desk) is None:
            return ()
        effects = self._board if kind == BOARD else self._digest
        return self._carrier.carried_out(await effects(unit, desk, now), now).posted

    async def put_off(self, unit: UnitOfWork, due: tuple[str, str], until: datetime) -> None:
        await unit.desk_dues.put(*due, until)

    async def next_due(self, unit: UnitOfWork) -> datetime | None:
        return await unit.desk_dues.next_due()

    @property
    def _directory(self) -> Directory:
        return self._carrier.addresses.directory

    async def _board(self, unit: UnitOfWork, desk: str, now: datetime) -> tuple[Effect, ...]:
        """Show the board, and pin a new one; the first one comes with the first open request."""
        if self._carrier.addresses.chat_of(desk) is None:
            return ()
        context = await self._around(unit, desk, now)
        new = await unit.sent_messages.place(desk, BOARD) is None
        return () if new and not context.of_desk else self._decisions.board(context, pin=new)

    async def _digest(self, unit: UnitOfWork, desk: str, now: datetime) -> tuple[Effect, ...]:
        """Send the digest, once, in the desk's hours; pin the board if that failed before.

        A board that stands in another group, since the desk's own took no messages, is made anew.
        """
        declared = self._directory.desk_in_charge(desk)
        opening = calendar.next_working_moment(now, declared.hours)
        if opening > now:
            await unit.desk_dues.put(desk, DIGEST, opening)
            return ()
        tomorrow = calendar.opening_on(now.date() + A_DAY, declared.hours)
        await unit.desk_dues.put(desk, DIGEST, tomorrow)
        context = await self._around(unit, desk, now)
        return (*await self._repaired(unit, desk, context), *self._decisions.digest(context))

    async def _repaired(self, unit: UnitOfWork, desk: str, context: Context) -> tuple[Effect, ...]:
        """Pin a board that could not be pinned; make it anew if it stands in another group.

        It does if the desk's own group took no messages for a while.
        """
        stands = await unit.sent_messages.place(desk, BOARD)
        chat = self._carrier.addresses.chat_of(desk)
        if stands is None or chat is None:
            return ()
        if stands[0] != chat:
            await unit.sent_messages.forget(desk, BOARD)
        elif stands == await unit.sent_messages.place(desk, f"{PINNED}{BOARD}"):
            return ()
        return self._decisions.board(context, pin=True)

    async def _around(self, unit: UnitOfWork, desk: str, now: datetime) -> Context:
        kept = await looked_after(unit, self._directory, {desk})
        requests = await unit.requests.load(open_at=kept)
        listed = tuple(sorted(requests, key=lambda request: request.submitted_at))
        nonce = self._clock.nonce()
        return self._carrier.make_context(now, nonce, desk_here=desk, of_desk=listed)


async def looked_after(unit: UnitOfWork, directory: Directory, desks: set[str]) -> set[str]:
    """Add to desks those that are gone, where the fallback desk is among them."""
    if directory.fallback_desk not in desks:
        return desks
    at_work = await unit.requests.desks_at_work()
    return desks | {one for one in at_work if directory.desk(one) is None}


def _after(due: datetime | None, now: datetime) -> datetime | None:
    """Never look at the same request again at once, whatever was decided."""
    return now + LATER if due is not None and due <= now else due
