"""Details of a sharing of knowledge with a group; no place rule and no minimum size."""

from __future__ import annotations

from conversations.flows.details_options import Channel, OrganisationKind, TargetGroup, Theme
from conversations.flows.orientation import Orientation
from conversations.flows.orientation_options import Need, Present
from conversations.flows.settlement import Settlement
from conversations.flows.shared_questions import (
    ask_channel,
    ask_organisation_kind,
    ask_participants,
    ask_target_group,
    ask_themes,
)
from conversations.forms.conditions import when
from conversations.forms.form import Form
from conversations.reading.participants import Participants


class ExpertiseSharing(Form, after=(Orientation, Settlement)):
    """Who would learn what.

    Someone who keeps this mission although the meeting described is one of three people is not
    asked how many would take part.
    """

    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    themes: tuple[Theme, ...] = ask_themes(optional=False)
    participants: Participants | None = ask_participants(
        when(need=Need.TEAM)
        | when(present=(Present.TEAM, Present.PUBLIC, Present.PROFESSIONAL, Present.UNKNOWN))
    )
    target_group: tuple[TargetGroup, ...] | None = ask_target_group()
    channel: Channel | None = ask_channel()
