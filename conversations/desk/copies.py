"""A press on a copy of a card: one that came twice, was replaced, or was left behind in a group.

The card itself is known by its name, and shows what a press has done. A copy has none: it would
keep its buttons, and what it says would be true no more.
"""

from __future__ import annotations

from conversations.desk.search import moved_away
from conversations.protocol.context import Context, PressedOn
from conversations.protocol.effects import EVENT, Edit, Effect, Send, Strip, saved_in
from conversations.protocol.inbound import Pressed
from conversations.protocol.orders import ABOUT_NONE, PLACES, DeskAction, Order, order_pressed
from conversations.protocol.screen import Screen
from conversations.requests.request import Request
from conversations.screens.cards.audience import card_language, stands_here
from conversations.screens.cards.card import copy_stub, moved_stub
from conversations.transitions.card_messages import card_edit, card_key

BELOW = frozenset(
    {DeskAction.SHOW, DeskAction.READ, DeskAction.UNDO, DeskAction.NOW, DeskAction.HELD}
)
"""Buttons below what people typed, or below lists: such a message is no card, and keeps its words.
"""


def without_copy(
    effects: tuple[Effect, ...], pressed: Pressed, context: Context
) -> tuple[Effect, ...]:
    """Give what a press does, after the copy that was pressed has lost its buttons.

    Where the message may be the card itself, just arrived, the card is shown on it again.
    """
    order, request = order_pressed(pressed.data), context.request
    if context.pressed_on is PressedOn.KNOWN or order is None or not _is_of_a_card(order):
        return effects
    if request is None:
        return *effects, Strip(context.desk_here or pressed.sender.chat, "", pressed.message_id)
    if not stands_here(request, context):
        return *effects, _left(request, pressed, context)
    stub = _stub(copy_stub(request), request, pressed, context)
    if context.pressed_on is PressedOn.COPY:
        return stub, *effects
    if context.desk_here != request.desk:
        return effects  # the queues of two groups keep no order between them
    now = saved_in(effects) or request
    shown = any(isinstance(one, Edit | Send) and one.key == card_key(now) for one in effects)
    card = () if shown else (card_edit(now, context),)
    return stub, *effects, *card


def _is_of_a_card(order: Order) -> bool:
    if order.action in {*BELOW, *ABOUT_NONE} or order.reference in PLACES:
        return False
    return not (order.action is DeskAction.REOPEN and order.how)


def _left(request: Request, pressed: Pressed, context: Context) -> Effect:
    """Say where a request is to a group that has had it; any other learns nothing."""
    here = context.desk_here
    if moved_away(context) or here == context.directory.fallback_desk:
        return _stub(moved_stub(request, context.directory), request, pressed, context)
    return Strip(here or pressed.sender.chat, "", pressed.message_id)


def _stub(screen: Screen, request: Request, pressed: Pressed, context: Context) -> Edit:
    assert context.desk_here is not None
    languages = (card_language(request, context.directory, context.desk_here),)
    number = pressed.message_id
    return Edit(context.desk_here, screen, languages, key="", message_id=number, nonce=EVENT)
