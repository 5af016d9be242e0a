"""Asks a desk about the meeting once a mission is arranged, since networks report on it."""

from __future__ import annotations

from dataclasses import replace

from conversations.protocol.context import Context
from conversations.protocol.effects import Send
from conversations.requests.event import ClosingReason, Event, EventKind
from conversations.requests.figures import meeting_of
from conversations.requests.request import Request
from conversations.screens.cards.meeting import meeting_screen
from conversations.transitions.card_messages import said_below


def meeting_key(request: Request) -> str:
    """Name the message that asks, and later tells, in the desk's group."""
    return f"meeting:{request.reference}"


def asked_of(request: Request, event: Event, context: Context) -> tuple[Send, ...]:
    """Ask about the meeting after a closing as arranged, unless it was told before."""
    arranged = event.kind is EventKind.CLOSED and event.reason is ClosingReason.ARRANGED
    if not arranged or meeting_of(request):
        return ()
    screen = meeting_screen(request, "", context.today)
    said = said_below(request, screen, meeting_key(request), context)
    return (replace(said, silent=True),)
