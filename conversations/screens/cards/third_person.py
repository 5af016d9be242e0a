"""What requesters say of themselves, as their coordination reads it: in the third person."""

from __future__ import annotations

from conversations.flows.details_options import AlreadyFound, OwnPractice
from conversations.flows.journey import QUESTIONS
from conversations.flows.missions import Why
from conversations.flows.orientation_options import (
    GroupRole,
    MeetingPlace,
    Need,
    OtherMeetingPlace,
    OwnAim,
    PlaceKind,
    Present,
    TeamAim,
    Together,
)
from conversations.forms.options import DONT_KNOW, Options
from conversations.requests.request import Fact, Request
from conversations.text import Msg, Names, _
from conversations.text.wording import said_to

NOT_KNOWN = _("Not known yet")
THEIR_PLACE = _("On their premises")
THE_PRACTICE = _("At the psychologist's practice")

WORDS: dict[tuple[type[Options], str], Msg] = {
    (type(option), option.value): said
    for option, said in (
        (Need.ADVICE, _("Advice to one professional")),
        (Need.PLACE, _("Prepare an offer on their premises")),
        (Need.PUBLIC_GROUP, _("A group for the public")),
        (Need.UNKNOWN, _("Other, or still to be specified")),
        (Together.JOINT, _("The person and the professional")),
        (Together.PROFESSIONAL, _("Only the professional")),
        (Together.PERSON, _("Only the person")),
        (MeetingPlace.PREMISES, THEIR_PLACE),
        (MeetingPlace.PRACTICE, THE_PRACTICE),
        (OtherMeetingPlace.PREMISES, THEIR_PLACE),
        (TeamAim.ADAPT, _("Strengthen how they receive people")),
        (TeamAim.SITUATION, _("Talk about people they follow")),
        (OwnAim.ADAPT, _("Strengthen how they receive people")),
        (GroupRole.RUN, _("Run the group, with or without them")),
        (GroupRole.PREPARE, _("Prepare the offer with them")),
        (Present.JOINT, _("The person and the professional")),
        (Present.PROFESSIONAL, _("One professional")),
        (Present.TEAM, _("A team, volunteers")),
        (Present.PUBLIC, _("A group of the public")),
        (Present.PERSON, _("Only the person")),
        (PlaceKind.OTHER, _("Another place, still to be specified")),
        (OwnPractice.YES, _("Yes")),
        (AlreadyFound.KNOWN, _("Somebody in mind, not contacted yet")),
    )
}
"""Of the options that speak of "me" and "us" to the requester, what the card says."""

AS_PSYCHOLOGIST: dict[tuple[type[Options], str], Msg] = {
    (Need, Need.PLACE.value): _("An offer in a partner's place"),
    (MeetingPlace, MeetingPlace.PREMISES.value): _("At the partner's"),
    (OtherMeetingPlace, OtherMeetingPlace.PREMISES.value): _("At the partner's"),
    (GroupRole, GroupRole.RUN.value): _("Run the group"),
    (GroupRole, GroupRole.PREPARE.value): _("Prepare it with a partner"),
}
"""Where a psychologist means somebody else's place or group."""

CHOSEN = _("Because the requester chose it; the facts are to be checked.")


def said_of(fact: Fact, request: Request) -> Msg:
    """Say an answer to the coordination; what was typed, and what is neutral, as confirmed."""
    question, stored = QUESTIONS.get(fact.key), request.answers.get(fact.key)
    if question is None or not issubclass(question.answer, Options) or question.several:
        return confirmed(fact)
    words = option_said(question.answer, str(stored), str(request.answers.get("role")))
    return words or confirmed(fact)


def option_said(options: type[Options], value: str, role: str) -> Msg | None:
    """Word an option for the coordination; None where the requester's wording suits it too."""
    key = (options, value)
    if role == "psychologist" and key in AS_PSYCHOLOGIST:
        return AS_PSYCHOLOGIST[key]
    if key in WORDS:
        return WORDS[key]
    unknown = next((one for one in options if one.value == value), None)
    label = unknown and said_to(role, unknown.label)
    return NOT_KNOWN if label is DONT_KNOW else None


def confirmed(fact: Fact) -> Msg:
    """Say an answer in the words that its requester confirmed."""
    return Msg("{text}", values={"text": Names(tuple(fact.shown.items()))})


def reason_said(why: Why) -> Msg:
    """Say to the coordination why a mission was found."""
    said = CHOSEN if why is Why.CHOSEN else said_to(None, why.label)
    assert said is not None
    return said
