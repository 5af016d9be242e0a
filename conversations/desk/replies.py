"""Replies to our messages about a request: what goes out, what waits, what stays and is corrected.

| what comes as a reply | what it means |
|---|---|
| a text below one's own prompt, while it is open | the act that the prompt names |
| a text below a message of the requester that we passed on | an answer to the requester |
| a text below anything else about a request | shown, and chosen: send, note, leave |
| the word or the command that cancels | the prompt is closed |
| a file of at most 20 MB, with or without words | shown, and chosen: send, leave |
| a voice message, a photo, a poll, a sticker, what is forwarded | one line: text or a file only |
| anything in the name of a channel | one line: nobody is known who wrote it |

A reaction is not told to a bot that is a plain member of the group (Bot API, Update), and means
nothing anywhere. A forwarded card has lost its buttons, and a reply to it answers whoever forwarded
it: it stays among the coordinators.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from conversations.desk.acts import (
    TO_THE_REQUESTER,
    asked_by,
    confirmed,
    made_by,
    read_words,
)
from conversations.desk.documents import document_held, document_refused
from conversations.desk.duplicates import closed_as, refusal_of
from conversations.desk.held import held, held_again, own_words
from conversations.desk.permissions import refusal
from conversations.desk.prompts import (
    NOTHING_ASKED,
    asked_of,
    cancelled,
    is_cancel,
    prompt,
)
from conversations.desk.search import moved_away
from conversations.protocol.context import Context
from conversations.protocol.effects import Drop, Effect, Send, reference_named
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import Edited, Inbound, Media, Sender, Typed
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Line, Screen
from conversations.reading.planned_days import planned_day
from conversations.reading.rejection import Rejection
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import IllegalError
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of, stands_here
from conversations.text import Msg, _
from conversations.transitions.announcements import AnnouncedError, reworded
from conversations.transitions.card_messages import said_below
from conversations.transitions.transitions import corrected, record

CORRECTABLE = timedelta(hours=1)
"""After it, a text has been read; to change it, another one is written."""

ONLY_TEXT = _("Only text can be passed on.")
ONLY_TEXT_HERE = _(
    "{reference}: only text, or a file of 20 MB at most, can be passed on, so nothing was sent."
)
IN_A_NAME = _(
    "{reference}: written in the name of a channel, so nothing was sent. Write as yourself."
)
CHANGED_SINCE = _("{reference} has changed in the meantime: look at its card.")
ON_ITS_WAY = _(
    "Your text goes nowhere: something about {reference} is on its way. Wait until it has left, or "
    "hold it back."
)
GONE = _("{reference} is no longer with this group: your text has not been passed on.")
NOT_CHANGED = _("{reference} is no longer with this group: your correction went nowhere.")
TOO_LATE = _("This text was given too long ago to be changed: write another one.")


def replied(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Take a reply to a message about a request; none is lost without a word."""
    request, sender = context.request, inbound.sender
    here = request if request and stands_here(request, context) else None
    reference = reference_named(context.replied_to or "") or ""
    match inbound:
        case Edited() if here:
            return changed_text(here, inbound, context)
        case Edited() if request:
            return _changed_elsewhere(request, inbound, context)
        case Typed() | Media() if here is None:
            return _gone(reference, sender, context)
        case Typed() if here:
            return _typed(here, inbound, context)
        case Media() if here:
            return _media(here, inbound, context)
        case _:
            return ()


def spoken_for(inbound: Inbound, context: Context) -> tuple[Effect, ...]:
    """Say of a reply in the name of a channel that it went nowhere; strangers are not heard."""
    reference, sender = reference_named(context.replied_to or ""), inbound.sender
    if reference is None or sender.speaks_for is None or not isinstance(inbound, Typed | Media):
        return ()
    return (answer_in_group(IN_A_NAME(reference=reference), sender, context),)


