"""Prompts in a group: "answer this message", so that only an explicit reply leaves the group."""

from __future__ import annotations

from dataclasses import replace

from conversations.desk.group import language_of, name_in_group
from conversations.desk.posting import said_below
from conversations.desk.verbs import Order, Verb
from conversations.effects import Mention, Send
from conversations.inbound import Sender
from conversations.lifecycle import State
from conversations.request import Request
from conversations.screen import Line, Screen, strong
from conversations.surroundings import Surroundings
from conversations.text import Msg, _

ASKS: dict[Verb, Msg] = {
    Verb.REPLY: _("Answer this message: your text goes to the requester of {reference}."),
    Verb.NOTE: _("Answer this message: your note on {reference} stays in this group."),
    Verb.QUALIFY: _("Answer this message with the reason: the mission of {reference} changes."),
}
SOMEONE_ELSE = _("⚠️ {name} looks after this request. Answer only if you agreed on it.")


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
    owner = request.owner
    held = owner is not None and request.state is not State.CLOSED
    if held and owner and order.verb is Verb.REPLY and owner.actor != sender.person:
        lines.append(Line(SOMEONE_ELSE(name=owner.actor_name)))
    option, _dot, _nonce = order.how.partition(".")
    key = Order(order.verb, order.reference, f"{option}.{around.nonce}").code
    said = said_below(request, Screen(tuple(lines)), key, around)
    asks = Mention(sender.person, name_in_group(sender))
    return replace(said, languages=language_of(sender, around), asks=asks)
