"""A press in a group: whether it may, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from conversations.desk.absences import decided
from conversations.desk.actions import ACTIONS
from conversations.desk.colleagues import RefusedError
from conversations.desk.confirmations import held_by_another, sure_page
from conversations.desk.held import Chosen, chosen
from conversations.desk.lists import turned
from conversations.desk.permissions import refusal
from conversations.desk.prompts import cancelled, prompt_of
from conversations.desk.undo import ANNOUNCED, LEAVES, UNDOES, undo
from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Save, Toast
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import ABOUT_NONE, DeskAction, Order, order_pressed
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of, stands_here
from conversations.screens.cards.menus import SURE_OF, offered
from conversations.text import Msg, _, shortened
from conversations.text.wording import said_to
from conversations.transitions.announcements import AnnouncedError
from conversations.transitions.card_messages import card_edit, on_card

DONE = _("Done ✓")
TAKEN_BY_YOU = _("This request is yours.")
TAKEN_BEFORE = _("{name} has had it since {moment}.")
NOT_HERE = _("This request is not of this group.")
NOT_NOW = _("Not possible any more. It is now: {state}.")
NO_BUTTON = _("This button does nothing here.")
CLOSED_ALREADY = _("This is closed already.")

LOOKS_OR_CHECKS = frozenset(
    {
        DeskAction.ASKED,
        DeskAction.SHOW,
        DeskAction.HISTORY,
        DeskAction.TURN,
        DeskAction.GIVE,
        DeskAction.OVER,
        DeskAction.SAME,
    }
)
"""Orders that change nothing, or see for themselves whether they may."""

LONGEST_NAME = 20
"""Characters of a name in a toast, which holds 60."""


def press(pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Carry out a press; a late one, a forged one or one from another group changes nothing."""
    order, request = order_pressed(pressed.data), context.request
    if order is None:
        return (_toast(pressed, context, NO_BUTTON, alert=True),)
    if may_not := refusal(order, context):
        return (_toast(pressed, context, may_not, alert=True),)
    if order.action in ABOUT_NONE:
        return _about_none(order, pressed, context)
    if order.action in UNDOES and (undone := undo(request, order, pressed, context)):
        text, done = undone
        return (*done, _toast(pressed, context, text))
    if request is None or not stands_here(request, context):
        return (_toast(pressed, context, NOT_HERE, alert=True),)
    if order.action in _TEXTS:
        about = _TEXTS[order.action](request, order, pressed, context)
        return *about.effects, _toast(pressed, context, about.toast, alert=about.alert)
    if order.action is DeskAction.TAKE and (had := _had_by(request, pressed, context)):
        return (_toast(pressed, context, had),)
    return _tried(request, order, pressed, context)


def _tried(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    try:
        effects = _carried_out(request, order, pressed, context)
    except AnnouncedError:
        return card_edit(request, context), _toast(pressed, context, ANNOUNCED)
    except RefusedError as error:
        return (_toast(pressed, context, error.said, alert=True),)
    except ValueError:
        state = said_to(None, request.state.label) or ""
        refused = _toast(pressed, context, NOT_NOW(state=state), alert=True)
        return refused, card_edit(request, context)
    return (*effects, _toast(pressed, context, _said(order, request, effects, context)))


def _about_none(order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Turn to a page of a list, or decide on one's absence; in no desk's group there is neither."""
    if context.desk_here is None:
        return (_toast(pressed, context),)
    if order.action is DeskAction.LIST:
        return (*turned(order, pressed, context), _toast(pressed, context))
    try:
        return (*decided(order, pressed, context), _toast(pressed, context, DONE))
    except RefusedError as error:
        return (_toast(pressed, context, error.said, alert=True),)


def _cancel(request: Request, order: Order, pressed: Pressed, context: Context) -> Chosen:
    """Stop a prompt; it is one's own, and a colleague may clear it away too."""
    text = prompt_of(order, context)
    if text is None:
        return Chosen((card_edit(request, context),), CLOSED_ALREADY)
    return Chosen(cancelled(text, request, pressed.sender, context))


_TEXTS: dict[DeskAction, Callable[[Request, Order, Pressed, Context], Chosen]] = {
    DeskAction.HELD: chosen,
    DeskAction.CANCEL: _cancel,
}
"""Presses about a text that is awaited or waits: whoever gave it, and it alone, is asked about."""


def _had_by(request: Request, pressed: Pressed, context: Context) -> Msg | None:
    """Say who was faster, if somebody was."""
    owner = request.owner
    if owner is None or request.state is State.CLOSED:
        return None
    if owner.actor == pressed.sender.person:
        return TAKEN_BY_YOU
    name = shortened(owner.actor_name, LONGEST_NAME)
    return TAKEN_BEFORE(name=name, moment=_since(owner.at, context))


def _since(moment: datetime, context: Context) -> str:
    """Say a moment shortly: today's time, or the day."""
    here = moment.astimezone(context.now.tzinfo)
    return f"{here:%H:%M}" if here.date() == context.today else f"{here:%d/%m}"


def _said(
    order: Order, request: Request, effects: tuple[Effect, ...], context: Context
) -> Msg | None:
    """Confirm what has happened; a menu, a page or a prompt that appears needs no word."""
    if order.action is DeskAction.TAKE:
        return TAKEN_BY_YOU
    if order.action is DeskAction.TURN:
        return None
    saved = [effect.request for effect in effects if isinstance(effect, Save)]
    if any(one.pending != request.pending for one in saved):
        return LEAVES(n=context.directory.delays.undo_seconds)
    return DONE if saved else None


def _carried_out(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Do what a button that the card has now stands for, or ask first.

    Raises:
        ValueError: the card has no such button, or no longer.
    """
    if not _checks_itself(order):
        code = replace(order, sure=False).code
        if code not in offered(request, context.directory):
            raise ValueError("no button of this card")
    effects = ACTIONS[order.action](request, order, pressed, context)
    sender = pressed.sender
    if order.action in SURE_OF and not order.sure and held_by_another(request, sender):
        return (on_card(request, sure_page(request, order, sender, context.directory), context),)
    return effects


def _checks_itself(order: Order) -> bool:
    """Say whether an order need not be one of the card's present buttons, which can be counted."""
    further = order.action is DeskAction.ASK and bool(order.how)
    return further or order.action in LOOKS_OR_CHECKS


def _toast(
    pressed: Pressed, context: Context, text: Msg | None = None, *, alert: bool = False
) -> Toast:
    return Toast(pressed.callback_id, language_of(pressed.sender, context), text, alert=alert)
