"""A press in a group: whether it may, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from math import ceil

from conversations.desk.absences import decided
from conversations.desk.actions import ACTIONS
from conversations.desk.board import turn_overview
from conversations.desk.colleagues import RefusedError
from conversations.desk.confirmations import asked_first
from conversations.desk.copies import without_copy
from conversations.desk.figures import figures_turned
from conversations.desk.held import Chosen, chosen
from conversations.desk.lists import turned
from conversations.desk.menu_owners import COLLEAGUE, is_of_another, marked, unmarked
from conversations.desk.permissions import refusal
from conversations.desk.prompts import cancelled, prompt_of
from conversations.desk.undo import ANNOUNCED, LEAVES, UNDOES, undo
from conversations.protocol.context import Context
from conversations.protocol.effects import Edit, Effect, Save, Send, Toast
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import ABOUT_NONE, PLACES, DeskAction, Order, order_pressed
from conversations.protocol.workspace import START
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of, stands_here
from conversations.screens.cards.menus import offered
from conversations.text import Msg, _, n_, shortened
from conversations.text.wording import said_to
from conversations.transitions.announcements import AnnouncedError
from conversations.transitions.card_messages import card_edit, on_card

DONE = _("Done ✓")
CALL_NOTED = _("📞 Noted. The requester reads nothing of it.")
TAKEN_BY_YOU = _("This request is yours.")
TAKEN_BEFORE = _("{name} has had it since {moment}.")
NOT_HERE = _("This request is not of this group.")
NOT_NOW = _("Not possible any more. It is now: {state}.")
WAITS = n_(
    "Much goes on here: it shows in {n} second.", "Much goes on here: it shows in {n} seconds."
)
DONE_LATER = n_("Done ✓ It shows in {n} second.", "Done ✓ It shows in {n} seconds.")
NO_BUTTON = _("This button does nothing here.")
CLOSED_ALREADY = _("This is closed already.")

LOOKS_OR_CHECKS = frozenset(
    {
        DeskAction.ASKED,
        DeskAction.SHOW,
        DeskAction.HISTORY,
        DeskAction.TURN,
        DeskAction.REPORT,
        DeskAction.GIVE,
        DeskAction.OVER,
        DeskAction.SAME,
    }
)
"""Orders that change nothing, or see for themselves whether they may."""

NOTICED = 1.5
"""Seconds: whoever waits for longer presses again."""

LONGEST_NAME = 20
"""Characters of a name in a toast, which holds 60."""


def press(pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Carry out a press; a late one, a forged one or one from another group changes nothing.

    A copy of a card does the same, and loses its buttons.
    """
    return without_copy(_decided(pressed, context), pressed, context)


def _decided(pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    order, request = order_pressed(pressed.data), context.request
    if order is None:
        return (_toast(pressed, context, NO_BUTTON, alert=True),)
    if is_of_another(order, pressed.sender, context):
        return (_toast(pressed, context, COLLEAGUE),)
    order = unmarked(order)
    if may_not := refusal(order, context):
        return (_toast(pressed, context, may_not, alert=True),)
    if order.action in ABOUT_NONE or order.reference in PLACES:
        return _about_no_request(order, pressed, context)
    if order.action in UNDOES and (undone := undo(request, order, pressed, context)):
        text, done = undone
        return (*done, _toast(pressed, context, text))
    if request is None or not stands_here(request, context):
        return (_toast(pressed, context, NOT_HERE, alert=True),)
    return _on_a_request(request, order, pressed, context)


def _on_a_request(
    request: Request, order: Order, pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Carry out a press that is about a request of this group."""
    if order.action is DeskAction.WORK:
        return (replace(_toast(pressed, context), opens=START),)
    if order.action in _TEXTS:
        about = _TEXTS[order.action](request, order, pressed, context)
        return *about.effects, _toast(pressed, context, about.toast, alert=about.alert)
    if order.action is DeskAction.TAKE and (had := had_by(request, pressed, context)):
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
    said = toast_of(order, request, effects, context)
    effects = marked(effects, pressed.sender, context)
    return (*effects, _toast(pressed, context, _or_waits(said, effects, context)))


def _about_no_request(order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Turn a list, the board or figures, decide on one's absence, or lead to the workspace.

    In no desk's group there is any of them.
    """
    toast = _toast(pressed, context)
    if context.desk_here is None:
        return (toast,)
    if order.action is DeskAction.WORK:
        return (replace(toast, opens=START),)
    if order.action is DeskAction.AWAY:
        return _away(order, pressed, context)
    effects = _TURNS.get(order.action, turned)(order, pressed, context)
    return (*effects, replace(toast, text=_or_waits(None, effects, context)))


_TURNS = {DeskAction.TURN: turn_overview, DeskAction.FIGURES: figures_turned}
"""What turns something that is no list."""


def _or_waits(said: Msg | None, effects: tuple[Effect, ...], context: Context) -> Msg | None:
    """Say of what the group gets later when that will be, unless something else is to be said."""
    changes = any(isinstance(one, Edit | Send) for one in effects)
    if not changes or said not in {None, DONE, CALL_NOTED} or context.busy < NOTICED:
        return said
    return (WAITS if said is None else DONE_LATER)(n=ceil(context.busy))


def _away(order: Order, pressed: Pressed, context: Context) -> tuple[Effect, ...]:
    """Decide on one's absence."""
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


def had_by(request: Request, pressed: Pressed, context: Context) -> Msg | None:
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


def toast_of(
    order: Order, request: Request, effects: tuple[Effect, ...], context: Context
) -> Msg | None:
    """Confirm what has happened; a menu, a page or a prompt that appears needs no word."""
    if order.action is DeskAction.TAKE:
        return TAKEN_BY_YOU
    if order.action is DeskAction.CALLED:
        return CALL_NOTED
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
    if not checks_itself(order):
        code = replace(order, sure=False).code
        if code not in offered(request, context.directory):
            raise ValueError("no button of this card")
    effects = ACTIONS[order.action](request, order, pressed, context)
    page = asked_first(request, order, pressed.sender, context.directory)
    return (on_card(request, page, context),) if page else effects


def checks_itself(order: Order) -> bool:
    """Say whether an order need not be one of the card's present buttons, which can be counted."""
    further = order.action is DeskAction.ASK and bool(order.how)
    return further or order.action in LOOKS_OR_CHECKS


def _toast(
    pressed: Pressed, context: Context, text: Msg | None = None, *, alert: bool = False
) -> Toast:
    return Toast(pressed.callback_id, language_of(pressed.sender, context), text, alert=alert)
