"""What a requester does with a request that was sent: write, answer questions, withdraw, rate."""

from __future__ import annotations

from dataclasses import replace

from conversations.answers.identity import PARTS
from conversations.desk.happening import requester_did
from conversations.dialogue import going
from conversations.dialogue.answering import relevant
from conversations.dialogue.outcome import Outcome
from conversations.dialogue.scene import Scene
from conversations.dialogue.sending import flags_of, route_of
from conversations.dialogue.snapshot import amended_keys, facts_of
from conversations.effects import Save
from conversations.event import Event, EventKind
from conversations.flows.plan import FLOW_VERSION
from conversations.identifiers import mask
from conversations.inbound import Sender
from conversations.journey import reconcile
from conversations.lifecycle import State, may
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.request import Request
from conversations.screens.contacts import contact_of
from conversations.screens.following import (
    full_screen,
    passed_on_screen,
    sent_precisions_screen,
    withdrawn_screen,
)
from conversations.session import Draft, Masked, Page, Unaddressed
from conversations.text import _

LONGEST = 2000
"""Characters of a message to the coordination."""
MOST_UNANSWERED = 20
"""Messages about a request until the coordination does something: one person must not fill a group,
in which the messenger takes 20 a minute, so that the requests of others come late."""

TOO_LATE = _("This request is closed.")
ANSWERED_ALREADY = _("These questions are answered already ✓")
THANKS = _("Thank you for your answer ✓")
WRITING = "write."
"""Begins the key of a masked text that is a message and no answer."""


def follow(scene: Scene, code: str) -> Outcome:
    """Carry out a button of a request's pages."""
    what, _dot, reference = code.partition(".")
    request = scene.request(reference)
    assert request is not None
    match what:
        case "pass":
            assert isinstance(scene.aside, Unaddressed)
            return written(scene, request, scene.aside.text)
        case "precise":
            return replace(precise(scene, request), anew=False)
        case "withdrawn":
            return _withdrawn(scene, request)
        case _:
            return going.open_page(what, reference)(scene)


def open_writing(scene: Scene, request: Request) -> Outcome:
    """Let the person write about a request."""
    page = Page(name="write", about=request.reference)
    return Outcome(scene.drafting(aside=page), anew=True)


def write(
    scene: Scene, request: Request, typed: str, *, masked: bool = False
) -> Outcome | Rejection:
    """Take a message to the coordination; it passes the privacy guard first.

    One that is `masked` in part already is shown before it is passed on, too.
    """
    text = read_free_text(typed, most=LONGEST)
    if isinstance(text, Rejection):
        return text
    guard = mask(text, scene.around.today)
    if guard.found or masked:
        return Outcome(guarded(scene, request.reference, guard.text))
    return written(scene, request, text)


def guarded(scene: Scene, reference: str, masked: str) -> Scene:
    """Show a message without what could identify a person, before it goes anywhere."""
    return scene.drafting(aside=Masked(key=WRITING + reference, value=masked, text=masked))


def address(scene: Scene, typed: str, *, masked: bool = False) -> Outcome | None:
    """Ask whether a text, perhaps masked in part, is for the coordination; None if it can't be."""
    text = read_free_text(typed, most=LONGEST)
    if isinstance(text, Rejection) or not scene.open_requests:
        return None
    guard = mask(text, scene.around.today)
    aside = Unaddressed(text=guard.text, masked=masked or bool(guard.found))
    return Outcome(scene.drafting(aside=aside))


def written(scene: Scene, request: Request, text: str) -> Outcome:
    """Pass a message on to the coordination, unless so many wait for an answer already."""
    waiting = sum(event.kind is EventKind.WRITTEN for event in request.unanswered)
    if waiting >= MOST_UNANSWERED:
        desk = scene.directory.desk(request.desk)
        full = full_screen(request.reference, MOST_UNANSWERED, contact_of(scene.directory, desk))
        return Outcome(_without_page(scene), shows=full, event=True)
    effects = requester_did(request, EventKind.WRITTEN, _sender(scene), scene.around, text=text)
    after = _without_page(scene)
    shows = passed_on_screen(request.reference, resumes=after.begun)
    return Outcome(after, shows=shows, effects=effects, event=True)


def precise(scene: Scene, request: Request) -> Outcome:
    """Ask what the coordination asked; a draft that was begun waits meanwhile."""
    asked = request.standing.asked
    if request.state is State.CLOSED or not asked:
        toast = TOO_LATE if request.state is State.CLOSED else ANSWERED_ALREADY
        return Outcome(scene, toast=toast, quiet=True)
    if scene.draft.amends == request.reference:
        return Outcome(scene.drafting(aside=None), anew=True)
    now = scene.around.now
    answers, _lost = reconcile(request.answers, request.flow_version)
    again = {*asked, *(PARTS if PARTS[0] in asked else ())}
    draft = Draft(
        flow_version=FLOW_VERSION,
        started=now,
        active=now,
        answers={key: one for key, one in answers.items() if key not in again},
        amends=request.reference,
        to_ask=asked,
    )
    waits = scene.begun and not scene.draft.amends
    waiting = scene.draft.but(aside=None) if waits else scene.session.waiting
    return Outcome(scene.being(draft=draft, waiting=waiting), anew=True)


def send_precisions(scene: Scene) -> Outcome:
    """Give the coordination the answers, and the person the draft that waited."""
    draft, back = scene.draft, going.leave_questions(scene)
    request = scene.request(draft.amends or "")
    if request is None or not may(request.standing, EventKind.ANSWERED):
        return Outcome(back, toast=TOO_LATE)
    keys = amended_keys(scene)
    answered = request.but(
        answers=relevant(scene), facts=facts_of(scene), flags=flags_of(scene, route_of(scene))
    )
    sender = _sender(scene)
    effects = requester_did(answered, EventKind.ANSWERED, sender, scene.around, keys=keys)
    return Outcome(
        back,
        shows=passed_on_screen(request.reference, resumes=back.begun),
        freezes=sent_precisions_screen(scene.path, request.reference, keys),
        effects=effects,
        event=True,
    )


def rate(scene: Scene, request: Request, mark: int) -> Outcome:
    """Keep a requester's judgement of a closed request; only the first one counts."""
    rated = any(event.kind is EventKind.RATED for event in request.events)
    if rated or not may(request.standing, EventKind.RATED):
        return Outcome(scene, toast=THANKS, quiet=True)
    judged = Event(
        kind=EventKind.RATED, at=scene.around.now, actor=scene.session.person, rating=mark
    )
    return Outcome(scene, toast=THANKS, effects=(Save(request.with_event(judged)),), quiet=True)


def _withdrawn(scene: Scene, request: Request) -> Outcome:
    if not may(request.standing, EventKind.WITHDRAWN):
        page = going.open_page("request", request.reference)(scene)
        return Outcome(page.scene, toast=TOO_LATE)
    effects = requester_did(request, EventKind.WITHDRAWN, _sender(scene), scene.around)
    after = _without_page(scene)
    shows = withdrawn_screen(request.reference, resumes=after.begun)
    return Outcome(after, shows=shows, effects=effects, event=True)


def _without_page(scene: Scene) -> Scene:
    """Take the page away; a draft without an answer was only there to hold it."""
    return scene.drafting(aside=None) if scene.begun else scene.being(draft=None)


def _sender(scene: Scene) -> Sender:
    return Sender(person=scene.session.person, chat=scene.session.chat)
