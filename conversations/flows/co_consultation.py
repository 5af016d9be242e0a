"""Details of a co-consultation: is the meeting place a lieu d'accroche?

Source: circular Psy-Ort/2024/005, addendum of June 2024 (definition of the lieu d'accroche).
"""

from __future__ import annotations

from conversations.flows.details_options import (
    OrganisationKind,
    ReplacementPlace,
    TargetGroup,
    Theme,
)
from conversations.flows.findings import Flag
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import MeetingPlace, OtherMeetingPlace, PlaceKind
from conversations.flows.settlement import Settlement
from conversations.flows.shared_questions import (
    ask_another_meeting_place,
    ask_organisation_kind,
    ask_place_kind,
    ask_target_group,
    ask_themes,
    ask_which_place,
)
from conversations.forms.conditions import when
from conversations.forms.form import Form
from conversations.text import _

CHECKED = (PlaceKind.HEALTH, PlaceKind.CHILD_YOUTH, PlaceKind.SOCIAL)


class CoConsultation(Form, after=(Orientation, Settlement)):
    """What remains to be known of the meeting of three."""

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
    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    target_group: tuple[TargetGroup, ...] | None = ask_target_group()
    themes: tuple[Theme, ...] | None = ask_themes()

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
