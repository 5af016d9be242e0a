"""Messages to the coordination that are held: masked, behind the numbers, or about none yet."""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.chat import navigation, requester_messages
from conversations.chat.facts import facts_in
from conversations.chat.state import ChatState, Decision
from conversations.protocol.session import Emergency, Masked, Unaddressed
from conversations.reading.rejection import Rejection
from conversations.requests.event import EventKind
from conversations.requests.request import Request

ANSWERED_WITHIN = timedelta(days=7)
"""After something that the coordination wrote, a text is an answer to it for so long."""

WROTE = frozenset({EventKind.REPLIED, EventKind.CORRECTED, EventKind.ASKED})
"""What the requester reads in a coordinator's own words, or is asked for."""

BEGINS = frozenset({"role", "need", "wanted"})
"""What a text tells that begins another request."""


def in_answer(state: ChatState, text: str) -> Decision | None:
    """Pass on what is typed after the coordination has written: whoever answers presses nothing.

    None where it may be about another request, begins a new one, or cannot be passed on.
    """
    match state.at_hand:
        case (request,) if _was_written_to(request, state.context.now):
            if facts_in(state, text).values.keys() & BEGINS:
                return None
            taken = requester_messages.write(state, request, text)
            return None if isinstance(taken, Rejection) else taken
        case _:
            return None


def held_about(state: ChatState) -> Request | None:
    """Give the request that a held message is about; None if none is held, or about none yet."""
    match navigation.under_pages(state.overlay):
        case Masked() as masked:
            return state.request(requester_messages.written_about(masked) or "")
        case Emergency(about=str(reference)):
            return state.request(reference)
        case _:
            return None


def is_unaddressed(state: ChatState) -> bool:
    """Say whether a message is held of which the person has not said what it is about."""
    held = navigation.under_pages(state.overlay)
    about_none = isinstance(held, Emergency) and held.about == ""
    return about_none or isinstance(held, Unaddressed)


def more_of_it(state: ChatState, text: str) -> tuple[str, bool]:
    """Give a text with the one held before it, and whether something was masked in that.

    A masked message is written again, and not gone on with.
    """
    match navigation.under_pages(state.overlay):
        case Unaddressed(text=held, masked=masked):
            return f"{held}\n{text}", masked
        case Emergency(held=str(held), masked=masked):
            return f"{held}\n{text}", masked
        case _:
            return text, False


def with_names_of(state: ChatState, text: str) -> str:
    """Give a text with the one held before it, that with the names of its own."""
    match state.overlay:
        case Unaddressed(text=held, named=named):
            return f"{named or held}\n{text}"
        case Emergency(held=str(held), named=named):
            return f"{named or held}\n{text}"
        case _:
            return text


def taken_up(state: ChatState, text: str) -> Decision | Rejection | None:
    """Take what is typed while a message is held.

    None if no message is held, or what is held and this together cannot be passed on.
    """
    both, masked = more_of_it(state, text)
    if request := held_about(state):
        return requester_messages.write(state, request, both, masked=masked)
    return requester_messages.address(state, both, masked=masked) if is_unaddressed(state) else None


def _was_written_to(request: Request, now: datetime) -> bool:
    return any(one.kind in WROTE and now - one.at < ANSWERED_WITHIN for one in request.events)
