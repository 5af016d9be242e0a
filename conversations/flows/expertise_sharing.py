"""Details of a sharing of knowledge with a group; no place rule and no minimum size."""

from __future__ import annotations

from conversations.flows.details_options import Channel, OrganisationKind, TargetGroup, Theme
from conversations.flows.orientation import Orientation
from conversations.flows.settlement import Settlement
from conversations.flows.shared_questions import (
    ask_channel,
    ask_organisation_kind,
    ask_participants,
    ask_target_group,
    ask_themes,
)
from conversations.form import Form
from conversations.participants import Participants


class ExpertiseSharing(Form, after=(Orientation, Settlement)):
    """Who would learn what."""

    organisation_kind: OrganisationKind | None = ask_organisation_kind()
    themes: tuple[Theme, ...] = ask_themes(optional=False)
    participants: Participants = ask_participants(optional=False)
    target_group: tuple[TargetGroup, ...] | None = ask_target_group()
    channel: Channel | None = ask_channel()
