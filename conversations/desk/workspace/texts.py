"""Texts alone with the bot: typed plainly, about the card that stands open.

| what is written | what it means |
|---|---|
| a text, while a button of the card asks for one | the act that the button names |
| a text, while a card stands open | shown, and chosen: send, note, leave |
| a text in answer to a message about a request | the same, about that request |
| a text, while no card stands open | looked for; a reference opens its card |
| the word or the command that cancels | nothing is asked any more |
| a file of at most 20 MB, with or without words | shown, and chosen: send, leave |
| a voice message, a photo, a poll | one line: text or a file only |
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from conversations.desk.acts import (
    TO_THE_REQUESTER,
    TRANSFERS,
    act_of,
    confirmed,
    made_by,
    option_of,
    read_words,
)
from conversations.desk.confirmations import warnings
from conversations.desk.documents import document_held, document_refused
from conversations.desk.duplicates import closed_as, refusal_of
from conversations.desk.held import alone as kept_alone
from conversations.desk.held import held
from conversations.desk.permissions import refusal
from conversations.desk.prompts import (
    NOTHING_ASKED,
    PATIENCE,
    TITLE,
    asked_of,
    clock_time,
    is_cancel,
)
from conversations.desk.replies import (
    CHANGED_SINCE,
    GONE,
    ON_ITS_WAY,
    ONLY_TEXT_HERE,
    changed_text,
)
from conversations.desk.workspace.pages import Work, card_on_page, found, on_page, opened, said
from conversations.protocol.context import Context
from conversations.protocol.documents import Document
from conversations.protocol.effects import Drop, Effect, Hold, reference_named, saved_in
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import Command, Edited, Inbound, Media, Sender, Typed
from conversations.protocol.orders import DeskAction, Order, order_in
from conversations.protocol.screen import Button, Line, Screen, small, strong
from conversations.protocol.workspace import Workspace
from conversations.reading.rejection import Rejection
from conversations.requests.lifecycle import IllegalError
from conversations.requests.request import Request
from conversations.screens.cards.audience import name_in_group, requester_of, stands_here
from conversations.screens.cards.card import state_line
from conversations.screens.cards.private_card import home_button, put_away
from conversations.text import Msg, _
from conversations.transitions.announcements import AnnouncedError
from conversations.transitions.transitions import record

ONLY_TEXT = _("Only text is read here.")
CHANGE_NOWHERE = _("Your change went nowhere: that text is no longer waiting.")
CANCELLED = _("Stopped, nothing was sent.")
CANCEL = _("✕ Cancel")
UNTIL = _("It waits until {time}. Any other button stops it.")

WRITE: dict[DeskAction, Msg] = {
    DeskAction.REPLY: _("Write now: your next message goes to {name}."),
    DeskAction.NOTE: _("Write now: your next message stays with the coordination."),
    DeskAction.QUALIFY: _(
        "Write the reason now: the mission changes, and {name} reads your next message."
    ),
    DeskAction.END: _(
        "Write now: the request is closed, and {name} reads your message below the reason."
    ),
    DeskAction.NEXT: _(
        "Write the next step and its day: “call back on Thursday”. On that day, the group is "
        "reminded."
    ),
    DeskAction.SAME: _(
        "Write the reference of the request that goes on, for example P9T-6XC: this one is closed, "
        "and both are linked."
    ),
    DeskAction.EXPLAIN: _(
        "Write the reason now: the request goes to that desk, which reads it. {name} reads only "
        "where the request is now."
    ),
    DeskAction.EXPLAIN_TO_ALL: _(
        "Write the reason now: the request goes to that desk, which reads it, and {name} too."
    ),
}
"""What becomes of the next message."""


def asked_alone(
    request: Request, order: Order, workspace: Workspace, sender: Sender, context: Context
) -> tuple[Effect, ...]:
    """Ask for a text on the card; the next message is it, and no other card is asked about."""
    before = (one for one in asked_of(sender, context) if one.key != workspace.page)
    text = HeldText(
        desk=context.desk_here or request.desk,
        key=workspace.page,
        reference=request.reference,
        person=sender.person,
        name=name_in_group(sender),
        expires=context.now + PATIENCE,
        order=Order(order.action, order.reference, option_of(order)).code,
        **kept_alone(sender, context),
    )
    page = _asking(request, text, sender, context)
    return (
        *(Drop(one.desk, one.key) for one in before),
        Hold(text),
        on_page(page, workspace, sender, context),
    )


def typed_alone(typed: Typed, workspace: Workspace, context: Context) -> Work:
    """Take a text for what it is: the one that is asked for, words about a request, or a search."""
    sender, request = typed.sender, context.request
    now = workspace.replace(active=True)
    about = reference_named(context.replied_to or "") or workspace.reference
    if is_cancel(typed.text):
        return cancelled_alone(sender, now, context)
    here = request if request and stands_here(request, context) else None
    if about and here is None:
        return Work(now, (said(GONE(reference=about), sender, context),))
    if here is None:
        search = Command(sender, "ref", typed.text, typed.message_id)
        return found(search, now, context)
    if not about:
        return opened(here, workspace, sender, context)
    return Work(now, _about(here, typed, now, context))


def edited_alone(edited: Edited, workspace: Workspace, context: Context) -> Work:
    """Take over the change of a text that waits, is on its way, or was given just now."""
    sender, request = edited.sender, context.request
    here = request if request and stands_here(request, context) else None
    own = replace(edited, message_id=-edited.message_id)
    effects = changed_text(here, own, context) if here else ()
    return Work(workspace, effects or (said(CHANGE_NOWHERE, sender, context),))


def sent_alone(inbound: Inbound, workspace: Workspace, context: Context) -> Work:
    """Show a document before it leaves; say of anything else that it went nowhere."""
    about, request = workspace.reference, context.request
    here = request if request and stands_here(request, context) else None
    if here and isinstance(inbound, Media) and inbound.document:
        return Work(workspace, _document(here, inbound, inbound.document, context))
    text = ONLY_TEXT_HERE(reference=about) if about else ONLY_TEXT
    return Work(workspace, (said(text, inbound.sender, context),))


def _document(
    request: Request, media: Media, document: Document, context: Context
) -> tuple[Effect, ...]:
    """Show a document as what it will be; a prompt for a reply takes it, any other wants text."""
    sender = media.sender
    own = [one for one in asked_of(sender, context) if one.reference == request.reference]
    reply = Order(DeskAction.REPLY, request.reference)
    if any(one.order != reply.code for one in own):
        return (said(ONLY_TEXT_HERE(reference=request.reference), sender, context),)
    if refused := document_refused(request, media) or refusal(reply, context):
        return (said(refused, sender, context),)
    shown = document_held(request, replace(media, message_id=-media.message_id), document, context)
    return (*(Drop(one.desk, one.key) for one in own), *shown)


def cancelled_alone(sender: Sender, workspace: Workspace, context: Context) -> Work:
    """Ask for nothing any more; say so if nothing was asked."""
    asked, request = asked_of(sender, context), context.request
    if not asked:
        return Work(workspace, (said(NOTHING_ASKED, sender, context),))
    same = request and request.reference == workspace.reference
    card = (card_on_page(request, workspace, sender, context),) if request and same else ()
    drops = (Drop(one.desk, one.key) for one in asked)
    return Work(workspace, (*drops, *card, said(CANCELLED, sender, context)))


def _about(
    request: Request, typed: Typed, workspace: Workspace, context: Context
) -> tuple[Effect, ...]:
    sender = typed.sender
    own = (one for one in asked_of(sender, context) if one.reference == request.reference)
    awaited = next(own, None)
    order = order_in(awaited.order) if awaited else None
    if order and (refused := refusal(order, context)):
        return (said(refused, sender, context),)
    text = read_words(typed.text)
    if isinstance(text, Rejection):
        return (said(text.advice, sender, context),)
    if awaited is None or order is None:
        return held(request, text, replace(typed, message_id=-typed.message_id), context)
    if order.action is DeskAction.SAME and (refused := refusal_of(typed.text, request, context)):
        return (said(refused, sender, context),)
    return Drop(awaited.desk, awaited.key), *_given(request, order, text, typed, workspace, context)


def _given(  # noqa: PLR0913, PLR0917 (what a text is given for)
    request: Request,
    order: Order,
    text: str,
    typed: Typed,
    workspace: Workspace,
    context: Context,
) -> tuple[Effect, ...]:
    sender = typed.sender
    page = card_on_page(request, workspace, sender, context)
    try:
        effects, until = _recorded(request, order, text, typed, context)
    except AnnouncedError:
        return page, said(ON_ITS_WAY(reference=request.reference), sender, context)
    except IllegalError:
        return page, said(CHANGED_SINCE(reference=request.reference), sender, context)
    now = saved_in(effects) or request
    if order.action in TRANSFERS:
        return *effects, on_page(put_away(now.reference), workspace, sender, context)
    effects = (*effects, card_on_page(now, workspace, sender, context))
    if order.action in {*TO_THE_REQUESTER, DeskAction.SAME}:
        return effects  # the line that announces it says the rest
    return *effects, said(confirmed(order, now, until), sender, context, "noted")


def _recorded(
    request: Request, order: Order, text: str, typed: Typed, context: Context
) -> tuple[tuple[Effect, ...], date | None]:
    """Do what a text was asked for; give the day that it names, too."""
    sender, source = typed.sender, -typed.message_id
    if order.action is DeskAction.SAME:
        return closed_as(request, text, sender, context, source), None
    kind, what = made_by(order, text, context.today)
    effects = record(request, kind, sender, context, text=text, source=source, **what)
    return effects, what.get("until")


def _asking(request: Request, text: HeldText, sender: Sender, context: Context) -> Screen:
    order = order_in(text.order)
    assert order is not None  # a text is always asked for an act
    name = requester_of(request, context.directory)
    title = TITLE(reference=request.reference, act=act_of(order, request, context))
    lines = [state_line(request), strong(title), Line(WRITE[order.action](name=name))]
    if order.action in TO_THE_REQUESTER:
        lines += warnings(request, sender, context.directory)
    lines.append(small(UNTIL(time=clock_time(text.expires))))
    cancel = Order(DeskAction.CANCEL, request.reference, "alone")
    return Screen(tuple(lines), ((Button(CANCEL, cancel.code),), (home_button(),)))
