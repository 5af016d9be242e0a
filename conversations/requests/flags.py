"""The flags of a request: what a coordinator still has to look at, until it is settled.

A flag of one mission goes when the request becomes another one, and comes with it; it is settled by
a coordinator, until the requester answers its question anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from conversations.flows.findings import OF_TEXTS, Flag
from conversations.flows.missions import Mission
from conversations.flows.orientation_options import Agreement
from conversations.requests.event import EventKind
from conversations.requests.request import Request
from conversations.text import Msg, _

_MEETING = frozenset({Mission.CO_CONSULTATION})
_PLACED = frozenset({Mission.CO_CONSULTATION, Mission.PLACE_PREPARATION})
_CHECKED = _("Place checked")
_CONFIRMED = _("Mission confirmed")

BOUND_TO: Mapping[Flag, frozenset[Mission]] = {
    Flag.AGREEMENT_TO_OBTAIN: _MEETING,
    Flag.PLACE_TO_AGREE: _MEETING,
    Flag.PLACE_TO_CHECK: _PLACED,
    Flag.PLACE_PRIVATE_PRACTICE: _PLACED,
    Flag.PLACE_MENTAL_HEALTH: _PLACED,
    Flag.SHARED_SITUATION: frozenset({Mission.EXPERTISE_SHARING}),
}
"""The missions in which a flag says something; any other says it in all of them."""

UNTIL_DECIDED = frozenset({Flag.NOT_VERIFIED, Flag.WANTED_DIFFERS})
"""Flags about the mission itself: whoever changes it has decided."""

SETTLED: Mapping[Flag, Msg] = {
    Flag.AGREEMENT_TO_OBTAIN: _("Agreement obtained"),
    Flag.PERSON_ABSENT: _CONFIRMED,
    Flag.WANTED_DIFFERS: _CONFIRMED,
    Flag.NOT_VERIFIED: _CONFIRMED,
    Flag.PLACE_PRIVATE_PRACTICE: _CHECKED,
    Flag.PLACE_MENTAL_HEALTH: _CHECKED,
    Flag.PLACE_TO_CHECK: _CHECKED,
    Flag.PLACE_TO_AGREE: _("Place agreed on"),
    Flag.SHARED_SITUATION: _("Form chosen"),
}
"""How the end of a flag is called; what was said of a danger, and the territory, stays in view."""

ASKED_BY: Mapping[Flag, tuple[str, ...]] = {
    Flag.AGREEMENT_TO_OBTAIN: ("agreement",),
    Flag.PLACE_TO_AGREE: ("meeting_place",),
    Flag.PLACE_TO_CHECK: ("place_kind",),
    Flag.PLACE_PRIVATE_PRACTICE: ("place_kind", "meeting_place"),
    Flag.PLACE_MENTAL_HEALTH: ("place_kind",),
}
"""The questions whose answers settle a flag."""


def live_flags(request: Request) -> tuple[Flag, ...]:
    """Give the flags that hold now."""
    settled = _settled(request)
    flags = (*map(Flag, request.flags), *_brought(request))
    holds = (flag for flag in flags if flag not in settled and _holds(flag, request))
    return tuple(dict.fromkeys(holds))


def lasting_flags(request: Request) -> tuple[str, ...]:
    """Give the flags that stay when the others are worked out anew from other answers."""
    return tuple(flag for flag in request.flags if flag in OF_TEXTS)


def _requalified(request: Request) -> bool:
    return any(event.kind is EventKind.REQUALIFIED for event in request.events)


def _holds(flag: Flag, request: Request) -> bool:
    if flag in UNTIL_DECIDED and _requalified(request):
        return False
    missions = BOUND_TO.get(flag)
    return missions is None or request.mission in missions


def _brought(request: Request) -> Iterator[Flag]:
    """Give what the mission needs that a coordinator chose, and nobody was asked about."""
    if not _requalified(request):
        return
    answers: Mapping[str, Any] = request.answers
    if request.mission is Mission.CO_CONSULTATION:
        if answers.get("agreement") != Agreement.YES.value:
            yield Flag.AGREEMENT_TO_OBTAIN
        if answers.keys().isdisjoint({"meeting_place", "other_meeting_place", "place_kind"}):
            yield Flag.PLACE_TO_AGREE
    if request.mission is Mission.PLACE_PREPARATION and "place_kind" not in answers:
        yield Flag.PLACE_TO_CHECK


def _settled(request: Request) -> frozenset[str]:
    settled: set[str] = set()
    for event in request.events:
        if event.kind is EventKind.SETTLED:
            settled |= set(event.keys)
        elif event.kind is EventKind.ANSWERED:
            asked = {
                flag for flag, keys in ASKED_BY.items() if not set(keys).isdisjoint(event.keys)
            }
            settled -= asked
    return frozenset(settled)