def cancels(sender: Sender, context: Context) -> tuple[Effect, ...]:
    """Close the newest prompt of somebody who gave the command; say so if there is none."""
    newest = next(iter(asked_of(sender, context)), None)
    if newest is None:
        return (answer_in_group(NOTHING_ASKED, sender, context),)
    about = context.request
    same = about if about and about.reference == newest.reference else None
    return cancelled(newest, same, sender, context)


def _typed(request: Request, typed: Typed, context: Context) -> tuple[Effect, ...]:
    sender, awaited = typed.sender, _awaited(typed.sender, context)
    if is_cancel(typed.text):
        return cancelled(awaited, request, sender, context) if awaited else cancels(sender, context)
    order = asked_by(context.replied_to or "")
    direct = order if order and (awaited or _is_passed_on(order)) else None
    if direct and (refused := refusal(direct, context)):
        return (answer_in_group(refused, sender, context),)
    text = read_words(typed.text)
    if isinstance(text, Rejection):
        if direct:
            return (
                *_closed(awaited, context),
                *prompt(request, direct, sender, context, text.advice),
            )
        return (answer_in_group(text.advice, sender, context),)
    if direct and direct.action is DeskAction.SAME:
        return (*_closed(awaited, context), *_named_same(direct, request, typed, context))
    if direct:
        return (*_closed(awaited, context), *_answered(direct, request, text, typed, context))
    return held(request, text, typed, context)


def _named_same(
    order: Order, request: Request, typed: Typed, context: Context
) -> tuple[Effect, ...]:
    """Close a request for which another one was named; ask again where none was."""
    sender = typed.sender
    if refused := refusal_of(typed.text, request, context):
        return prompt(request, order, sender, context, refused)
    try:
        effects = closed_as(request, typed.text, sender, context, typed.message_id)
    except AnnouncedError:
        return (answer_in_group(ON_ITS_WAY(reference=request.reference), sender, context),)
    except IllegalError:
        return (answer_in_group(CHANGED_SINCE(reference=request.reference), sender, context),)
    return own_words(request, typed.message_id, sender, context), *effects


def _awaited(sender: Sender, context: Context) -> HeldText | None:
    """Find the prompt that was answered, if it still waits for this person."""
    own = asked_of(sender, context)
    return next((one for one in own if one.key == context.replied_to), None)


def _is_passed_on(order: Order) -> bool:
    """Say whether a message of the requester was answered: below it stands where a reply goes."""
    return order.action is DeskAction.REPLY and "." not in order.how


def _closed(awaited: HeldText | None, context: Context) -> tuple[Drop, ...]:
    """Let a prompt wait no more, nor its twin of a double tap."""
    same = (
        one
        for one in context.held
        if awaited and (one.person, one.order) == (awaited.person, awaited.order) and one.awaited
    )
    return tuple(Drop(one.desk, one.key) for one in same)


def _media(request: Request, media: Media, context: Context) -> tuple[Effect, ...]:
    """Show a document before it leaves; say of anything else what can be passed on."""
    sender, awaited = media.sender, _awaited(media.sender, context)
    order = asked_by(context.replied_to or "")
    if media.document is None or (order and order.action is not DeskAction.REPLY):
        return _no_text(request, sender, context)
    reply = Order(DeskAction.REPLY, request.reference)
    if refused := document_refused(request, media) or refusal(reply, context):
        return (answer_in_group(refused, sender, context),)
    return *_closed(awaited, context), *document_held(request, media, media.document, context)


def _no_text(request: Request, sender: Sender, context: Context) -> tuple[Effect, ...]:
    order, awaited = asked_by(context.replied_to or ""), _awaited(sender, context)
    if order and awaited:
        return (*_closed(awaited, context), *prompt(request, order, sender, context, ONLY_TEXT))
    text = ONLY_TEXT_HERE(reference=request.reference)
    return (answer_in_group(text, sender, context),)


