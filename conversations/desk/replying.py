"""Texts below our prompts: what goes to the requester, what stays, and what is corrected."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from conversations.desk.group import language_of
from conversations.desk.happening import corrected, happen
from conversations.desk.posting import said_below
from conversations.desk.prompts import prompt
from conversations.desk.verbs import Order, Verb
from conversations.effects import Effect, Send
from conversations.event import ClosingReason, EventKind
from conversations.inbound import Edited, Inbound, Media, Sender, Typed
from conversations.lifecycle import IllegalError
from conversations.missions import Mission
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.request import Request
from conversations.screen import Line, Screen
from conversations.surroundings import Surroundings
from conversations.text import Msg, _

LONGEST = 2000
"""Characters of a reply or a note: it fits one message with what stands around it."""

CORRECTABLE = timedelta(hours=1)
"""After it, a text has been read; to change it, another one is written."""

ONLY_TEXT = _("Only text can be passed on.")
CHANGED_SINCE = _("{reference} has changed in the meantime: look at its card.")
NOTED = _("✓ Noted on {reference}.")
GONE = _("{reference} is no longer with this group: your text has not been passed on.")
NOT_CHANGED = _("{reference} is no longer with this group: your correction went nowhere.")
TOO_LATE = _("This text was given too long ago to be changed: write another one.")


def replied(
    order: Order, request: Request | None, inbound: Inbound, around: Surroundings
) -> tuple[Effect, ...]:
    """Take what was asked for; what is written below a prompt is never lost without a word."""
    match inbound:
        case Typed() | Media() if request is None:
            return (aside(GONE(reference=order.reference), inbound.sender, around),)
        case Media(sender=sender) if request:
            return (prompt(request, order, sender, around, ONLY_TEXT),)
        case Typed() if request:
            return _answered(order, request, inbound, around)
        case Edited() if request:
            return _corrected(order, request, inbound, around)
        case _:
            return ()


def _answered(
    order: Order, request: Request, typed: Typed, around: Surroundings
) -> tuple[Effect, ...]:
    text, sender = read_free_text(typed.text, most=LONGEST), typed.sender
    if isinstance(text, Rejection):
        return (prompt(request, order, sender, around, text.advice),)
    kind, what = _what(order)
    try:
        effects = happen(request, kind, sender, around, text=text, source=typed.message_id, **what)
    except IllegalError:
        return (aside(CHANGED_SINCE(reference=request.reference), sender, around),)
    if order.verb is not Verb.NOTE:
        return effects  # a sign follows when the requester has got it
    noted = Screen((Line(NOTED(reference=request.reference)),))
    return said_below(request, noted, f"said:{around.nonce}", around), *effects


def _what(order: Order) -> tuple[EventKind, dict[str, Any]]:
    """Say what a text below a prompt makes happen."""
    option = order.how.partition(".")[0]
    match order.verb:
        case Verb.QUALIFY:
            return EventKind.REQUALIFIED, {"mission": Mission(option)}
        case Verb.END:
            return EventKind.CLOSED, {"reason": ClosingReason(option)}
        case Verb.NOTE:
            return EventKind.NOTED, {}
        case _:
            return EventKind.REPLIED, {}


def _corrected(
    order: Order, request: Request, edited: Edited, around: Surroundings
) -> tuple[Effect, ...]:
    """Take over the change of a text just given; other changes do not concern us."""
    kind, _what_else = _what(order)
    sender = edited.sender
    versions = request.versions(sender.person, edited.message_id)
    text = read_free_text(edited.text, most=LONGEST)
    if not versions or versions[0].kind is not kind or text == versions[-1].text:
        return ()
    if isinstance(text, Rejection):
        return (aside(text.advice, sender, around),)
    if around.now - versions[0].at > CORRECTABLE:
        return (aside(TOO_LATE, sender, around),)
    return corrected(request, versions[0], sender, text, around)


def corrected_elsewhere(
    request: Request, edited: Edited, around: Surroundings
) -> tuple[Effect, ...]:
    """Say of the change of a text, whose request has left the group since, that nobody reads it."""
    versions = request.versions(edited.sender.person, edited.message_id)
    if not versions or read_free_text(edited.text, most=LONGEST) == versions[-1].text:
        return ()
    return (aside(NOT_CHANGED(reference=request.reference), edited.sender, around),)


def aside(text: Msg, sender: Sender, around: Surroundings) -> Send:
    """Tell a coordinator something, in the group where he or she wrote."""
    assert around.desk_here is not None
    languages = language_of(sender, around)
    screen = Screen((Line(text),))
    thread = sender.thread
    return Send(around.desk_here, screen, languages, key=f"said:{around.nonce}", thread=thread)
