"""Finds in memory, as the storage does, closed requests that were written to since."""

from __future__ import annotations

from collections.abc import Iterable

from conversations.requests.idle import unread
from conversations.requests.lifecycle import State
from conversations.requests.request import Request


def after_closing(requests: Iterable[Request], desk_id: str | None) -> tuple[Request, ...]:
    """Give the closed requests of a desk whose requester has written since."""
    closed = (one for one in requests if one.state is State.CLOSED)
    return tuple(one for one in closed if one.desk == desk_id and unread(one))