def _answered(
    order: Order, request: Request, text: str, typed: Typed, context: Context
) -> tuple[Effect, ...]:
    kind, what = made_by(order, text, context.today)
    sender, source = typed.sender, typed.message_id
    try:
        effects = record(request, kind, sender, context, text=text, source=source, **what)
    except AnnouncedError:
        return (answer_in_group(ON_ITS_WAY(reference=request.reference), sender, context),)
    except IllegalError:
        return (answer_in_group(CHANGED_SINCE(reference=request.reference), sender, context),)
    effects = (own_words(request, source, sender, context), *effects)
    if order.action in TO_THE_REQUESTER:
        return effects  # a sign follows when the requester has got it
    noted = Screen((Line(confirmed(order, request, what.get("until"))),))
    key = f"noted:{request.reference}:{context.nonce}"
    return said_below(request, noted, key, context), *effects


def _gone(reference: str, sender: Sender, context: Context) -> tuple[Effect, ...]:
    """Say that a text goes nowhere, and where its request is now if this group has had it."""
    moved = moved_away(context)
    lines = (Line(GONE(reference=reference)), *((Line(moved),) if moved else ()))
    return (replace(answer_in_group(GONE, sender, context), screen=Screen(lines)),)


def changed_text(request: Request, edited: Edited, context: Context) -> tuple[Effect, ...]:
    """Take over the change of a text just given; other changes do not concern us."""
    sender = edited.sender
    own = (one for one in context.held if one.person == sender.person)
    waits = next((one for one in own if one.source == edited.message_id), None)
    act = request.pending_text(sender.person, edited.message_id)
    versions = (act.event,) if act else _versions_here(request, edited)
    text = read_words(edited.text)
    before = waits.text if waits else versions[-1].text if versions else None
    if before is None or text == before:
        return ()
    if isinstance(text, Rejection):
        return (answer_in_group(text.advice, sender, context),)
    if waits:
        return held_again(request, waits, text, sender, context)
    if act:
        return reworded(request, act, text, context)
    if context.now - versions[0].at > CORRECTABLE:
        return (answer_in_group(TOO_LATE, sender, context),)
    if versions[0].kind is EventKind.PLANNED:
        return _planned_anew(request, text, edited, context)
    return corrected(request, versions[0], sender, text, context)


def _planned_anew(
    request: Request, text: str, edited: Edited, context: Context
) -> tuple[Effect, ...]:
    """Take over a next step that was changed, with its day; one that is over stays as it was."""
    planned = request.standing.planned
    if planned is None or planned.source != edited.message_id:
        return (answer_in_group(TOO_LATE, edited.sender, context),)
    day = planned_day(text, context.today)
    what = {"text": text, "source": edited.message_id, "until": day}
    return record(request, EventKind.PLANNED, edited.sender, context, **what)


def _versions_here(request: Request, edited: Edited) -> tuple[Event, ...]:
    """Give what a message of this group led to: another group numbers its messages alike."""
    versions = request.versions(edited.sender.person, edited.message_id)
    places = (at for at, one in enumerate(request.events) if one.kind is EventKind.TRANSFERRED)
    since = max(places, default=0)
    return versions if versions and request.events.index(versions[0]) >= since else ()


def _changed_elsewhere(request: Request, edited: Edited, context: Context) -> tuple[Effect, ...]:
    """Say of the change of a text, whose request has left the group since, that nobody reads it."""
    versions = request.versions(edited.sender.person, edited.message_id)
    if not versions or read_words(edited.text) == versions[-1].text:
        return ()
    text = NOT_CHANGED(reference=request.reference)
    return (answer_in_group(text, edited.sender, context),)


def answer_in_group(text: Msg, sender: Sender, context: Context) -> Send:
    """Tell a coordinator something, in the group where he or she wrote, or alone with the bot."""
    assert context.desk_here is not None
    to = sender.chat if sender.private else context.desk_here
    languages = language_of(sender, context)
    screen = Screen((Line(text),))
    thread = sender.thread
    return Send(to, screen, languages, key=f"said:{context.nonce}", thread=thread)
