"""What became of a message to a requester: a sign in the group, and the other contact."""

from __future__ import annotations

from conversations.desk.posting import card_anew, said_below
from conversations.effects import Effect
from conversations.inbound import Fate
from conversations.request import Request
from conversations.screen import Line, Screen
from conversations.surroundings import Surroundings
from conversations.text import Names, Value, _

LOST = "topic"
"""How a fate is called that tells of a topic made anew for a message."""

REACHED = _("✓ The requester of {reference} has received your message.")
NOT_REACHED = _("✗ Your message has not reached the requester of {reference}: {reason}.")
NOT_TOLD = _("✗ The requester of {reference} could not be told of it: {reason}.")
OTHER_WAY = _("Other contact: {contact}")
NO_OTHER_WAY = _("no other contact was given")

REASONS = {"blocked": _("the bot is blocked"), "chat_not_found": _("the chat is gone")}
"""What a refusal means to a coordinator; the others are the messenger's own affairs."""
ELSE = _("the messenger refuses the message")


def reference_told(fate: Fate) -> str | None:
    """Name the request that a message was about."""
    told, _colon, rest = fate.about.partition(":")
    return rest.partition(":")[0] if told in {"told", LOST} else None


def told(request: Request | None, fate: Fate, around: Surroundings) -> tuple[Effect, ...]:
    """Tell the desk that its reply arrived; of other news, only that they did not.

    A card that has gone with its topic is posted again.
    """
    if request is None:
        return ()
    if fate.about == f"{LOST}:{request.reference}:{request.desk}":
        return card_anew(request, around)
    replied = fate.about.endswith(":reply")
    if fate.refusal is None and not replied:
        return ()
    if fate.refusal is None:
        lines = [Line(REACHED(reference=request.reference))]
    else:
        failed = NOT_REACHED if replied else NOT_TOLD
        reason = REASONS.get(fate.refusal, ELSE)
        lines = [
            Line(failed(reference=request.reference, reason=reason)),
            Line(OTHER_WAY(contact=_contact(request))),
        ]
    return (said_below(request, Screen(tuple(lines)), f"fate:{around.nonce}", around),)


def _contact(request: Request) -> Value:
    """Give the contact that was confirmed; Telegram itself is no other way."""
    asked = request.answers.get("contact")
    if not isinstance(asked, dict) or asked.get("kind") == "telegram":
        return NO_OTHER_WAY
    fact = next((fact for fact in request.facts if fact.key == "contact"), None)
    return Names(tuple(fact.shown.items())) if fact else NO_OTHER_WAY
