"""Orientation: a few facts that lead to one kind of mission, or to a useful exit."""

from __future__ import annotations

from conversations.flows.missions import Mission
from conversations.flows.orientation_options import (
    Agreement,
    Entrance,
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
from conversations.flows.sections import Section
from conversations.flows.shared_questions import ask_another_meeting_place, ask_place_kind
from conversations.forms.conditions import when
from conversations.forms.form import Form, ask
from conversations.text import _
from conversations.text.wording import by_role

ELIGIBLE = (Role.PARTNER, Role.PSYCHOLOGIST)

AIM = _("What is the main aim?")
AIM_HINT = by_role(
    _("Strengthen: over time, with a psychologist, adapt what you offer your public."),
    _("Strengthen: over time, adapt together what the place offers its public."),
)
AIM_SHORT = _("Aim")

ROLE_HINT = _(
    "Clinical orthopedagogue: as psychologist. Psychologist of a school, a PMS/CLB or a CPAS/OCMW, "
    "without convention: first answer."
)


class Orientation(Form):
    """The facts of the orientation, in the order in which they are asked."""

    entrance: Entrance = ask(
        _("Ask for the support of a first-line psychologist"),
        short=_("Entrance"),
        section=Section.MISSION,
        hint=_(
            "For professionals and volunteers. Plain questions, about 4 minutes; nothing is sent "
            "before you agree."
        ),
        help=ROLE_HINT,
    )
    role: Role = ask(
        _("In which role are you asking?"),
        short=_("Role"),
        section=Section.REQUESTER,
        hint=ROLE_HINT,
    )
    need: Need | None = ask(
        by_role(_("What is your request about?"), _("What would the mission be about?")),
        short=_("About"),
        section=Section.MISSION,
        hint=by_role(
            _(
                "Offer: welcoming a psychologist, for instance. Public: patients, pupils, "
                "parents... Several needs? The main one first."
            ),
            _(
                "Professional: anybody in the first line, volunteers too. Several needs? Begin "
                "with the main one."
            ),
        ),
        help=by_role(
            _(
                "A person, a family: it is about somebody in particular. Advice: you, one "
                "professional, about one or several situations. Team: colleagues, several services "
                "together, volunteers. Offer: welcome a psychologist, prepare or adapt what you "
                "offer. Professionals and public together: choose the group."
            ),
            None,
        ),
        only_if=when(entrance=Entrance.GUIDED, role=ELIGIBLE),
    )
    wanted: Wanted | None = ask(
        _("Which mission would you like?"),
        short=_("Mission wished for"),
        section=Section.MISSION,
        help=by_role(
            _(
                "In a lieu d'accroche: prepare an offer at your place with a psychologist. "
                "Co-consultation: you, the person and a psychologist meet. Exchange: a "
                "psychologist advises you. Sharing: a session for your team or your volunteers."
            ),
            _(
                "In a lieu d'accroche: prepare an offer with a partner. Co-consultation: you, the "
                "person and the professional meet. Exchange: you advise one professional. Sharing: "
                "a session for a team or volunteers."
            ),
        ),
        only_if=when(entrance=Entrance.KNOWN, role=ELIGIBLE),
    )
    together: Together | None = ask(
        by_role(
            _("Who would be present at the meeting with the psychologist?"),
            _("Who would be present at the meeting with you?"),
        ),
        short=_("Present"),
        section=Section.MISSION,
        hint=by_role(_('"Me": you, or a colleague who supports the person.'), None),
        only_if=when(need=Need.PERSON) | when(wanted=Mission.CO_CONSULTATION),
    )
    present: Present | None = ask(
        by_role(
            _("Picture the meeting with the psychologist: who is there?"),
            _("Picture the meeting: who is there, besides you?"),
        ),
        short=_("Present"),
        section=Section.MISSION,
        only_if=when(need=Need.UNKNOWN)
        | when(
            wanted=(Mission.KNOWLEDGE_EXCHANGE, Mission.EXPERTISE_SHARING, Wanted.UNKNOWN),
        ),
    )
    agreement: Agreement | None = ask(
        _("Does the person agree to this meeting?"),
        short=_("Agreement of the person"),
        section=Section.MISSION,
        hint=_("A child or teenager: the parents' agreement may be needed too."),
        only_if=when(together=Together.JOINT) | when(present=Present.JOINT),
    )
    meeting_place: MeetingPlace | None = ask(
        _("Where would you meet?"),
        short=_("Meeting place"),
        section=Section.PLACE,
        hint=by_role(
            _('Another place? You can type it: "community centre", "school".'),
            _(
                'A medical centre where you have your own practice too: choose "Where I see my '
                'patients".'
            ),
        ),
        only_if=when(agreement=(Agreement.YES, Agreement.NOT_YET, Agreement.HESITANT)),
    )
    other_meeting_place: OtherMeetingPlace | None = ask_another_meeting_place(
        _("Other meeting place"), when(meeting_place=MeetingPlace.PRACTICE)
    )
    team_aim: TeamAim | None = ask(
        AIM,
        short=AIM_SHORT,
        section=Section.MISSION,
        hint=AIM_HINT,
        only_if=when(need=Need.TEAM) | when(present=Present.TEAM),
    )
    own_aim: OwnAim | None = ask(
        AIM,
        short=AIM_SHORT,
        section=Section.MISSION,
        hint=AIM_HINT,
        only_if=when(entrance=Entrance.GUIDED, present=Present.PROFESSIONAL)
        | when(wanted=Wanted.UNKNOWN, present=Present.PROFESSIONAL),
    )
    group_role: GroupRole | None = ask(
        by_role(
            _("What do you expect from the psychologist?"),
            _("What would you like to do?"),
        ),
        short=_("Expected"),
        section=Section.MISSION,
        hint=by_role(
            _("Prepare: think the offer through together, before it starts or to improve it."),
            None,
        ),
        only_if=when(need=Need.PUBLIC_GROUP) | when(present=Present.PUBLIC),
    )
    place_kind: PlaceKind | None = ask_place_kind(
        when(need=Need.PLACE)
        | when(wanted=Mission.PLACE_PREPARATION)
        | when(team_aim=TeamAim.ADAPT)
        | when(own_aim=OwnAim.ADAPT)
        | when(group_role=GroupRole.PREPARE)
    )
    other_place: OtherPlace | None = ask(
        _("Is another place possible?"),
        short=_("Place check"),
        section=Section.PLACE,
        hint=_(
            "The convention aims at places outside private practices of psychologists (alone or in "
            "a group) and mental-health services."
        ),
        help=_(
            "A lieu d'accroche is any place outside the private practices of psychologists or "
            "orthopedagogues, alone or grouped, with or without another mental-health profession "
            "such as a psychiatrist, and outside services dedicated specifically to mental-health "
            "care."
        ),
        only_if=when(place_kind=(PlaceKind.PRACTICE, PlaceKind.MENTAL_HEALTH)),
        reopens={OtherPlace.CHANGE: "place_kind"},
    )
