"""Texts below our prompts: what goes to the requester, what stays, and what is corrected."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from conversations.desk.prompts import prompt
from conversations.flows.missions import Mission
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Send
from conversations.protocol.inbound import Edited, Inbound, Media, Sender, Typed
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Line, Screen
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.requests.event import ClosingReason, EventKind
from conversations.requests.lifecycle import IllegalError
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of
from conversations.text import Msg, _
from conversations.transitions.announcements import AnnouncedError, reworded
from conversations.transitions.card_messages import said_below
from conversations.transitions.transitions import corrected, record

LONGEST = 2000
"""Characters of a reply or a note: it fits one message with what stands around it."""

CORRECTABLE = timedelta(hours=1)
"""After it, a text has been read; to change it, another one is written."""

ONLY_TEXT = _("Only text can be passed on.")
CHANGED_SINCE = _("{reference} has changed in the meantime: look at its card.")
NOTED = _("✓ Noted on {reference}.")
ON_ITS_WAY = _(
    "Your text goes nowhere: something about {reference} is on its way. Wait until it has left, or "
    "hold it back."
)
GONE = _("{reference} is no longer with this group: your text has not been passed on.")
NOT_CHANGED = _("{reference} is no longer with this group: your correction went nowhere.")
TOO_LATE = _("This text was given too long ago to be changed: write another one.")


def replied(
    order: Order, request: Request | None, inbound: Inbound, context: Context
) -> tuple[Effect, ...]:
    """Take what was asked for; what is written below a prompt is never lost without a word."""
    match inbound:
        case Typed() | Media() if request is None:
            return (answer_in_group(GONE(reference=order.reference), inbound.sender, context),)
        case Media(sender=sender) if request:
            return (prompt(request, order, sender, context, ONLY_TEXT),)
        case Typed() if request:
            return _answered(order, request, inbound, context)
        case Edited() if request:
            return _corrected(order, request, inbound, context)
        case _:
            return ()


def _answered(order: Order, request: Request, typed: Typed, context: Context) -> tuple[Effect, ...]:
    text, sender = read_free_text(typed.text, most=LONGEST), typed.sender
    if isinstance(text, Rejection):
        return (prompt(request, order, sender, context, text.advice),)
    kind, what = _what(order)
    try:
        effects = record(request, kind, sender, context, text=text, source=typed.message_id, **what)
    except AnnouncedError:
        return (answer_in_group(ON_ITS_WAY(reference=request.reference), sender, context),)
    except IllegalError:
        return (answer_in_group(CHANGED_SINCE(reference=request.reference), sender, context),)
    if order.action is not DeskAction.NOTE:
        return effects  # a sign follows when the requester has got it
    noted = Screen((Line(NOTED(reference=request.reference)),))
    return said_below(request, noted, f"said:{context.nonce}", context), *effects


def _what(order: Order) -> tuple[EventKind, dict[str, Any]]:
    """Say what a text below a prompt makes happen."""
    option = order.how.partition(".")[0]
    match order.action:
        case DeskAction.QUALIFY:
            return EventKind.REQUALIFIED, {"mission": Mission(option)}
        case DeskAction.END:
            return EventKind.CLOSED, {"reason": ClosingReason(option)}
        case DeskAction.NOTE:
            return EventKind.NOTED, {}
        case _:
            return EventKind.REPLIED, {}


def _corrected(
    order: Order, request: Request, edited: Edited, context: Context
) -> tuple[Effect, ...]:
    """Take over the change of a text just given; other changes do not concern us."""
    kind, _what_else = _what(order)
    sender = edited.sender
    act = request.pending_text(sender.person, edited.message_id)
    versions = (act.event,) if act else request.versions(sender.person, edited.message_id)
    text = read_free_text(edited.text, most=LONGEST)
    if not versions or versions[0].kind is not kind or text == versions[-1].text:
        return ()
    if isinstance(text, Rejection):
        return (answer_in_group(text.advice, sender, context),)
    if act:
        return reworded(request, act, text, context)
    if context.now - versions[0].at > CORRECTABLE:
        return (answer_in_group(TOO_LATE, sender, context),)
    return corrected(request, versions[0], sender, text, context)


def corrected_elsewhere(request: Request, edited: Edited, context: Context) -> tuple[Effect, ...]:
    """Say of the change of a text, whose request has left the group since, that nobody reads it."""
    versions = request.versions(edited.sender.person, edited.message_id)
    if not versions or read_free_text(edited.text, most=LONGEST) == versions[-1].text:
        return ()
    return (answer_in_group(NOT_CHANGED(reference=request.reference), edited.sender, context),)


def answer_in_group(text: Msg, sender: Sender, context: Context) -> Send:
    """Tell a coordinator something, in the group where he or she wrote."""
    assert context.desk_here is not None
    languages = language_of(sender, context)
    screen = Screen((Line(text),))
    thread = sender.thread
    return Send(context.desk_here, screen, languages, key=f"said:{context.nonce}", thread=thread)
