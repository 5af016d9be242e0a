"""The exits: why this is not a support mission, where to go, and the mission that is near."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import assert_never

from conversations.flows.findings import Exit, Leaving
from conversations.flows.orientation_options import (
    Entrance,
    GroupRole,
    Need,
    Role,
    TeamAim,
    Together,
)
from conversations.text import Msg, _

NOTHING_SENT = _("Nothing has been sent.")
FINISH = _("Finish")


@dataclass(frozen=True, slots=True)
class Way:
    """A button that leads from an exit back to a mission.

    `sets` are the facts that lead there; `first` are those they rest on, set where the path does
    not hold them already, or holds them under a mission that was named: this choice is newer.
    `reopens` is a question to ask again.
    """

    code: str
    label: Msg
    sets: Mapping[str, str] = field(default_factory=dict)
    first: Mapping[str, str] = field(default_factory=dict)
    reopens: str | None = None


class Sought(Enum):
    """What the municipality tells that is typed at an exit."""

    LIST = "list"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class ExitPage:
    """A title, a few sentences with the `{contact}` of the network, and the ways back.

    Attributes:
        offer: leads over to the ways back.
        sought: what is near the municipality, which is asked for; None where nothing is needed.
        help_lines: the numbers to call stand below: somebody in need may have come here.
    """

    title: Msg
    sentences: tuple[Msg, ...]
    ways: tuple[Way, ...] = ()
    offer: Msg | None = None
    end: Msg = FINISH
    sought: Sought | None = Sought.CONTACT
    help_lines: bool = False


_A_PERSON = {"entrance": Entrance.GUIDED, "need": Need.PERSON}
_MEETING = {"together": Together.JOINT}
_ADVICE = {"together": Together.PROFESSIONAL}
_PLACE = {"entrance": Entrance.GUIDED, "need": Need.PLACE}
_SESSION = {"entrance": Entrance.GUIDED, "need": Need.TEAM, "team_aim": TeamAim.LEARN}
_PREPARE = {"group_role": GroupRole.PREPARE}
_PARTNER = {"role": Role.PARTNER}

_INDIVIDUAL_CARE = {
    Role.PARTNER: ExitPage(
        _("The person can see a psychologist without this request."),
        (
            _(
                "He or she contacts a conventioned psychologist directly; no prescription is "
                "needed."
            ),
            NOTHING_SENT,
        ),
        (
            Way("meeting", _("A meeting of three"), _MEETING, first=_A_PERSON),
            Way("advice", _("Get advice, without the person"), _ADVICE, first=_A_PERSON),
            Way("place", _("Prepare an offer at our place"), _PLACE),
        ),
        offer=_("And for you, one of these missions?"),
        sought=Sought.LIST,
    ),
    Role.PSYCHOLOGIST: ExitPage(
        _("Seeing the person alone is a usual consultation."),
        (
            _("No support mission is needed for that."),
            NOTHING_SENT,
        ),
        (
            Way("meeting", _("A meeting of three"), _MEETING, first=_A_PERSON),
            Way("advice", _("Advise the professional"), _ADVICE, first=_A_PERSON),
        ),
        offer=_("Does the professional take part, or look for advice? Then a mission is possible."),
        sought=None,
    ),
}

_GROUP_CARE = {
    Role.PARTNER: ExitPage(
        _("A group for your public is part of the care on offer."),
        (
            _(
                "A support mission is for professionals and volunteers. For this group, contact "
                "the local coordination: {contact}."
            ),
            NOTHING_SENT,
        ),
        (
            Way("prepare", _("Yes, prepare the offer"), _PREPARE),
            Way("session", _("A session for the team"), _SESSION),
        ),
        offer=_("Would you like to prepare this offer with a psychologist?"),
    ),
    Role.PSYCHOLOGIST: ExitPage(
        _("Running a group for the public is part of your care."),
        (
            _(
                "These are the community-oriented interventions and the group sessions. A "
                "question? The local coordination: {contact}."
            ),
            NOTHING_SENT,
        ),
        (Way("prepare", _("Yes, prepare the offer"), _PREPARE),),
        offer=_("Would you like to prepare this offer with a partner?"),
    ),
}

_STAFF_WELLBEING = ExitPage(
    _("Taking care of a team matters."),
    (
        _(
            "A support mission helps to support the public better. For the team itself, the "
            "employer, the confidential counsellor or the prevention service at work can help."
        ),
        _("Each of you can also see a conventioned psychologist, without a prescription."),
        NOTHING_SENT,
    ),
    (Way("team_aim", _("Yes, about the public too"), reopens="team_aim"),),
    offer=_("Is it also about the difficulties of the public?"),
    end=_("No, finish"),
    sought=Sought.LIST,
)

_NOT_ELIGIBLE = {
    Role.PRIVATE: ExitPage(
        _("For yourself or someone close, there is help."),
        (
            _(
                "No need to ask here: adult or child, contact a conventioned psychologist "
                "directly. Your GP can help too."
            ),
        ),
        (Way("partner", _("I ask for my work"), _PARTNER),),
        offer=_("This service is for professionals and volunteers. Nothing has been sent."),
        sought=Sought.LIST,
        help_lines=True,
    ),
    Role.PSYCHOLOGIST_OUTSIDE: ExitPage(
        _("Requests come from conventioned psychologists or from first-line partners."),
        (
            _(
                "To join the convention, contact the local coordination: {contact}. The "
                "organisation that you want to help can also make the request itself."
            ),
            NOTHING_SENT,
        ),
        (Way("partner", _("I ask for my employer"), _PARTNER),),
    ),
    Role.OTHER: ExitPage(
        _("Requests come from conventioned psychologists or from first-line partners."),
        (
            _(
                "Partner: whoever helps, cares for or supports people, paid or as a volunteer. Is "
                "that you? If not, the local coordination answers you: {contact}."
            ),
            NOTHING_SENT,
        ),
        (Way("partner", _("Yes, that is me"), _PARTNER),),
    ),
}

_OTHER_SUPPORT = ExitPage(
    _("Exchange among psychologists is not a support mission."),
    (
        _(
            "Peer supervision, supervision, concertation around a patient, specialised care: the "
            "local coordination tells you where to go: {contact}."
        ),
        NOTHING_SENT,
    ),
    (Way("need", _("Yes, find the mission"), {"entrance": Entrance.GUIDED}, reopens="need"),),
    offer=_("Is a first-line partner looking for support?"),
)

_PLACE_EXCLUDED = ExitPage(
    NOTHING_SENT,
    (
        _(
            "Another place becomes possible? Come back whenever you like. A question about this "
            "place: the local coordination, {contact}."
        ),
    ),
    (Way("place_kind", _("Choose another place"), reopens="place_kind"),),
)


def page_of(leaving: Leaving) -> ExitPage:
    """Give the page of an exit for the role that reads it."""
    match leaving.exit:
        case Exit.INDIVIDUAL_CARE:
            return _INDIVIDUAL_CARE[leaving.variant]
        case Exit.GROUP_CARE:
            return _GROUP_CARE[leaving.variant]
        case Exit.NOT_ELIGIBLE:
            return _NOT_ELIGIBLE[leaving.variant]
        case Exit.STAFF_WELLBEING:
            return _STAFF_WELLBEING
        case Exit.OTHER_SUPPORT:
            return _OTHER_SUPPORT
        case Exit.PLACE_EXCLUDED:
            return _PLACE_EXCLUDED
        case _:
            assert_never(leaving.exit)
