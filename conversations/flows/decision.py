"""The decision table: from the facts of the orientation to a mission, its reason and its flags.

Source: procedure sheet of 23 January 2025 (who takes part in which mission) and circular
Psy-Ort/2024/005 (places). The first row that fits decides.
"""

from __future__ import annotations

from conversations.flows.findings import Exit, Finding, Flag, Leaving
from conversations.flows.missions import Mission, Why
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import (
    Agreement,
    GroupRole,
    MeetingPlace,
    Need,
    OtherMeetingPlace,
    OtherPlace,
    OwnAim,
    PlaceKind,
    Present,
    Role,
    TeamAim,
    Together,
    Wanted,
)


def decide(facts: Orientation) -> Finding | Leaving:
    """Read the table for a completed orientation; every completed orientation has a row."""
    if facts.role not in {Role.PARTNER, Role.PSYCHOLOGIST}:
        return Leaving(Exit.NOT_ELIGIBLE, facts.role)
    if leaving := _exit(facts):
        return Leaving(leaving, facts.role)
    found = _mission(facts)
    return found or _left_open(facts)


def wanted_mission(facts: Orientation) -> Mission | None:
    """Give the mission named at the entrance "I know which mission", if one was."""
    if facts.wanted in {None, Wanted.UNKNOWN}:
        return None
    return Mission(facts.wanted)


def _exit(facts: Orientation) -> Exit | None:
    if facts.together == Together.PERSON or facts.present == Present.PERSON:
        return Exit.INDIVIDUAL_CARE
    if facts.team_aim is TeamAim.WELLBEING:
        return Exit.STAFF_WELLBEING
    if facts.group_role is GroupRole.RUN:
        return Exit.GROUP_CARE
    if facts.present is Present.PSYCHOLOGISTS:
        return Exit.OTHER_SUPPORT
    return Exit.PLACE_EXCLUDED if facts.other_place is OtherPlace.STOP else None


def _mission(facts: Orientation) -> Finding | None:
    if facts.agreement is Agreement.NO:
        return Finding(Mission.KNOWLEDGE_EXCHANGE, Why.REFUSED)
    if facts.agreement is not None:
        return Finding(Mission.CO_CONSULTATION, Why.JOINT, _meeting_flags(facts))
    if facts.together is Together.PROFESSIONAL:
        return Finding(Mission.KNOWLEDGE_EXCHANGE, Why.ABSENT)
    if _advice_for_one(facts):
        return Finding(Mission.KNOWLEDGE_EXCHANGE, Why.ONE)
    if facts.team_aim is TeamAim.LEARN:
        return Finding(Mission.EXPERTISE_SHARING, Why.TEAM)
    if facts.team_aim is TeamAim.SITUATION:
        return Finding(Mission.EXPERTISE_SHARING, Why.SITUATIONS, (Flag.SHARED_SITUATION,))
    if facts.place_kind is not None:
        return Finding(Mission.PLACE_PREPARATION, _why_a_place(facts), _place_flags(facts))
    return None


def _left_open(facts: Orientation) -> Finding:
    named = wanted_mission(facts)
    if named:
        return Finding(named, Why.CHOSEN, (Flag.NOT_VERIFIED,))
    return Finding(Mission.TO_QUALIFY, Why.OPEN)


def _advice_for_one(facts: Orientation) -> bool:
    alone = facts.present is Present.PROFESSIONAL and wanted_mission(facts) is not None
    return facts.need is Need.ADVICE or facts.own_aim is OwnAim.ADVICE or alone


def _why_a_place(facts: Orientation) -> Why:
    if facts.group_role is GroupRole.PREPARE:
        return Why.PREPARE
    adapts = facts.team_aim is TeamAim.ADAPT or facts.own_aim is OwnAim.ADAPT
    return Why.ADAPT if adapts else Why.PLACE


def _meeting_flags(facts: Orientation) -> tuple[Flag, ...]:
    flags = []
    if facts.agreement in {Agreement.NOT_YET, Agreement.HESITANT}:
        flags.append(Flag.AGREEMENT_TO_OBTAIN)
    if facts.meeting_place is MeetingPlace.UNKNOWN:
        flags.append(Flag.PLACE_TO_AGREE)
    if facts.other_meeting_place is OtherMeetingPlace.SUBMIT:
        flags.append(Flag.PLACE_PRIVATE_PRACTICE)
    return tuple(flags)


def _place_flags(facts: Orientation) -> tuple[Flag, ...]:
    match facts.place_kind:
        case PlaceKind.OTHER:
            return (Flag.PLACE_TO_CHECK,)
        case PlaceKind.PRACTICE:
            return (Flag.PLACE_PRIVATE_PRACTICE,)
        case PlaceKind.MENTAL_HEALTH:
            return (Flag.PLACE_MENTAL_HEALTH,)
        case _:
            return ()
