"""The answers of the orientation. Values are stored for ever; see options.py."""

from __future__ import annotations

from conversations.flows.meeting_places import PlaceToMeet
from conversations.flows.missions import Mission
from conversations.forms.options import DONT_KNOW, Options
from conversations.text import _
from conversations.text.wording import by_role

OTHER_OR_DONT_KNOW = _("Other, or I don't know")


class Entrance(Options):
    """By one's role and a few facts, or by a mission that is known; the first has no button."""

    GUIDED = "guided", _("Begin")
    KNOWN = "known", _("I know which mission")


class Role(Options):
    PARTNER = "partner", _("Care, help, school, volunteer"), _("partner, nurse, GP, social worker")
    PSYCHOLOGIST = (
        "psychologist",
        _("Psychologist, convention"),
        _("conventioned psychologist, clinical orthopedagogue"),
    )
    PSYCHOLOGIST_OUTSIDE = "psychologist_outside", _("Psychologist, no convention")
    PRIVATE = "private", _("For myself or someone close"), _("for me, my child, patient")
    OTHER = "other", OTHER_OR_DONT_KNOW


class Need(Options):
    PERSON = "person", _("A person or a family"), _("a patient, a client, a pupil, a family")
    ADVICE = (
        "advice",
        by_role(_("Advice for my own work"), _("Advice to one professional")),
        by_role(_("advice, for my own work"), None),
    )
    TEAM = "team", _("A team or volunteers"), _("colleagues, training, session")
    PLACE = (
        "place",
        by_role(_("Prepare an offer at our place"), _("An offer in a partner's place")),
    )
    PUBLIC_GROUP = (
        "public_group",
        by_role(_("A group for our public"), _("A group for the public")),
        _("patient group, discussion group, workshop"),
    )
    UNKNOWN = "unknown", OTHER_OR_DONT_KNOW


class Together(Options):
    JOINT = (
        "joint",
        by_role(_("The person and me, together"), _("The person and the professional")),
        _("together, all together, both"),
    )
    PROFESSIONAL = (
        "professional",
        by_role(_("Me, without the person"), _("Only the professional")),
        _("without the person, without him, without her"),
    )
    PERSON = "person", by_role(_("The person, without me"), _("Only the person"))
    UNKNOWN = "unknown", DONT_KNOW


class Agreement(Options):
    YES = "yes", _("Yes"), _("agrees, ok, certainly")
    NOT_YET = "not_yet", _("Not asked yet")
    HESITANT = "hesitant", _("The person hesitates")
    NO = "no", _("No"), _("refuses, does not want to")


OWN_PRACTICE = by_role(_("my practice, our practice, our office, at work, here"), None)
"""What a partner calls so is a doctor's or a physiotherapist's: the place is the partner's."""


class MeetingPlace(PlaceToMeet, Options):
    PREMISES = "premises", by_role(_("At our place"), _("At the partner's")), OWN_PRACTICE
    HOME = "home", _("At the person's home"), _("home, home visit")
    OUTSIDE = "outside", _("In the street, outdoors"), _("street, park, walking")
    PRACTICE = (
        "practice",
        by_role(_("At the psychologist's practice"), _("Where I see my patients")),
        by_role(
            _("the psychologist's practice, at the psychologist's"),
            _("my practice, at my practice"),
        ),
    )
    ELSEWHERE = "elsewhere", _("Somewhere else")
    UNKNOWN = "unknown", DONT_KNOW


class OtherMeetingPlace(PlaceToMeet, Options):
    PREMISES = "premises", by_role(_("At our place"), _("At the partner's")), OWN_PRACTICE
    HOME = "home", _("At the person's home")
    OUTSIDE = "outside", _("In the street, outdoors")
    ELSEWHERE = "elsewhere", _("Somewhere else")
    SUBMIT = "submit", _("Ask the coordination")


class TeamAim(Options):
    LEARN = (
        "learn",
        by_role(_("Learn, get information"), _("Share knowledge, inform")),
        by_role(
            _("learn, information, training, raise awareness"),
            _("raise awareness, awareness raising"),
        ),
    )
    ADAPT = (
        "adapt",
        by_role(_("Strengthen how we receive people"), _("Strengthen how they receive people")),
    )
    SITUATION = "situation", _("Talk about people we follow")
    WELLBEING = "wellbeing", _("The team's own wellbeing")
    UNKNOWN = "unknown", DONT_KNOW


class OwnAim(Options):
    ADVICE = "advice", by_role(_("Get advice"), _("Give advice"))
    ADAPT = (
        "adapt",
        by_role(_("Strengthen how we receive people"), _("Strengthen how they receive people")),
    )
    UNKNOWN = "unknown", DONT_KNOW


class GroupRole(Options):
    RUN = "run", by_role(_("Run the group, with or without us"), _("Run the group"))
    PREPARE = "prepare", by_role(_("Prepare it with us"), _("Prepare it with a partner"))
    UNKNOWN = "unknown", DONT_KNOW


class Present(Options):
    JOINT = (
        "joint",
        by_role(_("Me, with the person concerned"), _("The person and the professional")),
    )
    PROFESSIONAL = "professional", by_role(_("Only me"), _("One professional"))
    TEAM = "team", by_role(_("Colleagues, volunteers"), _("A team, volunteers"))
    PUBLIC = "public", by_role(_("A group of our public"), _("A group of the public"))
    PERSON = "person", by_role(_("One person, without me"), None)
    PSYCHOLOGISTS = "psychologists", by_role(None, _("Other psychologists"))
    UNKNOWN = "unknown", DONT_KNOW


class PlaceKind(Options):
    """Kinds of place; the words understood when typed are those of the field in each language."""

    HEALTH = (
        "health",
        _("Health, care, care home"),
        _(
            "medical centre, GP practice, practice with a GP, pharmacy, home care, general "
            "hospital, care home"
        ),
    )
    CHILD_YOUTH = (
        "child_youth",
        _("Childhood, school, youth"),
        _("school, PMS centre, PSE, day nursery, ONE consultation, youth centre, AMO, youth care"),
    )
    SOCIAL = (
        "social",
        _("Social help, neighbourhood"),
        _(
            "CPAS, neighbourhood house, social grocery, social restaurant, shelter, night shelter, "
            "asylum centre, family planning, prison, association, street work"
        ),
    )
    PRACTICE = (
        "practice",
        _("Private practice of psychologists"),
        _("practice of a psychologist, practice of an orthopedagogue, practice of a psychiatrist"),
    )
    MENTAL_HEALTH = (
        "mental_health",
        _("Mental-health service"),
        _("mental-health centre, psychiatric hospital, IHP, MSP"),
    )
    OTHER = "other", _("Another place, or I don't know")


class OtherPlace(Options):
    CHANGE = "change", _("Yes, another place"), _("yes, another, possible")
    SUBMIT = "submit", _("Ask the coordination")
    STOP = "stop", _("No, stop here"), _("no, impossible, not possible")


class Wanted(Options):
    """A mission named at the entrance: each one, but the one that has to be specified."""

    _ignore_ = "mission"
    for mission in Mission:
        if mission is not Mission.TO_QUALIFY:
            vars()[mission.name] = mission.value, mission.label
    UNKNOWN = "unknown", _("I hesitate")
