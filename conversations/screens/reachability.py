"""Says that a requester can't be reached on Telegram, and gives the other contact."""

from __future__ import annotations

from pydantic import ValidationError

from conversations.directory import Directory
from conversations.flows.facts import named
from conversations.forms.kinds.contact import means_shown, one_after_the_other
from conversations.protocol.screen import Line
from conversations.reading.means import Contact, ContactKind, by
from conversations.requests.request import Request
from conversations.requests.visibility import shows_everything
from conversations.text import Msg, _

OTHER_WAY = _("Other contact: {contact}")
NO_OTHER_WAY = _("Other contact: none was given")
HIDDEN_WAY = _("Other contact: shown once someone has taken the request on")
NUMBERED = _("{name} {number}: {answer}")
QUOTED = _("“{words}”")
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
    contact = _contact(request)
    others = [one for one in contact.means if one.kind is not ContactKind.TELEGRAM]
    if not others:
        return NO_OTHER_WAY
    if not shows_everything(request, directory):
        return HIDDEN_WAY
    return OTHER_WAY(contact=one_after_the_other(others))


def contact_lines(request: Request, name: Msg) -> tuple[Line, ...]:
    """Give each of several means a line, in the order of preference; nothing for a single one."""
    contact = _contact(request)
    if len(contact.means) == 1:
        return ()
    means = (
        Line(NUMBERED(name=name, number=str(number), answer=means_shown(one)))
        for number, one in enumerate(contact.means, 1)
    )
    words = (Line(named(name, QUOTED(words=contact.words))),) if contact.words else ()
    return (*means, *words)


def _contact(request: Request) -> Contact:
    """Give the contact as it was confirmed: one that was never worded is none, the chat remains."""
    worded = any(fact.key == "contact" for fact in request.facts)
    try:
        return Contact.model_validate(request.answers.get("contact") if worded else None)
    except ValidationError:
        return by(ContactKind.TELEGRAM)
