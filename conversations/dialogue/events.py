"""Buttons of messages that stay, a receipt or news: they work whenever they are pressed."""

from __future__ import annotations

from pydantic import JsonValue

from conversations.dialogue import following, going
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.request import Request
from conversations.session import Profile
from conversations.text import _

CONTACT_KEYS = ("role", "name", "function", "organisation", "contact")
"""What is kept for the next request: professional contact data, nothing of the need."""

REMEMBERED = _("Kept for your next request ✓")
FORGOTTEN = _("Your contact data are no longer kept ✓")
NOT_AGAIN = _("You will not be reminded any more ✓")
UNKNOWN = _("This button does nothing here.")
NOTHING_TO_REMEMBER = _("There is no request to take it from.")


def press(scene: Scene, code: str) -> Outcome:
    """Carry out the button of an event; anything else changes nothing."""
    request = next(iter(scene.around.requests), None)
    match code:
        case "event:again":
            return _again(scene, request)
        case "event:remember":
            return _remember(scene, request)
        case "event:resume":
            resumed = scene.drafting(aside=None) if scene.begun else going.start(scene).scene
            return Outcome(resumed, anew=True)
        case "event:quiet":
            return Outcome(scene.being(unreminded=True), toast=NOT_AGAIN, quiet=True)
        case "event:forget":
            return Outcome(scene.being(profile=None), toast=FORGOTTEN, quiet=True)
        case _:
            return _about(scene, code) or Outcome(scene, toast=UNKNOWN, quiet=True)


def _remember(scene: Scene, request: Request | None) -> Outcome:
    if request is None:
        return Outcome(scene, toast=NOTHING_TO_REMEMBER, quiet=True)
    profile = Profile(answers=contact_data(request))
    return Outcome(scene.being(profile=profile), toast=REMEMBERED, quiet=True)


def _about(scene: Scene, code: str) -> Outcome | None:
    """Carry out a button that names one of the person's own requests."""
    action, _dot, reference = code.removeprefix("event:").partition(".")
    request = scene.request(reference)
    if request is None:
        return None
    match action:
        case "write":
            return following.open_writing(scene, request)
        case "precise":
            return following.precise(scene, request)
        case "rate1" | "rate2" | "rate3":
            return following.rate(scene, request, int(action[-1]))
        case _:
            return None


def contact_data(request: Request) -> dict[str, JsonValue]:
    """Take from a request who asked and how to reach him or her."""
    return {key: request.answers[key] for key in CONTACT_KEYS if key in request.answers}


def _again(scene: Scene, request: Request | None) -> Outcome:
    """Begin another request with the same contact data, unless one is under way."""
    fresh = going.start(scene)
    if fresh.scene.aside or request is None:
        return Outcome(fresh.scene, anew=True)
    answers = {**fresh.scene.draft.answers, **contact_data(request)}
    return Outcome(fresh.scene.drafting(answers=answers), anew=True)
