"""What happens in a coordinators' group: one press, or one message that is not for us."""

from __future__ import annotations

from datetime import datetime

from conversations.card import card_of
from conversations.effects import EVENT, Edit, Effect, Save, Send, Toast
from conversations.inbound import Command, Inbound, Membership, Pressed
from conversations.request import Event, EventKind, Request
from conversations.screen import Line, Screen
from conversations.surroundings import Surroundings
from conversations.text import Language, Value, _

BOTH = tuple(language.value for language in Language)

TAKEN_BY_YOU = _("This request is yours.")
TAKEN_BEFORE = _("{name} has had it since {moment}.")
NOT_HERE = _("This request is not of this group.")
NO_DESK = _(
    "This group is not linked to a coordination. To link it, the administrator writes its number, "
    "{chat}, in the networks file."
)


def reference_in(inbound: Pressed) -> str | None:
    """Name the request that a press is about; None if the data is not ours."""
    nonce, _colon, code = inbound.data.partition(":")
    action, _colon, reference = code.partition(":")
    return reference if nonce == EVENT and action == "take" else None


def press(request: Request | None, inbound: Pressed, around: Surroundings) -> tuple[Effect, ...]:
    """Carry out a press on a card; the first one to take a request has it.

    The card of a desk whose group cannot be reached stands in the fallback desk's group.
    """
    if request is None or around.desk_here not in {request.desk, around.directory.fallback_desk}:
        return (Toast(inbound.callback_id, BOTH, NOT_HERE, alert=True),)
    if taken := request.taken:
        late = TAKEN_BEFORE(name=taken.actor_name, moment=_since(taken.at, around))
        text = TAKEN_BY_YOU if taken.actor == inbound.sender.person else late
        return (Toast(inbound.callback_id, _languages(around), text),)
    return _take(request, inbound, around)


def hear(inbound: Inbound, around: Surroundings) -> tuple[Effect, ...]:
    """Answer a command or an arrival in a group that is no desk; all else there is internal."""
    if around.desk_here is not None:
        return ()
    arrived = isinstance(inbound, Membership) and inbound.present
    if not isinstance(inbound, Command) and not arrived:
        return ()
    chat = inbound.sender.chat
    screen = Screen((Line(NO_DESK(chat=str(chat))),))
    return (Send(chat, screen, BOTH, key=f"unlinked:{around.nonce}"),)


def _take(request: Request, inbound: Pressed, around: Surroundings) -> tuple[Effect, ...]:
    sender = inbound.sender
    taken = Event(kind=EventKind.TAKEN, at=around.now, actor=sender.person, actor_name=sender.name)
    now = request.but(events=(*request.events, taken))
    card = Edit(
        to=request.desk,
        screen=card_of(now),
        languages=_languages(around),
        key=f"card:{request.reference}",
        message_id=inbound.message_id,
        nonce=EVENT,
    )
    return Save(now), card, Toast(inbound.callback_id, _languages(around), TAKEN_BY_YOU)


def _since(moment: datetime, around: Surroundings) -> Value:
    """Say a moment shortly, for a toast holds 60 characters: today's time, or the day."""
    here = moment.astimezone(around.now.tzinfo)
    return here.strftime("%H:%M") if here.date() == around.today else here.strftime("%d/%m")


def _languages(around: Surroundings) -> tuple[str, ...]:
    desk = around.directory.desk(around.desk_here or "")
    return tuple(desk.languages) if desk else BOTH
