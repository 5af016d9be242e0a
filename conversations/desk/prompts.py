"""Prompts in a group: "answer this message", so that only an explicit reply leaves the group."""

from __future__ import annotations

from dataclasses import replace

from conversations.desk.group import language_of, name_in_group
from conversations.desk.posting import said_below
from conversations.desk.verbs import Order, Verb
from conversations.desk.warnings import warnings
from conversations.effects import Mention, Send
from conversations.inbound import Sender
from conversations.request import Request
from conversations.screen import Line, Screen, strong
from conversations.surroundings import Surroundings
from conversations.text import Msg, _

ASKS: dict[Verb, Msg] = {
    Verb.REPLY: _("Answer this message: your text goes to the requester of {reference}."),
    Verb.NOTE: _("Answer this message: your note on {reference} is for the coordination alone."),
    Verb.QUALIFY: _(
        "Answer this message with the reason: the mission of {reference} changes, and the "
        "requester reads your reason."
    ),
    Verb.END: _(
        "Answer this message: {reference} is closed, and the requester reads your text below the "
        "reason."
    ),
}
TO_THE_REQUESTER = frozenset({Verb.REPLY, Verb.QUALIFY, Verb.END})


def prompt(
    request: Request,
    order: Order,
    sender: Sender,
    around: Surroundings,
    advice: Msg | None = None,
) -> Send:
    """Ask the coordinator who pressed for a text; the prompt's key says what it will be for.

    `advice` says why the text given before was not taken.
    """
    lines = [Line(advice)] if advice else []
    lines.append(strong(ASKS[order.verb](reference=request.reference)))
    if order.verb in TO_THE_REQUESTER:
        lines += warnings(request, sender, around.directory)
    option, _dot, _nonce = order.how.partition(".")
    key = Order(order.verb, order.reference, f"{option}.{around.nonce}").code
    said = said_below(request, Screen(tuple(lines)), key, around)
    asks = Mention(sender.person, name_in_group(sender))
    return replace(said, languages=language_of(sender, around), asks=asks)
