"""What each mission asks of its own: a form for each, in the order of the missions.

Source: circular Psy-Ort/2024/005, addendum of June 2024 (definition of the lieu d'accroche).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations.flows.details_options import (
    Channel,
    Informed,
    Intensity,
    OrganisationKind,
    OwnPractice,
    ReplacementPlace,
    Situations,
    StartingPoint,
    TargetGroup,
    Theme,
)
from conversations.flows.findings import Flag
from conversations.flows.missions import Mission
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import (
    MeetingPlace,
    Need,
    OtherMeetingPlace,
    PlaceKind,
    Present,
    Role,
    Together,
)
from conversations.flows.sections import Section
from conversations.flows.settlement import Settlement
from conversations.flows.shared_questions import (
    ask_another_meeting_place,
    ask_channel,
    ask_informed,
    ask_organisation_kind,
    ask_other_public,
    ask_other_theme,
    ask_own_practice,
    ask_participants,
    ask_place_kind,
    ask_target_group,
    ask_themes,
    ask_which_place,
)
from conversations.forms.conditions import when
from conversations.forms.form import Form, ask
from conversations.reading.participants import Participants
from conversations.text import _
from conversations.text.wording import by_role

CHECKED = (PlaceKind.HEALTH, PlaceKind.CHILD_YOUTH, PlaceKind.SOCIAL)


class PlacePreparation(Form, after=(Orientation, Settlement)):
    """What a place looks for; the kind of place is known from the orientation."""

    which_place: str | None = ask_which_place(when(place_kind=PlaceKind.OTHER))
    own_practice: OwnPractice | None = ask_own_practice(
        when(place_kind=PlaceKind.HEALTH, role=Role.PSYCHOLOGIST)
    )
    participants: Participants | None = ask(
        _("Who would take part, and is there a room?"),
        short=_("Participants"),
        section=Section.NEED,
        hint=_('For example: "5, social workers; a room on Tuesdays". Roughly is enough.'),
        only_if=when(need=Need.PLACE, role=Role.PARTNER)
        | when(wanted=Mission.PLACE_PREPARATION, role=Role.PARTNER),
    )
    starting_point: StartingPoint | None = ask(
        by_role(_("What is the starting point?"), _("What is the partner's starting point?")),
        short=_("Starting point"),
        section=Section.NEED,
        hint=_(
            "The public: an offer that suits them. The team: advice to receive people's "
            "difficulties well."
        ),
        only_if=when(need=Need.PLACE) | when(wanted=Mission.PLACE_PREPARATION),
        optional=True,
    )
    intensity: Intensity | None = ask(
        _("What should be possible at this place later?"),
        short=_("Later at this place"),
        section=Section.NEED,
        optional=True,
    )
    target_group: tuple[TargetGroup, ...] | None = ask_target_group()
    other_public: str | None = ask_other_public()
    themes: tuple[Theme, ...] | None = ask_themes()
    other_theme: str | None = ask_other_theme()


class CoConsultation(Form, after=(Orientation, Settlement)):
    """What remains to be known of a meeting of three: is it held in a lieu d'accroche?"""

    place_kind: PlaceKind | None = ask_place_kind(
        when(meeting_place=(MeetingPlace.PREMISES, MeetingPlace.ELSEWHERE))
        | when(other_meeting_place=(OtherMeetingPlace.PREMISES, OtherMeetingPlace.ELSEWHERE))
    )
    replacement_place: ReplacementPlace | None = ask_another_meeting_place(
        _("Meeting place instead"), when(place_kind=(PlaceKind.PRACTICE, PlaceKind.MENTAL_HEALTH))
    )
    which_place: str | None = ask_which_place(
        when(place_kind=PlaceKind.OTHER)
        | when(meeting_place=MeetingPlace.ELSEWHERE, place_kind=CHECKED)
        | when(other_meeting_place=OtherMeetingPlace.ELSEWHERE, place_kind=CHECKED)
    )
    own_practice: OwnPractice | None = ask_own_practice(
        when(
            place_kind=PlaceKind.HEALTH,
            role=Role.PSYCHOLOGIST,
            meeting_place=(MeetingPlace.PRACTICE, MeetingPlace.ELSEWHERE),
        )
    )
    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    target_group: tuple[TargetGroup, ...] | None = ask_target_group()
    other_public: str | None = ask_other_public()
    themes: tuple[Theme, ...] | None = ask_themes()
    other_theme: str | None = ask_other_theme()

    @property
    def flags(self) -> tuple[Flag, ...]:
        """What the coordinator must see about the place."""
        if self.replacement_place is ReplacementPlace.SUBMIT:
            practice = self.place_kind is PlaceKind.PRACTICE
            return (Flag.PLACE_PRIVATE_PRACTICE if practice else Flag.PLACE_MENTAL_HEALTH,)
        unknown_place = self.replacement_place is ReplacementPlace.ELSEWHERE
        if unknown_place or self.place_kind is PlaceKind.OTHER:
            return (Flag.PLACE_TO_CHECK,)
        return ()


class KnowledgeExchange(Form, after=(Orientation, Settlement)):
    """What the advice is about; the persons concerned stay unnamed."""

    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    informed: Informed | None = ask_informed(
        when(together=Together.PROFESSIONAL, role=Role.PARTNER)
    )
    situations: Situations | None = ask(
        _("Is it about one situation or several?"),
        short=_("Situations"),
        section=Section.NEED,
        optional=True,
    )
    themes: tuple[Theme, ...] | None = ask_themes()
    other_theme: str | None = ask_other_theme()
    channel: Channel = ask_channel(optional=False)


class ExpertiseSharing(Form, after=(Orientation, Settlement)):
    """Who would learn what; no place rule and no minimum size.

    Someone who keeps this mission although the meeting described is one of three people is not
    asked how many would take part.
    """

    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    themes: tuple[Theme, ...] = ask_themes(optional=False)
    other_theme: str | None = ask_other_theme()
    participants: Participants | None = ask_participants(
        when(need=Need.TEAM)
        | when(present=(Present.TEAM, Present.PUBLIC, Present.PROFESSIONAL, Present.UNKNOWN))
    )
    target_group: tuple[TargetGroup, ...] | None = ask_target_group()
    other_public: str | None = ask_other_public()
    channel: Channel | None = ask_channel()


class ToQualify(Form, after=(Orientation, Settlement)):
    """Enough for the coordination to begin with."""

    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    themes: tuple[Theme, ...] | None = ask_themes()
    other_theme: str | None = ask_other_theme()


DETAILS: dict[Mission, type[Form]] = {
    Mission.PLACE_PREPARATION: PlacePreparation,
    Mission.CO_CONSULTATION: CoConsultation,
    Mission.KNOWLEDGE_EXCHANGE: KnowledgeExchange,
    Mission.EXPERTISE_SHARING: ExpertiseSharing,
    Mission.TO_QUALIFY: ToQualify,
}
"""The form of each mission; `make flows` names a mission without one."""


def practice_flags(answers: Mapping[str, Any]) -> tuple[Flag, ...]:
    """Tell what the coordinator must see of a psychologist's own practice at the place."""
    match answers.get("own_practice"):
        case OwnPractice.YES:
            return (Flag.OWN_PRACTICE,)
        case OwnPractice.UNKNOWN:
            return (Flag.PLACE_TO_CHECK,)
        case _:
            return ()
