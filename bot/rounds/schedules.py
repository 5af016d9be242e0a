"""The schedules of the desks: requests to look at, held texts, boards, and morning digests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot import calendar
from bot.outgoing import PINNED, Outgoing
from bot.storage.unit import UnitOfWork
from bot.turns.applied_effects import EffectApplier
from bot.turns.boards import (
    board_language,
    board_of,
    boards_change,
    desks_on_boards,
    learn_silent,
)
from bot.turns.card_links import card_links
from bot.turns.contexts import ContextBuilder
from conversations.desk import BOARD, DIGEST, board, digest, expired, look
from conversations.directory import Directory
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect
from conversations.requests.lifecycle import OPEN

A_DAY = timedelta(days=1)
LATER = timedelta(hours=1)  # before something is looked at again that cannot be helped now


class RequestSchedule:
    """Looks at each request when it is due."""

    def __init__(self, builder: ContextBuilder, applier: EffectApplier) -> None:
        self._builder = builder
        self._applier = applier

    async def begin(self, unit: UnitOfWork, now: datetime) -> None:
        """Requests carry their due times themselves."""

    async def claim(self, unit: UnitOfWork, now: datetime) -> str | None:
        return await unit.requests.due(now)

    async def act(self, unit: UnitOfWork, due: str, now: datetime) -> Sequence[Outgoing]:
        """Remind of a request, or only note when it is due; one that cannot be read waits."""
        await learn_silent(unit, self._applier.addresses, now)
        found = await unit.requests.load(with_others=[due])
        request = next((one for one in found if one.reference == due), None)
        if request is None:
            await self.put_off(unit, due, now + LATER)
            return ()
        context = self._builder.build(now, requests=(request, *found))
        applied = self._applier.apply(look(request, context), now)
        if not applied.requests:
            await self.put_off(unit, due, _after(self._applier.next_look(request, now), now))
            return ()
        dates = {one: _after(date, now) for one, date in applied.due.items()}
        await unit.requests.save(applied.requests, dates)
        shown_on = board_of(request, self._applier.addresses.directory)
        await boards_change(unit, [shown_on], now)
        return applied.posted

    async def put_off(self, unit: UnitOfWork, due: str, until: datetime | None) -> None:
        await unit.requests.put_off(due, until)

    async def next_due(self, unit: UnitOfWork, _now: datetime) -> datetime | None:
        return await unit.requests.next_due()


class HeldTextSchedule:
    """Closes what was asked of coordinators, or held for them, and nobody came back to."""

    def __init__(self, builder: ContextBuilder, applier: EffectApplier) -> None:
        self._builder = builder
        self._applier = applier

    async def begin(self, unit: UnitOfWork, now: datetime) -> None:
        """Texts carry their due times themselves."""

    async def claim(self, unit: UnitOfWork, now: datetime) -> tuple[str, str] | None:
        return await unit.held_texts.due(now)

    async def act(
        self, unit: UnitOfWork, due: tuple[str, str], now: datetime
    ) -> Sequence[Outgoing]:
        """Say that nothing leaves any more, and keep nothing; what cannot be read goes too."""
        text = await unit.held_texts.find(due)
        await unit.held_texts.drop([due])
        if text is None:
            return ()
        found = await unit.requests.load(references=[text.reference])
        context = self._builder.build(now, requests=tuple(found), desk_here=text.desk)
        return self._applier.apply(expired(text, context), now).posted

    async def put_off(self, unit: UnitOfWork, due: tuple[str, str], until: datetime) -> None:
        await unit.held_texts.put_off(due, until)

    async def next_due(self, unit: UnitOfWork, _now: datetime) -> datetime | None:
        return await unit.held_texts.next_due()


class DeskSchedule:
    """Keeps the boards up to date, and greets each desk at the opening of a working day."""

    def __init__(self, builder: ContextBuilder, applier: EffectApplier) -> None:
        self._builder = builder
        self._applier = applier

    async def begin(self, unit: UnitOfWork, now: datetime) -> None:
        """Expect a digest at each desk, and look after the boards: the file may have changed."""
        at_work = await unit.requests.desks_at_work()
        await learn_silent(unit, self._applier.addresses, now)
        keepers = {self._directory.keeper(desk).id for desk in at_work}
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
        await learn_silent(unit, self._applier.addresses, now)
        await unit.desk_dues.done(desk, kind)
        if self._directory.desk(desk) is None:
            return ()
        effects = self._board if kind == BOARD else self._digest
        return self._applier.apply(await effects(unit, desk, now), now).posted

    async def put_off(self, unit: UnitOfWork, due: tuple[str, str], until: datetime) -> None:
        await unit.desk_dues.put(*due, until)

    async def next_due(self, unit: UnitOfWork, _now: datetime) -> datetime | None:
        return await unit.desk_dues.next_due()

    @property
    def _directory(self) -> Directory:
        return self._applier.addresses.directory

    async def _board(self, unit: UnitOfWork, desk: str, now: datetime) -> tuple[Effect, ...]:
        """Show the board, and pin a new one; the first one comes with the first open request."""
        if self._directory.keeper(desk).id != desk:
            return ()
        context = await self._context(unit, desk, now)
        new = await unit.sent_messages.place(desk, BOARD) is None
        return () if new and not context.of_desk else board(context, pin=new)

    async def _digest(self, unit: UnitOfWork, desk: str, now: datetime) -> tuple[Effect, ...]:
        """Say once, in the desk's hours, what it was reminded of; pin an unpinned board.

        A board that stands in another group, since the desk's own took no messages, is made anew.
        """
        declared = self._directory.desk_in_charge(desk)
        opening = calendar.next_working_moment(now, declared.hours)
        if opening > now:
            await unit.desk_dues.put(desk, DIGEST, opening)
            return ()
        tomorrow = calendar.opening_on(now.date() + A_DAY, declared.hours)
        await unit.desk_dues.put(desk, DIGEST, tomorrow)
        context = await self._context(unit, desk, now)
        last = await unit.facts.get(f"{DIGEST}: {desk}")
        since = datetime.fromisoformat(last) if last else now - A_DAY
        await unit.facts.put(f"{DIGEST}: {desk}", now.isoformat())
        here = self._directory.keeper(desk).id == desk
        said = digest(context, since) if here else ()  # its requests stand in the fallback's group
        return (*await self._repaired(unit, desk, context), *said)

    async def _repaired(self, unit: UnitOfWork, desk: str, context: Context) -> tuple[Effect, ...]:
        """Pin a board that could not be pinned; make it anew if it stands in another group.

        It does if the desk's own group took no messages for a while.
        """
        stands = await unit.sent_messages.place(desk, BOARD)
        chat = self._applier.addresses.chat_of(desk)
        if stands is None or chat is None:
            return ()
        if stands[0] != chat:
            await unit.sent_messages.forget(desk, BOARD)
        elif stands == await unit.sent_messages.place(desk, f"{PINNED}{BOARD}"):
            return ()
        return board(context, pin=True)

    async def _context(self, unit: UnitOfWork, desk: str, now: datetime) -> Context:
        shown = await desks_on_boards(unit, self._directory, {desk})
        requests = await unit.requests.load(open_at=shown)
        listed = tuple(sorted(requests, key=lambda request: request.submitted_at))
        chat = self._applier.addresses.chat_of(desk)
        links = await card_links(unit, listed, chat, self._builder.messages)
        still_open = tuple(one for one in listed if one.state in OPEN)
        written = tuple(one for one in listed if one.state not in OPEN)
        return self._builder.build(
            now,
            desk_here=desk,
            of_desk=still_open,
            after_closing=written,
            card_links=links,
            colleagues=tuple(await unit.colleagues.at([desk])),
            board_language=await board_language(unit, desk),
        )


def _after(due: datetime | None, now: datetime) -> datetime | None:
    """Never look at the same request again at once, whatever was decided."""
    return now + LATER if due is not None and due <= now else due
