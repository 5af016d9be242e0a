"""What the buttons of messages that stay do, of a receipt or news, whenever they are pressed."""

from __future__ import annotations

from dataclasses import replace

from pydantic import JsonValue

from conversations.chat import held_texts, navigation
from conversations.chat.state import ChatState, Decision
from conversations.protocol.session import Profile
from conversations.requests.request import Request
from conversations.text import _

SAME_PLACE = ("where", "organisation_kind")
"""What is the same for a second need of one text, beside who asks."""
CONTACT_KEYS = ("role", "name", "function", "organisation", "contact")
"""What is kept for the next request: professional contact data, nothing of the need."""

REMEMBERED = _("Kept for your next request ✓")
FORGOTTEN = _("Your contact data are no longer kept ✓")
NOT_AGAIN = _("You will not be reminded any more ✓")
NOTHING_TO_REMEMBER = _("There is no request to take it from.")


def resume_below(state: ChatState) -> Decision:
    """Go on with a draft, or begin one, in a new message."""
    resumed = state.with_draft(overlay=None) if state.begun else navigation.start(state).state
    return Decision(resumed, anew=True)


def remind_no_more(state: ChatState) -> Decision:
    """Remind the person of no draft any more."""
    return Decision(state.with_session(unreminded=True), toast=NOT_AGAIN, quiet=True)


def forget_contact(state: ChatState) -> Decision:
    """Keep no contact data for the next request."""
    return Decision(state.with_session(profile=None), toast=FORGOTTEN, quiet=True)


def remember(state: ChatState) -> Decision:
    """Keep the contact data of the last request for the next one."""
    request = next(iter(state.context.requests), None)
    if request is None:
        return Decision(state, toast=NOTHING_TO_REMEMBER, quiet=True)
    profile = Profile(answers=contact_data(request))
    return Decision(state.with_session(profile=profile), toast=REMEMBERED, quiet=True)


def contact_data(request: Request) -> dict[str, JsonValue]:
    """Take from a request who asked and how to reach him or her."""
    return {key: request.answers[key] for key in CONTACT_KEYS if key in request.answers}


def begin_again(state: ChatState) -> Decision:
    """Begin another request with the same contact data, unless one is under way."""
    request = next(iter(state.context.requests), None)
    fresh = navigation.start(state)
    if fresh.state.overlay or request is None:
        return Decision(fresh.state, anew=True)
    answers = {**fresh.state.draft.answers, **contact_data(request)}
    return Decision(fresh.state.with_draft(answers=answers), anew=True)


def begin_second(state: ChatState, request: Request) -> Decision:
    """Begin a request for the second need of one that was sent, with what is known already."""
    fresh = navigation.start(state)
    if fresh.state.overlay or not request.second:
        return Decision(fresh.state, anew=True)
    place = {key: request.answers[key] for key in SAME_PLACE if key in request.answers}
    answers = {**fresh.state.draft.answers, **contact_data(request), **place}
    begun = fresh.state.with_draft(answers=answers, test=request.test)
    return replace(held_texts.take_up(begun, request.second), anew=True)
