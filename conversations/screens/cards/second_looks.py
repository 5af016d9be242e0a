"""The second look at a choice in a card's menus: what it leads to, and the ways to do it."""

from __future__ import annotations

from collections.abc import Callable

from conversations.protocol.orders import DeskAction
from conversations.protocol.screen import Row
from conversations.requests.event import ClosingReason
from conversations.requests.request import Request
from conversations.screens.cards.buttons import button, menu_button
from conversations.screens.navigation import one_per_row
from conversations.text import _

TRANSFER = _("Transfer")
ANOTHER = _("Name the other request")
WITH_REASON = _("With a reason for that desk")
REASON_FOR_ALL = _("With a reason for everybody")


def always_looked_at(action: DeskAction, value: str) -> bool:
    """Say whether a choice is looked at once more wherever it is made.

    A transfer shows who reads what then, and a duplicate lets the other request be named.
    """
    duplicate = action is DeskAction.CLOSE and value == ClosingReason.DUPLICATE
    return duplicate or action is DeskAction.TRANSFER


def _closing(request: Request, reason: str, sure: bool) -> tuple[Row, ...]:  # noqa: FBT001
    """Close at once, or with some words of one's own."""
    names = button(request, ANOTHER, DeskAction.SAME)
    return one_per_row(
        *((names,) if reason == ClosingReason.DUPLICATE else ()),
        button(request, _("Close without a message"), DeskAction.CLOSE, reason, sure=sure),
        button(request, _("Add a message"), DeskAction.END, reason),
        menu_button(request, _("↩️ Back"), DeskAction.CLOSE),
    )


def _sending(request: Request, code: str, sure: bool) -> tuple[Row, ...]:  # noqa: FBT001
    """Send the canned reply that is shown, or look at the others."""
    return one_per_row(
        button(request, _("Send this reply"), DeskAction.SEND, code, sure=sure),
        menu_button(request, _("↩️ Back"), DeskAction.CANNED),
    )


def _telling(request: Request, how: str, _sure: bool) -> tuple[Row, ...]:  # noqa: FBT001
    """Tell the requester of a call, in the words that are shown."""
    return one_per_row(
        button(request, _("Send this reply"), DeskAction.TELL, how),
        button(request, _("↩️ Back"), DeskAction.MENU),
    )


def _transferring(request: Request, desk: str, _sure: bool) -> tuple[Row, ...]:  # noqa: FBT001
    """Transfer as it is, or with a reason."""
    return one_per_row(
        button(request, TRANSFER, DeskAction.TRANSFER, desk),
        button(request, WITH_REASON, DeskAction.EXPLAIN, desk),
        button(request, REASON_FOR_ALL, DeskAction.EXPLAIN_TO_ALL, desk),
        menu_button(request, _("↩️ Back"), DeskAction.TRANSFER),
    )


SECOND: dict[DeskAction, Callable[[Request, str, bool], tuple[Row, ...]]] = {
    DeskAction.CLOSE: _closing,
    DeskAction.CANNED: _sending,
    DeskAction.TELL: _telling,
    DeskAction.TRANSFER: _transferring,
}
"""The choices that are looked at once more, where nothing can be taken back or somebody else looks
after the request; there the button has to say that one is sure."""
