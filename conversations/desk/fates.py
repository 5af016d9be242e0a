"""What became of a message to a requester: a sign in the group, and on the card while it lasts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from conversations.desk.posting import card_anew, card_edit, said_below
from conversations.desk.reaching import BLOCKED, LASTING, other_way, reason_of, unreached_lines
from conversations.effects import Effect, Save
from conversations.event import Event, EventKind
from conversations.inbound import Fate
from conversations.lifecycle import State, may
from conversations.request import Request
from conversations.screen import Line, Screen, strong
from conversations.surroundings import Surroundings
from conversations.text import _, verbatim

MOST_SWITCHES = 3
"""Times that a person blocks the bot and comes back until the desk does something; further ones are
not noted, for they could be without end. The next message that does not arrive says it anyway."""
LOST = "topic"
"""How a fate is called that tells of a topic made anew for a message."""

REACHED = _("✓ The requester of {reference} has received your message.")
NOT_REACHED = _("✗ Your message has not reached the requester of {reference}: {reason}.")
NOT_TOLD = _("✗ The requester of {reference} could not be told of it: {reason}.")


def card_lost(reference: str, desk_id: str) -> str:
    """Name the fate of a card that has gone with its topic, at a desk."""
    return f"{LOST}:{reference}:{desk_id}"


def reference_told(fate: Fate) -> str | None:
    """Name the request that a message was about."""
    told, _colon, rest = fate.about.partition(":")
    return rest.partition(":")[0] if told in {"told", LOST} else None


def told(request: Request | None, fate: Fate, around: Surroundings) -> tuple[Effect, ...]:
    """Tell the desk that its words arrived; of other news, only that they did not, and once.

    A card that has gone with its topic is posted again.
    """
    if request is None:
        return ()
    if fate.about.startswith(f"{LOST}:"):
        still_here = fate.about == card_lost(request.reference, request.desk)
        return card_anew(request, around) if still_here else ()
    now, changed = _changed(request, fate.refusal, around)
    words = fate.about.endswith(":reply")
    known = request.standing.unreached is not None and fate.refusal in LASTING
    if words or (fate.refusal and not known):
        return *changed, said_below(now, _sign(now, fate, around), _key(now, around), around)
    return changed


def blocked_or_back(
    requests: Iterable[Request], around: Surroundings, *, present: bool
) -> Iterator[Effect]:
    """Tell the desks of a person's open requests when he or she blocks the bot, or no longer does.

    Of a return the card alone says it, for what is written then stands below it anyway; and of what
    was said since the desk last did something, so that nobody fills a group by a switch.
    """
    for request in requests:
        known = sum(event.kind is EventKind.UNREACHED for event in request.unanswered)
        if not present and (request.state is State.CLOSED or known == MOST_SWITCHES):
            continue
        now, changed = _changed(request, None if present else BLOCKED, around)
        yield from changed
        if changed and not present and not known:
            lines = unreached_lines(now, around.directory)
            title = strong(verbatim(now.reference))
            yield said_below(now, Screen((title, *lines)), _key(now, around), around)


def _changed(
    request: Request, refusal: str | None, around: Surroundings
) -> tuple[Request, tuple[Effect, ...]]:
    """Note on the card whether messages reach the requester, if that is new and will last."""
    kind = EventKind.UNREACHED if refusal else EventKind.REACHED
    if not may(request.standing, kind) or (refusal and refusal not in LASTING):
        return request, ()
    event = Event(kind=kind, at=around.now, actor=request.person, refusal=refusal or "")
    now = request.with_event(event)
    return now, (Save(now), card_edit(now, around))


def _sign(request: Request, fate: Fate, around: Surroundings) -> Screen:
    if fate.refusal is None:
        return Screen((Line(REACHED(reference=request.reference)),))
    failed = NOT_REACHED if fate.about.endswith(":reply") else NOT_TOLD
    said = failed(reference=request.reference, reason=reason_of(fate.refusal))
    return Screen((Line(said), Line(other_way(request, around.directory))))


def _key(request: Request, around: Surroundings) -> str:
    return f"fate:{request.reference}:{around.nonce}"
