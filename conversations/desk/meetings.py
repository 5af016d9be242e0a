"""The taps that tell of a meeting: each changes the message to the next question."""

from __future__ import annotations

from datetime import date

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
    asked = next_question(request, order.how, context.today)
    if asked:
        return (_changed(request, asked, pressed, context),)
    screen = told_screen(request, meeting_in(order.how))
    recorded = reported(request, order, pressed, context)
    return *recorded, _changed(request, screen, pressed, context)


def reported(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Store what was told.

    Raises:
        ValueError: no button leads there.
    """
    meeting = meeting_in(order.how)
    return record(request, EventKind.REPORTED, pressed.sender, context, meeting=meeting)


def next_question(request: Request, how: str, today: date) -> Screen | None:
    """Ask what comes after what was tapped, or say that nothing was told; None once all is told.

    Raises:
        ValueError: no button leads there.
    """
    if how == NOTHING:
        return left_screen(request)
    return None if is_last(how) else meeting_screen(request, how, today)


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
