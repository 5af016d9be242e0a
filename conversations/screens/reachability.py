"""Whether the requester gets what is sent, and the other contact where not."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.protocol.screen import Line
from conversations.requests.request import Request
from conversations.requests.visibility import shows_everything
from conversations.text import Msg, Names, _

OTHER_WAY = _("Other contact: {contact}")
NO_OTHER_WAY = _("Other contact: none was given")
HIDDEN_WAY = _("Other contact: shown once someone has taken the request on")
UNREACHED = _("📵 Messages no longer reach the requester: {reason}.")

BLOCKED = "blocked"
LASTING: dict[str, Msg] = {
    BLOCKED: _("the bot is blocked"),
    "chat_not_found": _("the chat is gone"),
}
"""Refusals that hold until the person is heard of again, and what they mean to a coordinator."""
ELSE = _("the messenger refuses the message")


def reason_of(refusal: str) -> Msg:
    """Say why a message did not arrive; what is the messenger's own affair in one word for all."""
    return LASTING.get(refusal, ELSE)


def unreached_lines(request: Request, directory: Directory) -> tuple[Line, ...]:
    """Say that nothing arrives at the moment, and how else the person can be reached."""
    event = request.standing.unreached
    if event is None:
        return ()
    unreached = Line(UNREACHED(reason=reason_of(event.refusal)))
    return unreached, Line(other_way(request, directory))


def other_way(request: Request, directory: Directory) -> Msg:
    """Give the contact that was confirmed, once it may be shown; the messenger is no other way."""
    asked = request.answers.get("contact")
    if not isinstance(asked, dict) or asked.get("kind") == "telegram":
        return NO_OTHER_WAY
    fact = next((fact for fact in request.facts if fact.key == "contact"), None)
    if fact is None:
        return NO_OTHER_WAY
    if not shows_everything(request, directory):
        return HIDDEN_WAY
    return OTHER_WAY(contact=Names(tuple(fact.shown.items())))
