"""What a batch of turns asks for, made true by the transaction that ends it."""

from __future__ import annotations

from bot.alarms.alarms import SET_ASIDE, Alarms
from bot.courier.addresses import Addresses
from bot.courier.silent_desks import keep_place
from bot.messages import Messages
from bot.storage.unit import UnitOfWork
from bot.turns.batch import Batch
from bot.turns.carrying import boards_change
from bot.turns.erasing import erase_requests
from conversations.desk import BOARD


class Writing:
    """Writes a batch out: what is kept, what is to be said, and what is finished."""

    def __init__(self, messages: Messages, addresses: Addresses, alarms: Alarms) -> None:
        self._messages = messages
        self._addresses = addresses
        self._alarms = alarms

    async def write(self, unit: UnitOfWork, batch: Batch) -> None:
        """Write everything; the caller's transaction makes it true, or none of it."""
        await self._keep(unit, batch)
        await self._join(unit, batch)
        await unit.outbox.post(batch.posted, batch.now)
        if batch.forgotten is not None:
            await self._forget(unit, batch, batch.forgotten)
        await unit.inbox.finish(batch.done, batch.now)
        await unit.inbox.set_aside(batch.set_aside, batch.now)
        if batch.set_aside:
            await self._alarms.tell(unit, "set aside", SET_ASIDE)

    async def _keep(self, unit: UnitOfWork, batch: Batch) -> None:
        drafts_kept = self._addresses.directory.retention.drafts
        sessions = [batch.sessions[person] for person in batch.changed_sessions]
        await unit.sessions.save(sessions, batch.now, drafts_kept)
        requests = [batch.requests[one] for one in batch.changed_requests]
        await unit.requests.save(requests, batch.due)
        await boards_change(unit, batch.boards, batch.now)
        await unit.counts.add(batch.now.date(), batch.counted)

    async def _join(self, unit: UnitOfWork, batch: Batch) -> None:
        """Note which group is a desk's now, under which number, and whether we may write there."""
        for chat, new_chat in batch.moves:
            await unit.chats.move(chat, new_chat, lasting=self._addresses.knows(chat))
            if desk := self._addresses.desk_in(chat):
                await unit.outbox.renew(desk, batch.now, moved=True)
        for link in batch.linked:
            await unit.links.link(link.desk, link.chat, batch.now)
            await unit.outbox.renew(link.desk, batch.now)
            await unit.sent_messages.forget(link.desk, BOARD)
            await keep_place(unit, link.desk, writes=True)
        for desk, writes in batch.writes.items():
            await keep_place(unit, desk, writes=writes)
        for guess in batch.guessed:
            await unit.links.guessed(guess.chat, batch.now)

    async def _forget(self, unit: UnitOfWork, batch: Batch, person: int) -> None:
        directory = self._addresses.directory
        references = await unit.requests.of(person)
        await erase_requests(unit, references, self._messages, directory, batch.now)
        await unit.forget(person)
        await unit.outbox.post(batch.last_words, batch.now)
