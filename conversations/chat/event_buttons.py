"""Buttons of messages that stay, a receipt or news: they work whenever they are pressed."""

from __future__ import annotations

from pydantic import JsonValue

from conversations.chat import navigation, requester_messages
from conversations.chat.decision import Decision
from conversations.chat.state import ChatState
from conversations.protocol.session import Profile
from conversations.requests.request import Request
from conversations.text import _

CONTACT_KEYS = ("role", "name", "function", "organisation", "contact")
"""What is kept for the next request: professional contact data, nothing of the need."""

REMEMBERED = _("Kept for your next request ✓")
FORGOTTEN = _("Your contact data are no longer kept ✓")
NOT_AGAIN = _("You will not be reminded any more ✓")
UNKNOWN = _("This button does nothing here.")
NOTHING_TO_REMEMBER = _("There is no request to take it from.")


def press(state: ChatState, code: str) -> Decision:
    """Carry out the button of an event; anything else changes nothing."""
    request = next(iter(state.context.requests), None)
    match code:
        case "event:again":
            return _again(state, request)
        case "event:remember":
            return _remember(state, request)
        case "event:resume":
            resumed = (
                state.with_draft(overlay=None) if state.begun else navigation.start(state).state
            )
            return Decision(resumed, anew=True)
        case "event:quiet":
            return Decision(state.with_session(unreminded=True), toast=NOT_AGAIN, quiet=True)
        case "event:forget":
            return Decision(state.with_session(profile=None), toast=FORGOTTEN, quiet=True)
        case _:
            return _about(state, code) or Decision(state, toast=UNKNOWN, quiet=True)


def _remember(state: ChatState, request: Request | None) -> Decision:
    if request is None:
        return Decision(state, toast=NOTHING_TO_REMEMBER, quiet=True)
    profile = Profile(answers=contact_data(request))
    return Decision(state.with_session(profile=profile), toast=REMEMBERED, quiet=True)


def _about(state: ChatState, code: str) -> Decision | None:
    """Carry out a button that names one of the person's own requests."""
    action, _dot, reference = code.removeprefix("event:").partition(".")
    request = state.request(reference)
    if request is None:
        return None
    match action:
        case "write":
            return requester_messages.open_writing(state, request)
        case "precise":
            return requester_messages.precise(state, request)
        case "rate1" | "rate2" | "rate3":
            return requester_messages.rate(state, request, int(action[-1]))
        case _:
            return None


def contact_data(request: Request) -> dict[str, JsonValue]:
    """Take from a request who asked and how to reach him or her."""
    return {key: request.answers[key] for key in CONTACT_KEYS if key in request.answers}


def _again(state: ChatState, request: Request | None) -> Decision:
    """Begin another request with the same contact data, unless one is under way."""
    fresh = navigation.start(state)
    if fresh.state.overlay or request is None:
        return Decision(fresh.state, anew=True)
    answers = {**fresh.state.draft.answers, **contact_data(request)}
    return Decision(fresh.state.with_draft(answers=answers), anew=True)
