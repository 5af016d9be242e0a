"""Tells the group whether a message reached its requester; the card shows it while it doesn't."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from conversations.protocol.context import Context
from conversations.protocol.effects import Effect, Save
from conversations.protocol.inbound import DeliveryReport
from conversations.protocol.screen import Line, Screen, strong
from conversations.requests.event import Event, EventKind
from conversations.requests.lifecycle import State, may
from conversations.requests.request import Request
from conversations.screens.reachability import (
    BLOCKED,
    LASTING,
    other_way,
    reason_of,
    unreached_lines,
)
from conversations.text import _, verbatim
from conversations.transitions.announcements import arrived
from conversations.transitions.card_messages import card_anew, card_edit, said_below

MOST_SWITCHES = 3
"""Times that a person blocks the bot and comes back until the desk does something; further ones are
not noted, for they could be without end. The next message that does not arrive says it anyway."""
REPLY = "reply"
"""How a report on a coordinator's own words is called."""
LOST = "topic"
"""How a report is called that tells of a topic made anew for a message."""

REACHED = _("✓ The requester of {reference} has received your message.")
NOT_REACHED = _("✗ Your message has not reached the requester of {reference}: {reason}.")
NOT_TOLD = _("✗ The requester of {reference} could not be told of it: {reason}.")


def card_lost(reference: str, desk_id: str) -> str:
    """Name the report on a card that has gone with its topic, at a desk."""
    return f"{LOST}:{reference}:{desk_id}"


def request_reported(report: DeliveryReport) -> str | None:
    """Name the request that a message was about."""
    told, _colon, rest = report.about.partition(":")
    return rest.partition(":")[0] if told in {"told", LOST} else None


def on_report(report: DeliveryReport, context: Context) -> tuple[Effect, ...]:
    """Tell the desk that its words arrived; of other news, only that they did not, and once.

    Where a line announced them, that line says what became of them. A card that has gone with its
    topic is posted again.
    """
    request = context.request
    if request is None:
        return ()
    if report.about.startswith(f"{LOST}:"):
        still_here = report.about == card_lost(request.reference, request.desk)
        return card_anew(request, context) if still_here else ()
    now, changed = _changed(request, report.refusal, context)
    what, name, said_in = _told(report)
    words = what == REPLY
    refused = reason_of(report.refusal) if report.refusal else None
    line = arrived(now, name, said_in, context, refused) if words or refused else ()
    if line and not refused:
        return *changed, *line
    known = request.standing.unreached is not None and report.refusal in LASTING
    if words or (report.refusal and not known):
        below = said_below(now, _sign(now, report, context), _key(now, context), context)
        return *changed, *line, below
    return *changed, *line


def blocked_or_back(
    requests: Iterable[Request], context: Context, *, present: bool
) -> Iterator[Effect]:
    """Tell the desks of a person's open requests when he or she blocks the bot, or no longer does.

    Of a return the card alone says it, for what is written then stands below it anyway; and of what
    was said since the desk last did something, so that nobody fills a group by a switch.
    """
    for request in requests:
        known = sum(event.kind is EventKind.UNREACHED for event in request.unanswered)
        if not present and (request.state is State.CLOSED or known == MOST_SWITCHES):
            continue
        now, changed = _changed(request, None if present else BLOCKED, context)
        yield from changed
        if changed and not present and not known:
            lines = unreached_lines(now, context.directory)
            title = strong(verbatim(now.reference))
            yield said_below(now, Screen((title, *lines)), _key(now, context), context)


def _changed(
    request: Request, refusal: str | None, context: Context
) -> tuple[Request, tuple[Effect, ...]]:
    """Note on the card whether messages reach the requester, if that is new and will last."""
    kind = EventKind.UNREACHED if refusal else EventKind.REACHED
    if not may(request.standing, kind) or (refusal and refusal not in LASTING):
        return request, ()
    event = Event(kind=kind, at=context.now, actor=request.person, refusal=refusal or "")
    now = request.with_event(event)
    return now, (Save(now), card_edit(now, context))


def _told(report: DeliveryReport) -> tuple[str, str, str]:
    """Read what a report is about: words or news, and by which line of which desk if by one."""
    what, name, said_in = (*report.about.split(":", 4)[2:], "", "", "")[:3]
    return what, name, said_in


def _sign(request: Request, report: DeliveryReport, context: Context) -> Screen:
    if report.refusal is None:
        return Screen((Line(REACHED(reference=request.reference)),))
    failed = NOT_REACHED if _told(report)[0] == REPLY else NOT_TOLD
    said = failed(reference=request.reference, reason=reason_of(report.refusal))
    return Screen((Line(said), Line(other_way(request, context.directory))))


def _key(request: Request, context: Context) -> str:
    return f"fate:{request.reference}:{context.nonce}"
