"""What a requester is told of a request that was sent, at each step."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.event import ClosingReason, Event, EventKind
from conversations.request import Request
from conversations.screen import Button, Line, Screen, strong
from conversations.screens.navigation import one_per_row
from conversations.text import Msg, _, verbatim
from conversations.wording import said_to

SMILES = ("1", "2", "3")


def news_of(request: Request, event: Event, directory: Directory) -> Screen | None:
    """Say an event to the requester; None for what only the desk needs to know."""
    lines = _lines(request, event, directory)
    if lines is None:
        return None
    title = strong(_("Your request {reference}")(reference=request.reference))
    return Screen((title, *map(Line, lines)), _rows(request, event))


def _lines(request: Request, event: Event, directory: Directory) -> tuple[Msg, ...] | None:
    match event.kind:
        case EventKind.TAKEN:
            return (_("{name} looks after your request.")(name=event.actor_name),)
        case EventKind.REPLIED:
            said = _("The coordination answers ({name}):")(name=event.actor_name)
            return (said, verbatim(event.text))
        case EventKind.ASKED:
            return (_("The coordination needs some more details to go on."),)
        case EventKind.ARRANGED:
            return (_("The coordination has found a psychologist; you will hear what follows."),)
        case EventKind.TRANSFERRED:
            return (_("It is now with: {desk}.")(desk=directory.name_of(request.desk)),)
        case EventKind.REQUALIFIED:
            mission = said_to(None, request.mission.label)
            assert mission is not None
            return (_("The coordination proposes another mission: {mission}.")(mission=mission),)
        case EventKind.CLOSED:
            return _closing(event)
        case EventKind.REOPENED:
            return (_("The coordination has opened it again."),)
        case _:
            return None


CLOSINGS = {
    ClosingReason.ARRANGED: _("The mission is arranged: the request is closed."),
    ClosingReason.TO_CARE: _("It is closed: the person is directed to care."),
    ClosingReason.TO_NETWORK: _("It is closed: another network takes it further."),
    ClosingReason.NO_CAPACITY: _("It is closed: no psychologist is available at the moment."),
    ClosingReason.NOT_ELIGIBLE: _("It is closed: this is not a support mission."),
    ClosingReason.NO_ANSWER: _("It is closed: the coordination could not reach you."),
    ClosingReason.DUPLICATE: _("It is closed: it was sent twice, and the other one goes on."),
}


def _closing(event: Event) -> tuple[Msg, ...]:
    assert event.reason is not None
    question = _("A question, or something to add? You can still write to the coordination.")
    return (CLOSINGS[event.reason], question, _("Did this service help you?"))


def _rows(request: Request, event: Event) -> tuple[tuple[Button, ...], ...]:
    write = Button(_("Write to the coordination"), f"event:write.{request.reference}")
    match event.kind:
        case EventKind.ASKED:
            precise = Button(_("Answer the questions"), f"event:precise.{request.reference}")
            return one_per_row(precise, write)
        case EventKind.CLOSED:
            labels = (_("Yes"), _("Partly"), _("No"))
            rating = (
                Button(label, f"event:rate{mark}.{request.reference}")
                for mark, label in zip(SMILES, labels, strict=True)
            )
            return (tuple(rating), (write,))
        case _:
            return ((write,),)
