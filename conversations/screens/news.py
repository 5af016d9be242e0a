"""The messages to a requester about each step of a request that was sent."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from conversations.directory import Directory
from conversations.flows.journey import QUESTIONS
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Row, Screen, strong
from conversations.requests.event import ClosingReason, Event, EventKind, Reminder
from conversations.requests.expiry import moved_at
from conversations.requests.lifecycle import State
from conversations.requests.request import Request
from conversations.screens.contacts import contact_of
from conversations.screens.navigation import one_per_row
from conversations.screens.result import name_of
from conversations.text import Msg, _, verbatim

RATINGS = {
    ChatAction.HELPED: _("Yes"),
    ChatAction.HELPED_PARTLY: _("Partly"),
    ChatAction.HELPED_NOT: _("No"),
}
"""Whether the service helped."""

ANSWERS = _("The coordination answers ({name}):")
CORRECTED = _("The coordination answers ({name}), corrected:")

WILL_READ = _("The requester will read:")
"""Stands above what has not been sent yet."""

CLOSINGS = {
    ClosingReason.ARRANGED: _("The mission is arranged: the request is closed."),
    ClosingReason.TO_CARE: _("It is closed: the person is directed to care."),
    ClosingReason.TO_NETWORK: _("It is closed: another network takes it further."),
    ClosingReason.NO_CAPACITY: _("It is closed: no psychologist is available at the moment."),
    ClosingReason.NOT_ELIGIBLE: _("It is closed: this is not a support mission."),
    ClosingReason.NO_ANSWER: _("It is closed: the coordination could not reach you."),
    ClosingReason.DUPLICATE: _("It is closed: it was sent twice, and the other one goes on."),
    ClosingReason.LAPSED: _(
        "It is closed, for it was quiet for a long time. Still needed? The coordination can open "
        "it again."
    ),
}
"""Each way in which a request is closed; whoever withdraws one knows it."""

TWICE = _("It is closed: it was sent twice, and {reference} goes on.")
"""Where the requester has both."""

CALL = _("I worked on your request on {date}, by phone or in writing.")
"""What a coordinator tells of a call: to whom it was and what was said, he or she may add."""

NEW_OWNER = _("From now on, {name} looks after your request.")

LAPSING = _("It has been quiet since {since}. Unless it is still needed, it is closed on {day}.")
STAYS_OPEN = _("Do you still need it? Write to the coordination, and it stays open.")
STILL_OPEN = _("Your request is still open, with: {desk}.")
STANDS: dict[State, Msg] = {
    State.NEW: _("New requests are looked at one after the other; yours has its place."),
    State.IN_CHARGE: _("{name} looks after it."),
    State.ARRANGED: _(
        "A psychologist has been found; the coordination will tell you what follows."
    ),
}
"""Where it stands, and no word on how long somebody took: the bot does not know what was done by
phone. Whatever waits for the requester is no lack of news."""
REACH = _("To reach the coordination: write below, or {contact}.")


def news_of(request: Request, event: Event, directory: Directory) -> Screen | None:
    """Say an event to the requester; None for what only the desk needs to know."""
    told = _as_corrected(request, event)
    lines = _lines(request, told, directory, corrected=told is not event)
    if not lines:
        return None
    title = strong(_("Your request {reference}")(reference=request.reference))
    return Screen((title, *map(Line, lines)), _rows(request, told))


def call_text(request: Request) -> Msg:
    """Say of the last call that was noted that it took place."""
    calls = (event.at for event in request.events if event.kind is EventKind.CALLED)
    return CALL(date=max(calls).date())


def with_desk(desk_id: str, directory: Directory) -> Msg:
    """Say which desk has a request from now on."""
    return _("It is now with: {desk}.")(desk=directory.desk_in_charge(desk_id).names)


def owner_text(request: Request) -> Msg:
    """Say who looks after a request from now on."""
    owner = request.owner
    return NEW_OWNER(name=owner.actor_name if owner else "")


def ending_text(event: Event, reason: ClosingReason) -> Msg:
    """Say how a request ended, in the words that its requester reads."""
    return TWICE(reference=event.other) if event.shared else CLOSINGS[reason]


def _goes_on(event: Event) -> bool:
    """Say whether a request ends because another one goes on: there is nothing to judge yet."""
    return event.reason is ClosingReason.DUPLICATE


def _looks_after(request: Request, event: Event) -> tuple[Msg, ...]:
    """Say who has a request that nobody had before; a change of hands is the desk's to tell."""
    until_then = tuple(takewhile(lambda one: one != event, request.events))
    before: Request = request.replace(events=until_then)
    name = event.given_name or event.actor_name
    return () if before.owner else (_("{name} looks after your request.")(name=name),)


