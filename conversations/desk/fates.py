"""What became of a message to a requester: a sign in the group, and the other contact."""

from __future__ import annotations

from conversations.desk.happening import card_key, languages_of
from conversations.effects import EVENT, Effect, Send
from conversations.inbound import Fate
from conversations.request import Request
from conversations.screen import Line, Screen
from conversations.surroundings import Surroundings
from conversations.text import Names, Value, _

REACHED = _("✓ The requester of {reference} has received your message.")
NOT_REACHED = _("✗ The requester of {reference} could not be reached here: {contact}.")
NO_OTHER_WAY = _("no other contact was given")


def reference_told(fate: Fate) -> str | None:
    """Name the request that a message was about."""
    told, _colon, rest = fate.about.partition(":")
    return rest.partition(":")[0] if told == "told" else None


def told(request: Request | None, fate: Fate, around: Surroundings) -> tuple[Effect, ...]:
    """Tell the desk that its reply arrived; of other news, only that they did not."""
    if request is None:
        return ()
    replied = fate.about.endswith(":reply")
    if fate.refusal is None and not replied:
        return ()
    text = REACHED if fate.refusal is None else NOT_REACHED
    line = Line(text(reference=request.reference, contact=_contact(request)))
    return (
        Send(
            to=request.desk,
            screen=Screen((line,)),
            languages=languages_of(request.desk, around),
            key=f"fate:{around.nonce}",
            nonce=EVENT,
            answers=card_key(request),
        ),
    )


def _contact(request: Request) -> Value:
    """Give the contact that was confirmed; Telegram itself is no other way."""
    asked = request.answers.get("contact")
    if not isinstance(asked, dict) or asked.get("kind") == "telegram":
        return NO_OTHER_WAY
    fact = next(fact for fact in request.facts if fact.key == "contact")
    return Names(tuple(fact.shown.items()))
