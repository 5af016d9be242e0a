"""Messages that the bot sent: found again by their place in a chat, or by what they are about."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import String, and_, cast, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.dialects import put
from bot.storage.tables import PENDING, outbox, sent_messages
from conversations.identities import GROUP, ChatId
from conversations.protocol.effects import OWN_WORDS, Know, reference_named

MOST_IN_A_CHAT = 100
"""Messages whose place is known in a private chat: the newest of them, for whoever asks again and
again must not fill the database."""


MessageLocation = tuple[ChatId, int]
"""Where a message stands, or a topic: a chat, and the number in it."""


@dataclass(frozen=True, slots=True)
class MessageName:
    """A message of ours: the chat or the desk's id that it was meant for, its key."""

    addressee: str
    key: str


def about(key: str) -> str | None:
    """Name the request that a message to coordinators is about, in a group or alone with the bot.

    What its requester reads of it bears no such key: that is the requester's own.
    """
    return reference_named(key)


class SentMessages:
    """Where our messages stand, within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def at(
        self, places: Collection[MessageLocation]
    ) -> dict[MessageLocation | None, MessageName]:
        """Give our messages that stand at these places."""
        if not places:
            return {}
        chat, number = sent_messages.c.chat, sent_messages.c.message_id
        # the index serves each alternative; SQLite reads the whole table for `(a, b) IN (...)`
        wanted = or_(*(and_(chat == place[0], number == place[1]) for place in places))
        rows = await self._connection.execute(
            select(chat, number, sent_messages.c.addressee, sent_messages.c.key).where(wanted)
        )
        return {(row.chat, row.message_id): MessageName(row.addressee, row.key) for row in rows}

    async def place(self, addressee: str, key: str) -> MessageLocation | None:
        """Tell where the message of a key stands: its chat and its number there."""
        rows = await self._connection.execute(
            select(sent_messages.c.chat, sent_messages.c.message_id).where(
                sent_messages.c.addressee == addressee, sent_messages.c.key == key
            )
        )
        row = rows.first()
        return (row.chat, row.message_id) if row else None

    async def know(self, messages: Iterable[Know], now: datetime) -> None:
        """Remember messages of others, so that a reply to one is known for what it is about."""
        rows = [
            {
                "addressee": one.desk,
                "key": one.key,
                "chat": one.chat,
                "message_id": one.message_id,
                "sent_at": now,
                "about": reference_named(one.key),
            }
            for one in messages
        ]
        if rows:
            await self._connection.execute(put(self._connection.dialect.name, sent_messages), rows)

    async def waits(self, message: MessageName) -> bool:
        """Say whether a message of this name is still on its way."""
        same = and_(outbox.c.addressee == message.addressee, outbox.c.key == message.key)
        return bool(await self._connection.scalar(select(exists().where(PENDING, same))))

    async def queued(self, queues: Collection[str]) -> dict[str, int]:
        """Give how many messages wait in each of these queues; edits of the same message are one.

        Of those the newest alone leaves.
        """
        if not queues:
            return {}
        same = func.coalesce(func.nullif(outbox.c.key, ""), cast(outbox.c.id, String))
        rows = await self._connection.execute(
            select(outbox.c.queue_key, func.count(same.distinct()).label("waiting"))
            .where(PENDING, outbox.c.queue_key.in_(queues))
            .group_by(outbox.c.queue_key)
        )
        return {row.queue_key: row.waiting for row in rows}

    async def sent_at(self, message: MessageName) -> datetime | None:
        """Tell since when a message stands where it does."""
        moment: datetime | None = await self._connection.scalar(
            select(sent_messages.c.sent_at).where(
                sent_messages.c.addressee == message.addressee, sent_messages.c.key == message.key
            )
        )
        return moment

    async def places(self, names: Collection[MessageName]) -> dict[MessageName, MessageLocation]:
        """Tell where several messages stand, those that are known."""
        to, key = sent_messages.c.addressee, sent_messages.c.key
        rows = await self._connection.execute(
            select(to, key, sent_messages.c.chat, sent_messages.c.message_id).where(
                to.in_({one.addressee for one in names}), key.in_({one.key for one in names})
            )
        )
        found = {MessageName(row.addressee, row.key): (row.chat, row.message_id) for row in rows}
        return {name: found[name] for name in names if name in found}

    async def step_aside(self, addressee: str, key: str) -> None:
        """Give up the name of a message to one elsewhere; it stays known as one about its request.

        So what it says can still be erased.
        """
        if place := await self.place(addressee, key):
            await self._connection.execute(
                update(sent_messages)
                .where(sent_messages.c.addressee == addressee, sent_messages.c.key == key)
                .values(key=f"{key}:{place[0]}.{place[1]}")
            )

    async def forget(self, addressee: str, key: str) -> None:
        """Let the next change of this message make a new one."""
        await self._connection.execute(
            delete(sent_messages).where(
                sent_messages.c.addressee == addressee, sent_messages.c.key == key
            )
        )

    async def about(self, references: Collection[str]) -> list[MessageName]:
        """Give our messages to coordinators about these requests: theirs cannot be changed."""
        rows = await self._connection.execute(
            select(sent_messages.c.addressee, sent_messages.c.key).where(
                sent_messages.c.about.in_(references),
                ~sent_messages.c.key.startswith(f"{OWN_WORDS}:"),
            )
        )
        return [MessageName(row.addressee, row.key) for row in rows]

    async def thin_out(self) -> int:
        """Forget the oldest messages in private chats, above 100 in each; give their number.

        Those of coordinators about a request stay known until it is erased, and they with it.
        """
        number, to = sent_messages.c.message_id, sent_messages.c.addressee
        about_none = sent_messages.c.about.is_(None)
        crowded = await self._connection.scalars(
            select(to)
            .where(to.contains(":"), ~to.contains(f":{GROUP}"), about_none)
            .group_by(to)
            .having(func.count() > MOST_IN_A_CHAT)
        )
        forgotten = 0
        for one in crowded.all():
            own = (to == one, about_none)
            newest = select(number).where(*own).order_by(number.desc()).offset(MOST_IN_A_CHAT)
            last = await self._connection.scalar(newest.limit(1))
            result = await self._connection.execute(
                delete(sent_messages).where(*own, number <= last)
            )
            forgotten += int(result.rowcount)
        return forgotten

    async def forget_chat(self, chat: ChatId) -> None:
        """Delete where the messages of a chat stand."""
        await self._connection.execute(delete(sent_messages).where(sent_messages.c.chat == chat))
