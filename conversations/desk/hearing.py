"""Messages in a group: answers to our prompts, a few commands; all else stays internal."""

from __future__ import annotations

from conversations.desk.happening import (
    card_edit,
    card_key,
    happen,
    languages_of,
    stands_here,
)
from conversations.desk.lists import listing
from conversations.desk.verbs import Order, Verb, order_in
from conversations.effects import EVENT, Effect, Send
from conversations.event import EventKind
from conversations.inbound import Command, Inbound, Media, Membership, Pressed, Typed
from conversations.lifecycle import IllegalError
from conversations.missions import Mission
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.request import Request
from conversations.screen import Line, Screen
from conversations.surroundings import Surroundings
from conversations.text import Language, Msg, _

BOTH = tuple(language.value for language in Language)
LONGEST = 2000
"""Characters of a reply or a note: it fits one message with what stands around it."""

NO_DESK = _(
    "This group is not linked to a coordination. To link it, the administrator writes its number, "
    "{chat}, in the networks file."
)
ONLY_TEXT = _("Only text can be passed on: answer the message in words.")
CLOSED_SINCE = _("{reference} has been closed in the meantime: reopen it first.")

LISTS = {"ouvertes": False, "openstaande": False, "miennes": True, "mijne": True}
"""Commands that list open requests; True for those of the coordinator who asks."""


def reference_in(inbound: Inbound, replied_to: str | None) -> str | None:
    """Name the request that something in a group is about; None if it is about none of ours."""
    if isinstance(inbound, Pressed):
        _nonce, _colon, code = inbound.data.partition(":")
    else:
        code = replied_to or ""
    order = order_in(code)
    return order.reference if order else None


def lists(inbound: Inbound) -> bool:
    """Say whether the open requests of the desk are needed to answer this."""
    return isinstance(inbound, Command) and inbound.name in LISTS


def hear(inbound: Inbound, around: Surroundings) -> tuple[Effect, ...]:
    """Answer what is meant for us in a group; what coordinators say to each other is not."""
    if around.desk_here is None:
        return _stranger(inbound, around)
    if isinstance(inbound, Command) and inbound.name in LISTS:
        return listing(inbound.sender, around, own=LISTS[inbound.name])
    order = order_in(around.replied_to or "")
    request = next(iter(around.requests), None)
    if order is None or request is None or not stands_here(request, around):
        return ()
    if isinstance(inbound, Media):
        return (_say(ONLY_TEXT, request, around),)
    if not isinstance(inbound, Typed):
        return ()
    return _answered(order, request, inbound, around)


def _answered(
    order: Order, request: Request, typed: Typed, around: Surroundings
) -> tuple[Effect, ...]:
    text = read_free_text(typed.text, most=LONGEST)
    if isinstance(text, Rejection):
        return (_say(text.advice, request, around),)
    kind = {Verb.REPLY: EventKind.REPLIED, Verb.NOTE: EventKind.NOTED}.get(order.verb)
    try:
        if kind:
            return happen(request, kind, typed.sender, around, text=text)
        if order.verb is Verb.QUALIFY:
            mission = Mission(order.how.partition(".")[0])
            changed = EventKind.REQUALIFIED
            return happen(request, changed, typed.sender, around, text=text, mission=mission)
    except IllegalError:
        closed = CLOSED_SINCE(reference=request.reference)
        return _say(closed, request, around), card_edit(request, around)
    return ()


def _stranger(inbound: Inbound, around: Surroundings) -> tuple[Effect, ...]:
    """Tell a group that is no desk how to become one; it learns nothing else."""
    arrived = isinstance(inbound, Membership) and inbound.present
    if not isinstance(inbound, Command) and not arrived:
        return ()
    chat = inbound.sender.chat
    screen = Screen((Line(NO_DESK(chat=str(chat))),))
    return (Send(chat, screen, BOTH, key=f"unlinked:{around.nonce}"),)


def _say(text: Msg, request: Request, around: Surroundings) -> Send:
    return Send(
        to=request.desk,
        screen=Screen((Line(text),)),
        languages=languages_of(request.desk, around),
        key=f"said:{around.nonce}",
        nonce=EVENT,
        answers=card_key(request),
    )