def _as_corrected(request: Request, event: Event) -> Event:
    """Give the event that a correction is of, with the new text; any other as it is."""
    first = request.original(event)
    return event if first is event else first.replace(text=event.text)


def _lines(
    request: Request, event: Event, directory: Directory, *, corrected: bool
) -> tuple[Msg, ...]:
    match event.kind:
        case EventKind.TAKEN | EventKind.ASSIGNED:
            return _looks_after(request, event)
        case EventKind.REPLIED:
            answers = CORRECTED if corrected else ANSWERS
            return answers(name=event.actor_name), verbatim(event.text)
        case EventKind.ASKED:
            needs = _("The coordination needs some more details: {questions}.")
            return (needs(questions=_questions(request, event.keys)),)
        case EventKind.ARRANGED:
            return (_("The coordination has found a psychologist; you will hear what follows."),)
        case EventKind.TRANSFERRED:
            reason = (verbatim(event.text),) if event.text and event.shared else ()
            return with_desk(request.desk, directory), *reason
        case EventKind.REQUALIFIED:
            proposed = _("The coordination proposes another mission: {mission}.")
            mission = name_of(event.mission or request.mission)
            return proposed(mission=mission), verbatim(event.text)
        case EventKind.CLOSED if event.reason:
            words = (verbatim(event.text),) if event.text else ()
            question = _("A question, or something to add? You can still write.")
            told = ending_text(event, event.reason)
            helped = () if _goes_on(event) else (_("Did this service help you?"),)
            return told, *words, question, *helped
        case EventKind.REOPENED:
            return (_("The coordination has opened it again."),)
        case EventKind.REMINDED:
            return _reminded(request, event, directory)
        case _:
            return ()


def _reminded(request: Request, event: Event, directory: Directory) -> tuple[Msg, ...]:
    match event.reminder:
        case Reminder.WAITING:
            waits = _("The coordination still waits for these details: {questions}.")
            no_hurry = _("A short answer is enough. You cannot answer? Write that too.")
            return waits(questions=_questions(request, request.standing.asked)), no_hurry
        case Reminder.LAPSING:
            return LAPSING(since=moved_at(request).date(), day=event.until or ""), STAYS_OPEN
        case Reminder.REASSURED:
            desk = directory.desk_in_charge(request.desk)
            reach = REACH(contact=contact_of(directory, desk))
            return STILL_OPEN(desk=desk.names), *_where_it_stands(request), reach
        case _:
            return ()


def _where_it_stands(request: Request) -> tuple[Msg, ...]:
    """Say where an open request stands; of one that was closed since, its end says it."""
    standing = request.standing
    if standing.until:
        return (_("The coordination comes back to it on {date}.")(date=standing.until),)
    name, stands = standing.owner.actor_name if standing.owner else "", STANDS.get(standing.state)
    return (stands(name=name),) if stands else ()


def _questions(request: Request, keys: Iterable[str]) -> tuple[Msg, ...]:
    """Name questions; one that a later version has no more was asked, and waits for nobody."""
    role = str(request.answers["role"])
    quoted = _("“{question}”")
    return tuple(quoted(question=QUESTIONS[key].name(role)) for key in keys if key in QUESTIONS)


def _rows(request: Request, event: Event) -> tuple[Row, ...]:
    about = event.other if event.shared and event.other else request.reference
    write = Button(_("Write to the coordination"), ChatAction.WRITE_BACK.about(about))
    match event.kind:
        case EventKind.ASKED | EventKind.REMINDED if request.standing.waiting:
            precise = Button(
                _("Answer the questions"), ChatAction.PRECISE_NOW.about(request.reference)
            )
            return one_per_row(precise, write)
        case EventKind.CLOSED if not _goes_on(event):
            ratings = (
                Button(label, rating.about(request.reference)) for rating, label in RATINGS.items()
            )
            return (tuple(ratings), (write,))
        case _:
            return ((write,),)
