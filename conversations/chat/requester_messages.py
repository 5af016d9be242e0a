"""What a requester does with a request that was sent: write, answer questions, withdraw, rate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from conversations.chat import navigation
from conversations.chat.answers import relevant
from conversations.chat.state import ChatState, Decision
from conversations.chat.submission import amended_keys, facts_of, flags_of, route_of
from conversations.flows.findings import Flag
from conversations.flows.journey import reconcile
from conversations.flows.plan import FLOW_VERSION
from conversations.forms.kinds.identity import PARTS
from conversations.protocol.effects import Effect, Save, Send
from conversations.protocol.inbound import Sender
from conversations.protocol.session import Draft, Masked, Page, PageName, Unaddressed
from conversations.reading.free_text import read_free_text
from conversations.reading.rejection import Rejection
from conversations.requests.event import Event, EventKind
from conversations.requests.flags import lasting_flags
from conversations.requests.lifecycle import State, may
from conversations.requests.request import Request
from conversations.safety.guard.identifiers import mask, with_names
from conversations.screens.contacts import contact_of
from conversations.screens.own_requests import (
    full_screen,
    passed_on_screen,
    sent_precisions_screen,
    withdrawn_screen,
)
from conversations.text import _
from conversations.text.pieces import pieces
from conversations.transitions.card_messages import card_edit
from conversations.transitions.transitions import record_by_requester

LONGEST = 2000
"""Characters of a message to the coordination."""
LONGEST_HELD = 8192
"""Characters of one that speaks of danger: held behind the numbers, and passed on in parts."""
MOST_UNANSWERED = 20
"""Messages about a request until the coordination does something: one person must not fill a group,
in which the messenger takes 20 a minute, so that the requests of others come late."""

TOO_LATE = _("This request is closed.")
ANSWERED_ALREADY = _("These questions are answered already ✓")
THANKS = _("Thank you for your answer ✓")
WRITING = "write."
"""Begins the key of a masked text that is a message and no answer."""


def open_writing(state: ChatState, request: Request) -> Decision:
    """Let the person write about a request."""
    page = navigation.open_page(state, PageName.WRITE, request.reference)
    return replace(page, anew=True)


def pass_on(state: ChatState, request: Request) -> Decision:
    """Pass on a text that was typed while nothing was asked."""
    held = state.overlay
    assert isinstance(held, Unaddressed)
    return written(state, flagged(request) if held.professional else request, held.text)


def write(
    state: ChatState, request: Request, typed: str, *, masked: bool = False
) -> Decision | Rejection:
    """Take a message to the coordination; it passes the privacy guard first.

    One that is `masked` in part already is shown before it is passed on, too.
    """
    text = read_free_text(typed, most=LONGEST)
    if isinstance(text, Rejection):
        return text
    guard = mask(text, state.context.today)
    if guard.found or masked:
        named = with_names(text, guard, state.context.today)
        return Decision(guarded(state, request.reference, guard.text, named))
    return written(state, request, text)


def page_about(state: ChatState) -> Request | None:
    """Give the request that the page on the screen asks a message about."""
    page = state.overlay
    writing = isinstance(page, Page) and page.name is PageName.WRITE
    return state.request(page.about) if isinstance(page, Page) and writing else None


def written_about(masked: Masked) -> str | None:
    """Name the request that a masked text is a message about; None if it is an answer."""
    return masked.key.removeprefix(WRITING) if masked.key.startswith(WRITING) else None


def guarded(state: ChatState, reference: str, masked: str, named: str = "") -> ChatState:
    """Show a message without what could identify a person, before it goes anywhere.

    `named` is the same with its names, if it holds any.
    """
    page = Masked(key=WRITING + reference, value=masked, text=masked, named=named)
    return state.with_draft(overlay=page)


def flagged(request: Request) -> Request:
    """Mark a request: a message about it holds the name of a professional."""
    flags = dict.fromkeys((*request.flags, Flag.NAMES_KEPT.value))
    return request.replace(flags=tuple(flags))


def address(state: ChatState, typed: str, *, masked: bool = False) -> Decision | None:
    """Ask whether a text, perhaps masked in part, is for the coordination; None if it can't be."""
    text = read_free_text(typed, most=LONGEST)
    if isinstance(text, Rejection) or not state.at_hand:
        return None
    guard = mask(text, state.context.today)
    named = with_names(text, guard, state.context.today)
    overlay = Unaddressed(text=guard.text, masked=masked or bool(guard.found), named=named)
    return Decision(state.with_draft(overlay=overlay))


