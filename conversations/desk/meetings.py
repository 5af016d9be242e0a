"""The taps that tell of a meeting: each changes the message to the next question."""

from __future__ import annotations

from conversations.protocol.context import Context
from conversations.protocol.effects import EVENT, Edit, Effect
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import Order
from conversations.protocol.screen import Screen
from conversations.requests.event import EventKind
from conversations.requests.request import Request
from conversations.screens.cards.audience import card_language
from conversations.screens.cards.meeting import (
    is_last,
    left_screen,
    meeting_in,
    meeting_screen,
    told_screen,
)
from conversations.transitions.meetings import meeting_key
from conversations.transitions.topics import topic_of
from conversations.transitions.transitions import record

NOTHING = "no"
"""What is tapped by whoever tells nothing."""


def report(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Ask what is next, or store what was told.

    Raises:
        ValueError: no button leads there.
    """
    if order.how == NOTHING:
        return (_changed(request, left_screen(request), pressed, context),)
    if not is_last(order.how):
        screen = meeting_screen(request, order.how, context.today)
        return (_changed(request, screen, pressed, context),)
    meeting = meeting_in(order.how)
    recorded = record(request, EventKind.REPORTED, pressed.sender, context, meeting=meeting)
    screen = told_screen(request, meeting)
    return *recorded, _changed(request, screen, pressed, context)


def _changed(request: Request, screen: Screen, pressed: Pressed, context: Context) -> Edit:
    return Edit(
        request.desk,
        screen,
        (card_language(request, context.directory),),
        key=meeting_key(request),
        message_id=pressed.message_id,
        nonce=EVENT,
        topic=topic_of(request),
    )
