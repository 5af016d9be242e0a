"""Prompts in a group: "answer this message", so that only an explicit reply leaves the group.

A prompt can be stopped, closes by itself, and is closed by a newer one of the same person: a phone
keeps a reply box open, and what is typed there later is meant for colleagues. A message that opens
a reply box can bear no button, and is never edited (Bot API: "only possible to edit messages
without reply_markup or with inline keyboards"). So the button stands on the card, and the end is
said in a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from conversations.desk.acts import ASKS, TO_THE_REQUESTER, act_of, in_the_groups_name, option_of
from conversations.desk.confirmations import warnings
from conversations.languages.packs import every
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import command_of
from conversations.protocol.context import Context
from conversations.protocol.effects import Drop, Edit, Effect, Hold, Mention, Send
from conversations.protocol.held_texts import HeldText
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction, Order, order_in
from conversations.protocol.screen import Button, Line, Screen, small, strong
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of, name_in_group, requester_of
from conversations.screens.cards.card import card_of
from conversations.text import Msg, _, shortened
from conversations.text.cleaning import folded
from conversations.transitions.card_messages import card_edit, on_card, said_below

PATIENCE = timedelta(minutes=15)
"""How long a text is waited for, and one that was written waits for its writer's choice."""

LONGEST_NAME = 15
"""Characters of a name on the button."""

TITLE = _("{reference} · {act}")
UNTIL = _("To stop, write {command} or press Cancel on the card. It closes at {time}.")
INSTEAD = _("Closed, for this one is newer: {reference} · {act}.")
CANCEL = _("✕ Cancel ({name})")
CANCELLED = _("✕ {reference} · {act}: cancelled, nothing was sent.")
NOTHING_ASKED = _("Nothing is asked of you at the moment, and nothing was sent.")

_CANCELS = frozenset(
    map(folded, every(lambda pack: (*pack.typed.cancel, pack.commands.by_code["cancel"])))
)


def prompt(
    request: Request,
    order: Order,
    sender: Sender,
    context: Context,
    advice: Msg | None = None,
) -> tuple[Effect, ...]:
    """Ask the coordinator who pressed for a text; the prompt's key says what it will be for.

    `advice` says why the text given before was not taken.
    """
    languages = language_of(sender, context)
    key = Order(order.action, order.reference, f"{option_of(order)}.{context.nonce}").code
    text = HeldText(
        desk=context.desk_here or request.desk,
        key=key,
        reference=request.reference,
        person=sender.person,
        name=name_in_group(sender),
        expires=context.now + PATIENCE,
        order=Order(order.action, order.reference, option_of(order)).code,
        thread=sender.thread,
        anonymous=in_the_groups_name(sender),
    )
    closed = [one for one in asked_of(sender, context) if one.order != text.order]
    screen = _screen(request, text, sender, context, advice=advice, closed=closed)
    said = said_below(request, screen, key, context)
    asks = Mention(sender.person, name_in_group(sender))
    return (
        *(Drop(one.desk, one.key) for one in closed),
        Hold(text),
        _card_asking(request, text, languages, context),
        replace(said, languages=languages, asks=asks),
    )


def asked_of(sender: Sender, context: Context) -> tuple[HeldText, ...]:
    """Give the prompts that wait for somebody here, the newest first."""
    own = (one for one in context.held if one.awaited and one.person == sender.person)
    return tuple(sorted(own, key=lambda one: one.expires, reverse=True))


def is_cancel(typed: str) -> bool:
    """Say whether a text is the word, or the command, that cancels."""
    return folded(typed.strip().removeprefix("/")) in _CANCELS


def prompt_of(order: Order, context: Context) -> HeldText | None:
    """Find the prompt that a cancel button is of; None if it is closed already."""
    found = (one for one in context.held if one.awaited and one.key.endswith(f".{order.how}"))
    return next((one for one in found if one.reference == order.reference), None)


def cancelled(
    text: HeldText, request: Request | None, sender: Sender, context: Context
) -> tuple[Effect, ...]:
    """Close a prompt, say so, and take the button off the card."""
    return (
        Drop(text.desk, text.key),
        *((card_edit(request, context),) if request else ()),
        _closing(CANCELLED, text, request, sender, context),
    )


def act_closed(text: HeldText, said: Msg, request: Request | None, context: Context) -> Msg:
    """Say of a prompt how it ended, and which one it was."""
    return said(reference=text.reference, act=act_of(_order_of(text), request, context))


def _order_of(text: HeldText) -> Order:
    order = order_in(text.order)
    assert order is not None  # a prompt is always one for an act
    return order


def _closing(
    said: Msg, text: HeldText, request: Request | None, sender: Sender, context: Context
) -> Send:
    line = Line(act_closed(text, said, request, context))
    key = f"closed:{text.reference}:{context.nonce}"
    languages = language_of(sender, context)
    return Send(
        text.desk, Screen((line,)), languages, key=key, thread=sender.thread, answers=text.key
    )


def _card_asking(
    request: Request, text: HeldText, languages: tuple[str, ...], context: Context
) -> Edit:
    """Show on the card who writes, with the button that stops it; gone with the next change."""
    cancel = Order(DeskAction.CANCEL, request.reference, text.key.rpartition(".")[2])
    card = card_of(request, context.directory)
    name = shortened(text.name, LONGEST_NAME)
    row = (Button(CANCEL(name=name), cancel.code, only=languages),)
    return on_card(request, replace(card, rows=(row, *card.rows)), context)


def _screen(  # noqa: PLR0913 (what a prompt says)
    request: Request,
    text: HeldText,
    sender: Sender,
    context: Context,
    *,
    advice: Msg | None,
    closed: list[HeldText],
) -> Screen:
    order = _order_of(text)
    name = requester_of(request, context.directory)
    lines = [Line(advice)] if advice else []
    lines.append(strong(TITLE(reference=request.reference, act=act_of(order, request, context))))
    lines.append(Line(ASKS[order.action](name=name)))
    if order.action in TO_THE_REQUESTER:
        lines += warnings(request, sender, context.directory)
    lines += _instead(closed, request, context)
    until = UNTIL(command=command_of(ChatAction.CANCEL), time=clock_time(text.expires))
    return Screen((*lines, small(until)))


def _instead(closed: list[HeldText], request: Request, context: Context) -> Iterator[Line]:
    for one in closed:
        about = request if one.reference == request.reference else None
        act = act_of(_order_of(one), about, context)
        yield small(INSTEAD(reference=one.reference, act=act))


def clock_time(moment: datetime) -> str:
    """Say a time of today alike in each language."""
    return f"{moment:%H:%M}"
