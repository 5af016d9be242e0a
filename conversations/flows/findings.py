"""What the decision table can say: a mission with its reason and flags, or an exit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conversations.flows.missions import Mission, Why
from conversations.flows.orientation_options import Role
from conversations.forms.options import Options
from conversations.languages.dangers import DangerKind
from conversations.text import _


class Flag(Options):
    """What the coordinator must see at a glance on the card."""

    AGREEMENT_TO_OBTAIN = "agreement_to_obtain", _("Agreement of the person to be obtained")
    PERSON_ABSENT = (
        "person_absent",
        _("Co-consultation wished for, person absent: the texts differ, to be decided"),
    )
    WANTED_DIFFERS = "wanted_differs", _("Wished for: {wanted}. Proposed: {computed}")
    NOT_VERIFIED = "not_verified", _("Mission chosen, facts to be verified")
    PLACE_PRIVATE_PRACTICE = (
        "place_private_practice",
        _("Place: private practice of psychologists (explained, submitted all the same)"),
    )
    PLACE_MENTAL_HEALTH = (
        "place_mental_health",
        _("Place: mental-health service (explained, submitted all the same)"),
    )
    OWN_PRACTICE = (
        "own_practice",
        _("Place: the psychologist also sees own patients there, to be decided"),
    )
    PLACE_TO_CHECK = "place_to_check", _("Place to be checked")
    PLACE_TO_AGREE = "place_to_agree", _("Meeting place to be agreed")
    SHARED_SITUATION = (
        "shared_situation",
        _("Situations followed by several: session, advice or concertation?"),
    )
    NAMES_KEPT = "names_kept", _("Name kept: a professional, says the requester")
    NUMBERS_SHOWN = "numbers_shown", _("Emergency numbers were shown: read the need first")
    DANGER_UNCONSCIOUS = (
        "danger_unconscious",
        _("Words about somebody unconscious or injured"),
    )
    DANGER_OVERDOSE = (
        "danger_overdose",
        _("Words about an overdose or a poisoning"),
    )
    DANGER_SUICIDE = "danger_suicide", _("Words about suicide")
    DANGER_WEAPON = "danger_weapon", _("Words about a weapon")
    DANGER_CHILD_ABUSE = (
        "danger_child_abuse",
        _("Words about child abuse or neglect"),
    )
    DANGER_PARTNER_VIOLENCE = (
        "danger_partner_violence",
        _("Words about violence between partners"),
    )
    DANGER_VIOLENCE = "danger_violence", _("Words about violence")
    DANGER_MISSING = "danger_missing", _("Words about somebody missing")
    DANGER_PSYCHOSIS = (
        "danger_psychosis",
        _("Words about confusion or psychosis"),
    )
    DANGER_ADDICTION = "danger_addiction", _("Words about drink or drugs")
    OUTSIDE_TERRITORY = "outside_territory", _("Outside the territory")


DANGERS = {kind: Flag(f"danger_{kind}") for kind in DangerKind}
"""What the card says of each kind of danger that a text spoke of."""

OF_TEXTS = frozenset({Flag.NAMES_KEPT, Flag.NUMBERS_SHOWN, *DANGERS.values()})
"""Flags of what was typed: they stay when a question is answered again."""


class Exit(StrEnum):
    """Why this is not a support mission; each is a page of its own."""

    INDIVIDUAL_CARE = "individual_care"
    GROUP_CARE = "group_care"
    STAFF_WELLBEING = "staff_wellbeing"
    NOT_ELIGIBLE = "not_eligible"
    OTHER_SUPPORT = "other_support"
    PLACE_EXCLUDED = "place_excluded"


@dataclass(frozen=True, slots=True)
class Finding:
    """The mission that the facts lead to."""

    mission: Mission
    why: Why
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaving:
    """The exit that the facts lead to; `variant` is the role that reads its page."""

    exit: Exit
    variant: Role
