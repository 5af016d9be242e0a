"""Prompts in a group: "answer this message", so that only an explicit reply leaves the group."""

from __future__ import annotations

from dataclasses import replace

from conversations.desk.confirmations import warnings
from conversations.protocol.context import Context
from conversations.protocol.effects import Mention, Send
from conversations.protocol.inbound import Sender
from conversations.protocol.orders import DeskAction, Order
from conversations.protocol.screen import Line, Screen, strong
from conversations.requests.request import Request
from conversations.screens.cards.audience import language_of, name_in_group
from conversations.text import Msg, _
from conversations.transitions.card_messages import said_below

ASKS: dict[DeskAction, Msg] = {
    DeskAction.REPLY: _("Answer this message: your text goes to the requester of {reference}."),
    DeskAction.NOTE: _(
        "Answer this message: your note on {reference} is for the coordination alone."
    ),
    DeskAction.QUALIFY: _(
        "Answer this message with the reason: the mission of {reference} changes, and the "
        "requester reads your reason."
    ),
    DeskAction.END: _(
        "Answer this message: {reference} is closed, and the requester reads your text below the "
        "reason."
    ),
}
TO_THE_REQUESTER = frozenset({DeskAction.REPLY, DeskAction.QUALIFY, DeskAction.END})


def prompt(
    request: Request,
    order: Order,
    sender: Sender,
    context: Context,
    advice: Msg | None = None,
) -> Send:
    """Ask the coordinator who pressed for a text; the prompt's key says what it will be for.

    `advice` says why the text given before was not taken.
    """
    lines = [Line(advice)] if advice else []
    lines.append(strong(ASKS[order.action](reference=request.reference)))
    if order.action in TO_THE_REQUESTER:
        lines += warnings(request, sender, context.directory)
    option, _dot, _nonce = order.how.partition(".")
    key = Order(order.action, order.reference, f"{option}.{context.nonce}").code
    said = said_below(request, Screen(tuple(lines)), key, context)
    asks = Mention(sender.person, name_in_group(sender))
    return replace(said, languages=language_of(sender, context), asks=asks)
