"""What a requester does with a request that was sent: write, answer questions, withdraw, rate."""

from __future__ import annotations

from conversations.desk.happening import requester_did
from conversations.dialogue import going
from conversations.dialogue.answering import relevant
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.dialogue.snapshot import facts_of
from conversations.event import EventKind
from conversations.flows.plan import FLOW_VERSION
from conversations.identifiers import mask
from conversations.inbound import Sender
from conversations.lifecycle import State, may
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.request import Request
from conversations.screens.following import passed_on_screen, withdrawn_screen
from conversations.session import Draft, Masked, Page
from conversations.text import _

LONGEST = 2000
"""Characters of a message to the coordination."""

TOO_LATE = _("This request is closed.")
ANSWERED_ALREADY = _("These questions are answered already ✓")
THANKS = _("Thank you for your answer ✓")
WRITING = "write."
"""Begins the key of a masked text that is a message and no answer."""


def request_in(scene: Scene, reference: str) -> Request | None:
    """Find one of the person's own requests; others have none by this name."""
    return next((one for one in scene.around.requests if one.reference == reference), None)


def follow(scene: Scene, code: str) -> Outcome:
    """Open a page of a request, or withdraw it."""
    what, _dot, reference = code.partition(".")
    request = request_in(scene, reference)
    assert request is not None
    if what != "withdrawn":
        return going.open_page(what, reference)(scene)
    if not may(request.standing, EventKind.WITHDRAWN):
        return Outcome(scene.drafting(aside=None), toast=TOO_LATE)
    effects = requester_did(request, EventKind.WITHDRAWN, _sender(scene), scene.around)
    done = scene.drafting(aside=None)
    return Outcome(done, shows=withdrawn_screen(reference), effects=effects, event=True)


def write(scene: Scene, reference: str, typed: str) -> Outcome | Rejection:
    """Take a message to the coordination; it passes the privacy guard first."""
    text = read_free_text(typed, most=LONGEST)
    if isinstance(text, Rejection):
        return text
    masked = mask(text)
    if masked.found:
        aside = Masked(key=WRITING + reference, value=masked.text, text=masked.text)
        return Outcome(scene.drafting(aside=aside))
    return written(scene, reference, text)


def written(scene: Scene, reference: str, text: str) -> Outcome:
    """Pass a message on to the coordination."""
    request = request_in(scene, reference)
    assert request is not None
    effects = requester_did(request, EventKind.WRITTEN, _sender(scene), scene.around, text=text)
    done = scene.drafting(aside=None)
    return Outcome(done, shows=passed_on_screen(reference), effects=effects, event=True)


def precise(scene: Scene, request: Request) -> Outcome:
    """Ask the questions that the coordination asked; a draft that was begun waits meanwhile."""
    if request.state is not State.WAITING:
        return Outcome(scene, toast=ANSWERED_ALREADY, quiet=True)
    asked = next(one for one in reversed(request.events) if one.kind is EventKind.ASKED)
    now = scene.around.now
    draft = Draft(
        flow_version=FLOW_VERSION,
        started=now,
        active=now,
        answers={key: one for key, one in request.answers.items() if key not in asked.keys},
        amends=request.reference,
        to_ask=asked.keys,
    )
    waiting = scene.session.waiting
    if scene.begun and not scene.draft.amends:
        waiting = scene.draft
    return Outcome(scene.being(draft=draft, waiting=waiting), anew=True)


def send_precisions(scene: Scene) -> Outcome:
    """Give the coordination the answers, and the person the draft that waited."""
    reference = scene.draft.amends
    request = request_in(scene, reference or "")
    back = scene.being(draft=scene.session.waiting, waiting=None)
    if request is None or not may(request.standing, EventKind.ANSWERED):
        return Outcome(back, toast=TOO_LATE)
    answered = request.but(answers=relevant(scene.draft), facts=facts_of(scene))
    effects = requester_did(
        answered, EventKind.ANSWERED, _sender(scene), scene.around, keys=scene.draft.to_ask
    )
    shows = passed_on_screen(request.reference)
    return Outcome(back, shows=shows, effects=effects, event=True)


def rate(scene: Scene, request: Request, mark: int) -> Outcome:
    """Keep a requester's judgement of a closed request; only the first one counts."""
    rated = any(event.kind is EventKind.RATED for event in request.events)
    if rated or not may(request.standing, EventKind.RATED):
        return Outcome(scene, toast=THANKS, quiet=True)
    effects = requester_did(request, EventKind.RATED, _sender(scene), scene.around, rating=mark)
    return Outcome(scene, toast=THANKS, effects=effects, quiet=True)


def open_writing(scene: Scene, request: Request) -> Outcome:
    """Let the person write about a request."""
    page = Page(name="write", about=request.reference)
    return Outcome(scene.drafting(aside=page), anew=True)


def _sender(scene: Scene) -> Sender:
    return Sender(person=scene.session.person, chat=scene.session.chat)
