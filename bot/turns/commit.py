"""Writes the changes of a batch of turns in one transaction."""

from __future__ import annotations

from datetime import datetime

from bot.addresses import Addresses
from bot.alarms.alarms import SET_ASIDE, Alarms
from bot.courier.unreachable_desks import keep_place
from bot.messages import Messages
from bot.storage.unit import UnitOfWork
from bot.turns.boards import boards_change, keep_board_language
from bot.turns.changes import Changes
from bot.turns.erasure import erase_requests
from bot.turns.lifecycle_log import log_lifecycle
from bot.turns.stubs import leave_stubs
from conversations.desk import BOARD
from conversations.identities import PersonId


class Commit:
    """Writes what has changed: what is kept, what is to be said, and what is finished."""

    def __init__(self, messages: Messages, addresses: Addresses, alarms: Alarms) -> None:
        self._messages = messages
        self._addresses = addresses
        self._alarms = alarms

    async def write(self, unit: UnitOfWork, changes: Changes, now: datetime) -> None:
        """Write everything; the caller's transaction makes it true, or none of it."""
        await self._keep(unit, changes, now)
        await self._join(unit, changes, now)
        await unit.outbox.post(changes.posted, now)
        await leave_stubs(unit, changes.left, self._messages, now)
        if changes.forgotten is not None:
            await self._forget(unit, changes, changes.forgotten, now)
        await unit.inbox.finish(changes.done, now)
        await unit.inbox.set_aside(changes.set_aside, now)
        if changes.set_aside:
            await self._alarms.tell(unit, "set aside", SET_ASIDE)

    def learn(self, changes: Changes) -> None:
        """Take over what has been committed: where groups are; say where requests stand."""
        log_lifecycle(changes.requests.values())
        for chat, new_chat in changes.moves:
            self._addresses.move(chat, new_chat)
        for link in changes.linked:
            self._addresses.link(link.desk, link.chat)

    async def _keep(self, unit: UnitOfWork, changes: Changes, now: datetime) -> None:
        drafts_kept = self._addresses.directory.retention.drafts
        await unit.sessions.save(list(changes.sessions.values()), now, drafts_kept)
        await unit.requests.save(list(changes.requests.values()), changes.due)
        await unit.held_texts.keep(one for one in changes.held.values() if one is not None)
        await unit.held_texts.drop([name for name, one in changes.held.items() if one is None])
        await unit.sent_messages.know(changes.known, now)
        await unit.colleagues.drop(changes.passed)
        await unit.colleagues.meet(list(changes.met.values()), now)
        await unit.colleagues.keep(changes.colleagues.values(), now)
        for board in changes.turned:
            await keep_board_language(unit, board.desk, board.language)
        await boards_change(unit, changes.boards, now)
        await unit.counts.add(now.date(), changes.counted)

    async def _join(self, unit: UnitOfWork, changes: Changes, now: datetime) -> None:
        """Note which group is a desk's now, under which id, and whether we may write there."""
        for chat, new_chat in changes.moves:
            await unit.chats.move(chat, new_chat, lasting=self._addresses.knows(chat))
            if desk := self._addresses.desk_in(chat):
                await unit.outbox.renew(desk, now, moved=True)
        for link in changes.linked:
            await unit.links.link(link.desk, link.chat, now)
            await unit.outbox.renew(link.desk, now)
            await unit.sent_messages.forget(link.desk, BOARD)
            await keep_place(unit, link.desk, writes=True)
        for desk, writes in changes.writes.items():
            await keep_place(unit, desk, writes=writes)
        for guess in changes.guessed:
            await unit.links.guessed(guess.chat, now)

    async def _forget(
        self, unit: UnitOfWork, changes: Changes, person: PersonId, now: datetime
    ) -> None:
        directory = self._addresses.directory
        references = await unit.requests.of(person)
        await erase_requests(unit, references, self._messages, directory, now)
        await unit.forget(person)
        await unit.erasures.note(person, now)
        await unit.outbox.post(changes.last_words, now)
