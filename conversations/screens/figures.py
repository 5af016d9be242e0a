"""How figures are called: what is measured, and each of its values, as people read them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from conversations.directory import Directory
from conversations.directory.age_group import AgeGroup
from conversations.flows.details_options import OrganisationKind
from conversations.flows.findings import Exit
from conversations.flows.journey import QUESTIONS
from conversations.flows.missions import Mission
from conversations.flows.orientation_options import PlaceKind, Role
from conversations.languages.packs import PACKS
from conversations.requests.counts import SUMMARY
from conversations.requests.event import ClosingReason
from conversations.requests.figures import STILL_OPEN, Measure
from conversations.requests.lifecycle import State
from conversations.text import Language, Msg, _, named, verbatim
from conversations.text.wording import said_to

TITLES: Mapping[Measure, Msg] = {
    Measure.MISSION: _("Mission"),
    Measure.OUTCOME: _("Outcome"),
    Measure.DIFFERS: _("Mission wanted differs"),
    Measure.NETWORK: _("Network"),
    Measure.DESK: _("Coordination"),
    Measure.PLACE: _("Municipality"),
    Measure.AGE: _("Age of the public"),
    Measure.SECTOR: _("Kind of organisation"),
    Measure.LANGUAGE: _("Language"),
    Measure.ANSWERED: _("Working days to the first answer"),
    Measure.ARRANGED: _("Working days to a psychologist"),
    Measure.RATING: _("Did it help?"),
    Measure.MEETING: _("Meeting"),
    Measure.HOURS: _("Hours"),
    Measure.PARTICIPANTS: _("Participants"),
}
RATINGS: Mapping[str, Msg] = {"1": _("Yes"), "2": _("Partly"), "3": _("No")}
MEETINGS: Mapping[str, Msg] = {"held": _("Held"), "planned": _("Planned")}
EXITS: Mapping[Exit, Msg] = {
    Exit.INDIVIDUAL_CARE: _("Care for one person"),
    Exit.GROUP_CARE: _("A group for the public"),
    Exit.STAFF_WELLBEING: _("The team's own wellbeing"),
    Exit.NOT_ELIGIBLE: _("Who asks may not ask"),
    Exit.OTHER_SUPPORT: _("Another kind of support"),
    Exit.PLACE_EXCLUDED: _("A place that is excluded"),
}
MASKED_TEXTS: Mapping[str, Msg] = {
    "masked": _("Sent with what was masked"),
    "rewritten": _("Written again"),
    "professional": _("Name of a professional, kept"),
}
"""What people choose where something that could identify a person was masked in their text."""
STANDS = _("Still open ({state})")
BEFORE_SENDING = _("Summary, before sending")


def value_of(measure: Measure, value: str, directory: Directory) -> Msg:
    """Say a value; one that is known no more is said as it is stored."""
    try:
        return _VALUES[measure](value, directory) if measure in _VALUES else verbatim(value)
    except (KeyError, ValueError):
        return verbatim(value)


def exit_named(name: str, variant: str) -> Msg:
    """Say an exit, and who stood there."""
    label = EXITS[Exit(name)] if name in set(Exit) else verbatim(name)
    who = said_to(None, Role(variant).label) if variant in set(Role) else None
    return _("{what} ({who})")(what=label, who=who) if who else label


def question_named(key: str) -> Msg:
    """Say what a question asks for."""
    if key == SUMMARY:
        return BEFORE_SENDING
    question = QUESTIONS.get(key)
    return verbatim(key) if question is None else question.name(None)


def _label(value: Mission | AgeGroup | OrganisationKind | PlaceKind | ClosingReason | State) -> Msg:
    return said_to(None, value.label) or verbatim(value.value)


def _outcome(value: str, _directory: Directory) -> Msg:
    if value.startswith(STILL_OPEN):
        return STANDS(state=_label(State(value.removeprefix(STILL_OPEN))))
    return _label(ClosingReason(value))


def _sector(value: str, _directory: Directory) -> Msg:
    known = value in set(OrganisationKind)
    return _label(OrganisationKind(value) if known else PlaceKind(value))


def _network(value: str, directory: Directory) -> Msg:
    found = (one.names for one in directory.networks if one.id == value)
    names = next(found, None)
    return named(names) if names else verbatim(value)


def _place(value: str, directory: Directory) -> Msg:
    postal_code, _dot, municipality = value.partition(".")
    place = directory.gazetteer.place(postal_code, municipality)
    return named(place.names) if place else verbatim(postal_code)


_VALUES: Mapping[Measure, Callable[[str, Directory], Msg]] = {
    Measure.MISSION: lambda value, _directory: _label(Mission(value)),
    Measure.OUTCOME: _outcome,
    Measure.DIFFERS: lambda _value, _directory: RATINGS["1"],
    Measure.NETWORK: _network,
    Measure.DESK: lambda value, directory: named(directory.name_of(value)),
    Measure.PLACE: _place,
    Measure.AGE: lambda value, _directory: _label(AgeGroup(value)),
    Measure.SECTOR: _sector,
    Measure.LANGUAGE: lambda value, _directory: PACKS[Language(value)].name,
    Measure.RATING: lambda value, _directory: RATINGS[value],
    Measure.MEETING: lambda value, _directory: MEETINGS[value],
}