def written(state: ChatState, request: Request, text: str) -> Decision:
    """Pass a message on to the coordination, unless so many wait for an answer already.

    One that was held behind the numbers may be longer than others: it goes in several parts.
    """
    if waiting(request) >= MOST_UNANSWERED:
        desk = state.directory.desk(request.desk)
        full = full_screen(request.reference, MOST_UNANSWERED, contact_of(state.directory, desk))
        return Decision(_without_page(state), shows=full, event=True)
    effects = told(state, request, pieces(text, LONGEST))
    after = _without_page(state)
    shows = passed_on_screen(request.reference, resumes=after.begun)
    return Decision(after, shows=shows, effects=effects, event=True)


def told(state: ChatState, request: Request, texts: Iterable[str]) -> tuple[Effect, ...]:
    """Record each text in its turn: stored once, with the card, and each said below it."""
    said, card = list[Effect](), list[Effect]()
    for number, text in enumerate(texts):
        nonce = f"{state.context.nonce}.{number}" if number else state.context.nonce
        context = replace(state.context, nonce=nonce)
        saved, *others = record_by_requester(
            request, EventKind.WRITTEN, _sender(state), context, text=text
        )
        assert isinstance(saved, Save)
        request = saved.request
        card = [one for one in others if not isinstance(one, Send)]
        said += [one for one in others if isinstance(one, Send)]
    return Save(request), *card, *said


def waiting(request: Request) -> int:
    """Count the requester's messages since the coordination did something."""
    return sum(event.kind is EventKind.WRITTEN for event in request.unanswered)


def precise(state: ChatState, request: Request) -> Decision:
    """Ask what the coordination asked; a draft that was begun waits meanwhile."""
    asked = request.standing.asked
    if request.state is State.CLOSED or not asked:
        toast = TOO_LATE if request.state is State.CLOSED else ANSWERED_ALREADY
        return Decision(state, toast=toast, quiet=True)
    if state.draft.amends == request.reference:
        return Decision(state.with_draft(overlay=None), anew=True)
    now = state.context.now
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
    waits = state.begun and not state.draft.amends
    waiting = state.draft.replace(overlay=None) if waits else state.session.waiting
    return Decision(state.with_session(draft=draft, waiting=waiting), anew=True)


def precise_in_place(state: ChatState, request: Request) -> Decision:
    """Ask it in the message that was pressed."""
    return replace(precise(state, request), anew=False)


def send_precisions(state: ChatState) -> Decision:
    """Give the coordination the answers, and the person the draft that waited."""
    draft, back = state.draft, navigation.leave_questions(state)
    request = state.request(draft.amends or "")
    if request is None or not may(request.standing, EventKind.ANSWERED):
        return Decision(back, toast=TOO_LATE)
    keys = amended_keys(state)
    flags = dict.fromkeys((*lasting_flags(request), *flags_of(state, route_of(state))))
    answered = request.replace(answers=relevant(state), facts=facts_of(state), flags=tuple(flags))
    sender = _sender(state)
    effects = record_by_requester(answered, EventKind.ANSWERED, sender, state.context, keys=keys)
    return Decision(
        back,
        shows=passed_on_screen(request.reference, resumes=back.begun),
        freezes=sent_precisions_screen(state.path, request.reference, keys),
        effects=effects,
        event=True,
    )


def rate(state: ChatState, request: Request, mark: int) -> Decision:
    """Keep a requester's judgement of a closed request; only the first one counts."""
    rated = any(event.kind is EventKind.RATED for event in request.events)
    if rated or not may(request.standing, EventKind.RATED):
        return Decision(state, toast=THANKS, quiet=True)
    judged = Event(
        kind=EventKind.RATED, at=state.context.now, actor=state.session.person, rating=mark
    )
    now = request.with_event(judged)
    effects = (Save(now), card_edit(now, state.context))
    return Decision(state, toast=THANKS, effects=effects, quiet=True)


def withdraw(state: ChatState, request: Request) -> Decision:
    """Take a request back, unless it is closed by now."""
    if not may(request.standing, EventKind.WITHDRAWN):
        page = navigation.open_page(state, PageName.REQUEST, request.reference)
        return Decision(page.state, toast=TOO_LATE)
    effects = record_by_requester(request, EventKind.WITHDRAWN, _sender(state), state.context)
    after = _without_page(state)
    shows = withdrawn_screen(request.reference, resumes=after.begun)
    return Decision(after, shows=shows, effects=effects, event=True)


def _without_page(state: ChatState) -> ChatState:
    """Take the page away; a draft without an answer was only there to hold it.

    Another message that lies below, and was not passed on yet, is offered again.
    """
    below = navigation.under_pages(state.overlay)
    if isinstance(state.overlay, Page) and isinstance(below, Unaddressed):
        return state.with_draft(overlay=below)
    return state.with_draft(overlay=None) if state.begun else state.with_session(draft=None)


def _sender(state: ChatState) -> Sender:
    return Sender(person=state.session.person, chat=state.session.chat)
