"""A request that is the same as another one: that one is named, both are linked, one goes on."""

from __future__ import annotations

from conversations.desk.colleagues import RefusedError
from conversations.desk.prompts import prompt
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect
from conversations.protocol.inbound import Pressed, Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Button, Line, Screen, heading
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.requests.search import reference_written
from conversations.screens.cards.audience import stands_here
from conversations.screens.cards.buttons import button
from conversations.screens.navigation import one_per_row
from conversations.screens.request_lines import about_line
from conversations.text import Msg, _
from conversations.transitions.transitions import record

MOST = 8
"""Requests of the same person to choose from."""

SAME_PERSON = _("The same person has open requests here. Which one goes on?")
GOES_ON = _("{reference} goes on")

NO_REFERENCE = _("That is no reference. Answer with one, for example P9T-6XC.")
ITSELF = _("That is the reference of this request itself. Answer with the one that goes on.")
NOT_HERE = _("This group has no open request {reference}.")


def choices(request: Request, context: Context) -> tuple[Request, ...]:
    """Give the other open requests of the same person at the same desk, the newest first."""
    others = sorted(context.also_open(request), key=lambda one: one.submitted_at, reverse=True)
    return tuple(others)[:MOST]


def with_choices(request: Request, page: Screen, context: Context) -> Screen:
    """Show on the page of this ending which other requests of the person it may be."""
    others = choices(request, context)
    if not others:
        return page
    listed = (Line(about_line(one, own=False)) for one in others)
    lines = (*page.lines, heading(SAME_PERSON), *listed)
    return Screen(lines, (*one_per_row(*(_choice(request, one) for one in others)), *page.rows))


def same(request: Request, order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Close a request that another one goes on with, or ask which one that is.

    Raises:
        RefusedError: this group has no such request that is open.
        IllegalError: the request is closed already.
    """
    if not order.how:
        return prompt(request, order, pressed.sender, context)
    refused = refusal_of(order.how, request, context)
    if refused:
        raise RefusedError(refused)
    return closed_as(request, order.how, pressed.sender, context)


def closed_as(
    request: Request, typed: str, sender: Sender, context: Context, source: int | None = None
) -> tuple[Effect, ...]:
    """Close a request as the same as one whose reference was not refused.

    Raises:
        IllegalError: the request is closed already.
    """
    other = context.named(reference_written(typed) or "")
    assert other is not None
    return record(
        request,
        EventKind.CLOSED,
        sender,
        context,
        reason=ClosingReason.DUPLICATE,
        other=other.reference,
        shared=other.person == request.person,
        source=source,
    )


def refusal_of(typed: str, request: Request, context: Context) -> Msg | None:
    """Say why a text names no request that goes on in the place of this one; None if it does."""
    reference = reference_written(typed)
    if reference is None:
        return NO_REFERENCE
    if reference == request.reference:
        return ITSELF
    other = context.named(reference)
    if other is None or other.state is State.CLOSED or not stands_here(other, context):
        return NOT_HERE(reference=reference)
    return None


def _choice(request: Request, other: Request) -> Button:
    label = GOES_ON(reference=other.reference)
    return button(request, label, DeskAction.SAME, other.reference)
