"""A press in a group: whether it may, and what it does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.desk.allowed import refusal
from conversations.desk.doing import DOES
from conversations.desk.group import language_of, stands_here
from conversations.desk.lists import turned
from conversations.desk.menus import SURE_OF, offered
from conversations.desk.pages import sure_page
from conversations.desk.posting import card_edit, on_card
from conversations.desk.verbs import Order, Verb, order_pressed
from conversations.desk.warnings import held_by_another
from conversations.effects import Effect, Save, Toast
from conversations.inbound import Pressed
from conversations.lifecycle import State
from conversations.request import Request
from conversations.surroundings import Surroundings
from conversations.text import Msg, _, shortened
from conversations.wording import said_to

DONE = _("Done ✓")
TAKEN_BY_YOU = _("This request is yours.")
TAKEN_BEFORE = _("{name} has had it since {moment}.")
NOT_HERE = _("This request is not of this group.")
NOT_NOW = _("Not possible any more. It is now: {state}.")
NO_BUTTON = _("This button does nothing here.")

LONGEST_NAME = 20
"""Characters of a name in a toast, which holds 60."""


def press(request: Request | None, pressed: Pressed, around: Surroundings) -> tuple[Effect, ...]:
    """Carry out a press; a late one, a forged one or one from another group changes nothing."""
    order = order_pressed(pressed.data)
    if order is None:
        return (_toast(pressed, around, NO_BUTTON, alert=True),)
    if may_not := refusal(order, around):
        return (_toast(pressed, around, may_not, alert=True),)
    if order.verb is Verb.LIST:
        return (*turned(order, pressed, around), _toast(pressed, around))
    if request is None or not stands_here(request, around):
        return (_toast(pressed, around, NOT_HERE, alert=True),)
    if order.verb is Verb.TAKE and (had := _had_by(request, pressed, around)):
        return (_toast(pressed, around, had),)
    try:
        effects = _carried_out(request, order, pressed, around)
    except ValueError:
        state = said_to(None, request.state.label) or ""
        refused = _toast(pressed, around, NOT_NOW(state=state), alert=True)
        return refused, card_edit(request, around)
    return (*effects, _toast(pressed, around, _said(order, effects)))


def _had_by(request: Request, pressed: Pressed, around: Surroundings) -> Msg | None:
    """Say who was faster, if somebody was."""
    owner = request.owner
    if owner is None or request.state is State.CLOSED:
        return None
    if owner.actor == pressed.sender.person:
        return TAKEN_BY_YOU
    name = shortened(owner.actor_name, LONGEST_NAME)
    return TAKEN_BEFORE(name=name, moment=_since(owner.at, around))


def _since(moment: datetime, around: Surroundings) -> str:
    """Say a moment shortly: today's time, or the day."""
    here = moment.astimezone(around.now.tzinfo)
    return f"{here:%H:%M}" if here.date() == around.today else f"{here:%d/%m}"


def _said(order: Order, effects: tuple[Effect, ...]) -> Msg | None:
    """Confirm what has happened; a menu, a page or a prompt that appears needs no word."""
    if order.verb is Verb.TAKE:
        return TAKEN_BY_YOU
    return DONE if any(isinstance(effect, Save) for effect in effects) else None


def _carried_out(
    request: Request, order: Order, pressed: Pressed, around: Surroundings
) -> tuple[Effect, ...]:
    """Do what a button that the card has now stands for, or ask first.

    Raises:
        ValueError: the card has no such button, or no longer.
    """
    if not _checks_itself(order):
        code = replace(order, sure=False).code
        if code not in offered(request, around.directory):
            raise ValueError("no button of this card")
    effects = DOES[order.verb](request, order, pressed, around)
    sender = pressed.sender
    if order.verb in SURE_OF and not order.sure and held_by_another(request, sender):
        return (on_card(request, sure_page(request, order, sender, around.directory), around),)
    return effects


def _checks_itself(order: Order) -> bool:
    """Say whether an order is not one of the card's own buttons, which can be counted."""
    further = order.verb in {Verb.ASK, Verb.HISTORY} and bool(order.how)
    return further or order.verb in {Verb.ASKED, Verb.SHOW}


def _toast(
    pressed: Pressed, around: Surroundings, text: Msg | None = None, *, alert: bool = False
) -> Toast:
    return Toast(pressed.callback_id, language_of(pressed.sender, around), text, alert=alert)
