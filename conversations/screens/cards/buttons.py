"""The buttons of cards: each carries all it needs."""

from __future__ import annotations

from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Button
from conversations.requests.request import Request
from conversations.text import Msg, _, verbatim


def button(
    request: Request, label: Msg, action: DeskAction, how: str = "", *, sure: bool = False
) -> Button:
    """Give a button that carries all it needs."""
    return Button(label, Order(action, request.reference, how, sure).code)


def back_button(request: Request) -> Button:
    """Give a button that leads back to the card."""
    return button(request, _("↩️ Back"), DeskAction.MENU)


def card_button(request: Request) -> Button:
    """Give a button that bears the reference of a request, and brings its card."""
    return button(request, verbatim(request.reference), DeskAction.SHOW)


def menu_button(request: Request, label: Msg, opens: str) -> Button:
    """Give a button that opens a menu in the place of the card's actions."""
    return button(request, label, DeskAction.MENU, opens)
