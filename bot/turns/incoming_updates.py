"""Updates from the inbox, parsed; those that can't be parsed are kept apart."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.arrivals.own_updates import own_in
from bot.storage.inbox import Arrived
from bot.storage.sent_messages import MessageLocation
from bot.tracebacks import safe_traceback
from conversations.protocol.inbound import Edited, Inbound, Media, Pressed, Typed

log = logging.getLogger(__name__)

Parse = Callable[[dict[str, Any]], Inbound | None]
"""Reads an update of the messenger; None for what is nothing to us."""


@dataclass(frozen=True, slots=True)
class IncomingUpdate:
    """One update that waits for its turn: its number in the inbox, and what came in."""

    update_id: int
    inbound: Inbound

    @property
    def points_at(self) -> MessageLocation | None:
        """Tell which message is replied to, or in a group was pressed."""
        inbound = self.inbound
        says = Typed if inbound.sender.private else Pressed | Typed | Media | Edited
        if not isinstance(inbound, says):
            return None
        number = inbound.message_id if isinstance(inbound, Pressed) else inbound.reply_to
        return None if number is None else (inbound.sender.chat, number)


@dataclass(frozen=True, slots=True)
class ReadUpdates:
    """What was read of the inbox, in its order.

    `unreadable` tells by number what was wrong, `ignored` names what is nothing to us.
    """

    updates: tuple[IncomingUpdate, ...]
    unreadable: Mapping[int, str]
    ignored: tuple[int, ...]


def read_updates(arrived: Sequence[Arrived], parse: Parse) -> ReadUpdates:
    """Read what arrived; one that can't be read stops no other."""
    updates: list[IncomingUpdate] = []
    unreadable: dict[int, str] = {}
    ignored: list[int] = []
    for one in arrived:
        if one.raw is None:
            unreadable[one.update_id] = "unreadable"
            continue
        try:
            inbound = own_in(one.raw) if one.own else parse(one.raw)
        except Exception as error:  # noqa: BLE001 (what one update holds must not stop others)
            log.error("update %d: %s", one.update_id, safe_traceback(error))  # noqa: TRY400
            unreadable[one.update_id] = type(error).__name__
            continue
        if inbound is None:
            ignored.append(one.update_id)
        else:
            updates.append(IncomingUpdate(one.update_id, inbound))
    return ReadUpdates(tuple(updates), unreadable, tuple(ignored))
