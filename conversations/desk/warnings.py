"""What a coordinator reads before doing something that somebody else may not expect."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.protocol.inbound import Sender
from conversations.protocol.screen import Line
from conversations.requests.event import Event
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.reachability import unreached_lines
from conversations.text import _

SOMEONE_ELSE = _("⚠️ {name} looks after this request. Go on only if you agreed on it.")


def held_by_another(request: Request, sender: Sender) -> Event | None:
    """Give the event by which somebody else has the request now, if somebody has."""
    owner = request.owner
    if owner is None or request.state is State.CLOSED or owner.actor == sender.person:
        return None
    return owner


def warnings(request: Request, sender: Sender, directory: Directory) -> tuple[Line, ...]:
    """Say what speaks against writing to the requester now."""
    owner = held_by_another(request, sender)
    held = (Line(SOMEONE_ELSE(name=owner.actor_name)),) if owner else ()
    return *held, *unreached_lines(request, directory)
