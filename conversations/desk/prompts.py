"""Prompts in a group: "answer this message", so that only an explicit reply leaves the group."""

from __future__ import annotations

from conversations.desk.happening import card_key, languages_of
from conversations.desk.verbs import Order, Verb
from conversations.effects import EVENT, Mention, Send
from conversations.inbound import Sender
from conversations.request import Request
from conversations.screen import Line, Screen, strong
from conversations.surroundings import Surroundings
from conversations.text import Msg, _

ASKS: dict[Verb, Msg] = {
    Verb.REPLY: _("Answer this message: your text goes to the requester of {reference}."),
    Verb.NOTE: _("Answer this message: your note on {reference} stays in this group."),
    Verb.QUALIFY: _("Answer this message with the reason: the mission of {reference} changes."),
}
SOMEONE_ELSE = _("⚠️ {name} has taken this request on. Answer only if you agreed on it.")


def prompt(request: Request, order: Order, sender: Sender, around: Surroundings) -> Send:
    """Ask the coordinator who pressed for a text; the prompt's key says what it will be for."""
    lines = [strong(ASKS[order.verb](reference=request.reference))]
    owner = request.owner
    if order.verb is Verb.REPLY and owner and owner.actor != sender.person:
        lines.append(Line(SOMEONE_ELSE(name=owner.actor_name)))
    how = f"{order.how}.{around.nonce}"
    return Send(
        to=request.desk,
        screen=Screen(tuple(lines)),
        languages=languages_of(request.desk, around),
        key=Order(order.verb, order.reference, how).code,
        nonce=EVENT,
        answers=card_key(request),
        asks=Mention(sender.person, sender.name),
    )
