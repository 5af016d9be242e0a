"""Leaves a message out of the outbox if one with its key waits already or stands in the chat."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.outgoing import Outgoing
from bot.storage.tables import PENDING, outbox, sent_messages


async def unsaid(connection: AsyncConnection, messages: Iterable[Outgoing]) -> list[Outgoing]:
    """Give the messages without those that are said already, in their order."""
    left: list[Outgoing] = []
    said: set[tuple[str, str]] = set()
    for message in messages:
        name = (message.addressee, message.key)
        if message.once:
            if name in said or await _stands(connection, *name):
                continue
            said.add(name)
        left.append(message)
    return left


async def _stands(connection: AsyncConnection, addressee: str, key: str) -> bool:
    waits = exists().where(PENDING, outbox.c.addressee == addressee, outbox.c.key == key)
    stands = exists().where(sent_messages.c.addressee == addressee, sent_messages.c.key == key)
    return bool(await connection.scalar(select(or_(waits, stands))))
