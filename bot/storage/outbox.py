"""The outbox: messages committed with the turn that asked for them, until they are delivered."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.delivery import Delivery
from bot.outgoing import EDIT, SEND, Outgoing
from bot.storage import due
from bot.storage.codec import Codec
from bot.storage.dialects import put
from bot.storage.errors import UnreadableError
from bot.storage.once import unsaid
from bot.storage.postgresql import tell_others
from bot.storage.sent_messages import MessageName, about
from bot.storage.statements import NEXT_DUE, POST, SENT
from bot.storage.tables import PENDING, outbox, sent_messages
from bot.storage.topics import Topic
from conversations.identities import ChatId
from conversations.transitions.card_messages import CARD

SUPERSEDED = "superseded"
EXPIRED = "expired"
UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Due:
    """A delivery whose turn has come, with where its message stands if it was sent before.

    `answered_chat` and `answered_message_id` tell where the message stands that it replies to.
    With `report_as`, its fate is reported under that name. `topic` is its topic, and
    `thread` one in which somebody is answered. `obstacle` says why it need not be delivered any
    more.
    """

    delivery: Delivery
    queue_key: str
    addressee: str
    urgent: bool
    created_at: datetime
    known_chat: ChatId | None
    known_message_id: int | None
    obstacle: str | None
    answers: str = ""
    answered_chat: ChatId | None = None
    answered_message_id: int | None = None
    report_as: str = ""
    topic: Topic | None = None
    thread: int | None = None

    @property
    def beside(self) -> bool:
        """Say whether it answers a message, and so stands where that one does."""
        return bool(self.answers)


@dataclass(frozen=True, slots=True)
class Sent:
    """A delivery that the messenger has; with `message_id`, where its message stands now."""

    due: Due
    chat: ChatId | None = None
    message_id: int | None = None
    reason: str | None = None


class Outbox:
    """The outbox within one transaction."""

    def __init__(self, connection: AsyncConnection, codec: Codec) -> None:
        self._connection = connection
        self._codec = codec

    async def post(self, messages: Iterable[Outgoing], now: datetime) -> None:
        """Put messages at the end of their queues."""
        rows = [
            {
                "queue_key": message.queue_key,
                "addressee": message.addressee,
                "chat": message.chat,
                "desk": message.desk,
                "key": message.key,
                "message_id": message.message_id,
                "method": message.method,
                "urgent": message.urgent,
                "payload": self._codec.seal_json(message.payload),
                "created_at": now,
                "due_at": now,
                "expires_at": message.expires_at,
                "attempts": 0,
                "answers": message.answers or None,
                "tells": message.report_as or None,
                "topic": message.topic or None,
                "topic_name": message.topic_name or None,
                "thread": message.thread,
            }
            for message in await unsaid(self._connection, messages)
        ]
        if rows:
            await self._connection.execute(POST, rows)
            await tell_others(self._connection, outbox.name)

    async def due(
        self, now: datetime, limit: int, busy: Collection[str] = (), *, urgent_only: bool = False
    ) -> list[Due]:
        """Give the oldest message of each queue that is not busy, if its time has come."""
        heads, values = due.due(now, limit, busy, urgent_only=urgent_only)
        rows = await self._connection.execute(heads, values)
        return [self._due(row, now) for row in rows]

    async def done(self, ids: Collection[int]) -> set[int]:
        """Tell which of these deliveries somebody has done with."""
        if not ids:
            return set()
        rows = select(outbox.c.id).where(outbox.c.id.in_(ids), ~PENDING)
        return set(await self._connection.scalars(rows))

    async def next_due(self, now: datetime) -> datetime | None:
        """Give the moment at which the next postponed message becomes due."""
        moment: datetime | None = await self._connection.scalar(NEXT_DUE, {"now": now})
        return moment

    async def sent(self, deliveries: Sequence[Sent], now: datetime) -> None:
        """Note what has been delivered, erase its content, and learn where messages stand."""
        if not deliveries:
            return
        await self._connection.execute(
            SENT,
            [{"row": one.due.delivery.id, "why": one.reason, "at": now} for one in deliveries],
        )
        taught = [one for one in deliveries if _teaches(one)]
        held = await self._held(one.due.delivery.id for one in taught) if taught else ()
        learnt = [_whereabouts(one, now) for one in taught if one.due.delivery.id in held]
        if learnt:
            await self._connection.execute(
                put(self._connection.dialect.name, sent_messages), learnt
            )

    async def postpone(self, delivery_id: int, until: datetime, reason: str) -> None:
        """Try again later, an hour at most; what follows in the same queue waits with it."""
        await self._change(delivery_id, due_at=until, reason=reason, attempts=outbox.c.attempts + 1)

    async def fail(self, delivery_id: int, reason: str, now: datetime) -> None:
        """Give up, and erase the content."""
        await self._change(
            delivery_id,
            failed_at=now,
            payload=None,
            topic_name=None,
            reason=reason,
            attempts=outbox.c.attempts + 1,
        )

    async def send_anew(self, delivery_id: int, payload: dict[str, Any]) -> None:
        """Turn an edit, whose message is gone, into a new message under the same key."""
        sealed = self._codec.seal_json(payload)
        await self._change(delivery_id, method=SEND, message_id=None, payload=sealed)

    async def tried(self, delivery_id: int) -> None:
        """Count an attempt after which the same message can go at once."""
        await self._change(delivery_id, attempts=outbox.c.attempts + 1)

    async def leave_topic(self, delivery_id: int) -> None:
        """Let a message go where those go that belong to no topic; a reply would lead it back."""
        nowhere = {"topic": None, "thread": None, "answers": None}
        await self._change(delivery_id, **nowhere, attempts=outbox.c.attempts + 1)

    async def redirect(self, delivery_id: int, desk: str, reason: str) -> None:
        """Hand a message to another desk; its key stays known under the desk first meant."""
        await self._change(
            delivery_id,
            desk=desk,
            queue_key=desk,
            message_id=None,
            thread=None,
            reason=reason,
            attempts=outbox.c.attempts + 1,
        )

    async def renew(self, desk: str, now: datetime, *, moved: bool = False) -> None:
        """Let what waits for a desk leave now, for its group is another one.

        Cards of the desk itself are not sent: those of open requests are posted anew. Where the
        same group has `moved` to another number, none of those before can be changed either.
        """
        methods = (SEND, EDIT) if moved else (SEND,)
        waiting = and_(PENDING, outbox.c.queue_key == desk)
        own_cards = and_(
            outbox.c.addressee == desk,
            outbox.c.method.in_(methods),
            outbox.c.key.startswith(f"{CARD}:"),
        )
        await self._connection.execute(
            update(outbox)
            .where(waiting, own_cards)
            .values(failed_at=now, payload=None, reason=SUPERSEDED)
        )
        await self._connection.execute(update(outbox).where(waiting).values(due_at=now))

    async def queue_of_new(self, message: MessageName) -> str | None:
        """Name the queue in which a new message of this name waits; None if none does."""
        same = and_(outbox.c.addressee == message.addressee, outbox.c.key == message.key)
        wanted = select(outbox.c.queue_key).where(PENDING, same, outbox.c.method == SEND)
        queue: str | None = await self._connection.scalar(wanted.limit(1))
        return queue

    async def about(self, references: Collection[str]) -> list[MessageName]:
        """Give what waits to be said to coordinators about these requests."""
        rows = await self._connection.execute(
            select(outbox.c.addressee, outbox.c.key).where(PENDING, outbox.c.key != "")
        )
        named = ((MessageName(row.addressee, row.key), about(row.key)) for row in rows)
        return [name for name, reference in named if reference in references]

    async def reword(self, message: MessageName, payload: Mapping[str, Any]) -> None:
        """Let what waits under this name say something else."""
        await self._connection.execute(
            update(outbox)
            .where(PENDING, outbox.c.addressee == message.addressee, outbox.c.key == message.key)
            .values(payload=self._codec.seal_json(payload))
        )

    async def forget(self, chat: ChatId) -> None:
        """Delete what was sent to a person's chat or waits for it."""
        await self._connection.execute(delete(outbox).where(outbox.c.chat == chat))

    async def _held(self, ids: Iterable[int]) -> set[int]:
        """Leave out what was deleted while it was on its way, with all else about a person."""
        rows = select(outbox.c.id).where(outbox.c.id.in_(tuple(ids)))
        return set(await self._connection.scalars(rows))

    async def _change(self, delivery_id: int, **values: Any) -> None:
        await self._connection.execute(
            update(outbox).where(outbox.c.id == delivery_id, PENDING).values(values)
        )

    def _due(self, row: Row[Any], now: datetime) -> Due:
        obstacle = None
        payload: dict[str, Any] = {}
        if row.superseded:
            obstacle = SUPERSEDED
        elif row.expires_at is not None and row.expires_at <= now:
            obstacle = EXPIRED
        else:
            try:
                payload = self._codec.unseal_json(row.payload)
            except UnreadableError:
                obstacle = UNREADABLE
        return Due(
            delivery=_delivery(row, payload),
            queue_key=row.queue_key,
            addressee=row.addressee,
            urgent=row.urgent,
            created_at=row.created_at,
            known_chat=row.known_chat,
            known_message_id=row.known_message_id,
            obstacle=obstacle,
            answers=row.answers or "",
            answered_chat=row.answered_chat,
            answered_message_id=row.answered_message_id,
            report_as=row.tells or "",
            topic=due.topic_in(row),
            thread=row.thread,
        )


def _delivery(row: Row[Any], payload: dict[str, Any]) -> Delivery:
    return Delivery(
        id=row.id,
        method=row.method,
        payload=payload,
        chat=row.chat,
        desk=row.desk,
        key=row.key,
        message_id=row.message_id,
        attempts=row.attempts,
    )


def _teaches(one: Sent) -> bool:
    known = (one.due.known_chat, one.due.known_message_id)
    return bool(one.due.delivery.key and one.message_id and known != (one.chat, one.message_id))


def _whereabouts(one: Sent, now: datetime) -> dict[str, Any]:
    return {
        "addressee": one.due.addressee,
        "key": one.due.delivery.key,
        "chat": one.chat,
        "message_id": one.message_id,
        "sent_at": now,
        "about": about(one.due.delivery.key),
    }
