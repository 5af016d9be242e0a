"""Replaces a group's messages about a request by stubs when the request leaves the group."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.messages import Messages
from bot.outgoing import outgoing
from bot.storage.sent_messages import MessageName
from bot.storage.unit import UnitOfWork
from conversations.protocol.effects import EVENT, Edit, LeaveStubs
from conversations.transitions.card_messages import is_passed_on


async def leave_stubs(
    unit: UnitOfWork, left: Iterable[LeaveStubs], messages: Messages, now: datetime
) -> None:
    """Let what shows typed words in the group that a request has left say where it is."""
    for one in left:
        known = {
            *await unit.sent_messages.about([one.reference]),
            *await unit.outbox.about([one.reference]),
        }
        for name in sorted(known, key=lambda name: name.key):
            if name.addressee == one.to and is_passed_on(name.key):
                stub = Edit(one.to, one.screen, one.languages, key=name.key, nonce=EVENT)
                await replace_by(unit, name, stub, messages, now)


async def replace_by(
    unit: UnitOfWork, name: MessageName, stub: Edit, messages: Messages, now: datetime
) -> None:
    """Let a message say what its stub does, whether it stands already or is on its way.

    What was not delivered yet says no more than its stub; the stub follows it in the same queue.
    """
    rendered = messages.render(stub, messages.say)
    await unit.outbox.reword(name, rendered.payload)
    await unit.outbox.post([outgoing(stub, rendered, now)], now)
